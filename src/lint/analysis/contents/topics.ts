import type { Entry, Section } from '../../../list/model.ts'
import type { Contents } from './find.ts'
import { isNear, omittedHeadings } from './generators.ts'
import { bare, isUsualException } from './words.ts'

/** A section that a line of the contents could name. */
export interface Topic {
  section: Section
  parent: Topic | undefined
  /** Whether the contents names it. */
  isNamed: boolean
  /** Where what belongs to it ends. */
  end: number
  /** The titles from the outermost section's to its own: the same in another version. */
  path: string
}

/** How many of some sections the contents names. */
interface Named {
  named: number
  all: number
}

/** Of at least this many neighbors the contents must name a share, for another to be missed. */
const MIN_NEIGHBORS = 3

/**
 * The share of the sections of the same depth below the same one. In 52 READMEs, 45 with contents,
 * 19 findings at 0.8 and 0.6, all of them right; 11 at 0.95, 20 at 0.4.
 */
const MIN_SHARE = 0.8

/** The share of all sections of the same depth, where there are too few below the same one. */
const MIN_SHARE_OF_DEPTH = 0.9

/** The sections below the contents, the ones left out by a comment not included. */
export function topicsOf({ list, text, span, named }: Contents): Topic[] {
  const omitted = omittedHeadings(list)
  const open: Topic[] = []
  const topics: Topic[] = []
  for (const section of list.sections) {
    if (section.depth === 0) continue
    while ((open.at(-1)?.section.depth ?? 0) >= section.depth) {
      ;(open.pop() as Topic).end = section.span.start
    }
    const parent = open.at(-1)
    const path = `${parent?.path ?? ''}\n${section.depth} ${bare(section.title)}`
    const topic = { section, parent, isNamed: named.has(section), end: text.length, path }
    open.push(topic)
    const isOmitted = omitted.some(
      ({ start, end }) =>
        (start >= section.span.start && start <= section.span.end + 1) ||
        isNear(text, end, section.span.start),
    )
    if (section.span.start > span.end && !isOmitted) topics.push(topic)
  }
  return topics
}

/**
 * The sections that a contents should name, but does not.
 * @param known those by which this is decided: of the base, where there is one
 */
export function missingTopics(
  contents: Contents,
  topics: readonly Topic[],
  known: readonly Topic[],
): Topic[] {
  const shares = sharesOf(known)
  const unnamed = new Set(known.filter(({ isNamed }) => !isNamed).map(({ path }) => path))
  const expected = new Set<Topic>()
  const byPath = Map.groupBy(topics, ({ path }) => path)
  for (const topic of topics) {
    // With two lines of one name at one place nobody knows which is which.
    if (byPath.get(topic.path)?.some(({ isNamed }) => isNamed)) continue
    if (isException(topic) || entriesOf(contents, topic) === 0) continue
    const itself = unnamed.has(topic.path) ? 1 : 0
    if (isExpected(topic, shares, itself, expected)) expected.add(topic)
  }
  return [...expected]
}

/** How many entries a section and those below it have. */
export function entriesOf({ list: { entries } }: Contents, { section, end }: Topic): number {
  return firstAfter(entries, end) - firstAfter(entries, section.span.end)
}

/** The index of the first entry that starts at or after an offset. */
function firstAfter(entries: readonly Entry[], offset: number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as Entry).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function isException({ section: { title } }: Topic): boolean {
  return isUsualException(title)
}

function sharesOf(topics: readonly Topic[]): Map<string, Named> {
  const shares = new Map<string, Named>()
  const count = (key: string, isNamed: boolean) => {
    const share = shares.get(key) ?? { named: 0, all: 0 }
    shares.set(key, { named: share.named + (isNamed ? 1 : 0), all: share.all + 1 })
  }
  for (const topic of topics) {
    if (!topic.isNamed && isException(topic)) continue
    count(groupOf(topic), topic.isNamed)
    count(String(topic.section.depth), topic.isNamed)
  }
  return shares
}

/** The sections of the same depth below the same one. */
export function groupOf({ section, parent }: Topic): string {
  return `${parent?.path ?? ''}\n${section.depth}`
}

function isExpected(
  topic: Topic,
  shares: ReadonlyMap<string, Named>,
  /** 1 if it is counted as not named. */
  itself: number,
  expected: ReadonlySet<Topic>,
): boolean {
  const others = ({ named, all }: Named = { named: 0, all: itself }) => ({
    named,
    all: all - itself,
  })
  const beside = others(shares.get(groupOf(topic)))
  if (beside.all >= MIN_NEIGHBORS) return isEnough(beside, MIN_SHARE)
  if (beside.named < beside.all) return false
  const { parent } = topic
  const isBelowNamed =
    !parent || parent.isNamed || expected.has(parent) || parent.section.depth === 1
  return (
    isBelowNamed && isEnough(others(shares.get(String(topic.section.depth))), MIN_SHARE_OF_DEPTH)
  )
}

function isEnough({ named, all }: Named, share: number): boolean {
  return named >= MIN_NEIGHBORS && named >= all * share
}
