/** Rules of awesome-lint, and ours that check the same. Lists name the former in their comments. */
const OURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['awesome-badge', ['awesome-badge']],
  ['awesome-contributing', ['awesome-contributing']],
  ['awesome-git-repo-age', ['awesome-repository-age']],
  ['awesome-github', ['awesome-topics', 'awesome-license']],
  ['awesome-heading', ['awesome-heading']],
  // Its rule is about the section; ours of this name is about the file.
  ['awesome-license', ['awesome-license', 'awesome-no-license-section']],
  ['awesome-list-item', ['awesome-entry']],
  ['awesome-no-ci-badge', ['awesome-no-ci-badge']],
  ['awesome-toc', ['awesome-contents-first', 'contents']],
  ['no-repeat-item-in-description', ['awesome-name-repeated']],
])

/** The names in a lint comment, with those of our rules that check what awesome-lint's do. */
export function withOwnNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => [name, ...(OURS.get(name) ?? [])]))]
}

/** Whether a name is of a rule of awesome-lint that checks what one of ours does. */
export function isOfAwesomeLint(name: string): boolean {
  return OURS.has(name)
}
