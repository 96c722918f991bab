import type { Json } from '../writing.ts'
import type { V11Records } from './records.ts'

/**
 * The services as version 11 reads them out: where one builds on a general description, its classes, target groups and
 * ontology terms stand unmarked among the service's own, and the charge is the description's alone (API.md section 4.5).
 */
export function servicesWithGeneralDescriptions(records: V11Records): readonly Json[] {
  const known = merged.get(records)
  if (known !== undefined) return known
  const descriptions = new Map(records.generalDescriptions.map(description => [description['id'], description]))
  const services = records.services.map(service => {
    const description = descriptions.get(service['generalDescriptionId'])
    return description === undefined ? service : withGeneralDescription(service, description)
  })
  merged.set(records, services)
  return services
}

// The records do not change while they are served, and one night asks for them a dozen times.
const merged = new WeakMap<V11Records, readonly Json[]>()

const inherited = ['targetGroups', 'serviceClasses', 'ontologyTerms']

function withGeneralDescription(service: Json, description: Json): Json {
  const lists = inherited.map(name => [name, union(service[name], description[name])])
  return {
    ...service,
    ...(Object.fromEntries(lists) as Json),
    type: service['type'] ?? description['type'],
    serviceChargeType: description['serviceChargeType'] === null ? service['serviceChargeType'] : null,
  }
}

function union(own: unknown, theirs: unknown): readonly Json[] {
  const items = [...((own ?? []) as readonly Json[]), ...((theirs ?? []) as readonly Json[])]
  return [...new Map(items.map(item => [item['uri'], item])).values()]
}
