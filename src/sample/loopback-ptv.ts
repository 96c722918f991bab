import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, type Answer } from './answers.ts'
import type { SampleRecords } from './records.ts'

/** The key that the loopback PTV takes. */
export const sampleApiKey = 'esimerkkila'

/** A PTV of this machine, for the sample city and for tests. */
export interface LoopbackPtv {
  readonly baseUrl: string
  readonly stop: () => Promise<void>
}

/** Answers in PTV's stead before it does: to break things in tests. Undefined lets the request through. */
export type Disturbance = (url: URL) => Answer | undefined

/**
 * Serves records as version 12 of the PTV open API does, on a free port of 127.0.0.1: its paths for content, its
 * checks of the query, its errors. It wants the key in x-api-key.
 */
export async function startLoopbackPtv(
  records: SampleRecords,
  disturb: Disturbance = () => undefined,
): Promise<LoopbackPtv> {
  const server = createServer((request, response) => {
    // A request line can hold anything, and an error thrown here would end the program.
    const url = URL.parse(`http://127.0.0.1${request.url ?? '/'}`) ?? new URL('http://127.0.0.1/')
    send(response, url, disturb(url) ?? checked(request, url, records))
  })
  const port = await listen(server)
  return { baseUrl: `http://127.0.0.1:${port}`, stop: async () => stop(server) }
}

function checked(request: IncomingMessage, url: URL, records: SampleRecords): Answer {
  if (request.method !== 'GET') return { status: 405, problem: 'Method Not Allowed' }
  if (url.pathname.startsWith('/health/')) return { status: 200, body: 'healthy' }
  if (request.headers['x-api-key'] !== sampleApiKey) return { status: 401, problem: 'Unauthorized' }
  return answer(url, records)
}

function send(response: ServerResponse, url: URL, { status, body, problem, raw, ...more }: Answer): void {
  if (raw !== undefined) {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(raw)
    return
  }
  const details = {
    title: problem,
    detail: `${problem}: ${url.pathname}`,
    status,
    type: 'about:blank',
    requestId: '00000000-0000-4000-8000-000000000000',
    instance: url.pathname,
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more.headers })
  response.end(JSON.stringify(problem === undefined ? body : { ...details, ...more.details }))
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>(resolve => {
    server.close(() => resolve())
  })
}
