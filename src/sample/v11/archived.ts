import type { Answer } from '../answers.ts'
import type { ArchivedItem } from '../archived.ts'
import type { Json } from '../writing.ts'
import { channelType } from './channel.ts'
import { isGuid, malformedGuid } from './lists.ts'
import { invalid } from './pages.ts'
import { serviceType } from './service.ts'
import { modified, typed } from './texts.ts'
import type { V12Channel } from './v12-records.ts'

const mostTaken = 100
const offsetMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Answers what one organization has archived: a bare list by id, of which nothing comes unless the query says how much
 * to take (API.md section 4.3).
 */
export function archivedList(
  items: readonly ArchivedItem[],
  noun: 'service' | 'channel',
  query: URLSearchParams,
): Answer {
  const fault = faultOf(query)
  if (fault !== null) return fault
  const [skip, take] = [Number(query.get('Skip') ?? '0'), Number(query.get('Take') ?? '0')]
  const rows = items
    .filter(item => isWanted(item, query))
    .toSorted((one, other) => (one.contentId < other.contentId ? -1 : 1))
  return { status: 200, body: rows.slice(skip, skip + take).map(item => archivedV11(item, noun)) }
}

function faultOf(query: URLSearchParams): Answer | null {
  const archivingType = query.get('ArchivingType')
  if (archivingType !== 'Manual' && archivingType !== 'Automatic')
    return invalid('ArchivingType', "The field is invalid. Please use one of these: 'Manual, Automatic'.")
  if (!isGuid(query.get('OrganizationId') ?? '')) return invalid('OrganizationId', malformedGuid)
  for (const name of ['MinArchivingDate', 'MaxArchivingDate']) {
    const value = query.get(name)
    if (value !== null && !offsetMoment.test(value)) return invalid(name, `The value '${value}' is not valid.`)
  }
  if (!isWhole(query.get('Skip'), Infinity)) return invalid('Skip', 'The field Skip must be 0 or more.')
  if (!isWhole(query.get('Take'), mostTaken)) return invalid('Take', 'The field Take must be between 0 and 100.')
  return null
}

function isWhole(value: string | null, most: number): boolean {
  return value === null || (/^\d+$/.test(value) && Number(value) <= most)
}

function isWanted(item: ArchivedItem, query: URLSearchParams): boolean {
  const at = Date.parse(item.archivedAt)
  const [after, before] = [query.get('MinArchivingDate'), query.get('MaxArchivingDate')]
  return (
    (item.archivingType ?? 'Manual') === query.get('ArchivingType') &&
    item.organizationContentId === query.get('OrganizationId')?.toLowerCase() &&
    (after === null || at > Date.parse(after)) &&
    (before === null || at < Date.parse(before))
  )
}

function archivedV11(item: ArchivedItem, noun: 'service' | 'channel'): Json {
  const names = [typed('fi', 'Name', item.name ?? 'Arkistoitu')]
  const shared = {
    id: item.contentId,
    organizationId: item.organizationContentId,
    archivingDate: modified(item.archivedAt),
  }
  if (noun === 'service') return { ...shared, type: serviceType(item.type ?? 'Service'), serviceNames: names }
  const serviceChannelType = (item.type ?? 'WebPage') as V12Channel['serviceChannelType']
  return { ...shared, type: channelType({ serviceChannelType }), names }
}
