/**
 * The month in which arXiv gave out a number: `arxiv:1706.03762` is of 2017-06,
 * `arxiv:hep-th/9901001` of 1999-01. `month` counts from 1.
 */
export function arxivMonth(identity: string): { year: number; month: number } | undefined {
  const match = /^arxiv:(?:(\d\d)(\d\d)\.\d{4,5}|[a-z-]+\/(\d\d)(\d\d)\d{3})$/.exec(identity)
  if (!match) return undefined
  const [, newYear, newMonth, oldYear, oldMonth] = match
  if (newYear) return { year: 2000 + Number(newYear), month: Number(newMonth) }
  const year = Number(oldYear)
  return { year: year + (year >= 91 ? 1900 : 2000), month: Number(oldMonth) }
}

/** What may follow an arXiv number: version, format, punctuation and broken escapes from the text around it. */
const arxivEnd = '(?:v\\d*)?(?:\\.pdf)?(?:%[\\dA-F]{2}|[^\\w%/])*$'
/** Since April 2007: YYMM.number, four digits until 2014, five since. */
const arxivNew = new RegExp(`^(?:arxiv:)?((\\d\\d)(\\d\\d)\\.\\d{4,5})${arxivEnd}`, 'i')
/** From July 1991 to March 2007: archive/YYMMnumber, a subject class is left out. */
const arxivOld = new RegExp(
  `^(?:arxiv:)?([a-z]+(?:-[a-z]+)?)(?:\\.[a-z-]+)?(?:/|%2F)((\\d\\d)(\\d\\d)\\d{3})${arxivEnd}`,
  'i',
)

/** The identity of an arXiv number as a URL holds it. */
export function arxivIdentity(name: string): string | undefined {
  const recent = arxivNew.exec(name)
  if (recent) {
    const month = monthNumber(recent[2]!, recent[3]!)
    const digits = recent[1]!.length - 'YYMM.'.length
    const isValid = month >= 704 && month < 6000 && digits === (month < 1501 ? 4 : 5)
    return isValid ? `arxiv:${recent[1]}` : undefined
  }
  const old = arxivOld.exec(name)
  if (!old) return undefined
  const month = monthNumber(old[3]!, old[4]!)
  return month >= 9107 || month <= 703 ? `arxiv:${old[1]!.toLowerCase()}/${old[2]}` : undefined
}

/** YYMM as a number; NaN where there is no such month. */
function monthNumber(year: string, month: string): number {
  return /^(?:0[1-9]|1[0-2])$/.test(month) ? Number(year + month) : Number.NaN
}

const arxivHost = /^(?:(?:www\.|export\.)?arxiv|ar5iv|(?:www\.)?alphaxiv)\.org$/

export interface ImpossibleArxiv {
  /** Empty where none follows `/abs/`. */
  number: string
  /** What has to stand before a number that exists, instead of the first `end` characters of the path. */
  missing?: '/abs/' | '/pdf/' | '/html/'
  end?: number
}

/**
 * The number in an address of arXiv that cannot exist: five digits before 2015, four after, a month
 * 13; or one that exists, but not at this address (`arxiv.org/1706.03762`).
 */
export function impossibleArxiv(url: string): ImpossibleArxiv | undefined {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {}
  if (/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return impossibleDoi(pathname)
  if (!arxivHost.test(hostname)) return
  if (/^\/(?:abs|pdf)\/?$/.test(pathname)) return { number: '' }
  const [, folder, slash, name = ''] =
    /^\/(?:(abs|pdf|html)(\/|(?=\d{4}\.)))?(.+)$/.exec(pathname) ?? []
  const pattern = /^(?:arxiv:)?(?:\d{3,}(?:\.\d+)?|[a-z-]+(?:\.[a-z]+)?\/\d+)/i
  const [number] = pattern.exec(name) ?? []
  if (number === undefined || (folder === undefined && !/^\d/.test(number))) return
  if (arxivIdentity(number) === undefined) return { number }
  if (folder !== undefined) {
    if (slash) return
    return { number, missing: `/${folder as 'abs'}/`, end: folder.length + 1 }
  }
  if (/^(?:ar5iv|(?:www\.)?alphaxiv)/.test(hostname)) return
  return { number, missing: /\.pdf$/i.test(name) ? '/pdf/' : '/abs/', end: 1 }
}

function impossibleDoi(pathname: string): ImpossibleArxiv | undefined {
  const [, number] = /^\/10\.48550\/arxiv\.(\d{3,}\.\d+)$/i.exec(pathname) ?? []
  return number === undefined || arxivIdentity(number) ? undefined : { number }
}
