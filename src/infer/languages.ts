/** Languages in the names of files. */

/** Codes, and countries that lists write instead of them. */
const CODES =
  'ar az be bg bn br bs ca cn cs cz da de dk el en es et eu fa fi fil fr gl gr he hi hk hr hu hy id il in ir is it ja jp ka kk km ko kr ' +
  'lt lv mk ml mn mr ms my nb ne nl nn no pl pt ro ru se sk sl sq sr sv ta te th tl tr tw ua uk ur uz vi vn zh'

const NAMES =
  'arabic chinese czech dutch english farsi french german greek hebrew hindi hungarian indonesian italian japanese korean persian ' +
  'polish portuguese romanian russian spanish swedish thai turkish ukrainian vietnamese'

const LANGUAGES: ReadonlySet<string> = new Set(`${CODES} ${NAMES}`.split(' '))

/** What follows a code: a country or a script. */
const REGION = /^(?:[a-z]{2}|hans|hant|latn|cyrl|419)$/

/** Whether a text names a language: `zh`, `zh-CN`, `pt_BR`, `Chinese`. */
export function isLanguage(text: string): boolean {
  const [code = '', region, ...rest] = text.toLowerCase().split(/[-_]/)
  return LANGUAGES.has(code) && rest.length === 0 && (region === undefined || REGION.test(region))
}

const NAME = /^([\w]{1,100}?)[-_.]([a-z]{2,12}(?:[-_][a-z\d]{2,4})?)(\.(?:md|markdown))$/i

/**
 * The paths that the original of a translation can have, the likeliest first: `README.md` for
 * `README-zh.md`, `README_CN.md` and `README.zh-CN.md`; `docs/a.md` and `a.md` for `docs/zh/a.md`.
 */
export function originalsOf(path: string): string[] {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const [, stem = '', language = '', ending = ''] = NAME.exec(file) ?? []
  if (isLanguage(language)) return [[...folders, `${stem}${ending}`].join('/')]
  const at = folders.findLastIndex(isLanguage)
  if (at < 0) return []
  const below = [...folders.slice(at + 1), file]
  const found: string[] = []
  for (let kept = at; kept >= 0; kept--) {
    found.push([...folders.slice(0, kept), 'en', ...below].join('/'))
    found.push([...folders.slice(0, kept), ...below].join('/'))
  }
  return found.filter((one) => one !== path)
}
