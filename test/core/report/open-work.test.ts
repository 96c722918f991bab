import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../../src/core/catalogue/fingerprint.ts'
import { cityId } from '../../../src/core/city.ts'
import { personId } from '../../../src/core/person.ts'
import { holdsOf } from '../../../src/core/report/holds.ts'
import { waitingItems, type OpenAnswer, type OpenWork } from '../../../src/core/report/waiting-items.ts'
import { anOrganization, aService, aVersion } from '../../support/builders.ts'
import { nthId } from '../catalogue/known.ts'
import { aPerson } from '../digests/a-digest.ts'

const today = Temporal.PlainDate.from('2026-06-10')
const { id: maija } = aPerson()
const [library, branch] = [nthId(11), nthId(12)]
const item = aService({ contentId: library })
const items = [
  { item, stale: true },
  { item: aService({ contentId: branch }), stale: false },
]
const source = { kind: 'connectedServices' } as const
const assignments = [{ contentId: library, personId: maija, area: 'Kirjasto', source }]

function waits(work: Partial<OpenWork>): readonly string[] {
  const all = waitingItems({ planned: [], told: [], answers: [], ...work }, items, assignments)
  return all.map(({ area, step, day, contentId }) => `${area} ${step} ${day.toString()} ${contentId.slice(-2)}`)
}

describe('what waits for somebody', () => {
  const planned = { person: maija, day: today, step: 'digest', copied: false, items: [library, branch] } as const
  const answer = (parts: Partial<OpenAnswer>): OpenAnswer => ({
    replyKey: 'r',
    person: maija,
    contentId: library,
    kind: 'correct',
    on: today,
    fingerprints: fingerprintsOf(item),
    ...parts,
  })
  const other = fingerprintsOf(aService({ contentId: library, languageVersions: { fi: aVersion({ name: 'Toinen' }) } }))

  it.each<[string, Partial<OpenWork>, readonly string[]]>([
    [
      'a digest, in the area in which its person answers for an item',
      { planned: [planned] },
      ['Kirjasto digest 2026-06-10 11', ' digest 2026-06-10 12'],
    ],
    [
      'a reminder',
      { planned: [{ ...planned, step: 'reminder', items: [library] }] },
      ['Kirjasto reminder 2026-06-10 11'],
    ],
    [
      'a digest that goes to others too',
      { planned: [{ ...planned, copied: true, items: [library] }] },
      ['Kirjasto copy 2026-06-10 11'],
    ],
    [
      'of what communications was told only what is still stale',
      { told: [{ person: maija, toldOn: today, items: [library, branch] }] },
      ['Kirjasto toCommunications 2026-06-10 11'],
    ],
    ['a correction of the text that is still there', { answers: [answer({})] }, ['Kirjasto correction 2026-06-10 11']],
    ['no correction of a text that has changed', { answers: [answer({ kind: 'corrected', fingerprints: other })] }, []],
    [
      '“don’t know”, whatever the text',
      { answers: [answer({ kind: 'dontKnow', fingerprints: other })] },
      ['Kirjasto toCommunications 2026-06-10 11'],
    ],
    ['nothing about an item that is gone', { answers: [answer({ kind: 'ended', contentId: nthId(99) })] }, []],
    [
      'an answer of somebody who is asked no more, in the area of the item',
      { answers: [answer({ person: personId('olli@esimerkkila.fi') })] },
      ['Kirjasto correction 2026-06-10 11'],
    ],
  ])('is %s', (_name, work, lines) => {
    expect(waits(work)).toEqual(lines)
  })
})

describe('what is held', () => {
  const city = { id: cityId('esimerkkila') }
  const organization = anOrganization()

  it('is counted, with its oldest day and what a person may do', () => {
    const holds = holdsOf(
      {
        removals: [{ organizationId: null }, ...[1, 2].map(() => ({ organizationId: organization.contentId }))],
        quarantine: [
          { kind: 'service', firstSeen: today },
          { kind: 'service', firstSeen: today.subtract({ days: 2 }) },
          { kind: 'connection', firstSeen: today },
        ],
        roster: {
          since: today,
          file: 'roster.xlsx',
          holding: { kind: 'faulty', faults: [{ where: 'maija@x', problem: '', remedy: '' }], count: 70 },
        },
        mailInDoubt: [today],
      },
      city,
      new Map([[organization.contentId, organization]]),
    )
    expect(holds.removals).toMatchObject({
      count: 3,
      organizations: [{ removals: 2 }, { organizationId: null, organization: null }],
    })
    expect(holds.quarantine).toMatchObject({
      count: 3,
      since: '2026-06-08',
      kinds: [
        { kind: 'service', records: 2 },
        { kind: 'connection', records: 1 },
      ],
    })
    expect(holds.roster).toMatchObject({ count: 1, problem: 'faulty', faults: 70 })
    expect(holds.mailInDoubt).toMatchObject({ count: 1, since: '2026-06-10' })
    expect(holds.removals.command).toBe('ajantasa release --city esimerkkila --by NAME --why TEXT')
    expect(JSON.stringify(holds)).not.toContain('maija')
  })

  it('is nothing where nothing is', () => {
    const holds = holdsOf({ removals: [], quarantine: [], roster: null, mailInDoubt: [] }, city, new Map())
    expect(Object.values(holds).map(({ count, since }) => [count, since])).toEqual([0, 1, 2, 3].map(() => [0, null]))
  })
})
