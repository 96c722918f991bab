import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAround } from '../../../../src/core/assessment/detect/quote.ts'

describe('quoteAround', () => {
  it('keeps a sentence of 300 characters', () => {
    const sentence = `${'a '.repeat(148)}2024`
    expect(quoteAround(sentence, { index: 296, text: '2024' })).toBe(sentence)
  })

  it.each([
    ['begins', 0],
    ['is in the middle', 400],
    ['ends', 796],
  ])('cuts a longer one to whole words where the span %s', (_where, index) => {
    const words = 'sana '.repeat(160)
    const sentence = `${words.slice(0, index)}2024${words.slice(index + 4)}`.trim()
    const quote = quoteAround(sentence, { index, text: '2024' })
    expect(quote.length).toBeLessThanOrEqual(300)
    expect(quote.length).toBeGreaterThan(280)
    expect(sentence).toContain(quote)
    expect(quote).toContain('2024')
  })

  it('always holds the span, even without a space', () => {
    const property = fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }), (before, after) => {
      const sentence = `${'a'.repeat(before)}2024${'b'.repeat(after)}`
      const quote = quoteAround(sentence, { index: before, text: '2024' })
      return quote.includes('2024') && sentence.includes(quote) && quote.length <= 300
    })
    expect(() => fc.assert(property)).not.toThrow()
  })
})
