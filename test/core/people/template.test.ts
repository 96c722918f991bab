import { describe, expect, it } from 'vitest'
import type { Connection, ContentId, ContentItem } from '../../../src/core/content-item.ts'
import { assign } from '../../../src/core/people/assign.ts'
import type { Duty } from '../../../src/core/people/roster.ts'
import { planTemplate, type Template } from '../../../src/core/people/template.ts'
import { aChannel, aConnection, aService, aVersion } from '../../support/builders.ts'
import { city, culture, duty, idOf, library, named } from './assign-cases.ts'

/** A service of the city named by its number. */
function service(number: number, classes: readonly string[], organization = city): ContentItem {
  const of = { contentId: idOf(number), organizationId: organization.contentId, serviceClasses: classes }
  return aService({ ...of, languageVersions: named(`Palvelu ${number}`) })
}

function channel(number: number, ...emails: readonly string[]): ContentItem {
  const contacts = emails.map(address => ({ field: 'emails', address, additionalInformation: null }))
  const version = aVersion({ name: `Kanava ${number}`, emails: contacts })
  const of = { contentId: idOf(number), organizationId: city.contentId }
  return aChannel({ ...of, languageVersions: { fi: version, sv: version } })
}

function connected(serviceNumber: number, channelNumber: number): Connection {
  return aConnection({ serviceId: idOf(serviceNumber), channelId: idOf(channelNumber) })
}

interface Facts {
  readonly items: readonly ContentItem[]
  readonly connections?: readonly Connection[]
  readonly duties?: readonly Duty[]
}

function plan({ items, connections = [], duties = [] }: Facts): Template {
  const organizations = items.filter(item => item.kind === 'organization')
  return planTemplate({
    items,
    connections,
    duties,
    assignments: assign({ items, connections, organizations, duties }),
  })
}

/** Each group as `organization class: services`, with the numbers of the ids. */
function groupsOf({ groups }: Template): readonly string[] {
  return groups.map(
    ({ group, items }) =>
      `${numberOf(group.organizationId)} ${group.mainClass}: ${items.map(one => numberOf(one.item.contentId)).join(' ')}`,
  )
}

function remaindersOf({ remainders }: Template): readonly string[] {
  return remainders.flatMap(({ items }) =>
    items.map(({ item, remainder }) => `${numberOf(item.contentId)} ${remainder?.kind}`),
  )
}

function numberOf(id: ContentId): number {
  return Number(id.slice(-12))
}

describe('the groups of the template', () => {
  it.each<[string, readonly ContentItem[], readonly string[]]>([
    ['one class', [service(11, ['P4.10']), service(12, ['P4'])], ['1 P4: 11 12']],
    ['several classes', [service(11, ['P4.10']), service(12, ['P6.1'])], ['1 P4: 11', '1 P6: 12']],
    ['several organizations', [service(11, ['P4']), service(12, ['P4'], library)], ['1 P4: 11', '3 P4: 12']],
    [
      'services of two classes, each once where most others are',
      [service(11, ['P4', 'P6']), service(12, ['P6.1']), service(13, ['P6', 'P9'])],
      ['1 P6: 11 12 13'],
    ],
    ['a service of two classes alone, by the first number', [service(11, ['P10', 'P9'])], ['1 P9: 11']],
    ['no service', [channel(21)], []],
    ['a service without a class', [service(11, []), service(12, ['http://uri.suomi.fi/x'])], []],
  ])('hold %s', (_, items, expected) => {
    expect(groupsOf(plan({ items }))).toEqual(expected)
  })

  it('come first where somebody is missing', () => {
    const items = [service(11, ['P4']), service(12, ['P6']), service(13, ['P6'])]
    const template = plan({
      items,
      duties: [duty(2, 'a@x.fi', { serviceClass: 'P4' }), duty(3, 'a@x.fi', { contentId: idOf(12) })],
    })
    expect(template.groups.map(({ group, unowned }) => [group.mainClass, unowned])).toEqual([
      ['P6', 1],
      ['P4', 0],
    ])
  })

  it('tell how many services would get a second updater', () => {
    const items = [service(11, ['P4.1']), service(12, ['P4.2']), service(13, ['P4.2'])]
    const byClass = [duty(2, 'a@x.fi', { serviceClass: 'P4.2' })]
    const byId = [12, 13].map((number, index) => duty(index + 2, 'a@x.fi', { contentId: idOf(number) }))
    expect(plan({ items, duties: byClass }).groups.map(({ taken }) => taken)).toEqual([2])
    expect(plan({ items, duties: byId }).groups.map(({ taken }) => taken)).toEqual([0])
  })

  it('name the other groups of a service that would be shared', () => {
    const items = [service(11, ['P4']), service(12, ['P4', 'P6']), service(13, ['P6']), service(14, ['P4'])]
    const { groups } = plan({ items })
    const sharing = groups.flatMap(group =>
      group.items.map(one => [numberOf(one.item.contentId), one.sharing.map(({ mainClass }) => mainClass)]),
    )
    expect(sharing).toEqual([
      [11, []],
      [12, ['P6']],
      [14, []],
      [13, []],
    ])
  })
})

describe('what would be left', () => {
  const services = [service(11, ['P4']), service(12, ['P6']), service(13, ['P6'])]

  it.each<[string, readonly Connection[], readonly string[]]>([
    ['a channel of no service', [], ['21 noServices']],
    ['a channel of somebody else’s service', [connected(99, 21)], ['21 noServices']],
    ['no channel of one group', [connected(12, 21), connected(13, 21)], []],
    ['a channel of two groups', [connected(11, 21), connected(12, 21)], ['21 severalUpdaters']],
  ])('is %s', (_, connections, expected) => {
    expect(remaindersOf(plan({ items: [...services, channel(21)], connections }))).toEqual(expected)
  })

  it('is what belongs to no service, and services without a class', () => {
    const items = [city, service(11, []), channel(21)]
    const template = plan({ items, connections: [connected(11, 21)] })
    expect(remaindersOf(template)).toEqual(['1 organization', '11 noClass', '21 servicesWithoutUpdater'])
  })

  it('is nothing where somebody answers for everything', () => {
    const items = [city, ...services, channel(21)]
    expect(remaindersOf(plan({ items, duties: [duty(2, 'a@x.fi')] }))).toEqual([])
  })

  it('names the people and groups between whom a channel stands', () => {
    const duties = [duty(2, 'a@x.fi', { contentId: idOf(11) })]
    const items = [...services, channel(21)]
    const { remainders } = plan({ items, duties, connections: [connected(11, 21), connected(12, 21)] })
    expect(remainders[0]?.items[0]?.remainder).toMatchObject({
      kind: 'severalUpdaters',
      people: ['a@x.fi'],
      groups: [{ mainClass: 'P6' }],
    })
  })
})

describe('the suggestion for a group', () => {
  const asked = service(11, ['P4'], library)
  const here = service(12, ['P4'], library)
  const there = service(13, ['P4'], culture)
  const other = service(14, ['P6'], library)
  const suggestionFor = (facts: Facts) =>
    plan(facts).groups.find(({ items }) => items.some(({ item }) => item === asked))?.suggestion

  it.each<[string, readonly ContentItem[], readonly Duty[], unknown]>([
    [
      'who answers for the class in the organization',
      [here, there, other],
      [owned('here@x.fi', 12), owned('there@x.fi', 13, 3), owned('other@x.fi', 14, 4)],
      { person: 'here@x.fi', because: 'classHere' },
    ],
    [
      'who answers for other services of the organization',
      [there, other],
      [owned('there@x.fi', 13), owned('other@x.fi', 14, 3)],
      { person: 'other@x.fi', because: 'organization' },
    ],
    [
      'who answers for the class elsewhere',
      [there],
      [owned('there@x.fi', 13)],
      { person: 'there@x.fi', because: 'classElsewhere' },
    ],
  ])('is %s', (_, others, duties, expected) => {
    expect(suggestionFor({ items: [asked, ...others], duties })).toEqual({
      kind: 'person',
      services: 1,
      ...(expected as object),
    })
  })

  it('is who has most of them, and of equals the first by alphabet', () => {
    const items = [
      asked,
      here,
      other,
      service(15, ['P4'], library),
      service(16, ['P4'], library),
      service(17, ['P4'], library),
    ]
    const duties = [owned('b@x.fi', 12), owned('b@x.fi', 15, 3), owned('a@x.fi', 16, 4)]
    expect(suggestionFor({ items, duties })).toMatchObject({ person: 'b@x.fi', services: 2 })
    const equal = [...duties, owned('a@x.fi', 17, 5)]
    expect(suggestionFor({ items, duties: equal })).toMatchObject({ person: 'a@x.fi', services: 2 })
  })

  it.each<[string, readonly ContentItem[], string | null]>([
    ['the address on a channel', [channel(21, 'Kirjasto@x.fi')], 'kirjasto@x.fi'],
    ['nobody where the channels have none', [channel(21)], null],
    ['nobody for an address that is only an example', [channel(21, 'etunimi.sukunimi@x.fi')], null],
  ])('is %s where nobody answers for anything', (_, channels, address) => {
    const suggestion = suggestionFor({ items: [asked, ...channels], connections: [connected(11, 21)] })
    expect(suggestion).toEqual(address === null ? null : { kind: 'mailbox', address, services: 1 })
  })

  it('is no address that only few of the services have', () => {
    const items = [asked, ...[15, 16, 17, 18].map(number => service(number, ['P4'], library)), channel(21, 'yksi@x.fi')]
    expect(suggestionFor({ items, connections: [connected(11, 21)] })).toBeNull()
    const both = [connected(11, 21), connected(15, 21)]
    expect(suggestionFor({ items, connections: both })).toEqual({ kind: 'mailbox', address: 'yksi@x.fi', services: 2 })
  })
})

describe('the suggestion for a channel between people', () => {
  it('is who answers for most of its services', () => {
    const items = [service(11, ['P4']), service(12, ['P4']), service(13, ['P6']), channel(21)]
    const duties = [duty(2, 'a@x.fi', { serviceClass: 'P6' }), duty(3, 'b@x.fi', { serviceClass: 'P4' })]
    const connections = [11, 12, 13].map(number => connected(number, 21))
    expect(plan({ items, duties, connections }).remainders[0]?.items[0]?.suggestion).toEqual({
      kind: 'person',
      person: 'b@x.fi',
      because: 'connected',
      services: 2,
    })
  })
})

describe('the rows of today’s roster', () => {
  const items = [city, service(11, ['P4']), service(12, ['P6.1'])]

  it.each<[string, Duty['target'], 'group' | 'item' | 'remainder' | 'other']>([
    ['an item', duty(2, 'a@x.fi', { contentId: idOf(11) }).target, 'item'],
    [
      'an organization and a class',
      duty(2, 'a@x.fi', { organization: 'esimerkkilä', serviceClass: 'P4' }).target,
      'group',
    ],
    [
      'an organization by its id',
      duty(2, 'a@x.fi', { organization: city.contentId, serviceClass: 'P4' }).target,
      'group',
    ],
    ['a class', duty(2, 'a@x.fi', { serviceClass: 'P4' }).target, 'other'],
    ['a subclass', duty(2, 'a@x.fi', { organization: 'Esimerkkilä', serviceClass: 'P4.1' }).target, 'other'],
    ['names', duty(2, 'a@x.fi', { name: 'Pal*' }).target, 'other'],
    ['an item that is gone', duty(2, 'a@x.fi', { contentId: idOf(99) }).target, 'other'],
    ['everything', duty(2, 'a@x.fi').target, 'other'],
  ])('that name %s have their place', (_, target, place) => {
    const mine = { ...duty(2, 'a@x.fi'), target }
    const { groups, remainders, otherDuties } = plan({ items, duties: [mine] })
    const found = {
      group: groups.flatMap(group => group.duties),
      item: groups.flatMap(group => group.items.flatMap(item => item.duties)),
      remainder: remainders.flatMap(one => [...one.duties, ...one.items.flatMap(item => item.duties)]),
      other: otherDuties,
    }
    expect(found).toEqual({ group: [], item: [], remainder: [], other: [], [place]: [mine] })
  })
})

/** A row that names one item. */
function owned(who: string, number: number, row = 2): Duty {
  return duty(row, who, { contentId: idOf(number) })
}
