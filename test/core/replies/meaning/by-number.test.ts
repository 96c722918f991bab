import { describe } from 'vitest'
import { meaning, means, reads } from './cases.ts'

describe('an answer with its numbers', () => {
  reads('may be a range in words', [
    ...means('confirm 1,2,3', 'Hej, från 1 till 3 ok | from 1 to 3 ok | Från 1 till 3 stämmer'),
    ...means('unclear', 'from 1 to 9 ok | from 2 ok | by 1 to 3 ok'),
  ])

  reads('may be told of more items alike', [
    ['1-2 ok, samoin 4, 3 ei minun', 'confirm 1,2,4; reassign 3 nobody'],
    ['1 ok samoin 4', 'confirm 1,4'],
    ['1 ok, 2 korjattu, samoin 4', 'unclear 1,2,4'],
  ])

  reads('may end with what was done about it', [
    ...means(
      'corrected 2',
      `2 näyttely on päättynyt, korjattu | 2: puhelin, korjattu | 2 näyttely, kirjasto, korjattu | 2 a, b, c, d, e, korjattu |
2 utställningen är slut, åtgärdat idag`,
    ),
    ...means('unclear 2', '2 ehkä näyttely päättynyt, korjattu | 2 onko näyttely päättynyt?, korjattu'),
    ['2 näyttely päättynyt, ok', 'correct 2 "näyttely päättynyt, ok"'],
    ['2 a, b, c, d, e, f, korjattu', 'correct 2 "a, b, c, d, e, f, korjattu"'],
  ])

  reads('is about no day, time or amount', [
    ...means(
      'unclear',
      'korjasin 2 3.4. | korjasin 2 ja 15.1. | ok 2 kpl | korjattu 3 kerros | korjattu 3. kerros | ended 2 May | korjasin 5 €',
    ),
    ...means('confirm 2', 'ok 2. | ok 2! | ok: 2 | ok = 2 | ok - 2'),
    ...means('corrected 2', 'fixed 2 today | fixed 2 in PTV | korjasin 2 eilen PTV:hen'),
    ['fixed 2 and 3 yesterday', 'corrected 2,3'],
    ['not mine 2 today', 'unclear'],
    ['ok: 2 ja 3', 'confirm 2,3'],
  ])

  reads('says nothing of all after a number in the same sentence', [
    ...means('unclear', '2 ok. Kiitos, ei minun. | ei minun. 2 ok | 2 ok! korjattu'),
    ['2 korjattu ei minun', 'unclear 2'],
  ])
})

describe('words after a number that are not understood', () => {
  reads('are about that item', [
    ...means('unclear 2', '2 Kirjasto on mukava paikka | 2, Kirjasto on mukava | 2? | kohta 2 Kirjasto | 2: | 2, | 2)'),
    ['kohta 2 puhelin? 3', 'unclear 2; unclear 3'],

    ['2, 5', 'unclear 2,5'],
  ])

  reads('are about nothing certain where the number is part of a word, a day or an amount', [
    ...means('unclear', '2-vuotiaat | 2.3. | 2. kerros on mukava | 2 euroa | 2?Kirjasto | 2/3'),
  ])

  reads('are about more than that item where they say so', means('unclear', '2 muuallakin | 2 jossain 1 Kirjasto'))
})

describe('"correction 2"', () => {
  reads('begins words about an item', [
    ...means(
      'correct 2 "hinta 5 e"',
      'korjaus 2: hinta 5 e | korjaus: 2 hinta 5 e | Korjaus 2 hinta 5 e | korjaus 2 - hinta 5 e | rättelse 2: hinta 5 e | correction 2 hinta 5 e',
    ),
    ...means('unclear', 'korjaus 2 | korjaus 2? | hei, korjaus 2 hinta 5 e | korjaus: hinta 5 e'),
  ])
})

describe('an item by its name, with its number in brackets', () => {
  reads('may be anything but right', [
    ...means(
      'reassign 2 nobody',
      'Kirjasto (2) ei minun | yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan (2) ei minun',
    ),
    ['Kirjasto (2 ja 3) ei minun', 'reassign 2,3 nobody'],
    ['Tonttien vuokraus (2) en tiedä', 'dontKnow 2'],
    ['Kirjasto (2) on mukava paikka', 'unclear 2'],
    ['Kirjasto (2) ok', 'unclear 2'],
  ])

  reads('is none elsewhere', [
    ...means(
      'unclear',
      `Tonttien vuokraus (6) en tiedä | Kirjasto (2 ok | Kirjasto (2 en tiedä | Kirjasto 5 (2) ei minun | hei, Kirjasto (2) ei minun |
yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän (2) ei minun | Kirjasto, (2) ei minun | Kirjasto (2) muuallakin väärin`,
    ),
    ['(2) ok', 'confirm 2'],
  ])

  reads('may be put off after the reason', [
    ...means(
      'snooze 2 2027-01-15',
      'Kirjasto (2) on lautakunnassa, myöhemmin 15.1. | Kirjasto (2) on lautakunnassa, valtuustossa, myöhemmin 15.1. | Kirjasto (2) myöhemmin 15.1.',
    ),
    ...means('unclear', 'Kirjasto (2) soittakaa, myöhemmin 15.1.'),
  ])

  reads(
    'is not put off where the reason is no certain one',
    means(
      'unclear',
      `Kirjasto (2) on ehkä lautakunnassa, myöhemmin 15.1. | Kirjasto (2) mutta lautakunnassa, myöhemmin 15.1. |
Kirjasto (2) onko lautakunnassa?, myöhemmin 15.1. | Kirjasto (2) kokous 5, myöhemmin 15.1. | Kirjasto (2) a, b, c, d, e, f, myöhemmin 15.1.`,
    ),
    words => meaning(words).replace(/ [\d,]+$/, ''),
  )
})

describe('an entry of a list in one line', () => {
  reads('may say what is to be changed', [
    ...means(
      'confirm 1,3; correct 2 "should be 5 euros"',
      '1 ok, 2 should be 5 euros, 3 ok | 1 ok. 2 should be 5 euros, 3 ok | 1 ok; 2 should be 5 euros; 3 ok | - 1 ok, 2 should be 5 euros, 3 ok',
    ),
    ['1 ok, 2 vanha', 'confirm 1; correct 2 "vanha"'],
    ['1 ok, 2 hinta 5', 'confirm 1; correct 2 "hinta 5"'],
    ['1 ok, 2 vanha hinta, 3 vanha nimi', 'confirm 1; correct 2 "vanha hinta"; correct 3 "vanha nimi"'],
    ['1 ok, 2 lisää 4. kerros, 3 ok', 'confirm 1,3; correct 2 "lisää 4. kerros"'],
    ...means('unclear', 'hei, 2 should be 5 euros | kaikki ok, 2 should be 5 euros | hei, 1 ok, 2 vanha hinta'),
    ['1 ok 2 should be 5 euros, 3 ok', 'unclear 1,2,3,5'],
  ])

  reads('may be unclear, and the others not', [
    ...means(
      'confirm 1,3; unclear 2',
      '1 ok, 2 kiva paikka, 3 ok | 1 ok, 2 ok?, 3 ok | 1 ok, 2 kiva?, 3 ok | 1 ok, 2?, 3 ok | 1 ok, 2 ok?; 3 ok',
    ),
    ...means(
      'confirm 1,3,4,5; unclear 2',
      '1 ok, 2 kiva paikka, muut ok | 1 ok, 2 kiva paikka, muut ok. | 1 ok, 2 pitäisi kysyä, muut ok',
    ),
    ...means('confirm 1; unclear 2', '1 ok, 2 kysyn Leenalta | 1 ok, 2 pitäisi olla ok'),
  ])

  reads('makes all of it unclear where it may be about more', [
    ...means(
      'unclear 1,2',
      `1 ok, 2 vanha hinta ehkä | 1 ok, 2 vanha hinta mutta | 1 ok, 2 kiva paikka | 1 ok, 2 kiva paikka, muut ok joo | 1 ok, 2 kiva paikka, muut vahvistettu | 1 ok, 2 ok?, ok`,
    ),
    ...means(
      'unclear 1,2,3',
      `1 ok, 2 kiva paikka, kaunis, 3 ok | 1 ok, 2 kiva ehkä, 3 ok | 1 ok, 2 kiva mutta, 3 ok | 1 ok, 2 ok, 3 ok? | 1 ok, 2 euroa, 3 ok | 1 ok, 2 euroa vanha hinta, 3 ok |
1 ok, 2 ok vanha hinta, 3 ok | 1 ok, 2 ok kiva, 3 ok`,
    ),
    ['1 ok, 2 ok 4?, 3 ok', 'unclear 1,2,3,4'],
    ['1 ok, 2 5 euroa, 3 ok', 'unclear 1,2,3,5'],
    ['1 ok, 2 ok? 3 ok', 'confirm 3; unclear 1,2'],
    ['1 ok, 2 kiva jossain, 3 ok', 'unclear'],
  ])
})
