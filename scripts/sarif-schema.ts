/**
 * Writes `__tests__/report/sarif/sarif.schema.json`: the part of OASIS's SARIF 2.1.0 schema that
 * describes our logs, without its prose. Anything else in a log is then an error. Needed again only
 * when a log gets a part that is not in `PARTS`.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A package that carries the schema. */
const SOURCE = '@microsoft/jest-sarif@1.0.0-beta.0'
const FILE = 'package/lib/schemas/sarif-2.1.0-rtm.5.json'

/** Definitions to keep; a property that needs another goes. */
const PARTS = [
  'artifactChange',
  'artifactContent',
  'artifactLocation',
  'fix',
  'invocation',
  'location',
  'message',
  'multiformatMessageString',
  'notification',
  'physicalLocation',
  'propertyBag',
  'region',
  'replacement',
  'reportingConfiguration',
  'reportingDescriptor',
  'result',
  'run',
  'runAutomationDetails',
  'tool',
  'toolComponent',
]

interface SarifSchema {
  [keyword: string]: unknown
  properties?: Record<string, SarifSchema>
}

const root = join(import.meta.dirname, '..')
const { id, $schema, title, description, definitions, ...log } = download() as SarifSchema & {
  definitions: Record<string, SarifSchema>
}
const trimmed = {
  ...trim(log),
  definitions: Object.fromEntries(
    PARTS.map((part) => [part, trim(definitions[part] as SarifSchema)]),
  ),
}
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
const json = execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=some.json'], {
  cwd: root,
  input: JSON.stringify(trimmed),
  encoding: 'utf8',
})
writeFileSync(join(root, '__tests__/report/sarif/sarif.schema.json'), json)

function download(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'))
  try {
    const archive = execFileSync('npm', ['pack', SOURCE, '--silent'], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
    execFileSync('tar', ['-xzf', archive, FILE], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, FILE), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A schema without prose, and without properties whose definitions are not kept. */
function trim({ description, properties, ...schema }: SarifSchema): SarifSchema {
  const kept = Object.entries(properties ?? {}).filter(([, property]) => isKept(property))
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(kept.map(([name, property]) => [name, trim(property)])),
    }),
  }
}

function isKept(property: SarifSchema): boolean {
  const references = JSON.stringify(property).matchAll(/"#\/definitions\/(\w+)"/g)
  return Array.from(references, ([, part = '']) => part).every((part) => PARTS.includes(part))
}
