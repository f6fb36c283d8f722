import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/report/build.ts'
import { Sandbox } from './app/cli/run.ts'

const root = join(import.meta.dirname, '..')

const list = `# Papers

- [Contents](#contentz)

| Date | Paper |
| ---- | ----- |
| 2020-13 | [One](https://arxiv.org/abs/2001.00001) |
| 2020-02 | [Two](https://arxiv.org/abs/2002.00002) | lost |
| 2020-03 | [Three]([https://example.org/three) <!--lint ignore malformed-link--> |

![picture](missing.png) <!--lint enable-->

[last](#last-wordz)
`

/** The place and the rule of each finding. */
async function withCommand(box: Sandbox): Promise<string[]> {
  const { stdout } = await box.keeper('list.md', '--format', 'json')
  return (JSON.parse(stdout) as Report).findings
    .map(({ line, column, rule }) => `${line}:${column} ${rule}`)
    .sort()
}

async function withRemark(box: Sandbox): Promise<{ found: string[]; stdout: string }> {
  const remark = join(root, 'node_modules/remark-cli/cli.js')
  const { stdout, stderr } = await box.run(process.execPath, remark, 'list.md', '--no-color')
  const found = Array.from(
    stderr.matchAll(
      /^(\d+:\d+)(?:-\d+:\d+)?\s+(?:error|warning|info)\b.*?([a-z-]+)\s+remark-lint/gm,
    ),
    ([, place, rule]) => `${place} ${rule}`,
  )
  return { found: found.sort(), stdout }
}

function sandbox(configuration: string, text = list): Sandbox {
  const box = new Sandbox({ 'list.md': text, '.git/HEAD': '', '.remarkrc.mjs': configuration })
  box.write('node_modules/.keep', '')
  symlinkSync(root, join(box.folder, 'node_modules/awesome-keeper'), 'dir')
  return box
}

describe('the remark preset', () => {
  it('finds with remark-cli what the command finds', async () => {
    using box = sandbox(
      "import keeper from 'awesome-keeper'\nexport default { plugins: [keeper] }\n",
    )
    const [expected, { found }] = [await withCommand(box), await withRemark(box)]
    expect(expected).toHaveLength(5)
    expect(found).toEqual(expected)
  })

  it('leaves the text as remark writes it without us', async () => {
    const text = '# Papers\n\n[x](#gone) <!--lint ignore dead-fragment-->\n'
    using ours = sandbox(
      "import keeper from 'awesome-keeper'\nexport default { plugins: [keeper] }\n",
      text,
    )
    expect((await withRemark(ours)).stdout).toBe(text)
  })

  it('lets a rule be used alone, with a severity and options', async () => {
    using box = sandbox(
      `import gfm from 'remark-gfm'
       import { rulesById } from 'awesome-keeper'
       export default { plugins: [gfm, [rulesById['dead-fragment'], ['error']]] }`,
    )
    symlinkSync(join(root, 'node_modules/remark-gfm'), join(box.folder, 'node_modules/remark-gfm'))
    expect((await withRemark(box)).found).toEqual(['13:8 dead-fragment', '3:14 dead-fragment'])
  })
})
