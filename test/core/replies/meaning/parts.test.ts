import { describe, expect, it } from 'vitest'
import { interpret } from '../../../../src/core/replies/meaning/interpret.ts'
import { meaning, meaningBetween, means, reads } from './cases.ts'

const today = Temporal.PlainDate.from('2026-11-22')

function read(text: string, between: readonly { readonly number: number; readonly text: string }[] = [], items = 5) {
  return interpret({ text, between }, { items, today })
}

describe('what parts answers in one line', () => {
  reads('is a stroke with blanks around it, and brackets', [
    ...means('confirm all', 'ok / kiitos | ok - kiitos | - ok - kiitos'),
    ...means('confirm 1,2', '1 ok / 2 ok | 1 ok (2) ok | 1 ok (2 ok) | (1) ok, (2) ok | (1 ok) (2 ok)'),
    ['(2) ok, (3) korjattu', 'confirm 2; corrected 3'],
  ])

  reads('is no stroke that stands close to a word, or first', [
    ...means('unclear', '/ ok | ok/ kiitos | ok /kiitos | ok - ok | ok - myöhemmin 15.1. | 2 ok - myöhemmin 15.1.'),
    ...means('unclear 1,2', '1 ok/2 ok | 1 ok /2 ok | 1 ok (ok) 2 ok'),
  ])
})

describe('an item inside a sentence', () => {
  reads('is corrected where its state is told', [
    ...[
      'Öppettiderna i punkt 2 är fel',
      'Linkki kohdassa 2 on vanha',
      'Linkki kohdassa 2 on 5',
      'Aa bb cc dd kohdassa 2 on vanha',
      'Linkki kohdassa 2 on vanha kuten kohdassa 2',
    ].map(words => [words, `correct 2 ${JSON.stringify(words)}`] as const),
    ['Linkki kohdassa 2 on vanha, 3 ok', 'correct 2 "Linkki kohdassa 2 on vanha"; confirm 3'],
    ['- Linkki kohdassa 2 on vanha', 'correct 2 "Linkki kohdassa 2 on vanha"'],
  ])

  reads('is not corrected where more is said, or less', [
    ...means(
      'unclear',
      `Aa bb cc dd ee kohdassa 2 on vanha | Hej, öppettiderna i punkt 2 är fel | Öppettiderna, i punkt 2 är fel | Öppettiderna 5 i punkt 2 är fel |
Linkki kohdassa 2 on mukava | Linkki kohdassa 2 vanha | Linkki kohdan 2 on vanha | Linkki on vanha kohdassa 2 | muut kohdassa 2 on vanha |
Linkki kohdassa 2 on vanha, mutta toimii | Linkki kohdassa 2 on vanha, tarkistan | Linkki kohdassa 2 on vanha, soittakaa | Onko linkki kohdassa 2 on vanha? |
Linkki kohdassa 2 on ehkä vanha | Linkki kohdassa 2 on vanha kuten kohdassa 3 | Linkki kohdassa 2 on vanha, puhelin on ok | ok linkki kohdassa 2 on vanha |
uusi linkki kohdassa 2 on mukava`,
    ),
  ])
})

describe('words that explain an answer', () => {
  reads('say nothing more', [
    ...means(
      'corrected 2',
      '2 korjattu, testattu | 2 korjattu (testattu) | 2 korjattu – testattu | 2 korjattu: testattu',
    ),
    ...means('ended 2', '2 lakkautettu kirjasto suljettiin | 2 lakkautettu: kirjasto suljettiin'),
    ...means('dontKnow 2', '2 en tiedä Liisa tietää | 2 en tiedä, Liisa tietää | 2 en tiedä, Liisa ei tiedä'),
    ...means('dontKnow 2; confirm 1,3,4,5', '2 en tiedä, Liisa tietää. Muut ok | 2 en tiedä, Liisa tietää; muut ok'),
    ['2 en tiedä, Liisa tietää, 3 ok', 'dontKnow 2; confirm 3'],
    ...means('snooze 2 2027-01-15', '2 myöhemmin 15.1., olen lomalla | 2 myöhemmin 15.1. olen lomalla'),
    ['ei minun, vaihdoin työtä', 'reassign all nobody'],
    ['2 ei minun, 1.1. alkaen', 'reassign 2 nobody'],
    ['2 kuuluu Bolle, a@esimerkkila.fi', 'reassign 2 a@esimerkkila.fi'],
  ])

  reads('leave nothing certain where they may say more', [
    ...means(
      'unclear 2',
      '2 korjattu ja testattu | 2 korjattu, ei testattu | 2 korjattu, tarkistan vielä | 2 korjattu testattu | 2 ok, tarkistettu kirjastosta',
    ),
    ...means('unclear', 'ei minun vaihdoin työtä | en tiedä, Liisa tietää | korjattu, testattu'),
    ['2 ei minun 1.1. alkaen', 'unclear 1,2'],
    ['2 ei minun 5 vuoteen', 'unclear 2,5'],
  ])

  reads(
    'are no reason to put it off where they say what changes',
    means('no', '2 myöhemmin 15.1., numero vaihtuu | 2 myöhemmin 15.1., kello 5 | 2 myöhemmin 15.1., ei nyt'),
    words => (meaning(words).startsWith('snooze') ? 'yes' : 'no'),
  )
})

describe('a line that the mail program has broken', () => {
  reads('is one', [
    ['Kaikki tiedot ovat kunnossa, kiitos muistutuksesta ja hyvää joulun\nodotusta', 'confirm all'],
    ['Kaikki tiedot ovat kunnossa, kiitos muistutuksesta ja hyvää joulun\nodotusta\n\nMaija', 'confirm all'],
    ['Minun puolestani kaikki tiedot ovat edelleen voimassa ja ne pitävät\npaikkansa', 'confirm all'],
  ])

  reads('is one only where it is long enough, and the next row says nothing of its own', [
    ...means(
      'unclear',
      'Kaikki tiedot ovat kunnossa, kiitos ja hyvää joulun\nodotusta | Kaikki tiedot ovat kunnossa, kiitos muistutuksesta ja hyvää joulun\n\nodotusta',
    ),
    ['2 on lakkautettu kun kirjasto suljettiin kokonaan lokakuussa\n3 ok', 'ended 2; confirm 3'],
    ['2 on lakkautettu kun kirjasto suljettiin kokonaan lokakuussa\n- 3 ok', 'ended 2; confirm 3'],
    ['2 on lakkautettu kun kirjasto suljettiin kokonaan lokakuussa\n  [3] ok', 'ended 2; confirm 3'],
    ['Minun puolestani kohdat kaksi ja kolme ovat edelleen kunnossa\nkohta neljä ok', 'confirm 2,3,4'],
  ])
})

describe('what is typed below item 2', () => {
  reads(
    'is about it',
    [
      ...means('confirm 2', 'ok | kaikki ok | tämä ok | det här stämmer | 2 ok'),
      ...means('correct 2 "hinta 5"', 'hinta 5 | - hinta 5'),
      ['3 hinta 5', 'correct 2 "3 hinta 5"'],
      ...means('unclear 2', 'korjaan huomenna | hinta on ehkä 5 | onko hinta 5? | 2 ja 3 ok | 3 ok'),
      ...means('unclear', '... | muut ok | -'),
      ['en tiedä', 'dontKnow 2'],
    ],
    words => meaningBetween('', [`2 > ${words}`]),
  )

  it('is passed on whole where it is not certain what it is about', () => {
    expect(
      read(' eka ', [
        { number: 2, text: ' toka\n' },
        { number: 9, text: 'kolmas' },
      ]),
    ).toEqual([{ kind: 'unclear', items: [], text: 'eka\n2: toka\n9: kolmas' }])
    for (const number of [0, -1, 1.5, 6])
      expect(read('', [{ number, text: 'ok' }])[0]).toMatchObject({ kind: 'unclear', items: [] })
    expect(read('', [{ number: 5, text: 'ok' }])).toEqual([{ kind: 'confirm', items: [5] }])
    expect(read('', [{ number: 1, text: 'ok' }])).toEqual([{ kind: 'confirm', items: [1] }])
  })
})

describe('a reply', () => {
  it('is unclear in its own words beside what is clear', () => {
    expect(read('1 ok\n\n Kirjasto on mukava. \n\nSe on myös kaunis.')).toEqual([
      { kind: 'confirm', items: [1] },
      { kind: 'unclear', items: [], text: 'Kirjasto on mukava.\nSe on myös kaunis.' },
    ])
    expect(read('2:  Onko näin? ')).toEqual([{ kind: 'unclear', items: [2], text: '2:  Onko näin?' }])
  })

  it('is read by a person where it is longer than people write', () => {
    const kinds = (text: string, typed = '') =>
      read(
        text,
        [{ number: 2, text: typed }].filter(() => typed !== ''),
      ).map(({ kind }) => kind)
    const blank = ' '.repeat(5998)
    expect([kinds(`ok${blank}`), kinds(`ok ${blank}`), kinds(`ok${blank}`, 'ok')]).toEqual([
      ['confirm'],
      ['unclear'],
      ['unclear'],
    ])
    expect([kinds('ok\n'.repeat(199)), kinds('ok\n'.repeat(200))]).toEqual([['confirm'], ['unclear']])
    expect(kinds('1 ok\n'.repeat(198), 'ok')).toEqual(['confirm'])
    expect(kinds('1 ok\n'.repeat(199), 'ok')).toEqual(['unclear'])
    expect(read('x'.repeat(7000))).toEqual([{ kind: 'unclear', items: [], text: 'x'.repeat(6000) }])
  })

  it('has no answer for a digest of nothing', () => {
    expect(read('ok', [], 0)).toEqual([{ kind: 'unclear', items: [], text: 'ok' }])
  })
})
