import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Which side of a statement is meant: before the database has it, or after it has answered and nobody knows yet. */
export type Side = 'before' | 'after'

/** The line between a program and its database, on which each statement is seen. */
export interface Wire {
  readonly port: number
  /** How many statements the program has sent. */
  readonly statements: () => number
  /** Acts at the so manieth statement from now on, once; the line ends with it. */
  readonly at: (statement: number, side: Side, act: () => void) => void
  readonly close: () => Promise<void>
}

interface Trap {
  readonly at: number
  readonly side: Side
  readonly act: () => void
  /** Where the statement went whose answer is waited for. */
  asked: Socket | null
}

/** What the connections of one program share. */
interface State {
  statements: number
  trap: Trap | null
}

/** Opens a line to a database on this machine. */
export async function openWire(databasePort: number): Promise<Wire> {
  const sockets = new Set<Socket>()
  const state: State = { statements: 0, trap: null }
  const server = createServer(near => {
    const far = connect({ host: '127.0.0.1', port: databasePort, noDelay: true })
    near.setNoDelay(true)
    endTogether(near, far, sockets)
    // The program writes each statement with all its values at once, and nothing more until it is answered.
    near.on('data', (words: Buffer) => ask(state, words, far))
    far.on('data', (words: Buffer) => answer(state, words, near, far))
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    statements: () => state.statements,
    at: (statement, side, act) => {
      state.trap = { at: state.statements + statement, side, act, asked: null }
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function endTogether(near: Socket, far: Socket, sockets: Set<Socket>): void {
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(one)
    // Programs and databases that end at once are what this is for.
    one.on('error', () => {})
    one.on('close', () => {
      sockets.delete(one)
      other.destroy()
    })
  }
}

function ask(state: State, words: Buffer, far: Socket): void {
  state.statements += 1
  const { trap } = state
  const isDue = trap !== null && trap.asked === null && state.statements >= trap.at
  if (isDue && trap.side === 'before') return spring(state, far)
  if (isDue) trap.asked = far
  far.write(words)
}

function answer(state: State, words: Buffer, near: Socket, far: Socket): void {
  if (state.trap?.asked === far) return spring(state, far)
  near.write(words)
}

function spring(state: State, far: Socket): void {
  state.trap?.act()
  state.trap = null
  far.destroy()
}
