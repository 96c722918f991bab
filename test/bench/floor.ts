// The floor: what reading and keeping the same bytes costs at the very least on this machine. The same addresses are
// fetched, six at once, and thrown away; then the same records go into PostgreSQL by COPY, in one transaction, into one
// table without a key or an index, `floor (noun text, id text, raw jsonb)`, a row for each record. Nothing is parsed,
// compared or counted.
import { createReadStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Pool } from 'undici'
import { reportMeasured } from './report-measured.ts'

const options = { url: { type: 'string' }, requests: { type: 'string' }, rows: { type: 'string' } } as const
const { url = '', requests = '', rows = '' } = parseArgs({ options }).values

const addresses = JSON.parse(readFileSync(requests, 'utf8')) as readonly string[]
const client = new Client({ connectionString: process.env['DATABASE_URL'] ?? '' })
await client.connect()
await client.query('create table floor (noun text, id text, raw jsonb)')

// Where our night has had a rehearsal, the floor has one too.
if (process.env['REHEARSAL_URL'] !== undefined) await fetchAll(url, addresses)
const started = performance.now()
const bytes = await fetchAll(url, addresses)
const fetched = performance.now()
await pipeline(createReadStream(rows, { highWaterMark: 1024 * 1024 }), client.query(copyFrom('copy floor from stdin')))
const ended = performance.now()
await client.end()
reportMeasured({
  seconds: (ended - started) / 1000,
  parts: { fetch: (fetched - started) / 1000, copy: (ended - fetched) / 1000 },
  counts: { requests: addresses.length, bytes },
})

async function fetchAll(origin: string, paths: readonly string[]): Promise<number> {
  const pool = new Pool(origin, { connections: 6, pipelining: 1 })
  const waiting = paths.values()
  let length = 0
  const work = async (): Promise<void> => {
    // The six share one iterator: each takes the next address when it has done its last.
    for (const path of waiting) {
      const { body } = await pool.request({ path, method: 'GET', headers: { accept: 'application/json' } })
      for await (const chunk of body) length += (chunk as Buffer).length
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  await pool.close()
  return length
}
