import type { Answer } from '../answers.ts'
import type { Json } from '../writing.ts'
import { failed, invalid } from './pages.ts'

const most = 100
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** What version 11 says of an id that is none. */
export const malformedGuid = 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).'

export function isGuid(text: string): boolean {
  return guid.test(text)
}

/** How version 11 speaks of a noun in its errors, and how it refuses more than a hundred (API.md section 3.4). */
export interface Wording {
  readonly one: string
  readonly many: string
  readonly tooMany: 400 | 500
}

/** The records with the given ids; unknown ones are silently missing. */
export function listByIds(records: readonly Json[], query: URLSearchParams, wording: Wording): Answer {
  const given = (query.get('guids') ?? '').split(',').filter(id => id.trim() !== '')
  if (given.length === 0) return invalid('guids', 'Property guids is required.')
  if (!given.every(id => isGuid(id.trim()))) return invalid('guids', malformedGuid)
  const wanted = new Set(given.map(id => id.trim().toLowerCase()))
  const found = records.filter(record => wanted.has(String(record['id'])))
  if (found.length === 0) return failed(404, `${wording.many} not found.`)
  if (found.length > most) return tooMany(wording)
  return { status: 200, body: found }
}

function tooMany({ tooMany: status }: Wording): Answer {
  const message = `There were too many items within result set. Only ${most} items are allowed. Please use less items.`
  return status === 400 ? invalid('guids', message) : failed(500, message)
}

/** The one record with an id. */
export function byId(records: readonly Json[], id: string, { one }: Wording): Answer {
  if (!isGuid(id)) return invalid('id', malformedGuid)
  const found = records.find(record => record['id'] === id.toLowerCase())
  return found === undefined ? failed(404, `${one} with id '${id}' not found.`) : { status: 200, body: found }
}
