// The usual script: lists ids page by page, gets each entity by its id, and inserts it, one after the other.
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { Pool } from 'undici'
import { businessId } from './catalogue.ts'
import { reportMeasured } from './report-measured.ts'

const { url = '' } = parseArgs({ options: { url: { type: 'string' } } }).values
const ptv = new Pool(url, { connections: 1 })
const client = new Client({ connectionString: process.env['DATABASE_URL'] ?? '' })
await client.connect()
await client.query('create table script (noun text, id text, raw jsonb, primary key (noun, id))')

let requests = 0
let rows = 0
const started = performance.now()
const organizations = await keepEach('organization', await listIds('organization', [`businessIds=${businessId}`]))
for (const ids of groups(organizations)) {
  const filter = ids.map(id => `organizationContentIds=${id}`)
  await keepEach('service-channel', await listIds('service-channel', filter))
  for (const service of await keepEach('service', await listIds('service', filter))) await keepConnections(service)
}
const seconds = (performance.now() - started) / 1000
await client.end()
await ptv.close()
reportMeasured({ seconds, parts: {}, counts: { requests, rows } })

async function keepEach(noun: string, ids: readonly string[]): Promise<readonly string[]> {
  for (const id of ids) await keep(noun, id, await get(`/api/v12/${noun}/${id}`))
  return ids
}

async function keepConnections(service: string): Promise<void> {
  for (const row of await list('connection', [`serviceContentIds=${service}`])) {
    await keep('connection', `${service} ${String(row['channelContentId'])}`, row)
  }
}

async function keep(noun: string, id: string, record: unknown): Promise<void> {
  await client.query('insert into script values ($1, $2, $3)', [noun, id, JSON.stringify(record)])
  rows += 1
}

async function listIds(noun: string, filter: readonly string[]): Promise<readonly string[]> {
  return (await list(noun, filter)).map(row => String(row['contentId']))
}

async function list(noun: string, filter: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const path = `/api/v12/${noun}/search?page=${page}&pageSize=100&${filter.join('&')}`
    const answer = (await get(path)) as { totalPages: number; items: Record<string, unknown>[] }
    found.push(...answer.items)
    pages = answer.totalPages
  }
  return found
}

async function get(path: string): Promise<unknown> {
  requests += 1
  const { body } = await ptv.request({ path, method: 'GET' })
  return body.json()
}

function groups(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / 20) }, (_, index) => ids.slice(index * 20, (index + 1) * 20))
}
