import { describe, expect, it } from 'vitest'
import { lawReferencesIn } from '../../../../src/core/assessment/detect/laws.ts'

describe('lawReferencesIn', () => {
  it.each([
    ['laki 571/2016', '571/2016'],
    ['Kuntalain 29 §', '29 §'],
    ['Kuntalain 29 §:n mukaan', '29 §:n'],
    ['29 a §', '29 a §'],
    ['29 §:n 2 momentin nojalla', '29 §:n 2 momentin'],
    ['§ 29', '§ 29'],
    ['§§', '§§'],
    ['lain pykälässä sanotaan', 'pykälässä'],
    ['artikla 5', 'artikla 5'],
    ['artiklan 5', 'artiklan 5'],
    ['artikel 5', 'artikel 5'],
    ['5 kap. 3 § i lagen', '3 §'],
    ['Section 5 of the act', 'Section 5'],
    ['article 12', 'article 12'],
    ['2 mom. säädetään', '2 mom.'],
    ['moment 2', 'moment 2'],
    ['paragraf 4', 'paragraf 4'],
    ['(1326/2010)', '1326/2010'],
    ['(EU) 2016/679', '(EU) 2016/679'],
    ['asetus (EY) N:o 883/2004', '(EY) N:o 883/2004'],
    ['13/1999', '13/1999'],
    ['laki 40/1889', '40/1889'],
  ])('finds the reference in "%s"', (text, expected) => {
    expect(lawReferencesIn(text).map(span => span.text)).toEqual([expected])
  })

  it.each([
    'artikkeli on pitkä',
    'section on mathematics',
    'haku 2024/2025',
    '12/2024',
    '5/2016',
    'Kuntalaki ja asetus',
    'momentti',
    'ett moment av glädje',
    'Dnro 345/2019',
    'diarienummer: 345/2019',
    '571/2116',
    '1/571/2016',
    '571/20161',
  ])('finds none in "%s"', text => {
    expect(lawReferencesIn(text)).toEqual([])
  })
})
