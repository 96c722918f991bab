import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, type Answer } from './answers.ts'
import { bodyOf, encoded } from './bodies.ts'
import type { SampleRecords } from './records.ts'
import { answerV11 } from './v11/answers.ts'
import { v11Records, type V11Records } from './v11/records.ts'

/** The key that the loopback PTV takes for version 12. */
export const sampleApiKey = 'esimerkkila'

/** A PTV of this machine, for the sample city and for tests. */
export interface LoopbackPtv {
  readonly baseUrl: string
  readonly stop: () => Promise<void>
}

/** Answers in PTV's stead before it does: to break things in tests. Undefined lets the request through. */
export type Disturbance = (url: URL) => Answer | undefined | Promise<Answer | undefined>

/** How long a connection is kept for the next request: a minute, as gateways do. */
const keepAliveTimeout = 60_000

/**
 * Serves records as versions 12 and 11 of the PTV open API do, on a free port of 127.0.0.1: their paths for content,
 * their checks of the query, their errors. Version 12 wants the key in x-api-key, version 11 none. Version 11 shows the
 * same content in its own shape, unless it is given records of its own.
 */
export async function startLoopbackPtv(
  records: SampleRecords,
  disturb: Disturbance = () => undefined,
  v11?: V11Records,
): Promise<LoopbackPtv> {
  let written = v11
  const held: Held = {
    v12: records,
    v11: () => {
      written ??= v11Records(records)
      return written
    },
  }
  const server = createServer({ keepAliveTimeout }, (request, response) => {
    // A request line can hold anything, and an error thrown here would end the program.
    const url = URL.parse(`http://127.0.0.1${request.url ?? '/'}`) ?? new URL('http://127.0.0.1/')
    void respond(request, response, url, async () => (await disturb(url)) ?? checked(request, url, held))
  })
  const port = await listen(server)
  return { baseUrl: `http://127.0.0.1:${port}`, stop: async () => stop(server) }
}

interface Held {
  readonly v12: SampleRecords
  /** Written on the first request, as most runs never ask for them. */
  readonly v11: () => V11Records
}

function checked(request: IncomingMessage, url: URL, held: Held): Answer {
  if (request.method !== 'GET') return { status: 405, problem: 'Method Not Allowed' }
  if (url.pathname.startsWith('/api/v11/')) return answerV11(url, held.v11())
  if (url.pathname.startsWith('/health/')) return { status: 200, body: 'healthy' }
  if (request.headers['x-api-key'] !== sampleApiKey) return { status: 401, problem: 'Unauthorized' }
  return answer(url, held.v12)
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  find: () => Promise<Answer>,
): Promise<void> {
  const found = await find().catch((): Answer => ({ status: 500, problem: 'Internal Server Error' }))
  await waited(found.afterMilliseconds ?? 0)
  const { content, headers } = await encoded(bodyOf(found, url), request.headers['accept-encoding'] ?? '')
  // The client may have gone meanwhile.
  if (response.destroyed) return
  response.writeHead(found.status, { ...headers, ...found.headers }).end(content)
}

async function waited(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise(resolve => setTimeout(resolve, milliseconds).unref())
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
