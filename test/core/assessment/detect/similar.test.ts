import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  copiedRuns,
  foldText,
  saysTheSame,
  sharedWords,
  wordRows,
} from '../../../../src/core/assessment/detect/similar.ts'

describe('foldText', () => {
  it.each([
    ['Kirjasto.', 'kirjasto'],
    ['  Kirjasto  on\nauki!? ', 'kirjasto on auki'],
    ['**Kirjasto** on', 'kirjasto on'],
    ['Kirjasto: …', 'kirjasto'],
    ['.Kirja.sto', '.kirja.sto'],
    ['...', ''],
  ])('makes of “%s” “%s”', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })
})

describe('saysTheSame', () => {
  it.each([
    ['Kirjasto', 'kirjasto.', true],
    ['Kirjasto\u00a0auki', 'Kirjasto auki', true],
    ['Kirjasto', 'Kirjastot', false],
    ['', '', false],
    ['.', '', false],
  ])('of “%s” and “%s” is %j', (left, right, expected) => {
    expect(saysTheSame(left, right)).toBe(expected)
  })
})

describe('sharedWords', () => {
  it.each([
    ['Kirjasto lainaa kirjoja', 'lainaa Kirjoja', 2 / 3],
    ['a b', 'A B c', 1],
    ['a b', 'c', 0],
    ['', 'a', 0],
  ])('of “%s” in “%s” are %d', (text, other, expected) => {
    expect(sharedWords(text, other)).toBeCloseTo(expected, 10)
  })
})

describe('wordRows', () => {
  it('are all rows of so many words, each within one text', () => {
    expect([...wordRows(['Yksi, kaksi kolme. Neljä', 'viisi'], 2).rows]).toEqual([
      'yksi kaksi',
      'kaksi kolme',
      'kolme neljä',
    ])
    expect([...wordRows(['Yksi kaksi'], 3).rows]).toEqual([])
    expect([...wordRows(['Yksi kaksi'], 2).rows]).toEqual(['yksi kaksi'])
  })

  it('know their words', () => {
    expect([...wordRows(['Yksi kaksi', 'kaksi kolme'], 3).words]).toEqual(['yksi', 'kaksi', 'kolme'])
  })
})

describe('copiedRuns', () => {
  const known = wordRows(['Kunta järjestää varhaiskasvatusta lapsille, joiden huoltajat sitä haluavat.'], 3)

  it.each([
    [
      'Sanoo: kunta järjestää Varhaiskasvatusta – lapsille heti.',
      [['kunta järjestää Varhaiskasvatusta – lapsille', 4]],
    ],
    ['kunta järjestää', []],
    ['kunta järjestää muuta lapsille', []],
    [
      'Kunta järjestää varhaiskasvatusta. Muille joiden huoltajat sitä haluavat, ei',
      [
        ['Kunta järjestää varhaiskasvatusta', 3],
        ['joiden huoltajat sitä haluavat', 4],
      ],
    ],
    [
      'kunta järjestää varhaiskasvatusta kunta järjestää varhaiskasvatusta',
      [
        ['kunta järjestää varhaiskasvatusta', 3],
        ['kunta järjestää varhaiskasvatusta', 3],
      ],
    ],
    ['huoltajat kunta järjestää varhaiskasvatusta', [['kunta järjestää varhaiskasvatusta', 3]]],
    ['', []],
  ])('of “%s” are %j', (text, expected) => {
    expect(copiedRuns(text, known).map(run => [run.text, run.words])).toEqual(expected)
  })

  it('stand where they say, one after the other', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', ', ', ' ', '\ud800'), { maxLength: 60 })
      .map(all => all.join(' '))
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const runs = copiedRuns(text, wordRows([other], 3))
        for (const run of runs) expect(text.slice(run.index, run.index + run.text.length)).toBe(run.text)
        const ends = runs.map(run => run.index + run.text.length)
        expect(runs.slice(1).every((run, at) => run.index >= (ends[at] ?? 0))).toBe(true)
      }),
    )
  })
})
