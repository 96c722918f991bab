// Serves a generated catalogue as version 12 does, after a set latency: the PTV of the bench and of the chaos.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { answerFrom, type BenchAnswer } from './answers.ts'
import { generate, type CatalogueSize } from './catalogue.ts'
import { copyLines } from './copy-lines.ts'
import { hold, type Held } from './held.ts'

/** A server of a catalogue that is held ready. */
export interface BenchServer {
  readonly baseUrl: string
  /** Serves another catalogue from now on. */
  readonly use: (held: Held) => void
  /** The addresses that were asked since the last reset, in order. */
  readonly requests: () => readonly string[]
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

/** Serves on a free port of 127.0.0.1. Each request waits for the latency, in milliseconds, beside all others. */
export async function startBenchServer(first: Held, latency: number): Promise<BenchServer> {
  let held = first
  let requests: string[] = []
  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    if (address.startsWith('/__')) {
      control(address, response, held, requests)
      if (address === '/__reset') requests = []
      return
    }
    requests.push(address)
    const url = new URL(address, 'http://127.0.0.1')
    setTimeout(() => send(response, answerFrom(held, url)), latency)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    use: next => {
      held = next
    },
    requests: () => [...requests],
    reset: () => {
      requests = []
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
      })
    },
  }
}

// A bench that measures asks these between its measurements, never within one.
function control(address: string, response: ServerResponse, held: Held, requests: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
  if (address !== '/__copy') {
    response.end(address === '/__requests' ? JSON.stringify(requests) : '')
    return
  }
  Readable.from(copyLines(held)).pipe(response)
}

function send(response: ServerResponse, { status, pieces }: BenchAnswer): void {
  const body = Buffer.concat(pieces.map(piece => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

// As a process of its own it takes a size as JSON and prints its address.
if (import.meta.main) {
  const { values } = parseArgs({ options: { size: { type: 'string' }, latency: { type: 'string', default: '50' } } })
  const size = JSON.parse(values.size ?? '{}') as CatalogueSize
  const { baseUrl } = await startBenchServer(hold(generate(size)), Number(values.latency))
  process.stdout.write(`${baseUrl}\n`)
}
