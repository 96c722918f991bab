import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Accepted } from './send-judge.ts'
import type { News, Order, Stop } from './send-server.ts'

/** A mail server in a process of its own, which counts by Message-ID what it takes. */
export interface Post {
  /** The addresses of its gates, one for each of two programs. */
  readonly urls: readonly string[]
  /** Resolves when it has the so manieth mail from now on of a gate, and has said so much of the answer. */
  readonly stopAt: (gate: number, at: number, answer: Stop) => Promise<void>
  readonly goOn: (gate: number) => void
  /** Forgets where it was to stop. */
  readonly run: (gate: number) => void
  readonly breakOff: (mails: number) => void
  /** What it has taken so far, in its order. */
  readonly accepted: () => readonly Accepted[]
  readonly stop: () => Promise<void>
}

/** Starts a server with an empty book. */
export async function startPost(): Promise<Post> {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-post-'))
  const book = join(folder, 'book')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'send-server.ts'), book], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const stops = new Map<number, () => void>()
  const ports = await new Promise<readonly number[]>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the mail server of the chaos did not start')))
    child.on('message', (news: News) => {
      if ('ports' in news) resolve(news.ports)
      else stops.get(news.stopped)?.()
    })
  })
  const order = (one: Order): void => void child.send(one)
  return {
    urls: ports.map(port => `smtp://127.0.0.1:${port}?tls=off`),
    stopAt: async (gate, at, answer) =>
      new Promise(resolve => {
        stops.set(gate, resolve)
        order({ kind: 'stop', gate, at, answer })
      }),
    goOn: gate => order({ kind: 'go on', gate }),
    run: gate => order({ kind: 'run', gate }),
    breakOff: mails => order({ kind: 'break', mails }),
    accepted: () => readBook(book),
    stop: async () => {
      child.disconnect()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function readBook(book: string): readonly Accepted[] {
  return readFileSync(book, 'latin1')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [messageId = '', recipient = ''] = line.split(' ')
      return { messageId, recipient }
    })
}
