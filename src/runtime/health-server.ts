import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AjantasaError, safeReason } from '../core/errors.ts'
import { withPatience } from './patience.ts'
import type { Status } from './status.ts'

/** Whether work can be done now, with a sentence that says why not. */
export interface Readiness {
  readonly ready: boolean
  readonly sentence: string
}

/** What the health server asks before it answers. */
export interface HealthSources {
  readonly readiness: () => Promise<Readiness>
  readonly metrics: () => Promise<{ readonly contentType: string; readonly text: string }>
  readonly status: () => Promise<Status>
}

export interface HealthServer {
  readonly port: number
  readonly stop: () => Promise<void>
}

/**
 * Serves `/livez`, `/readyz`, `/metrics` and `/status.json` on a port; 0 is any free one. A source that does not answer
 * within so many milliseconds, less than a probe waits, counts as away.
 * @throws AjantasaError where the port is taken or not allowed.
 */
export async function startHealthServer(port: number, sources: HealthSources, patience = 4000): Promise<HealthServer> {
  const server = createServer((request, response) => {
    void answer(request, sources, patience).then(given => send(response, given))
  })
  server.requestTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  }).catch((error: unknown) => {
    const remedy = 'Give HEALTH_PORT a port that is free and above 1023; 0 takes any.'
    throw new AjantasaError(`the health server could not start: ${safeReason(error)}`, {
      party: 'program',
      remedy,
      cause: error,
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
      })
    },
  }
}

interface Answer {
  readonly code: number
  readonly type?: string
  readonly body: string
}

const json = 'application/json; charset=utf-8'

async function answer(request: IncomingMessage, sources: HealthSources, patience: number): Promise<Answer> {
  const { pathname } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '/' }
  const source = routes.get(pathname)
  if (source === undefined) return { code: 404, body: `There is ${[...routes.keys()].join(', ')}.\n` }
  if (request.method !== 'GET' && request.method !== 'HEAD') return { code: 405, body: 'Only GET and HEAD.\n' }
  try {
    return await withPatience(patience, source(sources))
  } catch (error) {
    return { code: 503, body: `It could not be told: ${safeReason(error)}\n` }
  }
}

const routes = new Map<string, (sources: HealthSources) => Promise<Answer>>([
  ['/livez', async () => ({ code: 200, body: 'The event loop turns.\n' })],
  [
    '/readyz',
    async sources => {
      const { ready, sentence } = await sources.readiness()
      return { code: ready ? 200 : 503, body: `${sentence}\n` }
    },
  ],
  [
    '/metrics',
    async sources => {
      const { contentType, text } = await sources.metrics()
      return { code: 200, type: contentType, body: text }
    },
  ],
  [
    '/status.json',
    async sources => ({ code: 200, type: json, body: `${JSON.stringify(await sources.status(), null, 2)}\n` }),
  ],
])

function send(response: ServerResponse, { code, type = 'text/plain; charset=utf-8', body }: Answer): void {
  const more = code === 405 ? { allow: 'GET, HEAD' } : {}
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store', ...more })
  // Node leaves the body of an answer to HEAD out by itself.
  response.end(body)
}
