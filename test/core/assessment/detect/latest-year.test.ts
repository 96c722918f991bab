import { describe, expect, it } from 'vitest'
import { latestYearIn } from '../../../../src/core/assessment/detect/latest-year.ts'

describe('latestYearIn', () => {
  it.each([
    ['Avustus vuodelle 2024.', 2024, '2024'],
    ['Vuosina 2019 ja 2024, ei vuonna 2021.', 2024, '2024'],
    ['Ohjelma 2021–2027, aloitus 2022.', 2027, '2021–2027'],
    ['Lukuvuosi 2024/2025.', 2025, '2024/2025'],
    ['Palaute 2023, https://esimerkki.fi/2031.', 2023, '2023'],
  ])('of "%s" is %i', (sentence, year, text) => {
    const index = sentence.indexOf(text)
    expect(latestYearIn(sentence)).toEqual({ year, text, index })
  })

  it.each([
    'Hakuaika päättyy 31.5.2024.',
    'Laki 1234/2015.',
    'Hinta 2024 euroa.',
    'Soita 040 2024 2025.',
    'Ei vuotta.',
    '',
  ])('is none in "%s"', sentence => {
    expect(latestYearIn(sentence)).toBeNull()
  })
})
