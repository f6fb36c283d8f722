import { describe, expect, it } from 'vitest'
import { wrap } from '../../../src/report/terminal/wrap.ts'

describe('wrap', () => {
  it('breaks at blanks, as late as it can', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('one two', 7)).toEqual(['one two'])
    expect(wrap('one two', 6)).toEqual(['one', 'two'])
  })

  it('takes line breaks and tabs for blanks', () => {
    expect(wrap('one\r\n\ttwo', 20)).toEqual(['one two'])
  })

  it('leaves a long address whole', () => {
    const url = 'https://example.org/a/long/way'
    expect(wrap(`see ${url} there`, 12)).toEqual(['see', url, 'there'])
  })

  it('counts wide characters twice, and breaks between them', () => {
    expect(wrap('中国大模型列表', 6)).toEqual(['中国大', '模型列', '表'])
    expect(wrap('GPT中国', 7)).toEqual(['GPT中国'])
    expect(wrap('GPT中国', 6)).toEqual(['GPT中', '国'])
  })

  it('keeps punctuation with its word', () => {
    expect(wrap('“中国”，大', 7)).toEqual(['“中', '国”，大'])
    expect(wrap('中国。', 4)).toEqual(['中', '国。'])
    expect(wrap('中「国」', 4)).toEqual(['中', '「国」'])
  })

  it('makes the text safe for a terminal', () => {
    expect(wrap('a \u001b[2J', 80)).toEqual(['a ␛[2J'])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual([''])
  })
})
