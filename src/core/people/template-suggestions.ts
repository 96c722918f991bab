import type { Assignment } from '../assignment.ts'
import type { Connection, ContentId, Service, ServiceChannel } from '../content-item.ts'
import type { PersonId } from '../person.ts'
import { mainClassesOf } from './main-classes.ts'
import type { ServiceGroup } from './template-groups.ts'

/**
 * Who might answer for services that nobody answers for, and what speaks for it: how many services of that kind the
 * person has already. A mailbox stands on channels of so many of the services and is nobody's: one may ask there.
 */
export type Suggestion =
  | { readonly kind: 'person'; readonly person: PersonId; readonly because: Because; readonly services: number }
  | { readonly kind: 'mailbox'; readonly address: string; readonly services: number }

type Because = 'classHere' | 'organization' | 'classElsewhere' | 'connected'

export interface SuggestionFacts {
  readonly services: readonly Service[]
  readonly channels: readonly ServiceChannel[]
  readonly connections: readonly Connection[]
  readonly assignments: readonly Assignment[]
}

/** Answers the questions of a template; every answer is the same whatever the order of the facts. */
export interface Suggestions {
  readonly forGroup: (group: ServiceGroup) => Suggestion | null
  readonly forService: (service: Service) => Suggestion | null
  readonly forChannel: (channel: ServiceChannel) => Suggestion | null
  /** For what belongs to an organization and to no service. */
  readonly forOrganization: (organization: ContentId) => Suggestion | null
}

/** Of the services of a group: a mailbox of fewer says nothing about the others. */
const leastShare = 0.25
// As forms and examples write an address that is nobody's.
const madeUp = /^(?:etunimi\.sukunimi|f[oö]rnamn\.efternamn|firstname\.lastname)@/u

/** Prepares the suggestions for many questions. */
export function suggestionsFrom({ services, channels, connections, assignments }: SuggestionFacts): Suggestions {
  const owners = Map.groupBy(assignments, ({ contentId }) => contentId)
  const known = new Map(services.map(service => [service.contentId, service]))
  const servicesOf = Map.groupBy(connections, ({ channelId }) => channelId)
  const most = (because: Because, wanted: readonly Service[]): Suggestion | null => {
    const people = wanted.flatMap(({ contentId }) => owners.get(contentId) ?? []).map(({ personId }) => personId)
    const [person, count] = mostFrequent(people)
    return person === null ? null : { kind: 'person', person, because, services: count }
  }
  const mailbox = mailboxes(channels, connections)
  const ofOrganization = (id: ContentId): readonly Service[] => services.filter(one => one.organizationId === id)
  return {
    forGroup: ({ organizationId, mainClass, services: asked }) => {
      const here = ofOrganization(organizationId)
      const ofClass = (service: Service): boolean => mainClassesOf(service).includes(mainClass)
      return (
        most('classHere', here.filter(ofClass)) ??
        most('organization', here) ??
        most('classElsewhere', services.filter(ofClass)) ??
        mailbox(asked)
      )
    },
    forService: service => mailbox([service]),
    forChannel: ({ contentId }) =>
      most(
        'connected',
        (servicesOf.get(contentId) ?? []).flatMap(({ serviceId }) => known.get(serviceId) ?? []),
      ),
    forOrganization: organization => most('organization', ofOrganization(organization)),
  }
}

/** Gives the function that finds the address which most services have on their channels, where that is many enough. */
function mailboxes(
  channels: readonly ServiceChannel[],
  connections: readonly Connection[],
): (asked: readonly Service[]) => Suggestion | null {
  const channelsOf = Map.groupBy(connections, ({ serviceId }) => serviceId)
  const addresses = new Map(channels.map(channel => [channel.contentId, addressesOf(channel)]))
  return asked => {
    const byService = asked.map(({ contentId }) => {
      const connected = (channelsOf.get(contentId) ?? []).map(({ channelId }) => channelId)
      return new Set(connected.flatMap(id => addresses.get(id) ?? []))
    })
    const [address, count] = mostFrequent(byService.flatMap(its => [...its]))
    if (address === null || count < asked.length * leastShare) return null
    return { kind: 'mailbox', address, services: count }
  }
}

/** A channel's addresses in lower case, each once in whatever languages it stands. */
function addressesOf({ languageVersions }: ServiceChannel): readonly string[] {
  const emails = Object.values(languageVersions).flatMap(version => version.emails)
  const addresses = emails.map(({ address }) => address.trim().toLowerCase())
  return [...new Set(addresses)].filter(address => address.includes('@') && !madeUp.test(address))
}

/** The value that occurs most often, of several the first by alphabet, and how often it does. */
function mostFrequent<Value extends string>(values: readonly Value[]): readonly [Value | null, number] {
  const [first] = [...Map.groupBy(values, value => value)]
    .map(([value, same]) => [value, same.length] as const)
    .toSorted(([left, its], [right, others]) => others - its || (left < right ? -1 : 1))
  return first ?? [null, 0]
}
