import type { Held } from './held.ts'
import type { Row, Rows } from './rows.ts'

/** An answer as pieces that are sent one after the other. */
export interface BenchAnswer {
  readonly status: number
  readonly pieces: readonly (Buffer | string)[]
}

/** Answers as version 12 does, without its checks of the query. */
export function answerFrom(held: Held, url: URL): BenchAnswer {
  const [noun = '', first = '', second = ''] = url.pathname.replace('/api/v12/', '').split('/')
  const rows = held.nouns[noun]
  if (rows === undefined) return { status: 404, pieces: ['{"title":"Not Found","status":404}'] }
  if (first === 'search') return search(rows, noun, url.searchParams)
  if (first === 'archived') return archived(held.archived[noun] ?? [], url.searchParams)
  if (first === 'hierarchy') return { status: 200, pieces: [JSON.stringify({ edges: held.edges })] }
  const id = noun === 'connection' ? `${first} ${second}` : first
  const found = rows.byId.get(id)
  return found === undefined ? absent(held.archived[noun] ?? [], id) : { status: 200, pieces: [found.json] }
}

function absent(gone: readonly string[], id: string): BenchAnswer {
  const reason = gone.includes(id) ? 'NotPublished' : 'Unknown'
  return { status: 404, pieces: [JSON.stringify({ title: 'Not Found', status: 404, reason })] }
}

const filters = ['organizationContentIds', 'businessIds', 'serviceContentIds', 'serviceTypes'] as const

function search(rows: Rows, noun: string, query: URLSearchParams): BenchAnswer {
  const filter = filters.find(name => query.has(name))
  const matching = filter === undefined ? rows.all : query.getAll(filter).flatMap(value => rows.groups.get(value) ?? [])
  return page(matching, query, noun === 'service-collection' ? withoutItems : row => row.json)
}

// Only the read by id has a collection's members. There are so few that they are parsed again.
function withoutItems({ json }: Row): Buffer {
  const { items: _, ...listed } = JSON.parse(json.toString()) as { items?: unknown }
  return Buffer.from(JSON.stringify(listed))
}

function archived(ids: readonly string[], query: URLSearchParams): BenchAnswer {
  if (!query.has('archivedAtOrAfter')) return { status: 400, pieces: ['{"title":"Bad Request","status":400}'] }
  const rows = ids.map(id => ({ id, json: Buffer.from(JSON.stringify({ contentId: id })) }))
  return page(rows, query, row => row.json)
}

function page(rows: readonly Row[], query: URLSearchParams, bytes: (row: Row) => Buffer): BenchAnswer {
  const number = Number(query.get('page') ?? 1)
  const size = Number(query.get('pageSize') ?? 100)
  const shown = rows.slice((number - 1) * size, number * size)
  const totals = { page: number, pageSize: size, totalItems: rows.length, totalPages: Math.ceil(rows.length / size) }
  const head = `${JSON.stringify(totals).slice(0, -1)},"items":[`
  return { status: 200, pieces: [head, ...shown.flatMap((row, index) => [index === 0 ? '' : ',', bytes(row)]), ']}'] }
}
