import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentItem } from '../../../src/core/content-item.ts'
import { canonicalJson } from '../../../src/core/hash.ts'
import { readDuties, type Duty } from '../../../src/core/people/roster.ts'
import type { Person } from '../../../src/core/person.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import type { Workbook } from '../../../src/core/workbook.ts'
import { aChannel, aConnection, aService } from '../../support/builders.ts'
import { filledIn, ownersBy, tableOf, templateOf, type Stock } from '../../support/template.ts'
import { below, city, culture, duty, idOf, library, named, target } from './assign-cases.ts'

const classes = [['P4'], ['P6.1'], ['P4.10', 'P6'], ['P9', 'P4'], []]
const services = classes.flatMap((serviceClasses, index) =>
  [city, library].map(({ contentId }, at) =>
    aService({
      contentId: idOf(10 + index * 2 + at),
      organizationId: contentId,
      serviceClasses,
      languageVersions: named(`Palvelu ${index * 2 + at}`),
    }),
  ),
)
const channels = [31, 32, 33, 34].map(number =>
  aChannel({ contentId: idOf(number), organizationId: city.contentId, languageVersions: named(`Kanava ${number}`) }),
)
const items: readonly ContentItem[] = [city, culture, library, ...services, ...channels]
const connections = [
  [10, 31],
  [11, 31],
  [10, 32],
  [12, 32],
  [18, 33],
].map(([service = 0, channel = 0]) => aConnection({ serviceId: idOf(service), channelId: idOf(channel) }))
const bare: Stock = { items, connections, duties: [], people: [] }

const people = ['anna', 'bertta', 'cecilia'].map((name, index): Person => ({
  id: `${name}@x.fi` as Person['id'],
  name: index === 0 ? `${name}@x.fi` : `${name} Meri`,
  email: `${name}@x.fi`,
  language: mailLanguages[index] ?? 'fi',
  editsPtv: index === 1,
}))

const address = fc.constantFrom('kirjasto@x.fi', 'vara@y.fi')
const someDuty = fc
  .record({
    personId: fc.constantFrom(...people.map(({ id }) => id)),
    area: fc.constantFrom('Kirjasto', '=1+1', '-'),
    serviceArea: fc.option(fc.constant('Kulttuuri')),
    contentId: fc.option(fc.constantFrom(idOf(10), idOf(17), idOf(31), idOf(1), idOf(99))),
    name: fc.option(fc.constantFrom('Palvelu*', 'kanava 31'), { freq: 2 }),
    serviceClass: fc.option(fc.constantFrom('P4', 'P4.10', 'P6')),
    organization: fc.option(fc.constantFrom('Esimerkkilä', 'Kirjasto Oy', library.contentId as string, 'Olematon')),
    alsoAnswers: fc.array(address, { maxLength: 2 }),
    deputy: fc.option(address),
    superior: fc.option(address),
    away: fc.option(fc.constant({ from: day('2027-07-01'), to: day('2027-07-31') })),
  })
  .map(({ contentId, name, serviceClass, organization, ...rest }): Omit<Duty, 'row'> => ({
    ...rest,
    target: target({ contentId, name, serviceClass, organization }),
  }))
const someDuties = fc
  .array(someDuty, { maxLength: 8 })
  .map(duties => duties.map((one, index) => ({ ...one, row: index + 2 })))

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text)
}

/** Of those of the people who have a duty, what the roster knows. */
function known(duties: readonly Duty[]): readonly Person[] {
  return people.filter(({ id }) => duties.some(({ personId }) => personId === id))
}

function withoutRows(duties: readonly Duty[]): readonly string[] {
  return duties.map(({ row: _, ...rest }) => canonicalJson(rest)).toSorted()
}

describe.each(mailLanguages)('the template in %s', language => {
  it('is read without a fault as it is, and names nobody', () => {
    const table = tableOf(templateOf(bare, language).workbook)
    expect(readDuties(table)).toEqual({ duties: [], people: [], faults: [], unfilled: table.length - 1 })
  })

  it('owns everything when each group row names a person', () => {
    const { workbook } = templateOf(bare, language)
    const roster = readDuties(tableOf(filledIn(workbook, ({ kind }) => kind === 'group')))
    expect(roster.faults).toEqual([])
    expect(roster.duties.length).toBeGreaterThan(3)
    expect(new Set(ownersBy(bare, roster).map(owner => owner.split(' ')[0]))).toEqual(
      new Set(items.map(item => item.contentId)),
    )
  })

  it('sent back as it is changes nothing of any roster', () => {
    fc.assert(
      fc.property(someDuties, duties => {
        const stock = { ...bare, duties, people: known(duties) }
        const roster = readDuties(tableOf(templateOf(stock, language).workbook))
        expect(roster.faults).toEqual([])
        expect(withoutRows(roster.duties)).toEqual(withoutRows(duties))
        expect(roster.people.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(stock.people)
        expect(ownersBy(stock, roster)).toEqual(ownersBy(stock, { duties }))
      }),
    )
  })

  it('has a row for every service and every item that would be left', () => {
    fc.assert(
      fc.property(someDuties, duties => {
        const { template, workbook } = templateOf({ ...bare, duties, people: known(duties) }, language)
        const cells = new Set(tableOf(workbook).flat())
        const wanted = [...services, ...template.remainders.flatMap(one => one.items.map(({ item }) => item))]
        expect(wanted.filter(item => !cells.has(item.contentId))).toEqual([])
      }),
    )
  })
})

it('is the same workbook whatever the order of the facts', () => {
  const order = fc.shuffledSubarray([...items.keys()], { minLength: items.length })
  fc.assert(
    fc.property(someDuties, order, (duties, shuffled) => {
      const stock = { ...bare, duties, people: known(duties) }
      const mixed = {
        items: shuffled.flatMap(at => items[at] ?? []),
        connections: connections.toReversed(),
        people: stock.people.toReversed(),
        duties,
      }
      expect(templateOf(mixed).workbook).toEqual(templateOf(stock).workbook)
    }),
  )
})

describe('the rows of the template', () => {
  const owned = { ...bare, people, duties: [{ ...duty(2, 'bertta@x.fi', { serviceClass: 'P4' }), area: 'Alue' }] }

  it('say who answers by a row that names several items, and which row of this sheet that is', () => {
    const { workbook } = templateOf(owned)
    const table = tableOf(workbook)
    const row = table.findIndex(cells => cells[0] === 'Nykyisen listan rivi 2') + 1
    expect(column(workbook, 'Nykyinen tai ehdotettu päivittäjä')['Palvelu 0']).toBe('bertta Meri, bertta@x.fi')
    expect(column(workbook, 'Perustelu')['Palvelu 0']).toBe(`Päivittäjä jo nyt: tämän taulukon rivi ${row}.`)
    expect(column(workbook, 'Sähköposti')).toMatchObject({
      'Palvelu 0': '',
      'Nykyisen listan rivi 2': 'bertta@x.fi',
    })
  })

  it('name organization and class on the group’s row alone', () => {
    const { workbook } = templateOf({ ...bare, items: [city, ...services.slice(0, 1)], connections: [] })
    expect(
      tableOf(workbook)
        .slice(1)
        .map(cells => [cells[0], ...cells.slice(-4)]),
    ).toEqual([
      ['Sosiaalipalvelut: 1 palvelu ilman päivittäjää', 'Esimerkkilä', 'P4 Sosiaalipalvelut', '', ''],
      ['Palvelu 0', '', '', idOf(10), ''],
      ['Muut sisällöt – Esimerkkilä: 1 sisältö', 'Esimerkkilä', '', '', ''],
      ['Organisaatio: Esimerkkilä', '', '', city.contentId, ''],
    ])
  })

  it('name an organization by its id where another one has the same name', () => {
    const twin = below(city, 5, named('Kirjasto Oy'))
    const { workbook } = templateOf({ ...bare, items: [...items, twin] })
    const organizations = Object.values(column(workbook, 'Organisaatio')).filter(cell => cell !== '')
    expect(new Set(organizations)).toEqual(new Set(['Esimerkkilä', library.contentId, 'Kulttuuri', twin.contentId]))
  })

  it('hold the names of services as they are', () => {
    const odd = services.slice(0, 1).map(service => ({ ...service, languageVersions: named('=HYPERLINK("x")') }))
    expect(tableOf(templateOf({ ...bare, items: odd }).workbook).map(cells => cells[0])).toContain('=HYPERLINK("x")')
  })
})

/** The cells of one column under its heading, by the first column. */
function column(workbook: Workbook, heading: string): Readonly<Record<string, string>> {
  const [head = [], ...rows] = tableOf(workbook)
  return Object.fromEntries(rows.map(cells => [cells[0] ?? '', cells[head.indexOf(heading)] ?? '']))
}
