/** Letters and digits only, without markup, emoji and case. */
export function bare(words: string): string {
  return words
    .replace(/<[^<>]*>|:\w+:/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
}

const EMOJI = String.raw`(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\uFE0F\u20E3]|:\w+:)`
const LEADING = new RegExp(`^(?:${EMOJI}|\\s)+`, 'u')

/** The emoji at the start of a title, and the blanks after them. */
export function leadingEmoji(title: string): string {
  return LEADING.exec(title.slice(0, MAX_EMOJI))?.[0] ?? ''
}

/** Characters at the ends of a title among which emoji are looked for. */
const MAX_EMOJI = 50

const TRAILING = new RegExp(`(?:${EMOJI}|\\s)+$`, 'u')

/** A title without emoji at its ends. */
export function withoutEmoji(title: string): string {
  const rest = title.slice(leadingEmoji(title).length)
  const tail = rest.slice(-MAX_EMOJI)
  return rest.slice(0, rest.length - (TRAILING.exec(tail)?.[0].length ?? 0))
}

/** A title without a number in brackets at its end. */
export function withoutCount(title: string): string {
  const tail = title.slice(-20)
  return title.slice(0, title.length - (/[ \t]?[([（]\d{1,6}[)\]）]$/.exec(tail)?.[0].length ?? 0))
}

/** A title without its number at the start: `2.1 Models`, `3. Data`. */
export function withoutNumber(title: string): string {
  return title.replace(/^\d{1,3}(?:\.\d{1,3}){0,4}[.):]?[ \t]/, '')
}

/** Sections that many contents leave out on purpose. */
const USUAL_EXCEPTIONS =
  /^(?:(?:table of )?contents?|toc|index|licen[cs](?:e|es|ing)|(?:how to )?contribut\w*(?: (?:to|guide)\w*.*)?|(?:our |top )?contributors|foot ?notes?|acknowledge?ments?|(?:star(?:s|gazers?)?|repo)(?: (?:history|over time|growth))?|(?:bibtex )?citations?|cit(?:e|ing)(?: .*)?|references?|credits?|(?:our )?(?:sponsors?|backers?)|sponsorship|support(?: .*)?|authors?|maintainers?|change ?log|disclaimers?|contact(?: us)?|code of conduct|(?:special )?thanks(?: .*)?|related (?:awesome )?lists?|目[录錄次]|许可(?:证|协议)?|(?:如何)?贡献(?:者|指南)?|引用|致谢|ライセンス|貢献|목차|라이선스|기여)$/iu

/** Characters of a title that are compared. */
const MAX_TITLE = 80

/** Whether a title is one that many contents leave out on purpose. */
export function isUsualException(title: string): boolean {
  const words = withoutEmoji(title.slice(0, MAX_TITLE))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' || USUAL_EXCEPTIONS.test(words)
}
