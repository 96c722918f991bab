// Assigns so many items to a roster of so many rows: the content of a hundred cities in one, and rows of every kind.
import { parseArgs } from 'node:util'
import { contentId, type Connection, type ContentId, type ContentItem } from '../../src/core/content-item.ts'
import { assign, type AssignmentFacts } from '../../src/core/people/assign.ts'
import type { Duty, DutyTarget } from '../../src/core/people/roster.ts'
import { personId } from '../../src/core/person.ts'
import { aChannel, aConnection, anOrganization, aService, aVersion } from '../support/builders.ts'
import { draw, idOf, type Draw, type Noun } from './draw.ts'
import { reportMeasured } from './report-measured.ts'

const options = { items: { type: 'string', default: '100000' }, rows: { type: 'string', default: '2000' } } as const
const { values } = parseArgs({ options })
const seed = 7
const rows = Number(values.rows)
const organizationCount = 2000
const serviceCount = Math.round(Number(values.items) * 0.4)
const channelCount = Number(values.items) - serviceCount - organizationCount
const words = [
  'kirjasto',
  'päiväkoti',
  'uimahalli',
  'neuvola',
  'koulu',
  'puisto',
  'lupa',
  'tuki',
  'neuvonta',
  'kartta',
] as const
const places = ['Keskusta', 'Länsi', 'Itä', 'Pohjola', 'Etelä', 'Saari', 'Kylä', 'Asema', 'Ranta', 'Mäki'] as const

const organizations = count(organizationCount, index => {
  const id = itemId('organization', index)
  const parent = index === 0 ? null : itemId('organization', Math.floor((index - 1) / 6))
  return anOrganization({
    contentId: id,
    organizationId: id,
    parentOrganizationId: parent,
    languageVersions: named(`Yksikkö ${index}`),
  })
})
const services = count(serviceCount, index =>
  aService({ ...common('service', index), serviceClasses: [classOf(chance('service', index))] }),
)
const channels = count(channelCount, index => aChannel(common('channel', index)))
const facts: AssignmentFacts = {
  items: [...organizations, ...services, ...channels].map(stored),
  organizations,
  connections: channels.flatMap((channel, index) => connectionsOf(channel, index)).map(stored),
  duties: count(rows, dutyOf),
}

const started = performance.now()
const assignments = assign(facts)
const seconds = (performance.now() - started) / 1000
const owned = new Set(assignments.map(one => one.contentId)).size
const by = (kind: string): number => assignments.filter(one => one.source.kind === kind).length
const counts = { items: facts.items.length, rows, owned, byRoster: by('roster'), byServices: by('connectedServices') }
reportMeasured({ seconds, parts: {}, counts })

/** Through JSON, as it comes from the database: that tells on how its texts lie in memory. */
function stored<One>(one: One): One {
  return JSON.parse(JSON.stringify(one)) as One
}

function common(noun: Noun, index: number): Pick<ContentItem, 'contentId' | 'organizationId' | 'languageVersions'> {
  const random = chance(noun, index)
  const name = `${capital(random.of(words))} ${random.of(places)} ${random.number(400)}`
  return {
    contentId: itemId(noun, index),
    organizationId: itemId('organization', random.number(organizationCount)),
    languageVersions: {
      ...named(name),
      sv: aVersion({ name: `${name} på svenska` }),
      en: aVersion({ name: `${name} in English` }),
    },
  }
}

/** A channel of every third has no service, most have one, some have many. */
function connectionsOf(channel: ContentItem, index: number): readonly Connection[] {
  const random = chance('connection', index)
  return count(random.of([0, 1, 1, 1, 2, 5]), () =>
    aConnection({ serviceId: itemId('service', random.number(serviceCount)), channelId: channel.contentId }),
  )
}

/** Of ten rows three have a PTV id, two a name, two a class in an organization, two an organization, one a class. */
function dutyOf(index: number): Duty {
  const random = chance('generalDescription', index)
  return {
    row: index + 2,
    area: `Vastuualue ${index % 40}`,
    serviceArea: null,
    target: { contentId: null, name: null, serviceClass: null, organization: null, ...targetOf(index % 10, random) },
    personId: personId(`henkilo${random.number(rows / 5)}@example.fi`),
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
  }
}

function targetOf(kind: number, random: Draw): Partial<DutyTarget> {
  const organization = `Yksikkö ${random.number(organizationCount)}`
  if (kind < 3) return { contentId: itemId('service', random.number(serviceCount)) }
  if (kind < 5) return { name: patternOf(random) }
  if (kind < 7) return { serviceClass: classOf(random), organization }
  return kind < 9 ? { organization } : { serviceClass: classOf(random) }
}

function patternOf(random: Draw): string {
  const [word, place, number] = [capital(random.of(words)), random.of(places), random.number(400)]
  return random.of([
    `${word} ${place} ${number}`,
    `${word} ${place} ${number % 40}*`,
    `*${place} ${number}`,
    `${word.slice(0, 2)}*${number}`,
  ])
}

function classOf(random: Draw): string {
  return `P${random.number(28) + 1}.${random.number(12) + 1}`
}

function itemId(noun: Noun, index: number): ContentId {
  return contentId(idOf(seed, noun, index))
}

function chance(noun: Noun, index: number): Draw {
  return draw(seed, noun, index)
}

function named(name: string): ContentItem['languageVersions'] {
  return { fi: aVersion({ name }) }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function count<One>(length: number, one: (index: number) => One): readonly One[] {
  return Array.from({ length }, (_, index) => one(index))
}
