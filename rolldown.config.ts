import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** What is bundled: the action, the command, the library, and the worker that any of them starts. */
export default defineConfig({
  cwd: import.meta.dirname,
  input: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    plugin: 'src/plugin.ts',
  },
  platform: 'node',
  // @actions/core asks for OIDC tokens by a client of its own, which brings undici along: we never
  // do, and undici is half of what starting takes.
  treeshake: {
    moduleSideEffects: [{ test: /@actions[\\/](?:core|http-client)[\\/]/, sideEffects: false }],
  },
  plugins: [rawText(), workerEntry(), withoutToolkitFetch()],
  output: {
    format: 'esm',
    entryFileNames: '[name].js',
    // No hashes in names: git then shows a changed chunk as changed, not as a new file.
    chunkFileNames: 'chunks/[name].js',
    minify: false,
    sourcemap: false,
  },
})

/**
 * The sources start a worker with `new URL('./worker.ts', import.meta.url)`. In the bundle the
 * worker is JavaScript, and the chunk that starts it may stand in another folder.
 */
function workerEntry(): Plugin {
  const address = /new URL\('\.\/([a-z-]*worker)\.ts', import\.meta\.url\)/
  return {
    name: 'worker-entry',
    transform: {
      filter: { code: address },
      handler(code, id) {
        const [found = '', name = ''] = address.exec(code) ?? []
        const worker = this.emitFile({
          type: 'chunk',
          id: join(dirname(id), `${name}.ts`),
          fileName: `${name}.js`,
        })
        return code.replace(found, `new URL(import.meta.ROLLUP_FILE_URL_${worker})`)
      },
    },
  }
}

/** `import text from './file?raw'` gives the text of a file, as in Vite, which runs the tests. */
function rawText(): Plugin {
  return {
    name: 'raw-text',
    resolveId: {
      filter: { id: /\?raw$/ },
      handler: (source, importer = '') => join(dirname(importer), source),
    },
    load: {
      filter: { id: /\?raw$/ },
      handler: (id) => ({
        code: `export default ${JSON.stringify(readFileSync(id.slice(0, -'?raw'.length), 'utf8'))}`,
        moduleType: 'js',
      }),
    },
  }
}

/**
 * @actions/github brings undici along for a fetch of its own, in whose place `src/github/api/client.ts`
 * puts another: it is left out of what starts.
 */
function withoutToolkitFetch(): Plugin {
  const name = '\0no-undici'
  return {
    name: 'without-toolkit-fetch',
    resolveId: {
      filter: { id: /^undici$/ },
      handler: (_, importer) => (importer && /@actions[\\/]/.test(importer) ? name : null),
    },
    load: {
      filter: { id: /no-undici$/ },
      handler: () => 'export const fetch = undefined\nexport class ProxyAgent {}\n',
    },
  }
}
