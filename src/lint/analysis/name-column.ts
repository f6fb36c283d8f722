import type { Row } from '../../list/model.ts'

/** Headers of columns that name the things of a paper; without a header, a first column does. */
const NAME_COLUMN =
  /^(?:(?:names?|(?:data ?sets?|corpus|corpora|benchmarks?|(?:base |language )?models?|methods?|tools?)(?: names?)?)|名称|名前|名稱|(?:数据集|資料集|模型|方法|データセット|モデル)(?:名称|名稱|名)?|이름|데이터셋|모델(?:명)?|방법|datens(?:atz|ätze)|modelle?|mod[eèé]l(?:es?|os?|li)?|jeux? de données|conjuntos? de da[td]os|(?:набор )?данных|датасет|модель|метод|название)?$/i

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
