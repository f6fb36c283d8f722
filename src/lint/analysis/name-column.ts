import type { Row } from '../../list/model.ts'

/** Headers of columns that name the things of a paper; without a header, a first column does. */
const NAME_COLUMN =
  /^(?:name|data ?sets?|benchmarks?|(?:base |language )?models?|methods?|tools?|名称|名前|数据集|模型|方法|データセット|モデル)?$/i

/** Whether a row's first column names models, datasets or tools, not papers. */
export function isNamedByColumn({ table, title, cells }: Row): boolean {
  const column = table.columns.find(({ index }) => cells[index]?.text.includes(title))
  return column !== undefined && NAME_COLUMN.test(column.name.trim())
}

/** The text of a row's column of names. */
export function namedBy({ table, cells }: Row): string {
  const column = table.columns.find(
    ({ name }) => name.trim() !== '' && NAME_COLUMN.test(name.trim()),
  )
  return (column && cells[column.index]?.text) ?? ''
}
