/**
 * A title for comparing: letters and digits only, in lower case, without accents,
 * full-width forms and LaTeX commands. `$\mathcal{D}^2$-Net: A  Study` and
 * `D2-Net – a study` are equal.
 */
export function comparableTitle(title: string): string {
  const before = known.get(title)
  if (before !== undefined) return before
  const comparable = comparableOf(title)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(title, comparable)
  return comparable
}

/** The rules ask about the same titles: the answers for the last ones are kept. */
const known = new Map<string, string>()
const MAX_KNOWN = 20_000

function comparableOf(title: string): string {
  // Most titles are plain, and these classes are faster.
  if (PLAIN.test(title)) return title.toLowerCase().replace(/[^a-z\d+#]+/g, '')
  return title
    .replace(/\\[a-z]+/gi, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
}

/** ASCII without LaTeX. */
const PLAIN = /^[ -[\]-~]*$/

/** What is joined by hyphens (`Qwen3-14B-Ja-Fin`) is one word. */
const WORDS = /[\p{L}\p{N}]+(?:[-‐‑_./][\p{L}\p{N}]+)*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{8}/u

/** Whether a title is long enough to name one thing: four words, or a text without spaces. */
export function isDescriptive(title: string): boolean {
  return (title.match(WORDS)?.length ?? 0) >= 4 || UNSPACED.test(title)
}
