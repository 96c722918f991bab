import { describe, expect, it } from 'vitest'
import type { State } from '../../../src/core/assessment/clock.ts'
import type { Assignment } from '../../../src/core/assignment.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import type { Finding } from '../../../src/core/finding.ts'
import type { Person } from '../../../src/core/person.ts'
import { personId } from '../../../src/core/person.ts'
import type { AskedItem } from '../../../src/core/report/answers.ts'
import { reportOf, type ReportFacts } from '../../../src/core/report/model.ts'
import type { AreaFigures } from '../../../src/core/report/report.ts'
import { aChannel, anOrganization, aService, aVersion } from '../../support/builders.ts'
import { aFinding } from '../../support/findings.ts'
import { nthId } from '../catalogue/known.ts'
import { aDigest, aPerson } from '../digests/a-digest.ts'
import { aSnapshot, quietFacts } from './facts.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const maija = aPerson()
const olli = aPerson({ id: personId('olli.oletus@esimerkkila.fi'), name: 'Olli Oletus' })
const hoursEnded = { quote: null, values: { ended: '2026-05-31' } }
const [library, branch, collection, permit] = [nthId(11), nthId(12), nthId(13), nthId(14)]

// Five items: only the library's service, its branch and the permit ask an updater for something.
const facts: ReportFacts = {
  city: aDigest().city,
  items: [
    assessed(
      anOrganization({ languageVersions: { fi: aVersion({ name: 'Kaupunki' }), sv: aVersion({ name: 'Stad' }) } }),
      'current',
      '2026-06-10',
      [],
    ),
    assessed(
      aService({ contentId: library, languageVersions: { fi: aVersion(), en: aVersion({ name: 'Library' }) } }),
      'due',
      '2026-06-09',
      [aFinding({ key: 'a', severity: 'info' }), aFinding({ key: 'b', severity: 'warning' })],
      true,
    ),
    assessed(aChannel({ contentId: branch }), 'expired', '2024-06-10', [
      aFinding({ key: 'c', rule: 'no-channels', audience: 'communications', severity: 'warning' }),
      aFinding({ key: 'd', rule: 'age-expired', severity: 'error' }),
    ]),
    assessed(
      {
        kind: 'serviceCollection',
        type: 'ServiceCollection',
        contentId: collection,
        organizationId: nthId(99),
        languageVersions: { sv: aVersion({ name: 'Samling' }) },
        publishedAt: null,
        members: [],
      },
      'overdue',
      '2025-03-05',
      [aFinding({ key: 'e', rule: 'no-channels', audience: 'communications', severity: 'error' })],
    ),
    assessed(aService({ contentId: permit }), 'due', '2025-06-01', [
      aFinding({ key: 'f' }),
      aFinding({ key: 'g', rule: 'hours-ended', severity: 'error', evidence: hoursEnded }),
    ]),
  ],
  connections: 7,
  assignments: [
    assigned(library, maija, 'Kirjasto'),
    assigned(branch, maija, 'Kirjasto'),
    assigned(branch, olli, 'Tilat'),
    assigned(permit, olli, 'Kirjasto'),
  ],
  people: [maija, olli],
  ...quietFacts(today),
  earlier: [aSnapshot({ date: today.subtract({ days: 1 }), items: 4, stale: 1 })],
  asked: [asked(library, maija, 26), asked(branch, maija, null), asked(branch, olli, 2)],
}

describe('reportOf', () => {
  const report = reportOf(facts, today)

  it('counts the whole', () => {
    expect(report.totals).toEqual({
      service: 2,
      serviceChannel: 1,
      organization: 1,
      serviceCollection: 1,
      connections: 7,
      states: { current: 1, due: 2, overdue: 1, expired: 1 },
      stale: 3,
      touched: 1,
      unowned: 2,
      findings: { error: 3, warning: 3, info: 1 },
    })
  })

  it('calls stale what an updater is asked for, and nothing else', () => {
    expect(report.items.filter(item => item.stale).map(item => item.contentId)).toEqual([library, branch, permit])
  })

  it.each<[string, readonly Finding[], boolean]>([
    ['an error of the updater’s', [aFinding({ severity: 'error' })], true],
    ['a warning of the updater’s', [aFinding()], true],
    ['information for the updater', [aFinding({ severity: 'info' })], false],
    ['an error for communications', [aFinding({ severity: 'error', audience: 'communications' })], false],
    ['both', [aFinding({ audience: 'communications' }), aFinding({ key: 'b' })], true],
    ['nothing', [], false],
  ])('with %s', (_name, findings, stale) => {
    const one = reportOf({ ...facts, items: [assessed(aService(), 'current', '2026-06-01', findings)] }, today)
    expect([one.items[0]?.stale, one.totals.stale]).toEqual([stale, stale ? 1 : 0])
  })

  it('tells what nobody in the roster answers for', () => {
    expect(report.unowned).toEqual([anOrganization().contentId, collection])
    expect(report.items.map(item => item.owned)).toEqual([false, true, true, false, true])
  })

  it('counts by area, a shared item in both', () => {
    expect(report.areas.map(told)).toEqual([
      'Kirjasto: 3 items, 0 current, 0 confirmed, 3 stale, 2 people, 1 of 2 answered in 26 hours',
      'Tilat: 1 items, 0 current, 0 confirmed, 1 stale, 1 people, 1 of 1 answered in 2 hours',
    ])
    expect(report.items.map(item => item.areas)).toEqual([[], ['Kirjasto'], ['Kirjasto', 'Tilat'], [], ['Kirjasto']])
  })

  it('counts the current items of an area', () => {
    const assignments = [assigned(anOrganization().contentId, maija, 'Hallinto')]
    expect(reportOf({ ...facts, assignments }, today).areas.map(told)).toEqual([
      'Hallinto: 1 items, 1 current, 0 confirmed, 0 stale, 1 people, 0 of 0 answered in null hours',
    ])
  })

  it('counts by rule, in the rules’ own order, gravest severity first', () => {
    const figures = report.rules.map(({ rule, audience, severity, findings, items }) => [
      rule,
      audience,
      severity,
      findings,
      items,
    ])
    expect(figures).toEqual([
      ['age-expired', 'updater', 'error', 1, 1],
      ['review-due', 'updater', 'warning', 3, 2],
      ['hours-ended', 'updater', 'error', 1, 1],
      ['no-channels', 'communications', 'error', 2, 2],
    ])
  })

  it('shows findings with the gravest first', () => {
    expect(report.items[1]?.findings.map(finding => finding.severity)).toEqual(['warning', 'info'])
    expect(report.items[2]?.findings.map(finding => finding.key)).toEqual(['d', 'c'])
  })

  it('tells of a finding since when it is open, and says it in three languages', () => {
    const [finding] = report.items[4]?.findings ?? []
    expect(finding).toMatchObject({ key: 'g', since: '2026-05-20', muted: false })
    expect(new Set(Object.values(finding?.explanation ?? {})).size).toBe(3)
  })

  it.each([
    ['today is no day old', 0, { days: 0, since: '2026-06-10', basis: 'published', touched: false }],
    ['yesterday is a day old', 1, { days: 1, since: '2026-06-09', basis: 'published', touched: true }],
    [
      'two years with a leap day before them',
      2,
      { days: 730, since: '2024-06-10', basis: 'published', touched: false },
    ],
  ])('counts an age in days: %s', (_name, index, age) => {
    expect(report.items[index]?.age).toEqual(age)
  })

  it('never counts a negative age where PTV’s date lies ahead', () => {
    const ahead = reportOf({ ...facts, items: [assessed(aService(), 'current', '2026-06-12', [])] }, today)
    expect(ahead.items[0]?.age).toMatchObject({ days: 0, since: '2026-06-12' })
  })

  it('names items and their organizations', () => {
    expect(report.items[1]).toMatchObject({
      names: { fi: 'Kirjasto', en: 'Library' },
      languages: ['fi', 'en'],
      organization: { fi: 'Kaupunki', sv: 'Stad', en: 'Kaupunki' },
    })
    expect(report.items[3]?.organization).toEqual({ fi: 'Samling', sv: 'Samling', en: 'Samling' })
  })

  it('links to Suomi.fi where the address of a kind is known', () => {
    expect(report.items.map(item => item.url !== null)).toEqual([false, true, true, false, true])
  })

  it('puts tonight at the end of the trend', () => {
    expect(report.trend.map(({ date, items, stale }) => [date, items, stale])).toEqual([
      ['2026-06-09', 4, 1],
      ['2026-06-10', 5, 3],
    ])
    expect(reportOf({ ...facts, earlier: [] }, today).trend).toHaveLength(1)
  })

  it('has the same figures at its head, in its totals and at the end of its trend', () => {
    const { headline, totals, trend, answers } = report
    const value = Object.fromEntries(headline.map(one => [one.figure, one.value]))
    expect(value).toEqual({ current: 1, confirmed: 0, stale: 3, unowned: 2, answered: 2 })
    expect(totals).toMatchObject({ states: { current: 1 }, stale: 3, unowned: 2 })
    expect(trend.at(-1)).toMatchObject({ ...value, asked: answers.asked, items: 5, computed: false })
    expect(answers).toEqual({ since: '2026-05-13', asked: 2, answered: 2, medianAnswerHours: 14 })
  })

  it('tells an area what it has lost: what was its own and nobody answers for now', () => {
    const lastAreas = new Map([
      [collection, 'Kirjasto'],
      [library, 'Tilat'],
      [nthId(77), 'Museo'],
    ])
    const areas = reportOf({ ...facts, lastAreas }, today).areas.map(({ area, items, unowned }) => [
      area,
      items,
      unowned,
    ])
    expect(areas).toEqual([
      ['Kirjasto', 3, 1],
      ['Tilat', 1, 0],
    ])
  })

  it('keeps an area of which nothing but lost items is left', () => {
    const lastAreas = new Map([[collection, 'Museo']])
    const museum = reportOf({ ...facts, lastAreas }, today).areas.find(({ area }) => area === 'Museo')
    expect(museum).toMatchObject({ items: 0, unowned: 1, people: 0 })
  })

  it('shows muted findings as muted, and counts them nowhere but with their rule', () => {
    const muted = [
      { ...aFinding({ key: 'm', rule: 'hours-ended', severity: 'error', evidence: hoursEnded }), since: today },
    ]
    const one = reportOf({ ...facts, items: [{ ...assessed(aService(), 'current', '2026-06-01', []), muted }] }, today)
    expect(one.items[0]).toMatchObject({ stale: false, findings: [{ key: 'm', muted: true }] })
    expect([one.totals.stale, one.totals.findings.error, one.facts]).toEqual([0, 0, []])
    expect(one.rules.map(({ rule, findings, items, muted: left }) => [rule, findings, items, left])).toEqual([
      ['hours-ended', 0, 0, 1],
    ])
  })

  it('says of a rule what is wrong in the words of its gravest finding', () => {
    const { rules, items } = report
    const hours = items[4]?.findings.find(({ rule }) => rule === 'hours-ended')
    expect(rules.find(({ rule }) => rule === 'hours-ended')?.explanation).toEqual(hours?.explanation)
  })

  it('counts an empty city', () => {
    const empty = reportOf({ ...facts, items: [], assignments: [], people: [] }, today)
    expect([empty.totals.stale, empty.areas, empty.rules, empty.unowned]).toEqual([0, [], [], []])
  })
})

describe('the people of a report', () => {
  it('are not in it unless the city asks for them', () => {
    const report = reportOf(facts, today)
    expect([report.people, ...report.items.map(item => item.person)]).toEqual([[], null, null, null, null, null])
    expect(JSON.stringify(report)).not.toMatch(/Maija|Olli|@/)
  })

  it('are counted by name, an item of two for both', () => {
    const report = reportOf({ ...facts, showPeople: true }, today)
    expect(report.people).toEqual([
      {
        person: 'Maija Meikäläinen',
        items: 2,
        current: 0,
        confirmed: 0,
        stale: 2,
        asked: 2,
        answered: 1,
        medianAnswerHours: 26,
      },
      {
        person: 'Olli Oletus',
        items: 2,
        current: 0,
        confirmed: 0,
        stale: 2,
        asked: 1,
        answered: 1,
        medianAnswerHours: 2,
      },
    ])
    expect(report.items.map(item => item.person)).toEqual([
      null,
      'Maija Meikäläinen',
      'Maija Meikäläinen, Olli Oletus',
      null,
      'Olli Oletus',
    ])
  })

  it('have only their stale items counted as stale', () => {
    const assignments = [assigned(anOrganization().contentId, maija, 'Hallinto'), assigned(library, maija, 'Hallinto')]
    const [one, ...others] = reportOf({ ...facts, assignments, showPeople: true }, today).people
    expect([one?.person, one?.items, one?.current, one?.stale, others]).toEqual(['Maija Meikäläinen', 2, 1, 1, []])
  })
})

function assessed(
  item: ContentItem,
  state: State,
  since: string,
  findings: readonly Finding[],
  touched = false,
): ReportFacts['items'][number] {
  return {
    item,
    state,
    clock: { since: Temporal.PlainDate.from(since), basis: 'published', touched },
    findings: findings.map(finding => ({
      ...finding,
      contentId: item.contentId,
      since: Temporal.PlainDate.from('2026-05-20'),
    })),
    muted: [],
  }
}

/** Asked two weeks ago, and answered so many hours later. */
function asked(contentId: Assignment['contentId'], { id }: Person, hours: number | null): AskedItem {
  const askedAt = Temporal.Instant.from('2026-05-27T05:30:00Z')
  const area = id === maija.id ? 'Kirjasto' : 'Tilat'
  return { contentId, person: id, area, askedAt, answeredAt: hours === null ? null : askedAt.add({ hours }) }
}

function told({
  area,
  items,
  current,
  confirmed,
  stale,
  people,
  asked: all,
  answered,
  medianAnswerHours,
}: AreaFigures) {
  return (
    `${area}: ${items} items, ${current} current, ${confirmed} confirmed, ${stale} stale, ${people} people, ` +
    `${answered} of ${all} answered in ${medianAnswerHours} hours`
  )
}

function assigned(contentId: Assignment['contentId'], person: Person, area: string): Assignment {
  return { contentId, personId: person.id, area, source: { kind: 'roster', row: 2, target: 'name' } }
}
