/** Rules of the source tree that no linter checks: names, sizes, and the places of files. */

import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const code = globSync('{src,__tests__,scripts,bench}/**/*.ts', { cwd: root }).sort()
const sources = code.filter((path) => path.startsWith('src/') && !path.endsWith('.d.ts'))

const MAX_FUNCTION_LINES = 80
const MAX_FILE_LINES = 400

/** In these folders a file's name is the id of a rule. */
const RULES = ['src/lint/rules', 'docs/rules']

/** The place of a node of the source, as `path:line`, and its number of lines. */
interface Spot {
  name: string
  place: string
  lines: number
}

interface Inspected {
  types: Spot[]
  functions: Spot[]
}

const linesIn = (text: string) => text.split('\n').length

function inspect(path: string): Inspected {
  const text = readFileSync(join(root, path), 'utf8')
  const found: Inspected = { types: [], functions: [] }
  const spot = (name: string, { start, end }: { start: number; end: number }): Spot => {
    const place = `${path}:${linesIn(text.slice(0, start))}`
    return { name, place, lines: linesIn(text.slice(start, end)) }
  }
  const type = (node: { id: { name: string } | null; start: number; end: number }) => {
    if (node.id) found.types.push(spot(node.id.name, node))
  }
  const isFunction = (node: { start: number; end: number }) => {
    found.functions.push(spot('', node))
  }
  /** What augments the types of a package repeats its names. */
  let augmented = 0
  new Visitor({
    TSModuleDeclaration: () => augmented++,
    'TSModuleDeclaration:exit': () => augmented--,
    TSInterfaceDeclaration: (node) => void (augmented || type(node)),
    TSTypeAliasDeclaration: (node) => void (augmented || type(node)),
    TSEnumDeclaration: type,
    ClassDeclaration: type,
    FunctionDeclaration: isFunction,
    FunctionExpression: isFunction,
    ArrowFunctionExpression: isFunction,
  }).visit(parseSync(path, text).program)
  return found
}

const inspected = code.map((path) => ({ path, ...inspect(path) }))

it('declares the name of a type once', () => {
  const places = Map.groupBy(
    inspected.flatMap(({ types }) => types),
    ({ name }) => name,
  )
  const repeated = [...places].flatMap(([name, spots]) =>
    spots.length > 1 ? [`${name}: ${spots.map(({ place }) => place).join(', ')}`] : [],
  )
  expect(places.size).toBeGreaterThan(100)
  expect(repeated.sort()).toEqual([])
})

it('has no long function in src', () => {
  const functions = inspected.flatMap((file) => (sources.includes(file.path) ? file.functions : []))
  expect(functions.length).toBeGreaterThan(1000)
  const long = functions.filter(({ lines }) => lines > MAX_FUNCTION_LINES)
  expect(long.map(({ place, lines }) => `${place}: ${lines} lines`)).toEqual([])
})

it('has no long file in src', () => {
  const long = globSync('src/**/*.{ts,js,css}', { cwd: root })
    .map((path) => ({ path, lines: linesIn(readFileSync(join(root, path), 'utf8')) - 1 }))
    .filter(({ lines }) => lines > MAX_FILE_LINES)
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
})

/** Files by folder, without the ending: a test and what it tests have one name. */
function namesByFolder(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const path of globSync('{src,__tests__,scripts,bench,docs}/**/*.*', { cwd: root })) {
    const folder = dirname(path)
    if (RULES.includes(folder)) continue
    const [name = ''] = basename(path).split('.')
    names.set(folder, (names.get(folder) ?? new Set()).add(name))
  }
  return names
}

it('has no file that carries the name of its folder', () => {
  const singular = (word: string) => word.replace(/s$/, '')
  const carrying = [...namesByFolder()].flatMap(([folder, names]) => {
    const own = singular(basename(folder))
    return [...names]
      .filter((name) => carries(singular(name), own))
      .map((name) => join(folder, name))
  })
  expect(carrying.sort()).toEqual([])
})

/** Whether one hyphenated name begins or ends with another; a folder's main file may be named so. */
function carries(name: string, folder: string): boolean {
  return (
    name.startsWith(`${folder}-`) || name.startsWith(`${folder}s-`) || name.endsWith(`-${folder}`)
  )
}

it('has a folder where three files share the start of their names', () => {
  const shared = [...namesByFolder()].flatMap(([folder, names]) => {
    const groups = Map.groupBy(names, (name) => name.split('-')[0] ?? '')
    return [...groups]
      .filter(([, group]) => group.length > 2)
      .map(([prefix, group]) => `${join(folder, prefix)}: ${group.sort().join(', ')}`)
  })
  expect(shared.sort()).toEqual([])
})
