import { hash } from 'node:crypto'

/** A finding's key: the rule's id and 16 hex digits of SHA-256 over it and what the finding is about. */
export function keyOf(id: string, fingerprint: readonly string[]): string {
  return `${id}:${shortHash(JSON.stringify([id, ...fingerprint]))}`
}

/** The first 16 hex digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
