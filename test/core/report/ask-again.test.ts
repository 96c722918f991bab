import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import { askAgain, type AskAgainFacts, type GivenWord } from '../../../src/core/report/ask-again.ts'
import { whoMayAnswer } from '../../../src/core/report/may-answer.ts'
import type { ReportItem } from '../../../src/core/report/report.ts'
import { aService, aVersion } from '../../support/builders.ts'
import { aReportFinding, aReportItem } from '../../support/report.ts'
import { aPerson } from '../digests/a-digest.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const maija = aPerson()
const item = aService({ languageVersions: { fi: aVersion(), sv: aVersion({ name: 'Bibliotek' }) } })
const now = fingerprintsOf(item)
const confirmed = { days: 9, since: '2026-06-01', basis: 'confirmed', touched: false } as const

const word = (language: 'fi' | 'sv' | 'en', parts: Partial<GivenWord> = {}): GivenWord => ({
  contentId: item.contentId,
  language,
  fingerprint: now[language] ?? 'gone',
  on: Temporal.PlainDate.from('2026-06-01'),
  by: maija.email,
  seconds: 3600,
  wholeMail: 0,
  ...parts,
})
const both = (parts: Partial<GivenWord> = {}) => [word('fi', parts), word('sv', parts)]
const error = aReportFinding('no-channels', 'error', { audience: 'updater', since: '2026-05-20' })

interface Case {
  readonly words?: readonly GivenWord[]
  readonly told?: Partial<ReportItem>
  readonly facts?: Partial<AskAgainFacts>
}

function reasonOf({ words = both(), told = {}, facts = {} }: Case): string | null {
  const found = askAgain({
    items: [{ item, told: aReportItem({ contentId: item.contentId, age: confirmed, ...told }) }],
    words,
    mayAnswer: new Map([[item.contentId, new Set([maija.email])]]),
    dueSoon: [],
    names: null,
    today,
    ...facts,
  })
  return found[0]?.reason ?? null
}

const due = (date: string, state: 'due' | 'overdue' = 'due') => ({
  dueSoon: [{ contentId: item.contentId, date, state }],
})

describe('a confirmation', () => {
  const published = { age: { ...confirmed, basis: 'published' as const } }
  const quick = { seconds: 60, wholeMail: 2 }

  it.each<[string, Case, string | null]>([
    ['of the present text by its updater', {}, null],
    ['that nobody has given', { words: [], told: published }, null],
    [
      'of a text that has changed in one language',
      { words: [word('fi', { fingerprint: 'old' }), word('sv')], told: published },
      'changedSince',
    ],
    ['of an old text beside one of the new', { words: [...both(), word('fi', { fingerprint: 'old' })] }, null],
    ['of a language version that is gone', { words: [...both(), word('en', { fingerprint: 'old' })] }, null],
    ['of one language alone', { words: [word('fi')], told: published }, null],
    [
      'of a whole mail within a minute while an error is open',
      { words: both(quick), told: { findings: [error] } },
      'inOneWord',
    ],
    ['of a whole mail within a minute, and nothing wrong', { words: both(quick) }, null],
    ['after more than a minute', { words: both({ ...quick, seconds: 61 }), told: { findings: [error] } }, null],
    ['at an unknown moment', { words: both({ ...quick, seconds: null }), told: { findings: [error] } }, null],
    ['of a mail about one item', { words: both({ ...quick, wholeMail: 1 }), told: { findings: [error] } }, null],
    [
      'before the error was found',
      { words: both(quick), told: { findings: [{ ...error, since: '2026-06-02' }] } },
      null,
    ],
    [
      'of an error that is meant to be so',
      { words: both(quick), told: { findings: [{ ...error, muted: true }] } },
      null,
    ],
    ['by somebody whom no duty names', { words: both({ by: 'x@esimerkkila.fi' }) }, 'otherPerson'],
    [
      'by anybody, where nobody answers for the item',
      { words: both({ by: 'x@esimerkkila.fi' }), facts: { mayAnswer: new Map() } },
      null,
    ],
    ['that runs out in 60 days', { facts: due('2026-08-09') }, 'soonOld'],
    ['that runs out in 61 days', { facts: due('2026-08-10') }, null],
    ['that has run out already', { facts: due('2026-08-09', 'overdue') }, null],
    ['of two weak points tells the stronger', { words: both({ by: 'x@y' }), facts: due('2026-08-09') }, 'otherPerson'],
  ])('%s', (_name, parts, reason) => {
    expect(reasonOf(parts)).toBe(reason)
  })

  it('names its person only where the city shows names', () => {
    const facts = {
      items: [{ item, told: aReportItem({ contentId: item.contentId, age: confirmed }) }],
      words: both({ by: 'x@esimerkkila.fi' }),
      mayAnswer: new Map([[item.contentId, new Set([maija.email])]]),
      dueSoon: [],
      today,
    }
    const person = (names: AskAgainFacts['names']) => askAgain({ ...facts, names })[0]?.person
    expect([person(null), person(new Map()), person(new Map([['x@esimerkkila.fi', 'Xenia']]))]).toEqual([
      null,
      'x@esimerkkila.fi',
      'Xenia',
    ])
  })
})

describe('who may answer for an item', () => {
  it('is whose it is, and whom the rows of the area name beside', () => {
    const source = { kind: 'connectedServices' } as const
    const row = (area: string, other: string) => ({
      row: 2,
      area,
      serviceArea: null,
      target: { contentId: null, name: null, serviceClass: null, organization: null },
      personId: maija.id,
      alsoAnswers: [`also.${other}`],
      deputy: `deputy.${other}`,
      superior: null,
      away: null,
    })
    const assignments = [{ contentId: item.contentId, personId: maija.id, area: 'Kirjasto', source }]
    expect([
      ...(whoMayAnswer(assignments, [row('Kirjasto', 'a'), row('Tilat', 'b')]).get(item.contentId) ?? []),
    ]).toEqual([maija.id, 'also.a', 'deputy.a'])
  })
})
