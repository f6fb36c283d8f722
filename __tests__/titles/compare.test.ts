import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePairs, figuresOf, HALVES } from '../../bench/titles.ts'
import { compareTitles, mentionsTitle } from '../../src/titles/compare.ts'

const answer = (given: string, truth: string) => compareTitles(given, truth).answer

describe('compareTitles', () => {
  it.each([
    ['Attention is all you need', 'Attention Is All You Need'],
    [
      "[CVPR'24 Oral] LISA: Reasoning Segmentation via LLM",
      'LISA: Reasoning Segmentation via Large Language Model',
    ],
    ['Segment Anything, ICCV 2023', 'Segment Anything'],
    ['Understanding disentangling in β‑VAE', 'Understanding disentangling in $\\beta$-VAE'],
    [
      '\\textbf{LongNet}: Scaling Transformers to 1,000,000,000 Tokens',
      'LongNet: Scaling Transformers to 1,000,000,000 Tokens',
    ],
    ['Schr{\\"o}dinger Bridges &amp; Flows', 'Schrödinger Bridges & Flows'],
    ['SAM2', 'SAM 2: Segment Anything in Images and Videos'],
    ['Segment Anything in Images and Videos', 'SAM 2: Segment Anything in Images and Videos'],
    [
      'BLIP-2: Bootstrapping Language-Image Pre-training with…',
      'BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large Language Models',
    ],
    ['A Survey of LLMs', 'A Survey of Large Language Models'],
    ['视觉指令微调: Visual Instruction Tuning', 'Visual Instruction Tuning'],
  ])('says that %j is %j', (given, truth) => {
    expect(answer(given, truth)).toBe('same')
  })

  it.each([
    [
      'LLaMA: Open and Efficient Foundation Language Models',
      'Llama 2: Open Foundation and Fine-Tuned Chat Models',
    ],
    ['Textbooks Are All You Need', 'Textbooks Are All You Need II: phi-1.5 technical report'],
    ['Qwen2.5 Technical Report', 'Qwen2 Technical Report'],
    ['Visual Instruction Tuning', 'Improved Baselines with Visual Instruction Tuning'],
    [
      'UNet++: A Nested U-Net Architecture for Medical Image Segmentation',
      'UNet: Convolutional Networks for Biomedical Image Segmentation',
    ],
    ['Adam: A Method for Stochastic Optimization', 'Attention Is All You Need'],
  ])('says that %j is not %j', (given, truth) => {
    expect(answer(given, truth)).toBe('different')
  })

  it.each([
    ['HumanEval', 'Evaluating Large Language Models Trained on Code'],
    ['GLM-130B', 'GLM: General Language Model Pretraining with Autoregressive Blank Infilling'],
    ['注意力就是你所需要的一切', 'Attention Is All You Need'],
    ['La atención es todo lo que necesitas', 'Attention Is All You Need'],
    ['paper', 'Attention Is All You Need'],
    ['🔥', 'Attention Is All You Need'],
    ['', ''],
    ['Attention Is All You Need', ''],
  ])('are not sure whether %j is %j', (given, truth) => {
    expect(answer(given, truth)).toBe('unknown')
  })

  it('calls any title the same as itself, with a score from 0 to 1 for any two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { score } = compareTitles(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(answer(a, a)).not.toBe('different')
      }),
    )
  })

  it('looks at the beginning of what is too long for a title', () => {
    const long = 'Attention Is All You Need '.repeat(40_000)
    expect(answer(long, long)).toBe('same')
  })
})

describe('mentionsTitle', () => {
  it.each([
    [
      'https://github.com/dvlab-research/LLaMA-VID',
      'LLaMA-VID: An Image is Worth 2 Tokens in Large Language Models',
    ],
    ['uses SAM 2 on videos', 'SAM 2: Segment Anything in Images and Videos'],
    ['all that attention needs: attention is all you need', 'Attention Is All You Need'],
  ])('finds in %j what %j is about', (text, truth) => {
    expect(mentionsTitle(text, truth)).toBe(true)
  })

  it.each([
    [
      'https://github.com/facebookresearch/segment-anything',
      'SAM 2: Segment Anything in Images and Videos',
    ],
    ['', 'Attention Is All You Need'],
  ])('finds in %j nothing of %j', (text, truth) => {
    expect(mentionsTitle(text, truth)).toBe(false)
  })
})

describe('the labelled pairs', () => {
  const compared = comparePairs()

  it('are enough and unique', () => {
    const different = compared.filter(({ label }) => label === 'different')
    const hard = different.filter(({ kind }) => kind !== 'swapped')
    expect(compared.length).toBeGreaterThanOrEqual(300)
    expect(different.length).toBeGreaterThanOrEqual(100)
    expect(hard.length).toBeGreaterThanOrEqual(60)
    expect(new Set(compared.map(({ pair }) => pair.join('\n'))).size).toBe(compared.length)
  })

  it('are distinguished with a precision of 0.97 and a recall of 0.9', () => {
    const { precision, recall } = figuresOf(compared)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  it('give nearly the same results on the held-out half', () => {
    const [tuned, held] = HALVES.map((half) =>
      figuresOf(compared.filter((pair) => pair.half === half)),
    )
    expect(held!.precision).toBeGreaterThan(tuned!.precision - 0.02)
    expect(held!.recall).toBeGreaterThan(tuned!.recall - 0.06)
  })
})
