import { describe, expect, it } from 'vitest'
import { formatBody, hasMarker, readBody } from '../../src/github/markers.ts'
import { codeSpan } from '../../src/report/markdown/escape.ts'

const PARTS = { words: '- a\n- b', data: '0123456789abcdef', below: '\r\n\r\nThanks!\r\n' }
const BODY = formatBody('review', '', PARTS)
const [HEAD = ''] = BODY.split('\n')

describe('a body of ours', () => {
  it('is read as it was written, also after an editor changed its line ends', () => {
    expect(readBody(BODY, 'review', '')).toEqual(PARTS)
    expect(readBody(BODY.replaceAll(/\r?\n/g, '\r\n'), 'review', '')).toEqual(PARTS)
    expect(readBody(formatBody('fixes', 'a', { ...PARTS, data: '' }), 'fixes', 'a')?.data).toBe('')
  })

  it('is of one kind and one instance', () => {
    expect(readBody(BODY, 'fixes', '')).toBeUndefined()
    expect(readBody(BODY, 'review', 'other')).toBeUndefined()
  })

  it('has no data where its end is gone', () => {
    const cut = BODY.slice(0, BODY.indexOf('- b'))
    expect(readBody(cut, 'review', '')).toEqual({ words: '- a', data: '', below: '' })
  })

  it.each([
    ['quotes us after a word', `Another workflow says:\n\n${BODY}`],
    ['quotes us in a block', `> ${BODY.replaceAll('\n', '\n> ')}`],
    ['begins with an empty line', `\n${BODY}`],
    ['begins with a blank', ` ${BODY}`],
    ['begins with a byte order mark', `\uFEFF${BODY}`],
    ['has us twice', `${BODY}\n${BODY}`],
    ['has our first marker twice', `${HEAD}\n${BODY}`],
    ['quotes our marker below', `${BODY}\n\nas in ${HEAD}`],
    ['quotes a marker in another form', `${BODY}\n<!---- Awesome-Keeper -->`],
    ['has no kind', BODY.replace(' review ', ' ')],
    ['has an end of another instance', BODY.replace(/(end )./, '$1x')],
    ['has a marker without an end', HEAD.slice(0, -4)],
    ['has a version that was never released', BODY.replaceAll(':v1 ', ':v0 ')],
    ['names a version that every object has', BODY.replaceAll(':v1 ', ':constructor ')],
  ])('is none that %s', (_, body) => {
    expect(readBody(body, 'review', '')).toBeUndefined()
  })

  it('is not forged by quoted text', () => {
    expect([hasMarker(BODY), hasMarker(codeSpan(BODY))]).toEqual([true, false])
    const quoting = formatBody('review', '', { ...PARTS, words: codeSpan(BODY) })
    expect(readBody(quoting, 'review', '')?.data).toBe(PARTS.data)
  })
})

describe('a released version stays readable:', () => {
  it('v1', () => {
    const body = `<!-- awesome-keeper:v1 review e3b0c44298fc1c14 -->

words

<!-- awesome-keeper:v1 end e3b0c44298fc1c14 summary 0123456789abcdef -->`
    const read = { words: 'words', data: 'summary 0123456789abcdef', below: '' }
    expect(readBody(body, 'review', '')).toEqual(read)
  })
})
