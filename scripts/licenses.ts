import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
}

/** Licenses that only a package's README names. */
const knownLicenses: Readonly<Record<string, string>> = { format: 'MIT' }

/** The licenses of the packages that the modules come from, by name; every bundled copy must include them. */
export function licenses(root: string, modules: readonly string[]): string {
  const texts = new Map<string, string>()
  for (const folder of new Set(modules.map((id) => packageFolder(root, id)))) {
    if (folder === root) continue
    const manifest = readManifest(folder)
    const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`
    texts.set(title, `${title}\n\n${licenseText(root, folder, manifest)}\n`)
  }
  const introduction = 'Awesome Keeper bundles these packages, each under its own license.\n'
  const sorted = [...texts.keys()].sort().map((title) => texts.get(title))
  return [introduction, ...sorted].join(`\n${'-'.repeat(80)}\n\n`)
}

/** The nearest folder whose package.json has a name: some packages put nameless ones inside. */
function packageFolder(root: string, id: string): string {
  // Rolldown's own helpers have no file.
  if (id.startsWith('\0')) return join(root, 'node_modules/rolldown')
  let folder = dirname(id)
  while (!existsSync(join(folder, 'package.json')) || !readManifest(folder).name) {
    folder = dirname(folder)
  }
  return folder
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function licenseText(root: string, folder: string, manifest: Manifest): string {
  const files = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
    .sort()
  if (files.length > 0) {
    return files.map((name) => clean(readFileSync(join(folder, name), 'utf8'))).join('\n\n')
  }
  if ((manifest.license ?? knownLicenses[manifest.name]) !== 'MIT') {
    throw new Error(`${manifest.name} ${manifest.version} has no license file and is not under MIT`)
  }
  // A package that only names the license: MIT's text, with its author.
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author
  const holder = `Copyright (c) ${author ?? `the authors of ${manifest.name}`}`
  return clean(readFileSync(join(root, 'LICENSE'), 'utf8')).replace(/^Copyright .*$/m, holder)
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}
