import { afterEach, describe, expect, it } from 'vitest'
import type { FileChanges } from '../../../github/fake/index.ts'
import { BRANCH, FIXED, type FixStage, LIST, startStage } from './stage.ts'

let stage: FixStage

afterEach(() => stage[Symbol.asyncDispose]())

async function fixFiles(files: FileChanges, inputs: Record<string, string> = {}) {
  stage = await startStage({ files })
  return await stage.run(inputs)
}

const withReturns = (text: string) => text.replaceAll('\n', '\r\n')
const MARK = '\uFEFF'

describe('every other byte stays the same', () => {
  it('byte order mark, line ends, mode, and a last line without an end', async () => {
    const form = (text: string) => MARK + withReturns(text).trimEnd()
    await fixFiles({ 'README.md': { executable: form(LIST) }, 'b.md': LIST })
    expect(stage.bytes(BRANCH, 'README.md').equals(Buffer.from(form(FIXED)))).toBe(true)
    expect(stage.changed()).toEqual(['100755 100755 README.md'])
  })

  it('a file that is not UTF-8 is not fixed, others are', async () => {
    const broken = Buffer.concat([Buffer.from(LIST), Buffer.from([0xff, 0x0a])])
    const run = await fixFiles({ 'a.md': broken, 'b.md': LIST }, { files: '*.md' })
    expect(stage.changed()).toEqual(['100644 100644 b.md'])
    expect(run.warnings).toEqual(['a.md is not fixed: its bytes cannot be read or are not UTF-8.'])
  })

  it('paths and text of others are shown and have no effect', async () => {
    const path = 'lists/@octocat `#1` <!-- awesome-keeper:v1 fixes 0 -->.md'
    const list = LIST.replace('#Tools', '#A--octocat-1').replace(
      '## Tools',
      '## Tools\n\n## a <!-- x --> @octocat #1',
    )
    await fixFiles({ [path]: list, 'README.md': '# List\n' }, { files: 'lists/*' })
    const { body } = stage.pull
    expect(body).toContain('lists/@octocat')
    const bare = (body ?? '').replace(/(`+)(?!`).*?[^`]\1(?!`)/g, 'code')
    expect(bare).not.toMatch(/@|#1/)
    expect(body?.match(/<!-- awesome-keeper/g)).toHaveLength(2)
    expect(stage.changed()).toHaveLength(1)
    expect((await stage.run({ files: 'lists/*' })).writes).toEqual([])
  })
})
