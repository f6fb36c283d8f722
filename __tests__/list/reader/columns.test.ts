import { expect, it } from 'vitest'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

/** The role of a column of years with a header. */
function roleOf(header: string): string | undefined {
  const list = readList(
    `| Name | ${header} |\n| --- | --- |\n| A | 2021 |\n| B | 2019 |\n`,
    'README.md',
  ).data.list as List
  return list.tables[0]?.columns[1]?.role
}

it.each(
  [
    'Year',
    '公開年',
    '発表年',
    '年份',
    '年代',
    '연도',
    '출시일',
    'Год',
    'Año',
    'Anno',
    'Ano',
  ].concat(
    ['Jahr', 'Erscheinungsjahr', 'Veröffentlichungsdatum', 'Année', 'Bouwjaar', 'År', 'Rok'],
    ['Vuosi', 'Év', 'Έτος', 'שנה', 'السنة', 'वर्ष', 'ปี', 'Năm', 'Yıl', 'Tahun'],
  ),
)('reads years under “%s”', (header) => {
  expect(roleOf(header)).toBe('date')
})

it.each(['Stars', 'Parameters', 'Model', 'Annotations', 'Évaluation'])(
  'reads no years under “%s”',
  (header) => {
    expect(roleOf(header)).toBe('number')
  },
)
