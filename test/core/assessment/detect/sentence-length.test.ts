import { describe, expect, it } from 'vitest'
import { measuredSentences } from '../../../../src/core/assessment/detect/sentence-length.ts'

describe('measuredSentences', () => {
  it.each([
    ['Hae ajoissa. Tule paikalle nyt!', [2, 3]],
    ['Auki 9–16, myös esim. lauantaina.', [5]],
    ['Hae – jos voit – heti.', [4]],
    ['Ota mukaan: passi, kortti, lomake ja kynä.', [2, 1, 1, 3]],
    ['Ota mukaan: passi; kortti; lomake', [2, 1, 1, 1]],
    ['Huomaa: hae ajoissa, niin saat paikan.', [1, 5]],
    ['Klo 9:30 alkaa.', [3]],
    ['Ota mukaan:', [2]],
    ['* * *', [0]],
    ['', []],
  ])('of "%s" have %j words', (text, expected) => {
    expect(measuredSentences(text).map(({ words }) => words)).toEqual(expected)
  })

  it('gives the parts as they stand in the text', () => {
    expect(measuredSentences('Ota: a, b, c d.').map(({ text }) => text.trim())).toEqual(['Ota:', 'a', 'b', 'c d.'])
  })
})
