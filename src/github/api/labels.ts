import { hasStatus, Resource } from './client.ts'

const DESCRIPTION = 'Maintained by Awesome Keeper'

/** The labels of a repository, and of its issues and pull requests. */
export class Labels extends Resource {
  /** A label that another run made meanwhile, or that cannot be made, does not stop the run. */
  async make(name: string): Promise<void> {
    const label = { ...this.name, name }
    try {
      await this.octokit.rest.issues.getLabel(label)
    } catch (error) {
      if (!hasStatus(error, 404)) throw error
      const made = { ...label, description: DESCRIPTION }
      await this.octokit.rest.issues.createLabel(made).catch((error) => {
        if (!hasStatus(error, 422)) throw error
      })
    }
  }

  /** @param number of an issue or pull request */
  async add(number: number, name: string): Promise<void> {
    await this.octokit.rest.issues.addLabels({ ...this.name, issue_number: number, labels: [name] })
  }

  /** Does nothing where somebody removed it already. */
  async remove(number: number, name: string): Promise<void> {
    try {
      await this.octokit.rest.issues.removeLabel({ ...this.name, issue_number: number, name })
    } catch (error) {
      if (!hasStatus(error, 404)) throw error
    }
  }
}
