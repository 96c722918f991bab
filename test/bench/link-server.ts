import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web of many names behind one loopback address. */
export interface LinkServer {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Milliseconds of a usual answer, and of one of a slow host. */
const pace = { usual: 200, slow: 4000 }

/** Starts it. Of fifteen hosts one hangs, one is slow, one knows no HEAD, one has lost its pages; no other has a fault. */
export async function startLinkServer(): Promise<LinkServer> {
  const server = createServer(({ headers: { host = '' }, method, url }, response) => {
    const kind = Number(/^h(\d+)\./.exec(host)?.[1] ?? 0) % 15
    if (kind === 0) return
    const status = statusOf(kind, method ?? '', url ?? '')
    setTimeout(() => void response.writeHead(status).end(), kind === 1 ? pace.slow : pace.usual)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => void server.close(() => resolve()))
    },
  }
}

function statusOf(kind: number, method: string, url: string): ServerResponse['statusCode'] {
  if (url === '/robots.txt') return 404
  if (kind === 2 && method === 'HEAD') return 405
  return kind === 3 ? 404 : 200
}
