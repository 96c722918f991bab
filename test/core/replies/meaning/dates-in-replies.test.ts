import { describe, expect, it } from 'vitest'
import { daysAt, spansOfTimeAt } from '../../../../src/core/replies/meaning/dates-in-replies.ts'
import { piecesOf } from '../../../../src/core/replies/meaning/pieces.ts'
import { means, reads, type Row } from './cases.ts'

const today = Temporal.PlainDate.from('2026-11-22')

/** The day that words begin with, and the words after it; all of them where there are several. */
function dayOf(words: string, on = today): string {
  const pieces = piecesOf(words)
  const found = daysAt(pieces, 0, on).map(({ day, next }) => {
    const rest = pieces[next] === undefined ? '' : ` > ${words.slice(pieces[next].start)}`
    return `${day.toString()}${rest}`
  })
  return found.length === 0 ? 'none' : found.join('; ')
}

function spanOf(words: string): string {
  const pieces = piecesOf(words)
  const found = spansOfTimeAt(pieces, 0, today).map(({ day, next }) => `${day.toString()} ${next}`)
  return found.length === 0 ? 'none' : found.join('; ')
}

describe('a day', () => {
  const written: readonly Row[] = [
    ...means('2027-01-15', '15.1.2027 | 15.01.2027 | 15.1.27 | 15/1/2027 | 15/1/27 | 15. 1. 2027 | 15.1. 2027'),
    ...means('2027-01-15', '2027-01-15 | 15.1 | 15.1. | 15/1 | 15. tammikuuta | 15 januari | 15 January'),
    ...means(
      '2027-01-15',
      '15th of January | 15th January 2027 | 15e januari 2027 | 15 tammikuuta 2027 | January 15, 2027',
    ),
    ...means('2027-01-15', 'January 15 | January 15th | January 15th, 2027 | Jan 15'),
    ...means('2027-01-15 > ok', '15.1 ok | 15.1.2027 ok | 15 January ok | January 15 ok | 2027-01-15 ok'),
    ['15.1. ok', '2027-01-15 > ok'],
    ['1st December', '2026-12-01'],
    ['2nd December', '2026-12-02'],
    ['3rd December', '2026-12-03'],
    ['23.11.', '2026-11-23'],
    ['21.11.', '2027-11-21'],
    ['22.11.2027', '2027-11-22'],
  ]
  reads('is read however it is written', written, words => dayOf(words))

  reads(
    'is none where it can be read in two ways, is past or more than a year ahead, or is no day',
    means(
      'none',
      `1/2 | 12/12 | 1/2/27 | 22.11. | 22.11.2026 | 21.11.2026 | 23.11.2027 | 1.1.2026 | 31.2. | 32.1. | 15.13. | 0.1. | 15 | 15. |
2027-1 | 2027 - 01 - 15 | 2027-01 - 15 | 2027 -01-15 | 127-01-15 | 2127-01-15 | 1999-01-15 | 2027-13-15 | 100.1. | 15.100. | 15:1 |
January | tammikuuta | 15 ja tammikuuta | 15/1/ | 15.x | ok`,
    ),
    words => dayOf(words),
  )

  it('is the next such day, of this year or the next', () => {
    const on = Temporal.PlainDate.from('2026-03-10')
    expect(['9.3.', '11.3.', '10.3.', '10 March', '29.2.'].map(words => dayOf(words, on))).toEqual([
      '2027-03-09',
      '2026-03-11',
      'none',
      'none',
      'none',
    ])
  })
})

describe('how far a day is', () => {
  reads(
    'is told in days, weeks and months',
    [
      ...means('2026-11-24', '2 päivää | 2 pv | två dagar | two days | kahden päivän'),
      ...means('2026-12-06', '2 viikkoa | 2 vk | 2 vko | 2 vkoa | kahden viikon | två veckor | 2 weeks | two weeks'),
      ...means('2027-01-22', '2 kuukautta | 2 kk | kahden kuukauden | två månader | two months'),
      ...means('2026-11-29', 'viikon | en vecka | a week | one week | yhden viikon'),
      ...means('2026-12-22', 'kuukauden | en månad | a month'),
      ...means('2026-11-23', 'päivän | en dag | a day | an day'),
    ],
    words => dayOf(words),
  )

  reads(
    'is counted in words to ten',
    'yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen'
      .split(' ')
      .map((count, index) => [`${count} päivän`, today.add({ days: index + 1 }).toString()]),
    words => dayOf(words),
  )

  reads(
    'is none without its unit, or more than a year',
    means('none', 'kahden | 2 | two years | 60 viikkoa | 13 kuukautta | 400 päivää | 0 viikkoa | viikkoja'),
    words => dayOf(words),
  )

  it('is counted from the number, and not from its unit', () => {
    expect(daysAt(piecesOf('2 viikon'), 1, today)).toEqual([])
    expect(daysAt(piecesOf('noin viikon'), 1, today).map(({ day }) => day.toString())).toEqual(['2026-11-29'])
  })
})

describe('a week or a month', () => {
  reads(
    'is put by its first day',
    [
      ...means('2026-11-23 2', 'ensi viikolla | ens viikolla | ensi viikkoon | nästa vecka | next week'),
      ...means('2026-12-01 2', 'ensi kuussa | ens kuussa | ensi kuuhun | nästa månad | next month'),
      ...means('2027-01-01 1', 'tammikuussa | januari | January | tammikuussa ok'),
      ['joulukuussa', '2026-12-01 1'],
      ['marraskuussa', '2027-11-01 1'],
    ],
    words => spanOf(words),
  )

  reads(
    'is none in other words',
    means(
      'none',
      'ensi vuonna | ensi | ensi 2 | viime viikolla | next year | January 15 | viikolla | next weekly | ok',
    ),
    words => spanOf(words),
  )

  it('begins on a Monday, on a Monday too', () => {
    const monday = Temporal.PlainDate.from('2026-11-23')
    expect(spansOfTimeAt(piecesOf('ensi viikolla'), 0, monday).map(({ day }) => day.toString())).toEqual(['2026-11-30'])
  })
})
