/**
 * A text as plain words: lower case, without accents, one blank for whatever is no letter or number,
 * and one at both ends.
 */
export function plainWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return ` ${plain.trim()} `
}

/** Scripts whose words no blanks separate. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Whether plain words hold a phrase as whole words; both are as `plainWords` gives them. */
export function hasPhrase(words: string, phrase: string): boolean {
  const bare = phrase.trim()
  const start = UNSPACED.test(bare.slice(0, 1)) ? bare : ` ${bare}`
  return bare !== '' && words.includes(UNSPACED.test(bare.slice(-1)) ? start : `${start} `)
}
