/**
 * Writes the documentation that is generated from code. With `--check` it writes nothing and reports
 * the files that are out of date.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { parse } from 'yaml'
import { pullRequestSettings } from '../src/admission/settings.ts'
import { createProgram } from '../src/app/cli/options.ts'
import { actionReference } from '../src/app/init/release.ts'
import { EXAMPLES } from '../src/app/init/workflows.ts'
import {
  describeConfig,
  describeRuleOptions,
  type KeyDescription,
  membersOf,
  type SchemaShape,
  shapeOf,
  unwrap,
} from '../src/config/describe.ts'
import { configJsonSchema } from '../src/config/json-schema.ts'
import { rules } from '../src/lint/registry.ts'
import { remarkLintRules } from '../src/lint/remark-lint-rules.ts'
import entryRequirements from '../src/lint/rules/entry-requirements.ts'
import { reportSchema } from '../src/report/model.ts'
import { networkTable, servicesTable } from './docs/network.ts'
import { permissionsTable } from './docs/permissions.ts'
import { recordedPage } from './docs/recorded.ts'
import { table } from './docs/tables.ts'
import { pictures } from './picture.ts'

/** A whole file, or its part between `<!-- REGION -->` and `<!-- /REGION -->`. */
interface Target {
  file: string
  region?: string
  text: () => string | Promise<string>
}

const root = join(import.meta.dirname, '..')

const targets: Target[] = [
  {
    file: 'schema/awesome-keeper.schema.json',
    text: () => json(configJsonSchema()),
  },
  {
    file: 'schema/report.schema.json',
    text: () => json(toJsonSchema(reportSchema, { errorMode: 'throw' })),
  },
  { file: 'README.md', region: 'review-workflow', text: () => workflow(EXAMPLES.review) },
  { file: 'README.md', region: 'schedule-workflow', text: () => workflow(EXAMPLES.schedule) },
  { file: 'docs/command.md', region: 'help', text: () => fence('text', helpText()) },
  { file: 'docs/rules.md', region: 'rules', text: rulesTable },
  {
    file: 'docs/rules.md',
    region: 'published',
    text: () => remarkLintRules.map(({ id }) => `\`${id}\``).join(', '),
  },
  { file: 'docs/configuration.md', region: 'configuration', text: configurationTable },
  { file: 'docs/requirements.md', region: 'requirements', text: requirementsTable },
  { file: 'docs/requirements.md', region: 'pull-request', text: pullRequestTable },
  { file: 'docs/action.md', region: 'inputs', text: inputsTable },
  { file: 'docs/action.md', region: 'outputs', text: outputsTable },
  { file: 'docs/network.md', region: 'network', text: networkTable },
  { file: 'docs/network.md', region: 'services', text: servicesTable },
  { file: 'docs/permissions.md', region: 'permissions', text: permissionsTable },
  { file: 'CONTRIBUTING.md', region: 'example-rule', text: exampleRule },
  { file: 'CONTRIBUTING.md', region: 'example-page', text: examplePage },
  { file: 'examples/workflows/awesome-keeper-review.yml', text: () => EXAMPLES.review },
  { file: 'examples/workflows/awesome-keeper-schedule.yml', text: () => EXAMPLES.schedule },
  { file: 'examples/workflows/push.yml', text: () => EXAMPLES.push },
  { file: 'examples/workflows/review-again.yml', text: () => EXAMPLES.reviewAgain },
  ...globSync('examples/workflows/*.yml', { cwd: root })
    .sort()
    .map((file) => ({ file, text: () => pinned(readFileSync(join(root, file), 'utf8')) })),
  { file: 'examples/recorded.md', text: recordedPage },
  ...pictures,
]

const check = process.argv.includes('--check')

for (const target of targets) {
  const path = join(root, target.file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = place(target, before, await target.text())
  if (after === before) continue
  if (check) {
    console.error(`${name(target)} is out of date. Run \`npm run docs\` and commit.`)
    process.exitCode = 1
  } else {
    writeFileSync(path, after)
    console.log(`${name(target)} written`)
  }
}

function place(target: Target, before: string, text: string): string {
  if (target.region === undefined) return `${text.trimEnd()}\n`
  const open = `<!-- ${target.region} -->`
  const close = `<!-- /${target.region} -->`
  const start = before.indexOf(open) + open.length
  const end = before.indexOf(close)
  if (!before.includes(open) || end < start) {
    throw new Error(`${target.file} needs ${open} and, below it, ${close}`)
  }
  return `${before.slice(0, start)}\n\n${text.trim()}\n\n${before.slice(end)}`
}

function name(target: Target): string {
  return target.region === undefined ? target.file : `${target.file} (${target.region})`
}

/** A workflow without its comments and blank lines, which the page around it replaces. */
function workflow(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s*(?:#.*)?$/.test(line))
  return fence('yaml', lines.join('\n'))
}

/** The example of how to add a rule: its code, from `export default` on. */
function exampleRule(): string {
  const code = readFileSync(join(root, 'src/lint/rules/empty-link.ts'), 'utf8')
  return fence('ts', code.slice(code.indexOf('export default')).trim())
}

/** The shortest example of its page that has one finding and no options. */
function examplePage(): string {
  const page = readFileSync(join(root, 'docs/rules/empty-link.md'), 'utf8')
  const [shortest = ''] = page
    .split(/^(?=##)/m)
    .filter((part) => /^```text\n.*\n```$/m.test(part) && !part.includes('```yaml'))
    .sort((a, b) => a.length - b.length)
  return fence('markdown', shortest.trim())
}

/** Workflows to copy use the release that `src/app/init/release.ts` names. */
function pinned(text: string): string {
  const [action = ''] = actionReference().split('@')
  return text.replace(new RegExp(`(?<=uses: )${action}@.*`, 'g'), () => actionReference())
}

/** As biome would have it. */
function json(value: object): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=some.json'], {
    cwd: root,
    input: JSON.stringify(value),
    encoding: 'utf8',
  })
}

/** The help, independent of the terminal's width. */
function helpText(): string {
  let text = ''
  createProgram()
    .configureOutput({
      getOutHelpWidth: () => 80,
      writeOut: (piece) => {
        text += piece
      },
    })
    .outputHelp()
  return text.trim()
}

function rulesTable(): string {
  return table(
    ['Rule', 'Default', 'Reports', 'Options'],
    rules.map(({ meta }) => [
      `[\`${meta.id}\`](rules/${meta.id}.md)`,
      meta.severity[0] === 'off' ? 'off' : meta.severity.join(' / '),
      meta.description,
      describeRuleOptions({ meta })
        .filter(({ key }) => !key.includes('.'))
        .map(({ key }) => `\`${key}\``)
        .join(', '),
    ]),
  )
}

function configurationTable(): string {
  return keysTable(describeConfig())
}

function keysTable(keys: readonly KeyDescription[]): string {
  return table(
    ['Key', 'Type', 'Default', 'Description'],
    keys.map(({ key, type, default: value, description }) => [
      `\`${key}\``,
      type,
      value && `\`${value}\``,
      description,
    ]),
  )
}

/** The keys of a block of `entry-requirements`, then those of the rule itself. */
function requirementsTable(): string {
  const options = entryRequirements.meta.options
  if (!options) throw new Error('entry-requirements has no options')
  const shape = shapeOf(options)
  const block = unwrap(unwrap(shape.entries?.require as SchemaShape).item as SchemaShape)
  const own = describeKeys(shape).filter(({ key }) => !key.includes('['))
  return `${keysTable(own)}\n\nEach item of \`require\` and \`advise\` is a block:\n\n${keysTable(
    describeKeys(block).filter(({ key }) => !key.startsWith('any-of[]')),
  )}`
}

function pullRequestTable(): string {
  const keys = describeKeys(shapeOf(pullRequestSettings))
  return keysTable(keys.filter(({ key }) => !key.startsWith('advise.')))
}

/** The keys of a mapping, with those of a mapping that is one of several forms. */
function describeKeys(shape: SchemaShape): KeyDescription[] {
  const describe = (one: SchemaShape) =>
    describeRuleOptions({ meta: { ...entryRequirements.meta, options: one as never } })
  return describe(shape).flatMap((row) => {
    const inner = shape.entries?.[row.key]
    if (!inner || unwrap(inner).type !== 'union') return [row]
    const forms = membersOf(inner).filter(({ entries }) => entries)
    const below = forms.flatMap(describe)
    return [row, ...below.map((one) => ({ ...one, key: `${row.key}.${one.key}` }))]
  })
}

interface Action {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string }>
}

function readAction(): Action {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
}

function inputsTable(): string {
  return table(
    ['Input', 'Default', 'Description'],
    Object.entries(readAction().inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value && `\`${value}\``,
      description,
    ]),
  )
}

function outputsTable(): string {
  return table(
    ['Output', 'Description'],
    Object.entries(readAction().outputs).map(([name, { description }]) => [
      `\`${name}\``,
      description,
    ]),
  )
}

/** A code block; its fence is longer than any in the text. */
function fence(language: string, text: string): string {
  const marks = text.includes('```') ? '````' : '```'
  return `${marks}${language}\n${text}\n${marks}`
}
