import { FOLLOWING, KINDS, LABELS, LEADING, NAMES, SITES } from './link-words.ts'

/** Conferences, journals and archives, with or without a year; other short names only with one. */
const VENUE =
  /^(?:(?:[A-Z]+ )?(?:CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|AISTATS|UAI|COLT|ACML|ECAI|ACL|EMNLP|NAACL|EACL|AACL|COLING|CoNLL|TACL|LREC|COLM|CoRL|ICRA|IROS|RSS|RA-?L|T-?RO|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ICDM|SDM|ICDE|VLDB|SIGMOD|SIGGRAPH(?: Asia)?|TOG|T?PAMI|IJCV|TIP|TMM|TCSVT|TNNLS|TKDE|TVCG|TMI|MedIA|ICASSP|INTERSPEECH|MICCAI|ISBI|MIDL|CHI|UIST|CSCW|ICIP|ICPR|ICME|ACM ?MM|MM|CCS|NDSS|USENIX(?: Security)?|OSDI|SOSP|NSDI|ASPLOS|ISCA|MICRO|HPCA|DAC|ICSE|FSE|ASE|ISSTA|MSR|PLDI|POPL|OOPSLA|Nature(?: [A-Z][a-z]+)*|Science|PNAS|TMLR|JMLR|PMLR|(?:bio|med)Rxiv|CoRR|SSRN|TechRxiv|Findings)(?:[ @'’-]*(?:19|20)?\d{2})?|[A-Z][a-z&@+-]*[A-Z][A-Za-z&@+-]*(?:[ '’][ @'’-]*)?(?:(?:19|20)|['’])\d{2})(?:[ ,-]*\(?(?:oral|spotlight|highlight|poster|workshops?|W|findings|best paper|demo|main)\)?)?$/
const YEAR = /^(?:19|20)\d{2}(?:[-./年]\d{1,2}(?:[-./月]\d{1,2})?[月日]?)?年?$/

/** What several kinds in one text are separated by. */
const AND = /[/&+,|]|(?<!\w)and(?!\w)/
const MAX_KINDS = 4
const MAX_FOLLOWING = 2

/** A text without signs around it, and without the end of a long one. */
function bare(text: string): string {
  const cut = text.slice(0, 200)
  if (PLAIN.test(cut.charAt(0)) && PLAIN.test(cut.slice(-1))) return cut.slice(0, 100)
  const start = cut.search(LETTER)
  if (start < 0) return ''
  let end = cut.length
  while (!LETTER.test(cut.slice(lastStart(cut, end), end))) end = lastStart(cut, end)
  return cut.slice(start, Math.min(end, start + 100))
}

const LETTER = /[\p{L}\p{N}]/u
/** Most texts begin and end so, and need no search. */
const PLAIN = /[A-Za-z\d]/

/** Where the last code point before an offset starts. */
function lastStart(text: string, end: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) && end > 1 ? end - 2 : end - 1
}

/** Whether the text of a link only names the kind or language of what it leads to. */
export function isGeneric(text: string): boolean {
  const words = bare(text)
  return words === '' || isKind(words) || isOnly(words, NAMES, SITES)
}

/** Texts of links recur: the answers for the last thousands are kept. */
const kinds = new Map<string, boolean>()

/** Whether a text only names kinds of pages that belong to something (`Code`, `App Store`, `Paper/Code`). */
export function isKind(text: string): boolean {
  const words = bare(text)
  let known = kinds.get(words)
  if (known === undefined) {
    known = isKindOrKinds(words.toLowerCase())
    if (kinds.size > 5_000) kinds.clear()
    kinds.set(words, known)
  }
  return known
}

function isKindOrKinds(words: string): boolean {
  if (!beginsWithWord(words)) return false
  if (isOnly(words, KINDS)) return true
  const parts = words.split(AND, MAX_KINDS + 1)
  return (
    parts.length > 1 &&
    parts.length <= MAX_KINDS &&
    parts.every((part) => isOnly(part.trim(), KINDS))
  )
}

/** What a text of such words begins with, up to its first sign or digit. */
const BEGINNINGS = new Set(
  [...KINDS, ...NAMES, ...SITES, ...LEADING, 'the'].map((name) => beginningOf(name)),
)

function beginningOf(text: string): string {
  return text.slice(0, text.search(/[^\p{L}]|$/u))
}

/** False for nearly all titles, and fast. */
function beginsWithWord(text: string): boolean {
  return BEGINNINGS.has(beginningOf(text.toLowerCase()))
}

/** Whether a text is one of the words, perhaps with others around that change nothing (`the official …`). */
function isOnly(text: string, ...sets: ReadonlySet<string>[]): boolean {
  if (!beginsWithWord(text)) return false
  const words = text
    .toLowerCase()
    .replace(/^arxiv[ :]*\d{4}[\d.]*/, 'arxiv')
    .replace(/\d{1,9}$/, '')
    .trimEnd()
    .replace(/[.:!]$/, '')
    .split(/\s+/)
  if (words[0] === 'the') words.shift()
  return isNamed(words) || lengthsOf(LEADING, words).some((length) => isNamed(words.slice(length)))

  function isNamed(rest: string[]): boolean {
    return sets.some((set) =>
      lengthsOf(set, rest).some((length) => {
        const following = rest.slice(length)
        return following.length <= MAX_FOLLOWING && following.every((word) => FOLLOWING.has(word))
      }),
    )
  }
}

/** How many of the first words are together in a set; no name has more than three. */
function lengthsOf(set: ReadonlySet<string>, words: readonly string[]): number[] {
  return [1, 2, 3].filter(
    (length) => length <= words.length && set.has(words.slice(0, length).join(' ')),
  )
}

/** Whether the words behind a link with this text are the title: a kind, venue, site or language. */
export function isBesideTitle(text: string): boolean {
  return isKind(text) || isVenue(text) || isSite(bare(text).toLowerCase())
}

function isSite(text: string): boolean {
  const words = text.split(/\s+/)
  if (words[0] === 'the') words.shift()
  return [0, ...lengthsOf(LEADING, words)].some((length) =>
    SITES.has(words.slice(length).join(' ')),
  )
}

/** Whether a text is a venue, a year, or both. */
export function isVenue(text: string): boolean {
  const words = bare(text)
  return VENUE.test(words) || YEAR.test(words)
}

/** Labels that are made of others. */
const COMPOUND =
  /^(?:related \w+|相关\p{L}*|(?:论文|代码|项目|模型|数据|数据集|官网|仓库|下载|模型下载|在线|体验)(?:下载)?(?:地址|链接|主页))$/u

/** Whether a text is a label of bullets that describe an entry: `Code`, `Presenter`, `地址`. */
export function isLabel(text: string): boolean {
  if (isKind(text)) return true
  const label = bare(text)
    .toLowerCase()
    .replace(/^official\s+/, '')
  return NAMES.has(label) || SITES.has(label) || LABELS.has(label) || COMPOUND.test(label)
}

/** Whether the text of a link is no title: a kind, venue, year or language, or the address itself. */
export function isNoTitle(text: string): boolean {
  return isGeneric(text) || isVenue(text) || isAddress(text)
}

/** Whether a text is the address itself. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}
