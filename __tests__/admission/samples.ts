import * as v from 'valibot'
import type { Admission } from '../../src/admission/admit.ts'
import type { NewEntry, RequirementResult } from '../../src/admission/model.ts'
import { message } from '../../src/lint/message.ts'
import entryRequirements, { type EntryPolicy } from '../../src/lint/rules/entry-requirements.ts'

/** An added entry in the section Tools. */
export function newEntry(name: string, line = 7): NewEntry {
  const url = `https://github.com/acme/${name.toLowerCase()}`
  return {
    ...{ path: 'README.md', line, endLine: line, title: name },
    ...{ identity: `github:acme/${name.toLowerCase()}`, sections: ['Tools'] },
    ...{ description: 'A tool.', sectionSize: 5, links: [{ url, text: name }] },
    place: { isAtStart: false, isAtEnd: true, isSorted: true },
  }
}

export function policyOf(input: unknown): EntryPolicy {
  return v.parse(entryRequirements.meta.options as v.GenericSchema, input) as EntryPolicy
}

/** The result of one requirement; with an entry it is asked of that. */
export function result(
  status: RequirementResult['status'],
  rest: Partial<RequirementResult> = {},
): RequirementResult {
  return {
    ...{ id: 'stars', status, actual: '12 stars', expected: 'at least 50 stars' },
    message: status === 'failed' ? message`12 stars; this list asks for at least 50 stars.` : [],
    ...{ severity: 'error', isInLine: false },
    ...rest,
  }
}

/** An admission of one added entry. */
export function admissionOf(
  status: Admission['status'],
  results: readonly RequirementResult[],
  rules: readonly RequirementResult[] = [],
): Admission {
  const entry = newEntry('Drill')
  const { path, line, title, identity } = entry
  return {
    ...{ kind: 'addition', added: [entry], rules, status, askedOn: ['2026-11-27'] },
    entries: [results.map((one) => ({ ...one, entry: { path, line, title, identity } }))],
  }
}
