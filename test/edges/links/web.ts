import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { linkProbe, type ProbeOptions } from '../../../src/edges/links/probe.ts'
import { hostTurns } from '../../../src/edges/links/turns.ts'
import type { LinkProbe } from '../../../src/ports/links.ts'

/** A server for many names; what it was asked stands in `asked` as `METHOD host/path`. */
export interface Web {
  readonly port: number
  readonly asked: readonly string[]
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Listens on a loopback address until the test ends. `answer` is asked for all but a robots.txt that it does not give. */
export async function startWeb(answer: Answer, address = '127.0.0.1', robots = false, port = 0): Promise<Web> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    asked.push(`${request.method} ${host}${request.url}`)
    if (request.url === '/robots.txt' && !robots) response.writeHead(404).end()
    else answer(request, response)
  })
  await new Promise<void>(resolve => void server.listen(port, address, resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, asked }
}

/** A probe for which every name stands for the loopback address, and which may ask there. */
export function loopbackProbe(options: Partial<ProbeOptions> = {}): LinkProbe {
  return linkProbe({
    userAgent: 'ajantasa/test (viestinta@esimerkkila.fi)',
    turns: hostTurns(0),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isPublic: address => address === '127.0.0.1',
    ...options,
  })
}

/** A signal that never comes. */
export const never = new AbortController().signal
