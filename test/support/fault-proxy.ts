import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { isWireFault, type Fault, type PageFault } from './faults.ts'
import { spoilPage } from './page-faults.ts'
import { breakAnswer, finish, type TrueAnswer } from './wire-faults.ts'

export { faultFrom, faultKinds, pageFaults, wireFaults, type Fault, type FaultKind } from './faults.ts'

/** A server in front of another one, on which one thing goes wrong. */
export interface FaultProxy {
  readonly baseUrl: string
  readonly stop: () => Promise<void>
  /** Path and query of each request, repeated ones too, in the order of arrival. */
  readonly requests: () => readonly string[]
  /** True once the fault has happened. It cannot where too little was asked, or where the answer is not of its kind. */
  readonly hit: () => boolean
}

/** Forwards requests to the server at `target`, and lets one fault happen on the way; null for none. */
export async function startFaultProxy(target: string, fault: Fault | null): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true })
  const requests: string[] = []
  const aim = aimOf(fault)
  const server = createServer((incoming, response) => {
    const address = incoming.url ?? '/'
    requests.push(address)
    const meets = aim.meets(requests.length, address)
    const ask = async (path: string): Promise<TrueAnswer> => forward(`${target}${path}`, incoming, agent)
    // A client that has gone away is part of some tests.
    response.on('error', () => {})
    void answer(response, address, ask, meets ? fault : null).then(happened => meets && aim.tell(happened))
  })
  await listen(server)
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests: () => requests,
    hit: aim.hit,
    stop: async () => {
      agent.destroy()
      await stop(server)
    },
  }
}

interface Aim {
  readonly meets: (number: number, address: string) => boolean
  readonly tell: (happened: boolean) => void
  readonly hit: () => boolean
}

// Counted when a request arrives, as several may be under way, and taken back where nothing could happen to it.
function aimOf(fault: Fault | null): Aim {
  const times = fault?.times ?? 1
  let first: string | null = null
  let begun = 0
  let hit = false
  return {
    meets: (number, address) => {
      if (fault === null || number < fault.at || begun >= times) return false
      first ??= address
      if (fault.reach !== 'everywhere' && first !== address) return false
      begun += 1
      return true
    },
    tell: happened => {
      if (happened) hit = true
      else begun -= 1
    },
    hit: () => hit,
  }
}

type Ask = (path: string) => Promise<TrueAnswer>

/** Answers, and says whether the fault has happened. */
async function answer(response: ServerResponse, address: string, ask: Ask, fault: Fault | null): Promise<boolean> {
  try {
    const truth = await ask(address)
    if (fault === null) return pass(response, truth)
    const { kind } = fault
    if (!isWireFault(kind)) return await spoil(response, address, truth, ask, kind)
    breakAnswer(response, truth, { ...fault, kind })
    return true
  } catch {
    // The server behind is gone: so is this connection, as it would be without a proxy.
    response.destroy()
    return false
  }
}

function pass(response: ServerResponse, { status, contentType, body }: TrueAnswer): false {
  finish(response, status, contentType, body)
  return false
}

async function spoil(
  response: ServerResponse,
  address: string,
  truth: TrueAnswer,
  ask: Ask,
  kind: PageFault,
): Promise<boolean> {
  const before = kind === 'page before again' ? await pageBefore(address, ask) : null
  const spoiled = truth.status === 200 ? spoilPage(kind, jsonOf(truth), before) : null
  if (spoiled === null) return pass(response, truth)
  finish(response, spoiled.status, 'application/json; charset=utf-8', JSON.stringify(spoiled.body))
  return true
}

async function pageBefore(address: string, ask: Ask): Promise<unknown> {
  const url = new URL(address, 'http://127.0.0.1')
  const number = Number(url.searchParams.get('page') ?? '1')
  if (number < 2) return null
  url.searchParams.set('page', String(number - 1))
  return jsonOf(await ask(`${url.pathname}${url.search}`))
}

function jsonOf({ body }: TrueAnswer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return null
  }
}

async function forward(url: string, incoming: IncomingMessage, agent: Agent): Promise<TrueAnswer> {
  const { host: _host, connection: _connection, 'accept-encoding': _encoding, ...headers } = incoming.headers
  const answered = Promise.withResolvers<IncomingMessage>()
  request(url, { headers, agent }, answered.resolve).on('error', answered.reject).end()
  const response = await answered.promise
  return {
    status: response.statusCode ?? 500,
    contentType: response.headers['content-type'] ?? 'application/json',
    body: await buffer(response),
  }
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>(resolve => {
    server.close(() => resolve())
  })
}
