import type { Access, Token } from './model.ts'
import { notAccessible } from './refusal.ts'
import type { State } from './state.ts'

/** A parsed request to REST. */
export interface RestCall {
  state: State
  actor: string
  token: Token
  parameters: Readonly<Record<string, string>>
  query: URLSearchParams
  // biome-ignore lint/suspicious/noExplicitAny: checked against GitHub's description before.
  body: any
  accept: string
  /** The request's address without its query, for links to other pages. */
  address: string
}

export interface RestAnswer {
  status: number
  /** Sent as JSON. */
  body?: unknown
  /** Sent instead of JSON. */
  raw?: { type: string; bytes: Uint8Array }
  headers?: Readonly<Record<string, string>>
}

export type Handler = (call: RestCall) => RestAnswer

export const ok = (body: unknown): RestAnswer => ({ status: 200, body })
export const created = (body: unknown): RestAnswer => ({ status: 201, body })
export const gone: RestAnswer = { status: 204 }

/** One page of a list, and the addresses of the others. GitHub gives at most 100 a page. */
export function page<Item>(
  { query, address }: RestCall,
  items: readonly Item[],
  render: (item: Item) => unknown,
): RestAnswer {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)))
  const current = Math.max(1, Number(query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = ([name, number]: readonly [string, number]) => {
    const other = new URLSearchParams(query)
    other.set('page', String(number))
    return `<${address}?${other}>; rel="${name}"`
  }
  const before = [['prev', current - 1] as const, ['first', 1] as const]
  const after = [['next', current + 1] as const, ['last', last] as const]
  const links = [...(current > 1 ? before : []), ...(current < last ? after : [])].map(link)
  const shown = items.slice((current - 1) * size, current * size)
  const headers = links.length > 0 ? { link: links.join(', ') } : {}
  return { status: 200, body: shown.map(render), headers }
}

export type Scope = keyof NonNullable<Token['permissions']>

/** @throws Refusal where none of the scopes allows it. */
export function demand({ token, state }: RestCall, access: Access, scopes: readonly Scope[]): void {
  if (!scopes.some((scope) => allows(token, state, access, scope))) throw notAccessible()
}

/** Whether a token has the permission; everybody may read what is public. */
export function allows(token: Token, state: State, access: Access, scope: Scope): boolean {
  if (access === 'read' && !state.isPrivate) return true
  const granted = token.permissions?.[scope] ?? 'none'
  return granted === 'write' || granted === access
}
