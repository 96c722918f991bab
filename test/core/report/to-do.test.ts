import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/report/report.ts'
import { noHoles } from '../../../src/core/report/hole-figures.ts'
import { thingsToDo } from '../../../src/core/report/to-do.ts'
import { aReportItem } from '../../support/report.ts'
import { aMonth, nothingHeld, staleItems } from '../mails/a-month.ts'

function kinds(parts: Partial<Report>): readonly string[] {
  return thingsToDo(aMonth(parts)).map(({ kind, count }) => `${kind} ${count}`)
}

const culture = staleItems('Kulttuuri', 2)
const sports = staleItems('Liikunta', 3).map((item, index) => ({ ...item, contentId: `sports ${index}` }))
const items = [...culture, ...sports]
const broken = items.map(({ contentId }) => ({ kind: 'brokenLink', contentId, finding: 'key' }) as const)
const passed = [{ kind: 'passed', contentId: culture[0]?.contentId ?? '', finding: 'key' }] as const
const held = {
  ...nothingHeld,
  roster: { ...nothingHeld.roster, count: 1 },
  removals: { ...nothingHeld.removals, count: 7 },
}
const decide = { area: 'Kulttuuri', step: 'toCommunications', day: '2026-11-20', digests: 1, items: 4 } as const
const again = {
  contentId: culture[0]?.contentId ?? '',
  reason: 'soonOld',
  confirmedOn: '2026-01-01',
  person: null,
} as const

describe('what is to be done', () => {
  it.each<[string, Partial<Report>, readonly string[]]>([
    ['nothing where all is well', {}, []],
    ['what is held, before all else', { items, held, facts: broken }, ['roster 1', 'removals 7', 'brokenLink 5']],
    ['answers that wait for communications', { waiting: [decide, { ...decide, area: '' }] }, ['decide 8']],
    ['no mail that has yet to go', { waiting: [{ ...decide, step: 'digest' }] }, []],
    ['broken links and facts that have passed', { items, facts: [...broken, ...passed] }, ['brokenLink 5', 'passed 1']],
    ['owners for what has none', { items, unowned: culture.map(({ contentId }) => contentId) }, ['owners 2']],
    ['people who do not answer', { holes: { ...noHoles, silent: 3 } }, ['silent 3']],
    ['what is long out of date', { items: items.map(item => ({ ...item, state: 'expired' })) }, ['expired 5']],
    ['confirmations to make sure of', { items, askAgain: [again] }, ['askAgain 1']],
  ])('is %s', (_, parts, expected) => expect(kinds(parts)).toEqual(expected))

  it('is no more than is asked for', () => {
    const report = aMonth({ items, held, facts: [...broken, ...passed] })
    expect(thingsToDo(report, 2)).toHaveLength(2)
    expect(thingsToDo(report, 10)).toHaveLength(4)
  })
})

function whereOf(parts: Partial<Report>): string | null {
  const where = thingsToDo(aMonth(parts))[0]?.where ?? null
  return where === null ? null : `${where.kind} ${where.name.sv} ${where.count}`
}

describe('the place', () => {
  it.each<[string, Partial<Report>, string | null]>([
    ['is the area with the most', { items, facts: broken }, 'area Liikunta 3'],
    ['is none where two are even', { items, facts: broken.slice(0, 4) }, null],
    [
      'is the organization for what belongs to no area',
      { items: [aReportItem({ areas: [], owned: false })], unowned: [aReportItem().contentId] },
      'organization Exempelby stad 1',
    ],
    [
      'counts silent people, not their items',
      {
        holes: {
          ...noHoles,
          silent: 3,
          areas: [
            {
              area: 'A',
              peopleWithoutItems: 0,
              dutiesWithoutItems: 0,
              unreachable: 0,
              silent: 2,
              withoutDeputy: false,
            },
            {
              area: 'B',
              peopleWithoutItems: 9,
              dutiesWithoutItems: 0,
              unreachable: 0,
              silent: 1,
              withoutDeputy: false,
            },
          ],
        },
      },
      'area A 2',
    ],
    ['is none for what is held', { held }, null],
  ])('%s', (_, parts, expected) => expect(whereOf(parts)).toBe(expected))
})
