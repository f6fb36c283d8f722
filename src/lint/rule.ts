import { hash } from 'node:crypto'
import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import * as v from 'valibot'
import type { VFile } from 'vfile'
import type { Location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import type { List, Span } from '../list/model.ts'
import { placesOf, textOf } from '../list/places.ts'
import { listOf, rememberDestinations } from '../list/remark-list.ts'
import { PROJECT_URL } from '../project.ts'
import { type Message, plainText, text } from './message.ts'

export { PROJECT_URL } from '../project.ts'

/** The grades of a finding, the worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What is known of a rule without running it. */
export interface RuleMeta<Schema extends v.GenericSchema = v.GenericSchema> {
  /** Lower case words joined by hyphens. */
  id: string
  /** The grades its findings have by default, the usual one first; `off`: not run unless switched on. */
  severity: readonly [Severity | 'off', ...Severity[]]
  /** What it finds, in one sentence. */
  description: string
  /**
   * When a finding counts as new in a change: `absolute`, if its key is new;
   * `relative`, if its place or its cause stands on a changed line, too.
   */
  baseline: 'key' | 'changed-lines'
  /** What `options` may hold; a rule without options leaves it out. */
  options?: Schema
}

/** `safe`: may be applied without a review; `suggestion`: a person decides. */
export type FixKind = 'safe' | 'suggestion'

/** A replacement of a piece of the text: UTF-16 offsets, the end not included. */
export interface Fix {
  range: [start: number, end: number]
  text: string
}

/** What a rule says of one place. */
export interface Finding {
  /** The reason first, then what to do, in one or two short sentences. */
  message: Message | string
  place: Span
  /**
   * What the finding is about, apart from where it stands: the identity or title
   * of its entry, its URL, the section path of its table. Hashed into its key.
   */
  fingerprint: readonly string[]
  /** The rule's own grade where it is not its usual one. */
  severity?: Severity
  /** What may stand at `place` instead. */
  expected?: readonly string[]
  /** An edit elsewhere, or of another piece than `place`. */
  fix?: Fix
  /** `safe`: `--fix` may apply the first `expected`, or `fix`, without a review. Default: `suggestion`. */
  fixKind?: FixKind
  /** The other place that has to do with it. */
  cause?: { message: Message | string; place: Span }
  /** More words for those who want to know why. */
  note?: string
}

/** What a rule sees besides the list. */
export interface RuleContext<Options> {
  options: Options
  tree: Root
  /** The text as read, that all spans point into. */
  text: string
  file: VFile
  /** The list and its text before the change under review, where there is one. */
  base: Version | undefined
  /** The list as the target branch has it by now, where that is not `base`. */
  tip: Version | undefined
  /** Whether a line of the span was added or changed since the base; never without a base. */
  isChanged(span: Span): boolean
  /** 1-based line of an offset. */
  lineOf(offset: number): number
  report(finding: Finding): void
}

/** A list and the text that its spans point into. */
export interface Version {
  list: List
  text: string
}

declare module 'vfile' {
  interface DataMap {
    /** The list before the change under review. */
    base: Version
    /** The list as the target branch has it by now: other changes may have come in since `base`. */
    tip: Version
    /** 1-based lines that were added or changed since the base. */
    changedLines: ReadonlySet<number>
    /** Those of the repository's paths that the list's relative links name, as written from its root. */
    existingPaths: ReadonlySet<string>
    /** False for a change by others: its lint comments are told, not obeyed. */
    isTrusted: boolean
    /** The file's own path from the repository's root. */
    repositoryPath: string
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** An edit that mends the finding, where `expected` at `place` is not it. */
    fix?: Fix
    /** What `reason` says, for renderers; absent in messages of remark-lint's rules. */
    parts?: Message
    /** Whether the fix may be applied without a review; absent where there is no fix. */
    fixKind?: FixKind
    /** Tells the finding apart from others across versions of the text. */
    key?: string
  }
}

/** A severity, `off`, or a severity with options, as remark-lint's rules take them. */
export type RuleSetting =
  | SeveritySetting
  | Record<string, unknown>
  | [SeveritySetting, Record<string, unknown>?]

export type SeveritySetting = Severity | 'off' | 'on' | 'warn' | boolean | 0 | 1 | 2

/** A remark plugin that leaves messages, and what is known of it. */
export type Rule = Plugin<[RuleSetting?], Root> & { meta: RuleMeta }

const noOptions = v.strictObject({})

/**
 * Makes a remark-lint rule of what is known of it and one pure function over
 * the list. Unlike unified-lint-rule's, its messages keep their own grades; a
 * configured severity replaces them all.
 */
export function rule<Schema extends v.GenericSchema = typeof noOptions>(
  meta: RuleMeta<Schema>,
  check: (list: List, context: RuleContext<v.InferOutput<Schema>>) => void,
): Rule {
  function plugin(this: Processor, setting?: RuleSetting) {
    const { severity, given } = readSetting(setting)
    const options = v.parse(meta.options ?? noOptions, given ?? {}) as v.InferOutput<Schema>
    if (severity === 'off') return
    rememberDestinations(this)
    return (tree: Root, file: VFile) => {
      const list = listOf(tree, file)
      const places = placesOf(file)
      const lineOf = (offset: number) => places.toPoint(offset)?.line ?? 1
      check(list, {
        options,
        tree,
        text: textOf(file),
        file,
        base: file.data.base,
        tip: file.data.tip,
        isChanged: (span) =>
          isChanged(file.data.changedLines, lineOf(span.start), lineOf(span.end)),
        lineOf,
        report: (finding) => leaveMessage(file, places, meta, severity, finding),
      })
    }
  }
  return Object.assign(plugin as Plugin<[RuleSetting?], Root>, { meta })
}

function isChanged(lines: ReadonlySet<number> | undefined, first: number, last: number): boolean {
  if (!lines) return false
  for (let line = first; line <= last; line++) if (lines.has(line)) return true
  return false
}

function leaveMessage(
  file: VFile,
  places: Location,
  meta: RuleMeta,
  severity: Severity | undefined,
  finding: Finding,
): void {
  const place = positionOf(places, finding.place)
  const options = { place, ruleId: meta.id, source: 'remark-lint' }
  const parts = toMessage(finding.message)
  const message = file.message(plainText(parts), options)
  message.parts = parts
  const [usual] = meta.severity
  message.fatal = FATAL[severity ?? finding.severity ?? (usual === 'off' ? 'warning' : usual)]
  message.url = documentationUrl(meta.id)
  message.actual = textOf(file).slice(finding.place.start, finding.place.end)
  message.key = keyOf(meta.id, finding.fingerprint)
  if (finding.expected) message.expected = [...finding.expected]
  if (finding.fix) message.fix = finding.fix
  if (finding.fix || finding.expected?.length) message.fixKind = finding.fixKind ?? 'suggestion'
  if (finding.note) message.note = finding.note
  if (finding.cause) {
    const { message: words, place: causePlace } = finding.cause
    message.cause = new VFileMessage(plainText(toMessage(words)), {
      ...options,
      place: positionOf(places, causePlace),
    })
  }
}

/** A finished string is one part, shown as our own words. */
function toMessage(words: Message | string): Message {
  return typeof words === 'string' ? [text(words)] : words
}

/** vfile-message's `fatal` of each severity. */
export const FATAL: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/** The severity that a message's `fatal` stands for. */
export function severityOf(message: Pick<VFileMessage, 'fatal'>): Severity {
  return message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info'
}

function positionOf(places: Location, { start, end }: Span) {
  const point = places.toPoint(start)
  const endPoint = places.toPoint(end)
  if (!point || !endPoint) throw new RangeError(`No place ${start}-${end} in the text`)
  return { start: point, end: endPoint }
}

/** The page that documents a rule. */
export function documentationUrl(id: string): string {
  return `${PROJECT_URL}/blob/main/docs/rules/${id}.md`
}

/** A finding's key: the rule's id and 16 hex digits of SHA-256 over it and what the finding is about. */
export function keyOf(id: string, about: readonly string[]): string {
  return `${id}:${shortHash(JSON.stringify([id, ...about]))}`
}

/** The first 16 hex digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 16)
}

function readSetting(setting: RuleSetting | undefined) {
  const [grade, given] = Array.isArray(setting)
    ? setting
    : typeof setting === 'object'
      ? [undefined, setting]
      : [setting]
  return { severity: readGrade(grade), given }
}

/** `on`, `true`, 1: the rule's own grades; the words and numbers that unified-lint-rule takes. */
function readGrade(grade: unknown): Severity | 'off' | undefined {
  switch (grade) {
    case undefined:
    case true:
    case 'on':
      return undefined
    case false:
    case 0:
    case 'off':
      return 'off'
    case 2:
    case 'error':
      return 'error'
    case 1:
    case 'warn':
    case 'warning':
      return 'warning'
    case 'info':
      return 'info'
    default:
      throw new Error(
        `Unexpected severity ${JSON.stringify(grade)}, expected error, warning, info or off`,
      )
  }
}
