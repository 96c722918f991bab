import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../../src/core/assessment/detect/sentences.ts'

describe('sentences', () => {
  it.each([
    ['Hae ajoissa. Tule paikalle! Onko kysyttävää? Soita.', 4],
    ['Haku alkaa 1. luokan oppilaille. Tervetuloa.', 2],
    ['Luokka on 1. Luokan opettaja soittaa.', 1],
    ['Kassa on osoitteessa Satamakatu 7. Tule ajoissa.', 2],
    ['Rantakatu 7. Kerros', 1],
    ['Avoinna klo 12.00. Sen jälkeen suljettu.', 2],
    ['Haku päättyy 31.5. Tulokset kerrotaan myöhemmin.', 1],
    ['Haku päättyy 31.5.2024. Tulokset kerrotaan myöhemmin.', 2],
    ['Talo on rakennettu vuonna 1950. Se on puinen.', 2],
    ['Ota mukaan esim. Kela-kortti.', 1],
    ['Vi hjälper bl.a. Vasabor och t.ex. Korsholmsbor. Välkommen.', 2],
    ['Bring e.g. Your passport. Then wait.', 2],
    ['Puh. 040 123 45 67. Soita arkisin.', 2],
    ['Johtaja on A. Virtanen. Hän vastaa.', 2],
    ['ensimmäinen kohta\ntoinen kohta', 2],
    ['Otsikko\n\nHae. ', 2],
    ['”Hae nyt.” Niin sanottiin.', 2],
    ['', 0],
    [' \n \n', 0],
  ])('finds in %j %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('loses no letter and invents none', () => {
    fc.assert(
      fc.property(
        fc.array(words).map(parts => parts.join('')),
        text => {
          expect(sentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        },
      ),
    )
  })

  it('is quick with odd input', () => {
    const start = performance.now()
    for (const part of ['. A', '1. ', 'a', '.', '"', '. ', 'esim. ']) sentences(part.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

const words = fc.oneof(
  fc.constantFrom('. ', '.', '! ', '?', '\n', '31.5.', 'esim. ', 'A', 'ä', '1', '”', ' '),
  fc.string(),
)
