import { repositoryOf } from '../../identity/repository.ts'
import { code, message, quote } from '../../lint/message.ts'
import type { Requirements } from '../../lint/rules/entry-requirements.ts'
import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { type Candidate, type Check, factCheck, lineCheck } from './check.ts'
import { characterCount, findWord, fold, startsWithWords } from './words.ts'

/** The requirements on the entry's name. */
export function checkName(asked: Requirements['name'], candidate: Candidate): Check[] {
  if (!asked) return []
  const { title } = candidate.entry
  const { max, avoid, equals } = asked
  return [
    ...(max === undefined ? [] : [checkMost(title, max, 'name')]),
    ...(avoid === undefined ? [] : [checkAvoided(title, avoid, 'name')]),
    ...(equals === 'repository' ? [checkRepositoryName(candidate)] : []),
    ...(equals === 'package' ? [checkPackageName(candidate)] : []),
  ]
}

/** The requirements on the entry's description. */
export function checkDescription(
  asked: Requirements['description'],
  { entry: { title, description } }: Candidate,
): Check[] {
  if (!asked) return []
  const { min, max, avoid, 'repeats-name': repeatsName } = asked
  return [
    ...(min === undefined ? [] : [checkLeast(description, min)]),
    ...(max === undefined ? [] : [checkMost(description, max, 'description')]),
    ...(avoid === undefined ? [] : [checkAvoided(description, avoid, 'description')]),
    ...(repeatsName === undefined ? [] : [checkStart(description, title)]),
  ]
}

type EntryText = 'name' | 'description'

function checkLeast(description: string, min: number): Check {
  const count = characterCount(description)
  const expected = `at least ${amount(min, 'character')}`
  const found = count === 0 ? 'no description' : `a description of ${amount(count, 'character')}`
  return lineCheck('description.min', count >= min, {
    ...{ actual: found, expected: `a description of ${expected}` },
    advice:
      count === 0
        ? message`The description is missing; this list asks for ${expected}.`
        : message`The description has ${amount(count, 'character')}; this list asks for ${expected}.`,
  })
}

function checkMost(text: string, max: number, part: EntryText): Check {
  const count = characterCount(text)
  const expected = `at most ${amount(max, 'character')}`
  return lineCheck(`${part}.max`, count <= max, {
    ...{
      actual: `a ${part} of ${amount(count, 'character')}`,
      expected: `a ${part} of ${expected}`,
    },
    advice: message`The ${part} has ${amount(count, 'character')}; this list asks for ${expected}.`,
  })
}

function checkAvoided(text: string, words: readonly string[], part: EntryText): Check {
  const found = findWord(text, words)
  const isPattern = found?.includes('*') === true
  return lineCheck(`${part}.avoid`, found === undefined, {
    actual:
      found === undefined
        ? 'none of these words'
        : `“${truncate(isPattern ? text : found)}” in the ${part}`,
    expected: `a ${part} without ${words.map((word) => `“${truncate(word)}”`).join(', ')}`,
    advice: isPattern
      ? message`The ${part} ${quote(truncate(text))} has the form ${code(truncate(found))}, which this list does not use. Change it.`
      : message`This list asks for a ${part} without the word ${quote(truncate(found ?? ''))}. Leave it out.`,
  })
}

function checkStart(description: string, title: string): Check {
  const repeats = startsWithWords(description, title)
  return lineCheck('description.repeats-name', !repeats, {
    actual: repeats ? 'begins with the name' : 'does not begin with the name',
    expected: 'a description that does not begin with the name',
    advice: message`The description begins with the name again. Leave the name out of it.`,
  })
}

function checkRepositoryName(candidate: Candidate): Check {
  const { entry, facts } = candidate
  const linked = entry.links.map(({ url }) => repositoryOf(url)).find((one) => one !== undefined)
  const known = facts?.repository.kind === 'known' ? [facts.repository.value.name] : []
  const names = [...(linked ? [linked.name] : []), ...known]
  if (names.length === 0) {
    const fact = facts?.repository ?? { kind: 'none' as const }
    const none = 'no repository is linked'
    return {
      ...factCheck(fact, {
        ...{ id: 'name.equals', expected: 'the name of the repository', none },
        ...{ isMet: () => false, describe: ({ name }) => name },
      }),
    }
  }
  return checkEqual(entry.title, names, 'repository')
}

function checkPackageName({ entry, facts }: Candidate): Check {
  const found = facts?.package ?? { kind: 'unknown' as const, why: 'no service was asked' }
  if (found.kind === 'known') return checkEqual(entry.title, [found.value.name], 'package')
  return factCheck(found, {
    ...{ id: 'name.equals', expected: 'the name of the package' },
    ...{ isMet: () => false, describe: ({ name }: { name: string }) => name },
    none: 'no package is linked, nor named by the repository',
  })
}

/** Whether a name is one of `owner/name`, or its last part. */
function checkEqual(title: string, names: readonly string[], what: string): Check {
  const own = names.map((name) => name.slice(name.lastIndexOf('/') + 1))
  const isSame = [...own, ...names].some((name) => fold(name) === fold(title))
  const [expected = ''] = own
  return lineCheck('name.equals', isSame, {
    ...{
      actual: `“${truncate(title)}”`,
      expected: `the name of the ${what}, “${truncate(expected)}”`,
    },
    advice: message`This list asks for the name of the ${what}. Write ${quote(truncate(expected))} instead of ${quote(truncate(title))}.`,
  })
}
