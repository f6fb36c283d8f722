/** What `init` finds in and writes for kinds of repositories, to be read in `proposals/`. */

import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/load.ts'
import { globMatcher } from '../../../src/schema/globs.ts'
import { withProposals } from '../../infer/proposals.ts'
import { repositories } from './repositories.ts'
import { CONFIG, InitRepository } from './repository.ts'

describe.each(repositories)('$name', ({ name, files, from, tomorrow }) => {
  it('is proposed as a person would write it', async () => {
    using box = new InitRepository(files)
    const { status, printed, warnings } = await box.init({ yes: true, ...(from && { from }) })
    expect({ status, warnings }).toEqual({ status: 0, warnings: [] })
    const [found = ''] = printed.split('\n.github/awesome-keeper.yml\n')
    const written = box.read(CONFIG)
    await expect(`${found}\n${written}`).toMatchFileSnapshot(`./proposals/${name}.txt`)

    expect(written.split('\n').length).toBeLessThanOrEqual(41)
    const { files: globs = ['README.md'] } = box.config
    if (tomorrow !== undefined) expect(globMatcher(globs)(tomorrow)).toBe(true)
    // Whatever is a comment holds, too.
    expect(() => parseConfig(withProposals(written), CONFIG)).not.toThrow()
  })
})
