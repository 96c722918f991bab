import { describe, expect, it } from 'vitest'
import { rosterTargets, type Assignment, type RosterTarget } from '../../../src/core/assignment.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { assign, type AssignmentFacts } from '../../../src/core/people/assign.ts'
import type { Duty, DutyTarget } from '../../../src/core/people/roster.ts'
import { aChannel, aConnection, aService, aVersion } from '../../support/builders.ts'
import { below, city, culture, duty, idOf, library, named, organizations, target } from './assign-cases.ts'

const service = aService({
  contentId: idOf(11),
  organizationId: library.contentId,
  serviceClasses: ['P4.10'],
  languageVersions: { ...named('Lainaaminen kirjastossa'), sv: aVersion({ name: 'Lån på bibliotek' }) },
})
const other = aService({ contentId: idOf(12), organizationId: city.contentId, serviceClasses: ['P40'] })
const channel = aChannel({
  contentId: idOf(21),
  organizationId: library.contentId,
  languageVersions: named('Lähikirjasto'),
})

describe('assign by target', () => {
  it.each<[string, Partial<DutyTarget>, RosterTarget | null]>([
    ['its PTV id', { contentId: service.contentId }, 'contentId'],
    ['another PTV id', { contentId: other.contentId }, null],
    ['its name', { name: 'lainaaminen  KIRJASTOSSA ' }, 'name'],
    ['its Swedish name', { name: 'Lån på bibliotek' }, 'name'],
    ['part of its name', { name: 'Lainaaminen' }, null],
    ['how its name begins', { name: 'Laina*' }, 'name'],
    ['how its name ends', { name: '*kirjastossa' }, 'name'],
    ['pieces of its name', { name: 'l*min*k*ss*' }, 'name'],
    ['pieces in another order', { name: '*kirjasto*laina*' }, null],
    ['pieces that overlap', { name: 'lainaaminen kirj*jastossa' }, null],
    ['signs that are no pattern', { name: 'Lainaaminen.kirjastossa' }, null],
    ['any name', { name: '*' }, 'name'],
    ['its class', { serviceClass: 'P4.10' }, 'serviceClass'],
    ['the class above', { serviceClass: 'P4' }, 'serviceClass'],
    ['a class that begins alike', { serviceClass: 'P4.1' }, null],
    ['its organization by id', { organization: library.contentId }, 'organization'],
    ['its organization by name', { organization: 'kirjasto  oy' }, 'organization'],
    ['an organization above, in Swedish', { organization: 'KULTUR' }, 'organization'],
    ['the highest organization', { organization: 'Esimerkkilä' }, 'organization'],
    ['another organization', { organization: 'Muu' }, null],
    ['an unknown organization', { organization: 'Olematon' }, null],
    ['nothing in particular', {}, 'everything'],
    ['name and class', { name: 'Laina*', serviceClass: 'P4' }, 'name'],
    ['name and another class', { name: 'Laina*', serviceClass: 'P5' }, null],
    ['its PTV id and another organization', { contentId: service.contentId, organization: 'Muu' }, null],
    [
      'everything at once',
      { contentId: service.contentId, name: '*', serviceClass: 'P4', organization: 'Kulttuuri' },
      'contentId',
    ],
  ])('decides on a row with %s', (_, wanted, expected) => {
    const [found] = assignTo([service], [duty(5, 'a', wanted)])
    expect(found?.source ?? null).toEqual(expected && { kind: 'roster', row: 5, target: expected })
  })

  it('takes service classes of services only', () => {
    expect(assignTo([channel], [duty(2, 'a', { serviceClass: 'P4' })])).toEqual([])
  })

  it('keeps P4 apart from P40', () => {
    expect(whoGets([other], [duty(2, 'a', { serviceClass: 'P4' })])).toEqual([])
  })

  it('gives an organization itself to its own row', () => {
    expect(whoGets([library], [duty(2, 'a', { organization: 'Kirjasto Oy' }), duty(3, 'b')])).toEqual([
      [library.contentId, 'a'],
    ])
  })

  it('knows an organization that was not read by its id', () => {
    const stray = aService({ organizationId: idOf(99) })
    expect(whoGets([stray], [duty(2, 'a', { organization: idOf(99) })])).toEqual([[stray.contentId, 'a']])
  })

  it('survives organizations that are above each other', () => {
    const round = [below(culture, 1, named('Ylin')), culture]
    const facts = {
      items: [culture],
      connections: [],
      organizations: round,
      duties: [duty(2, 'a', { organization: 'Ylin' })],
    }
    expect(assign(facts)).toHaveLength(1)
  })
})

describe('assign among several rows', () => {
  const byRank: readonly DutyTarget[] = [
    target({ contentId: service.contentId }),
    target({ name: 'Laina*' }),
    target({ serviceClass: 'P4' }),
    target({ organization: 'Kirjasto Oy' }),
    target({}),
  ]

  it.each(rosterTargets.map((rank, index) => [rank, index] as const))(
    'prefers %s to what comes after it',
    (rank, index) => {
      const duties = byRank.slice(index).map((one, place) => duty(9 - place, `p${place}`, one))
      expect(assignTo([service], duties)).toMatchObject([{ personId: 'p0', source: { target: rank } }])
    },
  )

  it('shares among equals, in the order of rows', () => {
    expect(whoGets([service], [duty(9, 'b', { serviceClass: 'P4' }), duty(3, 'a', { serviceClass: 'P4.10' })])).toEqual(
      [
        [service.contentId, 'a'],
        [service.contentId, 'b'],
      ],
    )
  })

  it('prefers the nearer organization', () => {
    const duties = [duty(2, 'far', { organization: 'Esimerkkilä' }), duty(3, 'near', { organization: 'Kulttuuri' })]
    expect(whoGets([service], duties)).toEqual([[service.contentId, 'near']])
  })

  it('prefers the nearer organization among rows with names too', () => {
    const duties = [
      duty(2, 'far', { name: '*', organization: 'Esimerkkilä' }),
      duty(3, 'near', { name: 'Laina*', organization: library.contentId }),
      duty(4, 'any', { name: '*kirjasto*' }),
    ]
    expect(whoGets([service], duties).map(([, person]) => person)).toEqual(['near', 'any'])
  })

  it('names one person once, by the first row', () => {
    const found = assignTo([service], [duty(7, 'a', { name: '*' }), duty(4, 'a', { name: 'Laina*' })])
    expect(found.map(({ source }) => source)).toEqual([{ kind: 'roster', row: 4, target: 'name' }])
  })

  it('leaves unowned what nobody matches', () => {
    expect(assignTo([service, other], [duty(2, 'a', { name: 'Uimahalli' })])).toEqual([])
  })
})

describe('assign of channels', () => {
  const connections = [service, other].map(({ contentId: serviceId }) =>
    aConnection({ serviceId, channelId: channel.contentId }),
  )
  const items = [channel, service, other]
  const owner = (duties: readonly Duty[], given: Partial<AssignmentFacts> = {}): readonly Assignment[] =>
    assign({ items, connections, organizations, duties, ...given }).filter(
      found => found.contentId === channel.contentId,
    )

  const a = duty(2, 'a', { serviceClass: 'P4' }, 'Luokka')
  const alsoA = duty(3, 'a', { contentId: other.contentId }, 'Tunniste')
  const b = duty(4, 'b', { contentId: other.contentId })
  const byOrganization = duty(5, 'c', { organization: 'Kulttuuri' })

  it('gives a channel to the one who answers for all its services, before its organization', () => {
    expect(owner([alsoA, byOrganization, a])).toEqual([
      { contentId: channel.contentId, personId: 'a', area: 'Luokka', source: { kind: 'connectedServices' } },
    ])
  })

  it.each<[string, Partial<DutyTarget>, RosterTarget]>([
    ['PTV id', { contentId: channel.contentId }, 'contentId'],
    ['name', { name: 'lähi*' }, 'name'],
  ])('prefers a row with its own %s', (_, own, rank) => {
    expect(owner([a, alsoA, duty(8, 'd', own)])).toMatchObject([{ personId: 'd', source: { target: rank } }])
  })

  it.each<[string, readonly Duty[], readonly string[]]>([
    ['two people answer for one service each', [a, b, byOrganization], ['c']],
    ['two people answer for all of them', [a, alsoA, duty(6, 'b', { serviceClass: 'P4' }), b, byOrganization], ['c']],
    ['a service is unowned', [a, byOrganization], ['c']],
    ['all are unowned and everything has a row', [duty(9, 'e')], ['e']],
    ['there is no other row', [a, b], []],
  ])('falls back to its own organization when %s', (_, duties, people) => {
    expect(owner(duties).map(found => found.personId)).toEqual(people)
  })

  it('takes the one common person where others share some services', () => {
    expect(owner([a, alsoA, b]).map(found => found.personId)).toEqual(['a'])
  })

  it('names the first row of that person, whichever rows others have', () => {
    const rows = [
      b,
      duty(5, 'a', { contentId: other.contentId }, 'Toinen'),
      duty(7, 'a', { serviceClass: 'P4' }, 'Luokka'),
    ]
    expect(owner(rows)).toMatchObject([{ personId: 'a', area: 'Toinen', source: { kind: 'connectedServices' } }])
  })

  it('does not ask about services of others, which are not among the items', () => {
    expect(owner([a, byOrganization], { items: [channel, service] }).map(found => found.personId)).toEqual(['a'])
  })

  it('goes by its organization when nothing is connected', () => {
    expect(owner([a, alsoA, byOrganization], { connections: [] }).map(found => found.personId)).toEqual(['c'])
  })
})

function assignTo(items: readonly ContentItem[], duties: readonly Duty[]): readonly Assignment[] {
  return assign({ items, connections: [], organizations, duties })
}

function whoGets(items: readonly ContentItem[], duties: readonly Duty[]): readonly (readonly string[])[] {
  return assignTo(items, duties).map(({ contentId: id, personId: who }) => [id, who])
}
