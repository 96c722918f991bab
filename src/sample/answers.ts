import { archived, reasonFor } from './archived.ts'
import { codeList, isCodeList } from './code-lists.ts'
import type { SampleRecords } from './records.ts'
import { search } from './search.ts'
import type { Json } from './writing.ts'

/** What the loopback PTV answers: a body, or a problem by title; `raw` is sent as HTML, for tests. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly problem?: string
  readonly details?: Json
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
  /** How long the answer is held back. */
  readonly afterMilliseconds?: number
}

/** Answers one request of version 12 from the records. */
export function answer(url: URL, records: SampleRecords): Answer {
  const [noun = '', ...rest] = url.pathname.replace(/^\/api\/v12\//, '').split('/')
  if (!url.pathname.startsWith('/api/v12/')) return notFound
  if (isCodeList(noun) && rest.length === 0) return codeList(noun, url.searchParams)
  if (!Object.hasOwn(nouns, noun)) return notFound
  const all = nouns[noun]?.(records) ?? []
  const [first = '', second] = rest
  if (first === 'search') return search(noun, all, url.searchParams, records)
  if (first === 'archived') return archived(noun, records, url.searchParams)
  if (noun === 'organization' && first === 'hierarchy') return hierarchy(records, second ?? '')
  if (noun === 'connection') return connection(all, first, second ?? '')
  return byId(all, first, records)
}

const notFound: Answer = { status: 404, problem: 'Not Found' }

const nouns: Readonly<Record<string, (records: SampleRecords) => readonly Json[]>> = {
  service: records => records.services,
  'service-channel': records => records.channels,
  organization: records => records.organizations,
  'service-collection': records => records.collections,
  'general-description': records => records.generalDescriptions ?? [],
  connection: records => records.connections,
}

function byId(all: readonly Json[], id: string, records: SampleRecords): Answer {
  const found = all.find(record => record['contentId'] === id)
  return found === undefined ? missing(reasonFor(id, records)) : { status: 200, body: found }
}

// A removed connection leaves nothing behind: it has no id of its own (API.md section 8).
function connection(all: readonly Json[], serviceId: string, channelId: string): Answer {
  const found = all.find(record => record['serviceContentId'] === serviceId && record['channelContentId'] === channelId)
  return found === undefined ? missing('Unknown') : { status: 200, body: found }
}

function missing(reason: 'NotPublished' | 'Unknown'): Answer {
  return { ...notFound, details: { reason } }
}

function hierarchy(records: SampleRecords, id: string): Answer {
  if (!records.organizations.some(record => record['contentId'] === id)) return notFound
  const edges = records.hierarchy.filter(edge => edge.parentContentId === id || edge.childContentId === id)
  return { status: 200, body: { edges } }
}
