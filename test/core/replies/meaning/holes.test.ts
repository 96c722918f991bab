import { describe } from 'vitest'
import { cases, meaning, meaningBetween, means, reads } from './cases.ts'

describe('an address that words exclude', () => {
  reads('is nobody to hand over to', [
    ...means(
      'unclear',
      `ei minun, älkää lähettäkö liisa@esimerkkila.fi | not mine, please send them to me, not to liisa@esimerkkila.fi |
please send them to me, not to liisa@esimerkkila.fi | Lähettäkää nämä kenelle tahansa paitsi liisa@esimerkkila.fi |
send these to anyone but liisa@esimerkkila.fi | skicka dem inte till liisa@esimerkkila.fi |
Ei minun. Älkää lähettäkö liisa@esimerkkila.fi`,
    ),
    ...means(
      'unclear 2',
      `2 ei minun, ei myöskään aino@esimerkkila.fi | 2 ei minun, kuuluu ehkä liisa@esimerkkila.fi |
2 kuuluu ehkä liisa@esimerkkila.fi`,
    ),
    ...means(
      'reassign 2 nobody',
      `2 ei minun, matti@esimerkkila.fi on eläkkeellä | 2 not mine, matti@esimerkkila.fi has left |
2 ei minun, kysyin jo matti@esimerkkila.fi | 2 ei minun, aiemmin matti@esimerkkila.fi |
2 ei minun, matti@esimerkkila.fi vai liisa@esimerkkila.fi | 2 ei minun, t. Liisa liisa@esimerkkila.fi |
2 ei minun, soitin matti@esimerkkila.fi | 2 ei minun, matti@esimerkkila.fi, joka on eläkkeellä`,
    ),
    ['Ei minun. Matti matti@esimerkkila.fi jäi eläkkeelle', 'reassign all nobody'],
  ])

  reads(
    'is the owner in plain words',
    means(
      'reassign 2 bo@esimerkkila.fi',
      `2 kuuluu: bo@esimerkkila.fi | 2 not mine, ask bo@esimerkkila.fi | 2 ei minun vaan bo@esimerkkila.fi |
2 ei minun, bo@esimerkkila.fi | 2 ei minun, Bo (bo@esimerkkila.fi) | 2 ei minun, bo@esimerkkila.fi hoitaa |
2 kuuluu bo@esimerkkila.fi eikä mulle | 2 kuuluu bo@esimerkkila.fi, ei minulle`,
    ),
  )
})

describe('a day, a time or an amount after an answer', () => {
  reads(
    'is no item',
    means(
      'unclear',
      `Palvelu lakkautettu 1.1.2027 | lakkautettu 3 vuotta sitten | lakkautettu 2/2026 | ended 5 May | ei minun 1.1. alkaen |
en tiedä 3 vuodesta | korjasin 2.3. | päivitetty 1.11. | korjasin 5.30`,
    ),
  )

  reads(
    'is no item of a long digest either',
    [
      ['lakkautettu 12/2026', 'unclear'],
      ['päivitetty 10.11.', 'unclear'],
    ],
    words => meaning(words, 12),
  )

  reads('is not seen in plain numbers', [
    ['korjasin 2 ja 3.', 'corrected 2,3'],
    ['lakkautettu 2', 'ended 2'],
  ])
})

describe('a line below an answer', () => {
  reads(
    'takes it back',
    means('unclear', [
      'Kaikki ok\n\nT. Maija\nPuuttuu kirjasto',
      'Kaikki ok\n\nMaija\nPoistuva palvelu',
      'Allt ok\n\nMvh Maija\nSaknar bibliotek',
      'All ok\n\nRegards\nMaija\nMissing unit',
      'Kaikki ok\n\nTerveisin Maija\nEhkä',
      'Hei Ehkä, ok',
      'ok // Ehkä',
      'ok\nLähetetty vanhalta listalta',
      ...cases('Testiviesti | Tämä oli vitsi | Peruutan tämän | Unohtakaa edellinen').map(last => `1-6 ok\n\n${last}`),
      ...cases('just kidding | Toivottavasti. | 👎 | ❌').map(last => `1-6 ok\n\n${last}`),
    ]),
    words => meaning(words, 6),
  )

  reads(
    'signs it',
    means('confirm all', [
      'ok\nT. Maija\nVanhuspalvelujen päällikkö',
      'ok\n\nMaija Vanhanen',
      'ok\n\nTerveisin\nMaija Uusitalo',
      'ok // Maija',
      'Hei Maija, ok',
      'ok\nLähetetty iPhonesta',
    ]),
    words => meaning(words, 6),
  )
})

describe('a number typed below item 2', () => {
  reads(
    'is that item or none',
    [
      ...means('confirm 2', '2 ok | 2: ok | [2] ok | kohta 2 ok | ok 2 | pitävät | Kyllä pitävät'),
      ['korjasin 2', 'corrected 2'],
      ...means('unclear 2', '3 ok | [3] ok | ok 3 | korjasin 3'),
      ['2 e', 'correct 2 "2 e"'],
    ],
    words => meaningBetween('', [`2 > ${words}`]),
  )
})
