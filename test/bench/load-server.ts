// Serves the catalogues of many cities, each below a folder of its own, as version 12 does, after a set latency.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { bodyOf } from '../../src/sample/bodies.ts'
import { codeList, isCodeList } from '../../src/sample/code-lists.ts'
import { answerFrom, type BenchAnswer } from './answers.ts'
import { generate } from './catalogue.ts'
import { hold, type Held } from './held.ts'
import { loadCities } from './load-cities.ts'

/** What was asked for since the last reset. */
export interface Tally {
  readonly requests: number
  /** Requests of a city for what it had asked for before. An empty list is no proof, so it may be asked for twice. */
  readonly doubled: readonly string[]
}

/** A PTV of many cities. */
export interface CitiesServer {
  readonly baseUrl: string
  readonly tally: () => Tally
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

/** Serves on a free port of 127.0.0.1 what the map holds for each city, whenever it is asked. Latency in milliseconds. */
export async function startCitiesServer(held: ReadonlyMap<string, Held>, latency: number): Promise<CitiesServer> {
  const asked = new Map<string, number>()
  const empty = new Set<string>()
  const tally = (): Tally => ({
    requests: [...asked.values()].reduce((sum, times) => sum + times, 0),
    doubled: [...asked]
      .filter(([address, times]) => times > (empty.has(address) ? 2 : 1))
      .map(([address, times]) => `${times} x ${address}`),
  })
  const reset = (): void => {
    asked.clear()
    empty.clear()
  }
  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    if (address.startsWith('/__')) {
      response.end(JSON.stringify(tally()))
      if (address === '/__reset') reset()
      return
    }
    asked.set(address, (asked.get(address) ?? 0) + 1)
    const answer = answerTo(address, held)
    if (answer.pieces.some(piece => piece.includes('"totalItems":0,'))) empty.add(address)
    setTimeout(() => send(response, answer), latency)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tally,
    reset,
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
      })
    },
  }
}

function answerTo(address: string, held: ReadonlyMap<string, Held>): BenchAnswer {
  const [, city = ''] = address.split('/')
  const url = new URL(address.slice(city.length + 1), 'http://127.0.0.1')
  const list = url.pathname.replace('/api/v12/', '')
  if (isCodeList(list)) {
    const answer = codeList(list, url.searchParams)
    return { status: answer.status, pieces: [bodyOf(answer, url).text] }
  }
  const content = held.get(city)
  return content === undefined ? { status: 404, pieces: ['{}'] } : answerFrom(content, url)
}

function send(response: ServerResponse, { status, pieces }: BenchAnswer): void {
  const body = Buffer.concat(pieces.map(piece => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

// As a process of its own it takes the numbers of cities and of their items, and prints its address.
if (import.meta.main) {
  const options = { cities: { type: 'string' }, items: { type: 'string' }, latency: { type: 'string' } } as const
  const { cities, items, latency } = parseArgs({ options }).values
  const all = loadCities(Number(cities), Number(items))
  const held = new Map(all.map(({ id, size }) => [id, hold(generate(size))]))
  const { baseUrl } = await startCitiesServer(held, Number(latency))
  process.stdout.write(`${baseUrl}\n`)
}
