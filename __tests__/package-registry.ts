import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

interface Packed {
  name: string
  version: string
  filename: string
  files: { path: string; mode: number }[]
}

/** npm's tarballs of the packages in these folders; their scripts are not run. */
export async function pack(folders: readonly string[], into: string): Promise<Packed[]> {
  // npm lists one version per name, so packages inside another package are packed separately.
  const [top, nested] = [0, 1].map((depth) =>
    folders.filter((folder) => Number(/node_modules.*node_modules/.test(folder)) === depth),
  )
  return [...(await packSeparately(top ?? [], into)), ...(await packSeparately(nested ?? [], into))]
}

async function packSeparately(folders: readonly string[], into: string): Promise<Packed[]> {
  if (folders.length === 0) return []
  const words = ['pack', ...folders, '--json', '--ignore-scripts', '--pack-destination', into]
  const { stdout } = await promisify(execFile)('npm', words, { maxBuffer: 1e8 })
  return Object.values(JSON.parse(stdout) as Record<string, Packed>)
}

/**
 * An npm registry on this machine that has only these packages: their manifests by name, and the
 * tarballs that `pack` left in the folder.
 *
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export async function startRegistry(packages: readonly [folder: string, Packed][], from: string) {
  const documents = new Map<string, { versions: Record<string, object> }>()
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '')
    const document = documents.get(name)
    if (document) response.end(JSON.stringify(document))
    else if (packages.some(([, { filename }]) => filename === name)) {
      response.end(readFileSync(join(from, name)))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const [folder, { name, version, filename }] of packages) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const published = { ...manifest, dist: { tarball: `${address}/${filename}` } }
    const versions = { ...documents.get(name)?.versions, [version]: published }
    documents.set(name, Object.assign({ name, 'dist-tags': { latest: version } }, { versions }))
  }
  return { address, stop: () => server.close() }
}
