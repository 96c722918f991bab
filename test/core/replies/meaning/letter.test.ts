import { describe } from 'vitest'
import { meaning, meaningBetween, means, reads } from './cases.ts'

const others = 'confirm 1,3,4,5'

describe('what is left out', () => {
  reads('is the number after it, with what is told of it', [
    ...means(others, 'Kaikki ok paitsi: 2 | muut ok paitsi 2 | 1 ok, muut ok paitsi 2'),
    ...means(
      `${others}; correct 2 "hinta 5"`,
      'kaikki ok mutta 2: hinta 5 | kaikki ok mutta kohta 2: hinta 5 | kaikki ok mutta kohta 2 hinta 5, 3 ok',
    ),
    ['kaikki ok, paitsi 2, hinta on 5 e', `${others}; correct 2 "hinta on 5 e"`],
    ['kaikki ok mutta kohta 2 lukee nyt Kirjasto', `${others}; correct 2 "lukee nyt Kirjasto"`],
    ['all ok but item 2 reads Library now', `${others}; correct 2 "reads Library now"`],
    ['kaikki muut kuin 2 ok, siitä en tiedä', `${others}; dontKnow 2`],
    ['Kaikki ok paitsi 2: ok', `${others}; unclear 2`],
  ])

  reads(
    'makes all of it unclear where it is not certain what is told of it',
    means(
      'unclear',
      `Kaikki ok, paitsi 2 ok | kaikki ok, paitsi 2 hinta 5 e | kaikki ok, paitsi 2, puhelin | kaikki ok mutta kohta 2 Kirjasto | kaikki ok mutta kohta 2, hinta 5 |
kaikki paitsi 2 ok, siinä uusi hinta | kaikki paitsi 2 ok, se on ok | kaikki paitsi 2 ok siitä en tiedä`,
    ),
  )

  reads('may be told of in the next sentence', [
    ['kaikki ok paitsi 2. Hinta on 5 e', `${others}; correct 2 "Hinta on 5 e"`],
    ...means(
      'unclear',
      'kaikki ok paitsi 2. Kirjasto | kaikki ok paitsi 2 ja 3. Hinta on 5 e | kaikki ok paitsi 2. Hinta on ehkä 5 e | kaikki ok paitsi 2. Onko hinta 5 e?',
    ),
  ])
})

describe('all of them and the others', () => {
  reads('are told by a word or their count', [
    ...means('confirm all', 'ne ok | stämmer, allt | ok allt | all five ok | kaikki viisi ok'),
    ...means('confirm 3,4,5', 'resten (3-5) ok | muut (3, 4 ja 5) ok'),
    ...means('confirm 1,2,3,4,5', '1-3 ok, muut kaksi ok | 1-3 ok, muut 2 ok'),
    ['muut (3,4 ja 5) korjattu', 'corrected 3,4,5'],
    ['kaikki päivitetty ptvhen', 'corrected all'],
  ])

  reads('are not told by another count, or where it is not certain which they are', [
    ...means(
      'unclear',
      `stämmer allt | resten (3-5 ok | 1 ok, resten två ok | 1-3 ok, muut 3 ok | muut yksi ok | all four ok | palvelun tiedot ok | molemmat ok |
1 korjattu. kaikki ok | kaikki en tiedä | kaikki lakkautettu | kaikki vahvistettu | kaikki korjattu ok`,
    ),
    ['2 ok, ne ok', 'unclear 2'],
    ['5 ne ok', 'unclear 5'],
  ])

  reads('are unclear in words that are not understood', [
    ...means('confirm 1; unclear 2,3,4,5', '1 ok, muut katson | 1 ok, muut Kirjasto on mukava'),
    ...means('unclear 1', '1 ok, muut | 1 ok, muut mutta kirjasto | 1 ok, muut onko ok?'),
    ['1 ok, muut jossain', 'unclear'],
  ])

  reads('are right otherwise, in a sentence of its own', [
    ['2: hinta 5. Muuten ok!', 'correct 2 "hinta 5."; confirm 1,3,4,5'],
    ['2: hinta 5! Muuten kaikki ok', 'correct 2 "hinta 5!"; confirm 1,3,4,5'],
    ['2 en tiedä. Muuten ok.', 'dontKnow 2; confirm 1,3,4,5'],
    ['2: hinta 5 muuten ok', 'correct 2 "hinta 5 muuten ok"'],
    ['2 en tiedä muuten ok', 'dontKnow 2'],
  ])
})

describe('a sentence after an answer', () => {
  reads('is its reason where it goes to a person', [
    ['2 lakkautettu. Kirjasto kiinni', 'ended 2'],
    ['2 en tiedä. Kirjasto kiinni', 'dontKnow 2'],
    ['2 ei minun. Kirjasto kiinni', 'reassign 2 nobody'],
  ])

  reads(
    'is no reason where it turns, asks, guesses, denies or promises, stands apart, or no person reads it',
    means(
      'unclear',
      `2 lakkautettu. Mutta kirjasto kiinni | 2 lakkautettu. Ehkä kirjasto kiinni | 2 lakkautettu. Ei kirjastoa | 2 lakkautettu. Onko kirjasto kiinni? |
2 lakkautettu. Jossain kirjasto kiinni | 2 lakkautettu. Tarkistan kirjaston | 2 lakkautettu\nKirjasto kiinni | 2 korjattu. Kirjasto kiinni |
2 lakkautettu, 3 korjattu. Kirjasto kiinni | 1 ok. Kirjasto kiinni`,
    ),
  )

  reads('in a paragraph of its own leaves what is clear', [['1 ok\n\nKirjasto toimii', 'confirm 1; unclear']])
})

describe('a correction', () => {
  reads('is no mere yes, no or thanks', [
    ...means(
      'unclear 2',
      '2: ei | 2: ei. | 2: Ei! | 2: joo | 2: x | 2: väärin, ok | 2: kiitos | 2: kiitos paljon | 2: Hei! | 2: ...! | 2: nej | 2: no',
    ),
    ['2: joo, 3 ok', 'confirm 3; unclear 2'],
    ['2: ei ole hintaa', 'correct 2 "ei ole hintaa"'],
    ['2: joo, hinta 5', 'correct 2 "joo, hinta 5"'],
    ['2: väärin, hinta ok', 'correct 2 "väärin, hinta ok"'],
    ['2: xx', 'correct 2 "xx"'],
    ['2: oikea hinta on 5 e', 'correct 2 "oikea hinta on 5 e"'],
  ])

  reads('goes on in the next lines', [
    ['2: hinta 5 e\nja aika 9-15', 'correct 2 "hinta 5 e\\nja aika 9-15"'],
    ['2: hinta 5 e\n\nja aika 9-15', 'correct 2 "hinta 5 e\\n\\nja aika 9-15"'],
    ['2: hinta 5 e\n  ja aika 9-15  ', 'correct 2 "hinta 5 e\\nja aika 9-15"'],
    ['2: hinta 5 e\n9:30 alkaen', 'correct 2 "hinta 5 e\\n9:30 alkaen"'],
    ['2: hinta 5 e\n1000: aika', 'correct 2 "hinta 5 e\\n1000: aika"'],
  ])

  reads('ends with the letter', [
    ...means(
      'correct 2 "hinta 5 e"',
      `2: hinta 5 e\n\nKiitos!\nMaija | 2: hinta 5 e\nMaija | 2: hinta 5 e\nMaija Meikäläinen\nPäällikkö | 2: hinta 5 e\nTerveisin\nMaija Meikäläinen\nPäällikkö |
2: hinta 5 e\n---\n-- \nMaija | 2: hinta 5 e\nLähetetty iPhonesta | 2: hinta 5 e\nTerveisin\nQqqq | 2: hinta 5 e\n\n`,
    ),
    ['2: hinta 5 e\n3 ok', 'correct 2 "hinta 5 e"; confirm 3'],
    ['2: hinta 5 e\nTerveisin\n3 ok', 'correct 2 "hinta 5 e"; confirm 3'],
  ])

  reads('is unclear with a question, a call or a strange number after it', [
    ...means(
      'unclear',
      '2: hinta 5 e\nOnko ok? | 2: hinta 5 e\nSoittakaa | 2: hinta 5 e\n9: aika | 2: hinta 5 e\n99) aika | 2: hinta 5 e\nok',
    ),
    ['2: hinta 5 e. Onko ok?', 'unclear 2'],
  ])

  reads('doubts the items that it names besides', [
    ['2: kohdassa 3 hinta 5 e', 'correct 2 "kohdassa 3 hinta 5 e"; unclear 3'],
    ['2: kohdassa 2 hinta 5 e', 'correct 2 "kohdassa 2 hinta 5 e"'],
  ])

  reads(
    'below an item is all that is typed there',
    [
      ['hinta 5 e\naika 9', 'correct 2 "hinta 5 e\\naika 9"'],
      ['kohdassa 3 hinta 5 e', 'correct 2 "kohdassa 3 hinta 5 e"'],
      ...means('unclear 2', 'hinta 5 e\nok | hinta 5 e\nkorjattu'),
    ],
    words => meaningBetween('', [`2 > ${words}`]),
  )
})

describe('the end of a letter', () => {
  reads('may have its writer’s name and details', [
    ...means(
      'confirm all',
      'ok\nTerveisin\nMaija Meikäläinen\nPäällikkö | ok\nMaija\nPäällikkö | ok\nTerveisin\nMaija\nQqqq | Terveisin\nQqqq\nok | ok\nTerveisin\n\nQqqq\npuh. 05 617 1234',
    ),
    ...means('confirm 1; correct 2 "hinta 5"', '1 ok\nTerveisin\n2: hinta 5 | 1 ok\nTerveisin\n2: hinta 5\nMaija'),
    ...means('unclear', 'ok\nPäällikkö | ok\nQqqq | ok\n\nPäällikkö\nMaija | ok\npuh. 05 617 1234'),
  ])

  reads('is the same for every way to be read', means('confirm 1,2', '1 ok\n2 ok\nMaija | 1-2 ok\nMaija'), words =>
    meaning(words),
  )
})
