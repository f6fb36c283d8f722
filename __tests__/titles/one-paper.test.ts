import { describe, expect, it } from 'vitest'
import { nameOnePaper } from '../../src/titles/one-paper.ts'

describe('nameOnePaper', () => {
  it.each([
    ['BLIP-2', 'BLIP-2: Bootstrapping Language-Image Pre-training'],
    [
      'Bootstrapping Language-Image Pre-training',
      'BLIP-2: Bootstrapping Language-Image Pre-training',
    ],
    ['Graph Networks that Know Communities', 'Graph Networks that Know Communities (CAGNN)'],
    ['Segment Anything', 'SAM: Segment Anything'],
    ['Graph Networks that Know Communities', '[CAGNN] Graph Networks that Know Communities'],
    ['Graph Networks that Know Communities', 'CA-GNN Graph Networks that Know Communities'],
    ['Graph Networks that Know Communities', 'Cagnn - Graph Networks that Know Communities'],
    ['A Survey of LLMs for Code', 'A Survey of Large Language Models for Code'],
  ])('finds one paper in %j and %j', (a, b) => {
    expect(nameOnePaper(a, b)).toBe(true)
    expect(nameOnePaper(b, a)).toBe(true)
  })

  it.each([
    ['GLM', 'GLM-130B'],
    ['Llama 2', 'Llama 2 Chat'],
    ['Whisper', 'Whisper (large)'],
    ['MMBench', 'MMBench-CN'],
    ['ImageNet', 'ImageNet: Test set'],
    ['Corpus of toxic online comments (train)', 'Corpus of toxic online comments (test)'],
    ['Corpus of toxic online comments', 'Chinese corpus of toxic online comments'],
    ['', 'BERT'],
  ])('finds two names in %j and %j', (a, b) => {
    expect(nameOnePaper(a, b)).toBe(false)
    expect(nameOnePaper(b, a)).toBe(false)
  })
})
