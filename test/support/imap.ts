import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { ImapFlow } from 'imapflow'

/** Works as a person's mail program does, with a connection of its own. */
export async function asPerson<Result>(
  port: number,
  { user, pass }: { readonly user: string; readonly pass: string },
  work: (client: ImapFlow) => Promise<Result>,
): Promise<Result> {
  const client = new ImapFlow({ host: '127.0.0.1', port, doSTARTTLS: false, auth: { user, pass }, logger: false })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.logout()
  }
}

/** What a mail program shows: the subjects of the mails by folder, folders without mails left out. */
export async function foldersOf(client: ImapFlow): Promise<Readonly<Record<string, readonly string[]>>> {
  const shown: Record<string, readonly string[]> = {}
  for (const { path, flags } of await client.list()) {
    if (flags.has('\\Noselect')) continue
    await client.mailboxOpen(path, { readOnly: true })
    const mails = await client.fetchAll('1:*', { envelope: true }).catch(() => [])
    if (mails.length > 0) shown[path] = mails.map(({ envelope }) => envelope?.subject ?? '').toSorted()
  }
  return shown
}

/** What becomes of a command of the client: it is passed on, or the line is cut before it, or before its answer. */
export type Fate = 'pass' | 'cut before' | 'cut after'

/** A line between a client and a server that can be cut. */
export interface ImapLine {
  readonly port: number
  /** The client's commands in all connections, such as `UID MOVE`. */
  readonly commands: readonly string[]
  readonly connections: () => number
  readonly cut: () => void
  /** Lets nothing through any more; connections stay open. */
  readonly silence: () => void
  readonly stop: () => Promise<void>
}

/** Opens a line to a server on this machine; `fate` decides over each command by its number, from 1 on. */
export async function openLine(
  target: number,
  fate: (number: number, command: string) => Fate = () => 'pass',
): Promise<ImapLine> {
  const commands: string[] = []
  const pairs: (readonly [Socket, Socket])[] = []
  let silent = false
  const server = createServer(client => {
    const other = connect(target, '127.0.0.1')
    pairs.push([client, other])
    let mute = false
    const cut = (): void => {
      client.destroy()
      other.destroy()
    }
    for (const one of [client, other]) one.on('error', () => {}).on('close', cut)
    other.on('data', (bytes: Buffer) => {
      if (mute) cut()
      else if (!silent) client.write(bytes)
    })
    client.on('data', (bytes: Buffer) => {
      const command = /^\S+ ((?:UID )?[A-Z]+)\b/.exec(bytes.toString('latin1'))?.[1]
      if (command === undefined) return void other.write(bytes)
      commands.push(command)
      const end = fate(commands.length, command)
      if (end === 'cut before') return cut()
      mute = end === 'cut after'
      if (!silent) other.write(bytes)
    })
  })
  const port = await listen(server)
  const cut = (): void => pairs.forEach(pair => pair.forEach(socket => socket.destroy()))
  return {
    port,
    commands,
    connections: () => pairs.length,
    cut,
    silence: () => {
      silent = true
    },
    stop: async () => {
      cut()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** A server that answers each command as it is told to; null is silence, from the greeting on. */
export async function startImapServer(
  answer: ((command: string) => string) | null,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const sockets: Socket[] = []
  const server = createServer(socket => {
    sockets.push(socket)
    socket.on('error', () => {})
    if (answer === null) return
    socket.write('* OK [CAPABILITY IMAP4rev1] hello\r\n')
    socket.on('data', (bytes: Buffer) => {
      for (const line of bytes.toString().split('\r\n').filter(Boolean)) {
        const [tag = '', command = ''] = line.split(' ')
        const lines = answer(command).split('\r\n')
        socket.write([...lines.slice(0, -1), `${tag} ${lines.at(-1) ?? ''}`, ''].join('\r\n'))
      }
    })
  })
  const port = await listen(server)
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
  return { port, stop }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}
