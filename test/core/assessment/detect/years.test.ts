import { describe, expect, it } from 'vitest'
import { endYear, yearRangesIn, yearsIn } from '../../../../src/core/assessment/detect/years.ts'

describe('yearRangesIn', () => {
  it.each([
    ['haku 2024/2025', '2024/2025'],
    ['lukuvuosi 2024–2025', '2024–2025'],
    ['kausi 2021 - 2027', '2021 - 2027'],
    ['ohjelma 2021–27', '2021–27'],
    ['lukuvuosi 2024/25', '2024/25'],
  ])('finds the range in "%s"', (text, expected) => {
    expect(yearRangesIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each([
    '2024-05-31',
    '2024-05',
    '1.6.2014–15.8.2014',
    '31 May 2026–21 June 2026',
    '2019/1937',
    '2014/2020',
    '2025–2024',
    '12024/2025',
    '1800–1850',
  ])('finds none in "%s"', text => {
    expect(yearRangesIn(text)).toEqual([])
  })
})

describe('yearsIn', () => {
  it.each(['Vuonna 2024.', 'år 1999', '(2031)', 'klo 2: 2024', 'aninoin 2024'])('finds the year in "%s"', text => {
    expect(yearsIn(text)).toHaveLength(1)
  })

  it.each([
    'Hinta 2024 euroa',
    '2000 €',
    '2000 asukasta',
    '2000 henkilöä',
    '2000 invånare',
    '2000 m²',
    '571/2016',
    '31.5.2024',
    '2024-05',
    '+2024',
    '2016/679',
    '12024',
    '20245',
    '1799',
    'ISO 9001:2015',
    'noin 2000 opiskelijaa',
    'approximately 2000 students',
    'cirka 2000',
    '2000-luvulla',
    '2000-luku',
    'på 2000-talet',
  ])('finds none in "%s"', text => {
    expect(yearsIn(text)).toEqual([])
  })
})

describe('endYear', () => {
  it.each([
    ['2024', 2024],
    ['2024–2025', 2025],
    ['2024 - 2025', 2025],
    ['2024/25', 2025],
  ])('of %s is %i', (text, expected) => {
    expect(endYear(text)).toBe(expected)
  })
})
