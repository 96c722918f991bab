import type { Answer } from '../answers.ts'
import type { Json } from '../writing.ts'
import { entityPageSize, failed, idAndName, idPageSize, invalid, isAnswer, pageOf, within } from './pages.ts'
import type { V11Records } from './records.ts'

/** The organization that a list is asked for: exactly one of three parameters names it (API.md section 4.1). */
export function organizationOf(
  organizations: readonly Json[],
  query: URLSearchParams,
  names: readonly string[] = ['organizationId', 'code', 'oid'],
): string | Answer {
  const [name, second] = names.filter(one => query.has(one))
  const all = names.map(one => `'${one}'`).join(', ')
  if (name === undefined) {
    const message = `One of the organization related parameters ${all.replace(/, (?=[^,]*$)/, ' or ')} has to be set.`
    return invalid('organizationId', message)
  }
  if (second !== undefined) return invalid(second, `Only one of the parameters ${all} can be set.`)
  const field = { organizationId: 'id', code: 'businessCode', oid: 'oid' }[name] ?? 'id'
  const found = organizations.find(one => one[field] === query.get(name))
  return found === undefined ? failed(404, `Organization with '${query.get(name)}' not found.`) : String(found['id'])
}

/** All organizations with a business id: sub-organizations usually share their main organization’s. */
export function organizationByCode(organizations: readonly Json[], code: string): Answer {
  const found = organizations.filter(one => one['businessCode'] === code)
  return found.length === 0 ? failed(404, `Organizations with code '${code}' not found.`) : { status: 200, body: found }
}

/** The page of organizations, only of those with published content or a role in it (API.md section 4.1). */
export function anyOrganizationPage(records: V11Records, query: URLSearchParams): Answer {
  const active = records.organizations.filter(({ id }) => hasContent(records, String(id)))
  const rows = within(active, query, ({ modified }) => [String(modified)])
  if (isAnswer(rows)) return rows
  const items = rows.map(one => ({
    ...idAndName(one, 'organizationNames'),
    parentOrganizationId: one['parentOrganizationId'],
  }))
  return pageOf(items, query, idPageSize)
}

function hasContent({ services, channels }: V11Records, id: string): boolean {
  return services.some(one => serviceBelongs(one, id)) || channels.some(one => isOwn(one, id))
}

/** The tree below an organization, empty departments included, and the organizations above it. */
export function hierarchy(organizations: readonly Json[], id: string): Answer {
  const found = organizations.find(one => one['id'] === id.toLowerCase())
  if (found === undefined) return failed(404, `Organization with id '${id}' not found.`)
  return { status: 200, body: { ...branch(found, organizations), parent: parentOf(found, organizations) } }
}

function branch(organization: Json, all: readonly Json[]): Json {
  const children = all.filter(one => one['parentOrganizationId'] === organization['id'])
  return { ...named(organization), subOrganizations: children.map(child => branch(child, all)) }
}

function parentOf(organization: Json, all: readonly Json[]): Json | null {
  const parent = all.find(one => one['id'] === organization['parentOrganizationId'])
  return parent === undefined ? null : { ...named(parent), parent: parentOf(parent, all) }
}

function named({ id, organizationNames }: Json): Json {
  return { id, organizationNames }
}

/** The page of an organization’s collections, without what only the read by id shows. */
export function collectionPage({ collections, organizations }: V11Records, query: URLSearchParams): Answer {
  const owner = organizationOf(organizations, query, ['organizationId', 'code'])
  if (typeof owner !== 'string') return owner
  const rows = collections.filter(one => isOwn(one, owner))
  const reduced = rows.map(
    ({ sourceId: _, organizationId: _owner, publishingStatus: _status, modified: _modified, ...listed }) => listed,
  )
  return pageOf(reduced, query, entityPageSize)
}

/** Ids, types and dates of an organization’s services, whatever its role in them, and of its own channels. */
export function contentOfOrganization({ services, channels }: V11Records, id: string, query: URLSearchParams): Answer {
  const entities = [
    ...services
      .filter(service => serviceBelongs(service, id))
      .map(service => ({ id: service['id'], type: service['type'], modified: String(service['modified']) })),
    ...channels
      .filter(channel => isOwn(channel, id))
      .map(one => ({ id: one['id'], type: one['serviceChannelType'], modified: String(one['modified']) })),
  ]
  const rows = within(entities, query, ({ modified }) => [modified])
  if (isAnswer(rows)) return rows
  const inOrder = rows.toSorted((left, right) => (left.modified < right.modified ? -1 : 1))
  return pageOf(inOrder, query, idPageSize)
}

/** True where the organization has a role in the service: responsible, other responsible or producer. */
export function serviceBelongs(service: Json, organizationId: string): boolean {
  const roles = (service['organizations'] ?? []) as readonly { readonly organization: { readonly id: string } | null }[]
  return roles.some(({ organization }) => organization?.id === organizationId)
}

/** True where the organization answers for the record alone. */
export function isOwn(record: Json, organizationId: string): boolean {
  return record['organizationId'] === organizationId
}
