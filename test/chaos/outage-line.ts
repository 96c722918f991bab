// A line to a server that can be switched off in the ways in which servers are away, and on again.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Whom an outage is of. */
export const parties = ['ptv', 'smtp', 'imap', 'database'] as const
export type Away = (typeof parties)[number]

/**
 * How a server is away. `refused`: nobody listens. `hanging`: it accepts and never answers. `unresolved`: its name is
 * not known. `busy`: it answers that it cannot serve now.
 */
export const ways = ['refused', 'hanging', 'unresolved', 'busy'] as const
export type Way = (typeof ways)[number]

/** A line between our program and a server on this machine. */
export interface Line {
  readonly host: string
  readonly port: number
  readonly breakDown: (way: Way) => Promise<void>
  /** Breaks the connections off that hang, as the system does that has had no answer for a quarter of an hour. */
  readonly giveUp: () => void
  readonly mend: () => Promise<void>
  readonly isBroken: () => boolean
  readonly stop: () => Promise<void>
}

/** What a server says that cannot serve now, in its own protocol, to whoever connects or asks. */
const busyWords: Readonly<Record<Away, string | Buffer>> = {
  ptv: 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
  smtp: '421 4.3.2 the service is not available now\r\n',
  imap: '* BYE the server is being maintained\r\n',
  database: startingUp(),
}

/** The clients that speak first: they hear that a server is busy when they have asked something. */
const askFirst: ReadonlySet<Away> = new Set(['ptv', 'database'])

/**
 * Opens a line under a name of its own below `outage.localhost`; `names` is the file of the names that do not resolve.
 */
export async function openOutageLine(party: Away, id: string, target: number, names: string): Promise<Line> {
  const host = `${party}.${id}.outage.localhost`
  const [pairs, held] = [new Set<readonly [Socket, Socket]>(), new Set<Socket>()]
  let way: Way | null = null
  const join = (client: Socket): void => joinTo(client, target, pairs, () => way === 'hanging')
  const server = createServer(client => {
    client.on('error', () => {})
    if (way === null) return join(client)
    if (way === 'hanging') return void held.add(client.on('close', () => held.delete(client)))
    if (way !== 'busy') return void client.destroy()
    if (askFirst.has(party)) client.once('data', () => client.end(busyWords[party]))
    else client.end(busyWords[party])
  })
  const port = await listen(server, 0)
  const cut = (): void => {
    for (const pair of pairs) for (const socket of pair) socket.destroy()
  }
  return {
    host,
    port,
    breakDown: async next => {
      way = next
      if (next === 'hanging') for (const pair of pairs) for (const socket of pair) socket.pause()
      else cut()
      if (next === 'unresolved') appendFileSync(names, `${host}\n`)
      if (next === 'refused') await close(server)
    },
    giveUp: cut,
    isBroken: () => way !== null,
    mend: async () => {
      const last = way
      way = null
      if (last === 'refused') await listen(server, port)
      if (last === 'unresolved') writeFileSync(names, readFileSync(names, 'utf8').replace(`${host}\n`, ''))
      for (const pair of pairs) for (const socket of pair) socket.resume()
      // What was said to a server that hung is heard when it goes on.
      for (const client of held) join(client)
      held.clear()
    },
    stop: async () => {
      cut()
      for (const client of held) client.destroy()
      if (server.listening) await close(server)
    },
  }
}

function joinTo(client: Socket, target: number, pairs: Set<readonly [Socket, Socket]>, isHanging: () => boolean): void {
  const other = connect(target, '127.0.0.1')
  const pair = [client, other] as const
  pairs.add(pair)
  const end = (): void => {
    pairs.delete(pair)
    client.destroy()
    other.destroy()
  }
  for (const one of pair) one.on('error', () => {}).on('close', end)
  pass(client, other)
  pass(other, client)
  if (isHanging()) for (const one of pair) one.pause()
}

function pass(from: Socket, to: Socket): void {
  from.on('data', (bytes: Buffer) => void to.write(bytes))
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  await new Promise<void>(resolve => {
    server.close(() => resolve())
  })
}

/** The ErrorResponse of a PostgreSQL that is just starting: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function startingUp(): Buffer {
  const fields = ['SFATAL', 'VFATAL', 'C57P03', 'Mthe database system is starting up', '', ''].join('\0')
  const body = Buffer.from(fields)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
