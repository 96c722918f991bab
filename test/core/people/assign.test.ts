import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  rosterTargets,
  type Assignment,
  type AssignmentSource,
  type RosterTarget,
} from '../../../src/core/assignment.ts'
import { contentId, type ContentId, type ContentItem, type Organization } from '../../../src/core/content-item.ts'
import { assign, type AssignmentFacts } from '../../../src/core/people/assign.ts'
import type { Duty, DutyTarget } from '../../../src/core/people/roster.ts'
import { personId } from '../../../src/core/person.ts'
import { aChannel, aConnection, aService, aVersion, anOrganization } from '../../support/builders.ts'

const city = anOrganization({ contentId: idOf(1), organizationId: idOf(1), languageVersions: named('Esimerkkilä') })
const culture = below(city, 2, { ...named('Kulttuuri'), sv: aVersion({ name: 'Kultur' }) })
const library = below(culture, 3, named('Kirjasto Oy'))
const elsewhere = anOrganization({ contentId: idOf(4), organizationId: idOf(4), languageVersions: named('Muu') })
const organizations = [city, culture, library, elsewhere]

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

  it('does not ask about services of others, which are not among the items', () => {
    expect(owner([a, byOrganization], { items: [channel, service] }).map(found => found.personId)).toEqual(['a'])
  })

  it('goes by its organization when nothing is connected', () => {
    expect(owner([a, alsoA, byOrganization], { connections: [] }).map(found => found.personId)).toEqual(['c'])
  })
})

describe('assign in general', () => {
  it('agrees with holding every row against every item', () => {
    fc.assert(
      fc.property(cases(), facts => {
        expect(assign(facts)).toEqual(facts.items.flatMap(item => plainly(item, facts)))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same for duties in any order', () => {
    fc.assert(
      fc.property(cases(), fc.infiniteStream(fc.nat()), (facts, chance) => {
        const shuffled = facts.duties.map(one => [chance.next().value, one] as const).toSorted(([x], [y]) => x - y)
        expect(assign({ ...facts, duties: shuffled.map(([, one]) => one) })).toEqual(assign(facts))
      }),
    )
  })

  it('gives the same people when the rows stand in another order', () => {
    fc.assert(
      fc.property(cases(), facts => {
        const turned = facts.duties.map(one => ({ ...one, row: 100 - one.row }))
        expect(pairs(assign({ ...facts, duties: turned }))).toEqual(pairs(assign(facts)))
      }),
    )
  })

  it('follows the order of items and then of rows, each person once an item', () => {
    fc.assert(
      fc.property(cases(), facts => {
        const found = assign(facts)
        const places = found.map(({ contentId: id, source }) => [
          facts.items.findIndex(item => item.contentId === id),
          source.kind === 'roster' ? source.row : 0,
        ])
        expect(places).toEqual(places.toSorted(([x = 0, xRow = 0], [y = 0, yRow = 0]) => x - y || xRow - yRow))
        expect(new Set(pairs(found)).size).toBe(found.length)
      }),
    )
  })
})

/** What an item gets, worked out as one would by hand. */
function plainly(item: ContentItem, facts: AssignmentFacts): readonly Assignment[] {
  const won = winnersOf(item, facts)
  const ranks = won.map(winner => rankOf(winner.target))
  const heir =
    item.kind !== 'serviceChannel' || ranks.some(rank => rank === 'contentId' || rank === 'name')
      ? null
      : heirOf(item, facts)
  if (heir !== null) return [awarded(item, heir, { kind: 'connectedServices' })]
  return won.map(winner => awarded(item, winner, { kind: 'roster', row: winner.row, target: rankOf(winner.target) }))
}

function awarded(item: ContentItem, { personId: who, area }: Duty, source: AssignmentSource): Assignment {
  return { contentId: item.contentId, personId: who, area, source }
}

function winnersOf(item: ContentItem, { organizations: known, duties }: AssignmentFacts): readonly Duty[] {
  const matching = duties.filter(({ target: wanted }) => fits(wanted, item, known))
  const rank = rosterTargets.find(candidate => matching.some(({ target: wanted }) => rankOf(wanted) === candidate))
  const equals = matching.filter(({ target: wanted }) => rankOf(wanted) === rank)
  const distances = equals.map(({ target: wanted }) => distanceOf(wanted, item, known))
  const least = Math.min(...distances.map(distance => distance ?? Infinity))
  return firstRows(equals.filter((_, index) => [null, least].includes(distances[index] ?? null)))
}

function heirOf(item: ContentItem, facts: AssignmentFacts): Duty | null {
  const connected = facts.connections.filter(({ channelId }) => channelId === item.contentId)
  const services = facts.items.filter(
    ({ kind, contentId: id }) => kind === 'service' && connected.some(({ serviceId }) => serviceId === id),
  )
  const rows = services.map(one => winnersOf(one, facts))
  const common = firstRows(rows.flat()).filter(({ personId: who }) =>
    rows.every(winners => winners.some(winner => winner.personId === who)),
  )
  return common.length === 1 ? (common[0] ?? null) : null
}

function firstRows(duties: readonly Duty[]): readonly Duty[] {
  return duties
    .toSorted((left, right) => left.row - right.row)
    .filter(({ personId: who }, index, all) => all.findIndex(same => same.personId === who) === index)
}

function rankOf(wanted: DutyTarget): RosterTarget {
  if (wanted.contentId !== null) return 'contentId'
  if (wanted.name !== null) return 'name'
  if (wanted.serviceClass !== null) return 'serviceClass'
  return wanted.organization === null ? 'everything' : 'organization'
}

function fits(wanted: DutyTarget, item: ContentItem, known: readonly Organization[]): boolean {
  const names = Object.values(item.languageVersions).map(version => version.name.toLowerCase())
  const classes = item.kind === 'service' ? item.serviceClasses : []
  const expression = new RegExp(`^${(wanted.name ?? '*').toLowerCase().replaceAll('*', '.*')}$`, 'u')
  return (
    (wanted.contentId === null || wanted.contentId === item.contentId) &&
    names.some(name => expression.test(name)) &&
    (wanted.serviceClass === null || classes.some(code => `${code}.`.startsWith(`${wanted.serviceClass}.`))) &&
    (wanted.organization === null || distanceOf(wanted, item, known) !== null)
  )
}

function distanceOf(wanted: DutyTarget, item: ContentItem, known: readonly Organization[]): number | null {
  let at = known.find(({ contentId: id }) => id === item.organizationId)
  for (let distance = 0; at !== undefined && wanted.organization !== null; distance += 1) {
    const names = Object.values(at.languageVersions).map(version => version.name.toLowerCase())
    if ([at.contentId, ...names].includes(wanted.organization.toLowerCase())) return distance
    const above = at.parentOrganizationId
    at = known.find(({ contentId: id }) => id === above)
  }
  return null
}

function pairs(found: readonly Assignment[]): readonly string[] {
  return found.map(({ contentId: id, personId: who }) => `${id} ${who}`).toSorted((x, y) => (x < y ? -1 : 1))
}

/** Small cities in which much collides: few names, classes and organizations, many rows. */
function cases(): fc.Arbitrary<AssignmentFacts> {
  const name = fc.stringMatching(/^[ab]{1,4}$/)
  const pattern = fc.stringMatching(/^[ab*]{1,5}$/)
  const code = fc.constantFrom('P4', 'P4.1', 'P4.10', 'P40')
  const parts = fc.record({ organization: fc.constantFrom(...organizations), name, code })
  const item = fc.tuple(fc.boolean(), parts)
  const wanted = fc.record({
    contentId: fc.option(fc.integer({ min: 30, max: 37 }).map(idOf), { freq: 1 }),
    name: fc.option(pattern, { nil: null }),
    serviceClass: fc.option(code, { nil: null }),
    organization: fc.option(fc.constantFrom('Kulttuuri', 'kultur', 'Esimerkkilä', idOf(3), 'Muu'), { nil: null }),
  })
  const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), wanted)
  const pair = fc.tuple(fc.nat(7), fc.nat(7))
  return fc
    .tuple(fc.array(item, { maxLength: 8 }), fc.array(row, { maxLength: 12 }), fc.array(pair, { maxLength: 8 }))
    .map(([items, rows, joined]) => ({
      items: items.map(([isService, given], index) => build(idOf(30 + index), isService, given)),
      organizations,
      connections: joined.map(([x, y]) => aConnection({ serviceId: idOf(30 + x), channelId: idOf(30 + y) })),
      duties: rows.map(([who, given], index) => duty(index + 2, who, sometimes(given, index), `Alue ${index}`)),
    }))
}

/** Keeps the PTV id on few rows only, since it hides all else. */
function sometimes(given: DutyTarget, index: number): DutyTarget {
  return index % 4 === 0 ? given : { ...given, contentId: null }
}

interface Parts {
  readonly organization: Organization
  readonly name: string
  readonly code: string
}

function build(id: ContentId, isService: boolean, { organization, name, code }: Parts): ContentItem {
  const common = { contentId: id, organizationId: organization.contentId, languageVersions: named(name) }
  return isService ? aService({ ...common, serviceClasses: [code] }) : aChannel(common)
}

function assignTo(items: readonly ContentItem[], duties: readonly Duty[]): readonly Assignment[] {
  return assign({ items, connections: [], organizations, duties })
}

function whoGets(items: readonly ContentItem[], duties: readonly Duty[]): readonly (readonly string[])[] {
  return assignTo(items, duties).map(({ contentId: id, personId: who }) => [id, who])
}

function duty(row: number, who: string, wanted: Partial<DutyTarget> = {}, area = 'Alue'): Duty {
  return {
    row,
    area,
    serviceArea: null,
    target: target(wanted),
    personId: personId(who),
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
  }
}

function target(wanted: Partial<DutyTarget>): DutyTarget {
  return { contentId: null, name: null, serviceClass: null, organization: null, ...wanted }
}

function idOf(number: number): ContentId {
  return contentId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}

function named(name: string): Organization['languageVersions'] {
  return { fi: aVersion({ name }) }
}

function below(parent: Organization, number: number, languageVersions: Organization['languageVersions']): Organization {
  const id = idOf(number)
  return anOrganization({ contentId: id, organizationId: id, parentOrganizationId: parent.contentId, languageVersions })
}
