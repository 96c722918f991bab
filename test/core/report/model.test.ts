import { describe, expect, it } from 'vitest'
import type { State } from '../../../src/core/assessment/clock.ts'
import type { Assignment } from '../../../src/core/assignment.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import type { Finding } from '../../../src/core/finding.ts'
import type { Person } from '../../../src/core/person.ts'
import { personId } from '../../../src/core/person.ts'
import { reportOf, type ReportFacts } from '../../../src/core/report/model.ts'
import { aChannel, anOrganization, aService, aVersion } from '../../support/builders.ts'
import { aFinding } from '../../support/findings.ts'
import { nthId } from '../catalogue/known.ts'
import { aDigest, aPerson } from '../digests/a-digest.ts'

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
  duties: [],
  unreachable: new Set(),
  past: [],
  handOvers: [],
  showPeople: false,
  earlier: [{ date: '2026-06-09', items: 4, stale: 1 }],
  waiting: [{ area: 'Kirjasto', step: 'digest', day: '2026-06-10', digests: 2, items: 3 }],
  changes: [
    {
      contentId: library,
      names: { fi: 'Kirjasto' },
      change: 'changed',
      reason: null,
      date: '2026-06-09',
      fields: ['fi.name'],
    },
  ],
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
    expect(report.areas).toEqual([
      { area: 'Kirjasto', items: 3, current: 0, stale: 3, people: 2 },
      { area: 'Tilat', items: 1, current: 0, stale: 1, people: 1 },
    ])
    expect(report.items.map(item => item.areas)).toEqual([[], ['Kirjasto'], ['Kirjasto', 'Tilat'], [], ['Kirjasto']])
  })

  it('counts the current items of an area', () => {
    const assignments = [assigned(anOrganization().contentId, maija, 'Hallinto')]
    expect(reportOf({ ...facts, assignments }, today).areas).toEqual([
      { area: 'Hallinto', items: 1, current: 1, stale: 0, people: 1 },
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
    expect(report.trend).toEqual([...facts.earlier, { date: '2026-06-10', items: 5, stale: 3 }])
    expect(reportOf({ ...facts, earlier: [] }, today).trend).toHaveLength(1)
  })

  it('hands on what waits and what changed', () => {
    expect([report.waiting, report.changes]).toEqual([facts.waiting, facts.changes])
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
      { person: 'Maija Meikäläinen', items: 2, stale: 2 },
      { person: 'Olli Oletus', items: 2, stale: 2 },
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
    expect(reportOf({ ...facts, assignments, showPeople: true }, today).people).toEqual([
      { person: 'Maija Meikäläinen', items: 2, stale: 1 },
    ])
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
  }
}

function assigned(contentId: Assignment['contentId'], person: Person, area: string): Assignment {
  return { contentId, personId: person.id, area, source: { kind: 'roster', row: 2, target: 'name' } }
}
