import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates } from '../../src/dates/compare.ts'
import { formatsByName, type ListDate } from '../../src/dates/formats.ts'
import { type DateReading, fits, readAs, readDate, unwrap } from '../../src/dates/parse.ts'
import { writeDate } from '../../src/dates/write.ts'

const formats = [...formatsByName.keys()]
const precisionOf = (format: string) => formatsByName.get(format)?.precision
const formatsOf = (text: string) => formats.filter((format) => fits(text, format))

/** The date that a text must be. */
function dateOf(text: string, hidden?: string): ListDate {
  const reading = readDate(text, hidden)
  if (reading.kind !== 'date') throw new Error(`${text} is ${reading.kind}`)
  return reading.date
}

/** Year, month and day as far as they are known: `[2024, 5]`. */
function parts({ year, month, day }: ListDate): number[] {
  return [year, month, day].filter((part) => part !== undefined)
}

describe('readDate', () => {
  test.each<[text: string, format: string, ...parts: number[]]>([
    ['2024-05-17', 'YYYY-MM-DD', 2024, 5, 17],
    ['2024-5-7', 'YYYY-M-D', 2024, 5, 7],
    ['2024-11-7', 'YYYY-M-D', 2024, 11, 7],
    ['2024-05-7', 'YYYY-MM-D', 2024, 5, 7],
    ['2024-5-07', 'YYYY-M-DD', 2024, 5, 7],
    ['2024/05/17', 'YYYY/MM/DD', 2024, 5, 17],
    ['2024.05.17', 'YYYY.MM.DD', 2024, 5, 17],
    ['2024-05', 'YYYY-MM', 2024, 5],
    ['2024-10', 'YYYY-MM', 2024, 10],
    ['2024-5', 'YYYY-M', 2024, 5],
    ['2024/05', 'YYYY/MM', 2024, 5],
    ['2024.05', 'YYYY.MM', 2024, 5],
    ['2024.5', 'YYYY.M', 2024, 5],
    ['2024', 'YYYY', 2024],
    ['1900', 'YYYY', 1900],
    ['2099', 'YYYY', 2099],
    ["'23", "'YY", 2023],
    ['’98', "'YY", 1998],
    ['05/2024', 'MM/YYYY', 2024, 5],
    ['5/2024', 'M/YYYY', 2024, 5],
    ['05-2024', 'MM-YYYY', 2024, 5],
    ['17/05/2024', 'DD/MM/YYYY', 2024, 5, 17],
    ['05/17/2024', 'MM/DD/YYYY', 2024, 5, 17],
    ['5/17/2024', 'M/D/YYYY', 2024, 5, 17],
    ['05/05/2024', 'DD/MM/YYYY', 2024, 5, 5],
    ['04.05.2024', 'DD.MM.YYYY', 2024, 5, 4],
    ['20240517', 'YYYYMMDD', 2024, 5, 17],
    ['202405', 'YYYYMM', 2024, 5],
    ['17 May 2024', 'D MMMM YYYY', 2024, 5, 17],
    ['9 Oct 2023', 'D MMM YYYY', 2023, 10, 9],
    ['09 Oct 2023', 'DD MMM YYYY', 2023, 10, 9],
    ['Oct 2023', 'MMM YYYY', 2023, 10],
    ['Oct, 2023', 'MMM, YYYY', 2023, 10],
    ['OCTOBER 2023', 'MMMM YYYY', 2023, 10],
    ['march 2025', 'MMMM YYYY', 2025, 3],
    ['Sept 2023', 'MMM YYYY', 2023, 9],
    ['Sept. 2023', 'MMM. YYYY', 2023, 9],
    ['Feb. 3, 2023', 'MMM. D, YYYY', 2023, 2, 3],
    ['Oct 19, 2023', 'MMM D, YYYY', 2023, 10, 19],
    ['October 19, 2023', 'MMMM D, YYYY', 2023, 10, 19],
    ['October 1st, 2023', 'MMMM Do, YYYY', 2023, 10, 1],
    ['22nd Oct 2023', 'Do MMM YYYY', 2023, 10, 22],
    ['19-Oct-2023', 'D-MMM-YYYY', 2023, 10, 19],
    ['2023 Oct', 'YYYY MMM', 2023, 10],
    ['2022 Apr 05', 'YYYY MMM DD', 2022, 4, 5],
    ['Apr 05 2022', 'MMM DD YYYY', 2022, 4, 5],
    ['2022-Apr-05', 'YYYY-MMM-DD', 2022, 4, 5],
    ['Apr/2022', 'MMM/YYYY', 2022, 4],
    ['5. April 2022', 'D. MMMM YYYY', 2022, 4, 5],
    ['2022. 4. 5.', 'YYYY. M. D.', 2022, 4, 5],
    ['2022年4月5号', 'YYYY年M月D号', 2022, 4, 5],
    ['2021 October 27', 'YYYY MMMM D', 2021, 10, 27],
    ['2024年5月', 'YYYY年M月', 2024, 5],
    ['2024 年 5 月', 'YYYY 年 M 月', 2024, 5],
    ['2024 年 05 月 17 日', 'YYYY 年 MM 月 DD 日', 2024, 5, 17],
    ['May ’24', "MMMM 'YY", 2024, 5],
    ["Sep '24", "MMM 'YY", 2024, 9],
    ['2024年05月', 'YYYY年MM月', 2024, 5],
    ['2024年5月17日', 'YYYY年M月D日', 2024, 5, 17],
    ['2024년 5월', 'YYYY년 M월', 2024, 5],
    ['2024-02-29', 'YYYY-MM-DD', 2024, 2, 29],
    ['2000-02-29', 'YYYY-MM-DD', 2000, 2, 29],
    // what surrounds it
    [' 2024-05 ', 'YYYY-MM', 2024, 5],
    ['[2024-05]', 'YYYY-MM', 2024, 5],
    ['**2024-05**', 'YYYY-MM', 2024, 5],
    ['**[2024-05]**', 'YYYY-MM', 2024, 5],
    ['(2024-05)', 'YYYY-MM', 2024, 5],
    ['`2024-05`', 'YYYY-MM', 2024, 5],
    ['【2024.05】', 'YYYY.MM', 2024, 5],
    ['2024/05<!--17-->', 'YYYY/MM', 2024, 5],
    ['<b>2024</b>', 'YYYY', 2024],
    // other signs for the same
    ['2024–05', 'YYYY-MM', 2024, 5],
    ['２０２４－０５', 'YYYY-MM', 2024, 5],
    ['17\u00a0May\u00a0\u00a02024', 'D MMMM YYYY', 2024, 5, 17],
  ])('%j is %s', (text, format, ...expected) => {
    const date = dateOf(text)
    expect([date.format, ...parts(date)]).toEqual([format, ...expected])
    expect(date.precision).toBe((['year', 'month', 'day'] as const)[expected.length - 1])
    expect(date.ambiguous).toBeUndefined()
  })

  test.each<[text: string, month: number]>([
    ['2022 Q2', 4],
    ['Q4 2022', 10],
    ['2022Q1', 1],
    ['2022-Q3', 7],
  ])('%j is a quarter', (text, month) => {
    expect(dateOf(text)).toMatchObject({ year: 2022, month, precision: 'quarter' })
    expect(compareDates(dateOf(text), dateOf(`2022-${month + 2}`))).toBe(0)
    expect(compareDates(dateOf(text), dateOf('2023-01'))).toBeLessThan(0)
  })

  test('only the year is known if day and month may be swapped', () => {
    expect(readDate('04/05/2024')).toEqual({
      kind: 'date',
      date: { year: 2024, precision: 'year', format: 'DD/MM/YYYY', ambiguous: true },
    })
    expect(readDate('4-5-2024')).toMatchObject({ date: { ambiguous: true } })
    expect(readAs('04/05/2024', 'MM/DD/YYYY')).toMatchObject({ month: 4, day: 5 })
    expect(readAs('04/05/2024', 'DD/MM/YYYY')).toMatchObject({ month: 5, day: 4 })
  })

  test.each(
    [
      [
        '',
        ' ',
        '-',
        '--',
        '–',
        '—',
        '−',
        '－',
        '/',
        '?',
        '??',
        '...',
        '…',
        'x',
        'xx',
        'XXXX-XX',
        '*',
      ],
      [
        'N/A',
        'n/a',
        'TBD',
        'tba',
        'None',
        'Coming  soon',
        '(TBD)',
        '**-**',
        '_N/A_',
        '待定',
        '[ ]',
      ],
      ['<!-- 2024-05 -->', '<br>', '<br/><!--17-->'],
    ].flat(),
  )('%j is empty', (text) => {
    expect(readDate(text)).toEqual({ kind: 'empty' })
  })

  test.each<[text: string, reason: string]>([
    ['2023-13', 'there is no month 13'],
    ['2023-00', 'there is no month 0'],
    ['2023/13/01', 'there is no month 13'],
    ['2023.13', 'there is no month 13'],
    ['13/2023', 'there is no month 13'],
    ['2023年13月', 'there is no month 13'],
    ['2023-02-30', 'there is no day 30 in February 2023'],
    ['2023-02-29', 'there is no day 29 in February 2023'],
    ['1900-02-29', 'there is no day 29 in February 1900'],
    ['2024-02-30', 'there is no day 30 in February 2024'],
    ['2023-06-31', 'there is no day 31 in June 2023'],
    ['2023-01-32', 'there is no day 32'],
    ['2023-01-00', 'there is no day 0'],
    ['31 Feb 2023', 'there is no day 31 in February 2023'],
    ['31/02/2023', 'there is no day 31 in February 2023'],
    ['02/31/2023', 'there is no day 31 in February 2023'],
    ['13/13/2023', 'there is no month 13'],
    ['2203-05-01', 'the year 2203 is not from 1900 to 2099'],
    ['1 May 1023', 'the year 1023 is not from 1900 to 2099'],
    ['20223-01', 'the year 20223 does not have four digits'],
    ['20223/01/05', 'the year 20223 does not have four digits'],
    ['202-01-05', 'the year 202 does not have four digits'],
    ['20223年1月', 'the year 20223 does not have four digits'],
    ['[2023-13]', 'there is no month 13'],
    ['2022-14', 'there is no month 14'],
    ['2023-0-', 'there is no month 0'],
    ['2023--05', 'a part of it is missing'],
    ['2023-05-', 'a part of it is missing'],
  ])('%j is impossible: %s', (text, reason) => {
    expect(readDate(text)).toEqual({ kind: 'impossible', reason })
  })

  test.each(
    [
      [
        '343',
        '12',
        '1899',
        '2100',
        '9305',
        '19912',
        '20231301',
        '20230230',
        '202313',
        '3.5',
        '0.2024',
        '1/2',
      ],
      ['2023-2024', '2021-01 ~ 2022', '2021-01 to 2021-03', '2023-24', '2008-16', '2000/01/02/03'],
      [
        'CVPR 2024',
        'arXiv 2025.01',
        'ICLR (2024)',
        '2024 v2',
        '2024-05 (v2)',
        '2024-05*',
        '2024-05?',
      ],
      [
        'Spring 2023',
        'Q5 2023',
        '2023 Q',
        '24.05',
        '24-05',
        '24/05',
        '05/24',
        'May',
        'May 17',
        '17 May',
      ],
      ['Mai 2024', 'Octember 2023', '🟢 today', '🔴 may 2017', 'yesterday', '1024-16', '1.2.1024'],
      [
        '1123-1135',
        '512/1024',
        '201-05',
        '2024-05-17T10:00',
        'May2024',
        '5月',
        `2023${' '.repeat(197)}`,
      ],
    ].flat(),
  )('%j is something else', (text) => {
    expect(readDate(text)).toEqual({ kind: 'other' })
  })

  test.each<[text: string, hidden: string, day: number | undefined]>([
    ['2023/11', '30', 30],
    ['2023/11', ' 5 ', 5],
    ['2023/11', '2023-11-07', 7],
    ['2023/11', '31', undefined],
    ['2023/11', '0', undefined],
    ['2023/11', '2023-12-07', undefined],
    ['2023/11', '2022-11-07', undefined],
    ['2023/11', 'first version', undefined],
    ['2023', '30', undefined],
    ['2023-11-07', '30', undefined],
  ])('%s with %j hidden', (text, hidden, day) => {
    const date = dateOf(text, hidden)
    expect(date.hiddenDay).toBe(day)
    expect({ ...date, hiddenDay: undefined }).toEqual({ ...dateOf(text), hiddenDay: undefined })
  })
})

describe('formats', () => {
  test.each<[text: string, ...formats: string[]]>([
    ['2023-10', 'YYYY-MM', 'YYYY-M'],
    ['2023-05', 'YYYY-MM'],
    ['2023-5', 'YYYY-M'],
    ['10/2023', 'MM/YYYY', 'M/YYYY'],
    ['May 2023', 'MMMM YYYY', 'MMM YYYY', 'MMM. YYYY'],
    ['13/10/2023', 'DD/MM/YYYY', 'D/M/YYYY'],
    ['2023-13'],
    ['CVPR 2023'],
    ['a'.repeat(500)],
    [`2023${' '.repeat(196)}`, 'YYYY'],
    [`2023${' '.repeat(197)}`],
  ])('%j may be of %j', (text, ...expected) => {
    expect(formatsOf(text)).toEqual(expected)
  })

  test('have a precision', () => {
    expect(precisionOf('YYYY')).toBe('year')
    expect(precisionOf('YYYY/M')).toBe('month')
    expect(precisionOf('Do MMM YYYY')).toBe('day')
    expect(precisionOf('QQ')).toBeUndefined()
    expect(readAs('2023', 'QQ')).toBeUndefined()
  })

  test('unwrap', () => {
    expect(unwrap(' **[ 2024–05 ]** <!-- x -->')).toBe('2024-05')
    expect(unwrap('(a) and (b)')).toBe('(a) and (b)')
  })
})

describe('writeDate', () => {
  test.each<[text: string, format: string, written: string]>([
    ['2024-5-7', 'YYYY-MM-DD', '2024-05-07'],
    ['2024-05', 'YYYY.MM', '2024.05'],
    ['2024-05', 'YYYY-M', '2024-5'],
    ['2024-05', 'MM/YYYY', '05/2024'],
    ['2024-05', 'MMM YYYY', 'May 2024'],
    ['2024-09', 'MMM. YYYY', 'Sep. 2024'],
    ['2024-05', 'MMM. YYYY', 'May 2024'],
    ['sept. 2024', 'MMMM YYYY', 'September 2024'],
    ['2024-05', 'YYYY年M月', '2024年5月'],
    ['Oct 1, 2023', 'Do MMMM YYYY', '1st October 2023'],
    ['2023-10-12', 'MMMM Do, YYYY', 'October 12th, 2023'],
    ['2023-10-23', 'MMM Do, YYYY', 'Oct 23rd, 2023'],
    ['2023-10-30', 'Do MMM YYYY', '30th Oct 2023'],
    ['2023', "'YY", "'23"],
    ["'98", 'YYYY', '1998'],
    ['2005-01-02', 'YYYYMMDD', '20050102'],
  ])('%s as %s is %s', (text, format, written) => {
    expect(writeDate(dateOf(text), format)).toBe(written)
  })

  test.each<[text: string, format: string, why: string]>([
    ['2024', 'YYYY-MM', 'a month would be invented'],
    ['2024-05', 'YYYY-MM-DD', 'a day would be invented'],
    ['2024-05-17', 'YYYY-MM', 'the day would be lost'],
    ['2024-05', 'YYYY', 'the month would be lost'],
    ['04/05/2024', 'YYYY-MM-DD', 'nobody knows which is the month'],
    ['04/05/2024', 'YYYY', 'month and day would be lost'],
    ['1950', "'YY", 'two digits say 2050'],
    ['2024', 'QQ', 'no such format'],
  ])('%s as %s is nothing: %s', (text, format) => {
    expect(writeDate(dateOf(text), format)).toBeUndefined()
  })

  test('a hidden day is not written', () => {
    expect(writeDate(dateOf('2023/11', '30'), 'YYYY-MM')).toBe('2023-11')
    expect(writeDate(dateOf('2023/11', '30'), 'YYYY-MM-DD')).toBeUndefined()
  })

  test('a date that lacks what it promises is not written', () => {
    const date: ListDate = { year: 2024, precision: 'month', format: 'YYYY-MM' }
    expect(writeDate(date, 'YYYY-MM')).toBeUndefined()
    expect(writeDate({ ...date, month: 13 }, 'YYYY-MM')).toBeUndefined()
  })
})

describe('compareDates', () => {
  test.each<[before: string, after: string]>([
    ['2023', '2024'],
    ['2023-12-31', '2024'],
    ['2023-05', '2023-06'],
    ['2023-05-31', '2023-06'],
    ['2023-05-01', '2023-05-02'],
    ['Oct 2023', '2023/11'],
    ['31/12/2023', '04/05/2024'],
  ])('%s is before %s', (before, after) => {
    expect(compareDates(dateOf(before), dateOf(after))).toBeLessThan(0)
    expect(compareDates(dateOf(after), dateOf(before))).toBeGreaterThan(0)
  })

  test.each<[a: string, b: string]>([
    ['2023', '2023-05'],
    ['2023', '2023-12-31'],
    ['2023-05', '2023-05-31'],
    ['2023-05', 'May 2023'],
    ['04/05/2023', '2023-12'],
  ])('%s and %s are equal', (a, b) => {
    expect(compareDates(dateOf(a), dateOf(b))).toBe(0)
    expect(compareDates(dateOf(b), dateOf(a))).toBe(0)
  })

  test('a hidden day counts', () => {
    expect(compareDates(dateOf('2023/11', '3'), dateOf('2023/11', '20'))).toBeLessThan(0)
    expect(compareDates(dateOf('2023-11-21'), dateOf('2023/11', '20'))).toBeGreaterThan(0)
    expect(compareDates(dateOf('2023/11', '3'), dateOf('2023/11'))).toBe(0)
  })
})

describe('for any date', () => {
  const anyDay = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    .map((date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const)

  test.each(formats)('%s is read as it is written', (format) => {
    const precision = precisionOf(format)!
    fc.assert(
      fc.property(anyDay, ([year, month, day]) => {
        const date: ListDate = {
          year,
          ...(precision !== 'year' && {
            month: precision === 'quarter' ? month - ((month - 1) % 3) : month,
          }),
          ...(precision === 'day' && { day }),
          precision,
          format,
        }
        const written = writeDate(date, format)
        expect(written).toBeDefined()
        expect(readAs(written!, format)).toEqual(date)
        const reading = readDate(written!)
        expect(reading.kind).toBe('date')
        expect(formatsOf(written!)).toContain(format)
        if (reading.kind === 'date' && !reading.date.ambiguous) {
          expect({ ...reading.date, format }).toEqual(date)
        }
      }),
    )
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^['([*]?[\d./ -年月日A-Za-z,]{0,12}[)\]*?]?$/),
    fc
      .tuple(fc.nat(2110), fc.nat(14), fc.nat(33), fc.constantFrom('-', '/', '.', ' '))
      .map(([year, month, day, mark]) => [year, month, day].join(mark)),
    fc.tuple(anyDay, fc.constantFrom(...formats)).map(([[year, month, day], format]) => {
      const precision = precisionOf(format)!
      return writeDate({ year, month, day, precision, format }, format) ?? ''
    }),
  )
  const anyReading = fc.tuple(anyText, fc.option(anyText, { nil: undefined }))

  test('reading never throws, and a date is one of its formats', () => {
    fc.assert(
      fc.property(anyReading, ([text, hidden]) => {
        const reading: DateReading = readDate(text, hidden)
        if (reading.kind === 'date') {
          expect(formatsOf(text)[0]).toBe(reading.date.format)
          expect(reading.date.year).toBeGreaterThanOrEqual(1900)
          expect(reading.date.year).toBeLessThanOrEqual(2099)
        } else {
          expect(formatsOf(text)).toEqual([])
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('comparing is antisymmetric', () => {
    const anyDate = anyReading
      .map(([text, hidden]) => readDate(text, hidden))
      .filter((reading) => reading.kind === 'date')
    fc.assert(
      fc.property(anyDate, anyDate, ({ date: a }, { date: b }) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
        expect(compareDates(a, a)).toBe(0)
      }),
      { numRuns: 3000 },
    )
  })

  test('rewriting changes the format, not the date', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...formats), (text, format) => {
        const reading = readDate(text)
        const written = reading.kind === 'date' ? writeDate(reading.date, format) : undefined
        if (reading.kind !== 'date' || written === undefined) return
        const { year, month, day, precision } = reading.date
        expect(readAs(written, format)).toEqual({
          ...{ year, precision, format },
          ...(month !== undefined && { month }),
          ...(day !== undefined && { day }),
        })
      }),
      { numRuns: 3000 },
    )
  })
})
