import { readDate } from '../../dates/parse.ts'
import { isGeneric } from '../link-text.ts'
import type { Cell, Column, ColumnRole, Table } from '../model.ts'

/** Headers of columns with the title of an entry, the most certain first. */
const TITLE_HEADERS = [
  /\btitles?\b|标题|標題|题目|題目|タイトル/i,
  /\b(?:papers?|articles?)\b(?!\s*(?:link|url|page|id))|论文|論文/i,
  /^(?:names?|projects?|models?|benchmarks?|data ?sets?|methods?|works?|tools?|librar(?:y|ies)|systems?|platforms?|frameworks?|resources?|repos?(?:itor(?:y|ies))?|packages?|courses?|books?|architectures?|surveys?|topics?|themes?|links?|名称|名前|模型|大模型|项目|項目|系列|数据集|工具|モデル|ツール)$/i,
]

/** Headers of columns with dates; of other languages the ones that mean a date, a year or a month. */
const DATE_HEADER = new RegExp(
  [
    '(?<!\\p{L})(?:dates?|years?|times?|months?|published|released?|released on|updated|yyyy)(?!\\p{L})',
    '时间|時間|日期|日付|年份|年度|年月|年代|年$|^月$|発行|公開|発表|发布|發布|发表|發表',
    '연도|년도|날짜|일자|출시|발표|공개|발행',
    // German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Czech, Turkish
    '(?:jahr|datum|jaar)(?!\\p{L})',
    '(?<!\\p{L})(?:monat|veröffentlicht|année|an|mois|publié|sortie|año|fecha|mes|ano|mês|data|anno',
    'mese|uscita|maand|år|dato|rok|yıl|tarih|год|дата|месяц|рік|năm|ngày)(?!\\p{L})',
    // Finnish, Hungarian, Indonesian, South Slavic, Estonian, Greek, Hebrew, Arabic, Persian, Hindi, Thai
    '(?<!\\p{L})(?:vuosi|év|tahun|godina|година|aasta|έτος|ημερομηνία|שנה|תאריך|سنة|السنة|التاريخ|سال|تاریخ|वर्ष|ปี)(?![\\p{L}\\p{M}])',
  ].join('|'),
  'iu',
)

/** Headers of columns with running numbers. */
const NUMBER_HEADER = /^(?:no\.?|#|nr\.?|number|index|序号|編號|编号|番号)$/i

/**
 * The columns of a table, each with the role that its header and its cells show together: a
 * column "ID" with dates is a date column, a column "Time" with running times is not.
 */
export function readColumns(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Column[] {
  const columns = header.map((cell, index) => ({
    index,
    name: cell.text,
    role: roleByContent(
      cell.text,
      rows.map((row) => row[index]).filter((found) => found !== undefined),
    ),
  }))
  const title = findTitle(columns)
  if (title) title.role = 'title'
  return columns
}

/** Whether rows have running numbers, which moving a row would mix up. */
export function isNumbered(table: Table): boolean {
  return table.columns.some(({ role, index }) => {
    if (role !== 'number') return false
    const numbers = table.rows.map(({ cells }) => Number(cells[index]?.text || Number.NaN))
    const steps = numbers.slice(1).map((number, before) => number - (numbers[before] as number))
    const single = steps.filter((step) => Math.abs(step) === 1).length
    return single * 2 > steps.length
  })
}

function roleByContent(name: string, cells: readonly Cell[]): ColumnRole {
  let filled = 0
  let dates = 0
  let finer = 0
  let numbers = 0
  let linked = 0
  for (const cell of cells) {
    if (cell.text === '' && cell.links.length === 0) continue
    const reading = readDate(cell.text)
    if (reading.kind === 'empty' && cell.links.length === 0) continue
    filled++
    if (reading.kind === 'date') {
      dates++
      if (reading.date.precision !== 'year') finer++
    } else if (reading.kind === 'impossible') dates++
    if (/^[\d.,]+$/.test(cell.text)) numbers++
    if (cell.links.length > 0 && cell.links.every((link) => link.badge || isGeneric(link.text))) {
      linked++
    }
  }
  if (filled === 0) return 'text'
  if (DATE_HEADER.test(name) ? dates * 2 >= filled : filled >= 3 && finer * 5 >= filled * 4) {
    return 'date'
  }
  if (NUMBER_HEADER.test(name) || numbers * 5 >= filled * 4) return 'number'
  return linked * 2 >= filled ? 'link' : 'text'
}

function findTitle(columns: readonly Column[]): Column | undefined {
  const candidates = columns.filter((column) => column.role === 'text')
  for (const header of TITLE_HEADERS) {
    const found = candidates.find((column) => header.test(column.name))
    if (found) return found
  }
  return candidates[0]
}
