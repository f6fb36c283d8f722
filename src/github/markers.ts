/**
 * Hidden comments in bodies that we write: `<!-- awesome-keeper v1 KIND INSTANCE DATA -->`. They
 * contain hashes and our own words, never the text of others, and nothing that we quote can forge
 * one (`report/markdown/escape.ts`). A body is ours only if our token wrote it, too.
 */

import { hash } from 'node:crypto'

export type MarkerKind = 'review' | 'issue-begin' | 'issue-end' | 'fixes'

export interface FoundMarker {
  data: string
  start: number
  end: number
}

/** @param instance distinguishes jobs of one repository @param data without `<`, `>` and `--` */
export function formatMarker(kind: MarkerKind, instance: string, data = ''): string {
  return `<!-- ${nameOf(kind, instance)}${data && ` ${data}`} -->`
}

export function findMarkers(body: string, kind: MarkerKind, instance: string): FoundMarker[] {
  const marker = new RegExp(`<!-- ${nameOf(kind, instance)}(?: ([^<>]*?))? -->`, 'g')
  return Array.from(body.matchAll(marker), ({ 0: whole, 1: data = '', index }) => ({
    data,
    start: index,
    end: index + whole.length,
  }))
}

/** Whether a text holds something that looks like a marker of ours, whatever its kind. */
export function hasMarker(text: string): boolean {
  return /<!-*\s*awesome-keeper/i.test(text)
}

export function withoutMarkers(body: string): string {
  return body.replace(/<!-- awesome-keeper v1 [^<>]*? -->/g, '').trimEnd()
}

function nameOf(kind: MarkerKind, instance: string): string {
  return `awesome-keeper v1 ${kind} ${hash('sha256', instance).slice(0, 16)}`
}
