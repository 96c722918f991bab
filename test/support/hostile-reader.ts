import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { parentPort } from 'node:worker_threads'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { understoodOf } from './understood.ts'

/** What is asked of the thread. */
export interface Asked {
  readonly raw: Uint8Array
  /** The digest's person; null for whoever the mail says to be. */
  readonly person: string | null
}

/** What became of a mail in a thread of its own. */
export interface Outcome {
  readonly done: readonly string[]
  readonly class: string
  /** Seconds of the thread's own work: other work of the machine does not count. */
  readonly seconds: number
  /** What was asked of the network. */
  readonly calls: readonly string[]
  /** The error that it ended with; null where there was none. */
  readonly fault: string | null
}

const calls: string[] = []

function forbidden(name: string): () => never {
  return () => {
    calls.push(name)
    throw new Error(`The reading of a mail asked the network for ${name}: nothing in a mail may make it do so.`)
  }
}

net.Socket.prototype.connect = forbidden('connect')
dgram.createSocket = forbidden('a datagram socket')
Object.assign(dns, { lookup: forbidden('lookup'), resolve: forbidden('resolve') })
Object.assign(dns.promises, { lookup: forbidden('lookup'), resolve: forbidden('resolve') })
globalThis.fetch = forbidden('fetch')

parentPort?.on('message', (asked: Asked) => void answer(asked))

async function answer(asked: Asked): Promise<void> {
  calls.length = 0
  const before = process.threadCpuUsage()
  const given = await read(asked)
  const { user, system } = process.threadCpuUsage(before)
  const outcome: Outcome = { ...given, seconds: (user + system) / 1e6, calls: [...calls] }
  parentPort?.postMessage(outcome, [])
}

async function read({ raw, person }: Asked): Promise<Pick<Outcome, 'done' | 'class' | 'fault'>> {
  try {
    return { ...understoodOf(await readMessage(raw), person), fault: null }
  } catch (error) {
    return { done: [], class: 'none', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
