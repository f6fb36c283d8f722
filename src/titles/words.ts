/** A paper's title as comparable words: without markup, each with a weight. */

/** A word and how specific it is: 0 (`of`), 0.4 (`model`) or 1. */
export interface TitleWord {
  text: string
  weight: number
}

/** In UTF-16 code units; of a longer text only the beginning counts. */
const MAX_LENGTH = 400

/**
 * A title in plain letters, without entities, LaTeX, emoji, accents and what lists put around
 * it (`[CVPR'24]`, `(NeurIPS 2023)`, `, 2024`). Case and punctuation stay: they show where a
 * name ends.
 */
export function plainTitle(title: string): string {
  const text = readLatex(readEntities(title.slice(0, MAX_LENGTH)))
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK.get(letter.toLowerCase()) ?? letter)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[‘’‛′`´]/g, "'")
    .replaceAll('×', 'x')
    .replace(/\s+/g, ' ')
    .trim()
  return withoutFrame(text)
}

// ------------------------------------------------------------------- markup

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }).concat(
    Object.entries({ nbsp: ' ', ndash: '-', mdash: ' - ', hellip: '…' }),
  ),
)

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (written, ...found) => {
    const [decimal, hexadecimal, name] = found as (string | undefined)[]
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? written
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
  })
}

const GREEK: ReadonlyMap<string, string> = new Map(
  'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi ϕ phi χ chi ψ psi ω omega'
    .match(/\S \S+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Commands that stand for a sign; all others only format their argument. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ times: 'x', infty: '∞', to: ' to ', rightarrow: ' to ', cdot: ' ', ell: 'l' }),
)

const GREEK_NAMES: ReadonlySet<string> = new Set(GREEK.values())

function readLatex(text: string): string {
  return text
    .replace(/\\["'`^~=.]\s*\{?([a-z])\}?/gi, '$1')
    .replace(/\\([a-z]+)\s*/gi, (_, name: string) => {
      const plain = name.toLowerCase().replace(/^var(?=[a-z]{2})/, '')
      return GREEK_NAMES.has(plain) ? plain : (SIGNS.get(plain) ?? '')
    })
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[${}]|[\^_](?=[\w{])/g, (sign) => (sign === '_' ? ' ' : ''))
}

// -------------------------------------------------------------------- frame

const VENUE =
  '(?:arxiv|corr|preprint|neurips|nips|iclr|icml|cvpr|iccv|eccv|wacv|bmvc|accv|3dv|acl|emnlp|naacl|eacl|coling|findings|tacl|aaai|ijcai|kdd|www|sigir|wsdm|cikm|recsys|acm ?mm|mm|siggraph(?: asia)?|tog|tpami|pami|ijcv|tip|tmlr|jmlr|tnnls|tmm|tcsvt|icra|iros|rss|corl|ral|ra-l|interspeech|icassp|miccai|isbi|tmi|midl|icse|fse|ase|issta|sosp|osdi|mlsys|usenix|nature(?: \\w+)?|science|db|d&b|datasets? (?:and|&) benchmarks?(?: track)?)'
const YEAR = "(?:'?\\d\\d|(?:19|20)\\d\\d)"
const HONOR = '(?:oral|spotlight|highlight|poster|workshops?|best paper|award|under review|w)'
const FRAME = `(?:${VENUE}|${HONOR}|(?:19|20)\\d\\d(?:[-./]\\d{1,2}){0,2}|'\\d\\d)`

/** `[CVPR'24 Oral]`, `(2023)` anywhere; `NeurIPS 2025 Highlight` and `, 2024` at an end. */
const BRACKETED = new RegExp(
  `[[(【]\\s*${FRAME}(?:[\\s,'/-]*(?:${FRAME}|${YEAR})){0,5}\\s*[\\])】]`,
  'giu',
)
const BEFORE = new RegExp(`^${VENUE}[\\s'-]*${YEAR}(?:\\s+${HONOR})?\\s*[-:,|]\\s*`, 'iu')
const BEHIND = new RegExp(
  `(?<![\\s,.;-])[\\s,.;-]+(?:${VENUE}[\\s'-]*${YEAR}|(?:in\\s+)?(?:19|20)\\d\\d)(?:[\\s,]+(?:${VENUE}|${HONOR}))*\\s*\\.?$`,
  'iu',
)

function withoutFrame(text: string): string {
  const inside = text
    .replace(BRACKETED, ' ')
    .replace(/^\W*(?:paper|title)\s*:\s*/i, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(/^[^\p{L}\p{N}]+|(?<![\s.,;:|"'*_-])[\s.,;:|"'*_-]+$/gu, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(inside) ? inside : text
}

const VENUE_OR_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${VENUE}[\\s'-]*${YEAR}?|${HONOR}|(?:19|20)\\d\\d(?:[-./]\\d{1,2}){0,2}|'\\d\\d)(?![\\p{L}\\p{N}])`,
  'giu',
)

/** A text without the names of venues, prizes and years. */
export function withoutVenues(text: string): string {
  return text.replace(VENUE_OR_YEAR, ' ')
}

// -------------------------------------------------------------------- words

const wordPattern = /\p{N}+(?:\.\p{N}+)+\p{L}*|\p{L}+\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+\+*/gu

/** The words of a plain title (see `plainTitle`), in lower case, in their order. */
export function wordsOf(plain: string): TitleWord[] {
  const words =
    plain
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
      .toLowerCase()
      .match(wordPattern) ?? []
  return words.map((text) => ({ text, weight: weightOf(text) }))
}

/** The sum of the weights of words. */
export function weigh(words: readonly TitleWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** Whether a word in lower case does not name anything. */
export function isCommon(word: string): boolean {
  return weightOf(word) < 1
}

function weightOf(word: string): number {
  if (EMPTY.has(word)) return 0
  return COMMON.has(word) || COMMON.has(word.replace(/s$/, '')) ? 0.4 : 1
}

const EMPTY: ReadonlySet<string> = new Set(
  (
    'a an the of for in on to and or with without via by from at as is are be its it their this ' +
    'that into onto over under using through between towards toward based w s vs we you your our ' +
    'can do does not what how when where why all new'
  ).split(' '),
)

/** Words that many papers of one field share. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'model language large image learning visual 3d code neural multi generation vision detection ' +
    'efficient aware view text framework object semantic llm lm vlm mllm shot training video ' +
    'robust guided dynamic scene scale data time deep self estimation real cross modal ' +
    'multimodal multimodality high feature recognition fine foundation dataset supervised free ' +
    'representation open understanding driven human benchmark level enhancing zero optimization ' +
    'enhanced analysis adaptive agent evaluation generative attention prompt context fast study ' +
    'tuning augmented transformer few low evaluating approach unified modeling structure novel ' +
    'network ai task knowledge single long domain survey review technical report improving ' +
    'leveraging system method application exploring comprehensive empirical towards machine ' +
    'natural artificial intelligence pretraining pretrained finetuning pre trained fine tuned ' +
    'end simple general overview introduction perspective challenge opportunity recent advance ' +
    'powered better more'
  ).split(' '),
)

// ---------------------------------------------------------------- languages

const LATIN = /^[\p{Script=Latin}\p{N}+.]+$/u

/** Frequent words of other languages in Latin script that English does not have. */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    'el la los las del una para con por que como les des une dans pour sur avec est et du aux ' +
    'der die das und mit eine einer von fur zur zum ist sind aus dem den il dei della per con ' +
    'gli nel um uma os da em do na no dos voor het een van och att som todo'
  ).split(' '),
)

/** Whether two titles seem to be in different languages, so their words cannot be compared. */
export function isForeign(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  return isLatin(a) !== isLatin(b) || isEnglish(a) !== isEnglish(b)
}

function isLatin(words: readonly TitleWord[]): boolean {
  return words.filter(({ text }) => LATIN.test(text)).length * 5 >= words.length * 4
}

function isEnglish(words: readonly TitleWord[]): boolean {
  const foreign = words.filter(({ text }) => FOREIGN.has(text)).length
  return foreign < 2 || foreign * 6 < words.length
}
