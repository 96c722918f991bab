import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { asSuperuser, postgresBinaries } from '../support/postgres.ts'
import { sendUndisturbed, verdictOf } from './send-rest.ts'
import type { Outbox, SendStage } from './send-stage.ts'
import { runSender } from './send-worker.ts'

/** What became of the mails when an older copy of the database came back. */
export interface Restored {
  readonly mails: number
  /** The mails that the backup knows of as sent, being sent or in doubt. */
  readonly known: number
  /** The mails that went out after the backup and before it came back. */
  readonly forgotten: number
  /** Those that went out twice. */
  readonly doubled: number
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/**
 * Takes a backup while mails go out, lets more go out, kills the program, brings the backup back and sends the rest.
 * Nothing goes out a second time: what the backup has forgotten looks planned there, and is in doubt.
 */
export async function restoreBackup(stage: SendStage, mails: number): Promise<Restored> {
  const file = join(tmpdir(), `ajantasa-chaos-${process.pid}.dump`)
  try {
    return await stage.withOutbox(mails, async outbox => {
      await backUpWhileSending(outbox, file, mails)
      const wasKnown = await bringBack(stage, outbox, file)
      return await sendAgain(outbox, wasKnown)
    })
  } finally {
    rmSync(file, { force: true })
  }
}

async function backUpWhileSending(outbox: Outbox, file: string, mails: number): Promise<void> {
  const third = Math.floor(mails / 3)
  const { post, setting, url } = outbox
  const killed = runSender(setting(0, null), { aim: 'dot', at: 2 * third, place: 'no answer' })
  while (post.accepted().length < third) await delay(2)
  await run('pg_dump', ['-Fc', '-f', file, asSuperuser(url)])
  await killed
  await outbox.letTimePass()
}

async function bringBack({ postgres }: SendStage, outbox: Outbox, file: string): Promise<ReadonlySet<string>> {
  const name = new URL(outbox.url).pathname.slice(1)
  await run('dropdb', ['-f', '--maintenance-db', postgres.url, name])
  await run('createdb', ['--maintenance-db', postgres.url, name])
  await run('pg_restore', ['-d', asSuperuser(outbox.url), file])
  const known = (await outbox.mails()).filter(mail => mail.state !== 'planned')
  return new Set(known.map(mail => mail.messageId))
}

async function sendAgain(outbox: Outbox, known: ReadonlySet<string>): Promise<Restored> {
  const before = outbox.post.accepted().map(({ messageId }) => messageId)
  await sendUndisturbed(outbox)
  const { doubled, lost, untrue, strange } = await verdictOf(outbox)
  const forgotten = before.filter(messageId => !known.has(messageId))
  const repeated = doubled.filter(messageId => known.has(messageId))
  const wrong = [
    ...(repeated.length > 0 ? [`${repeated.length} mails went out again that the backup knows of`] : []),
    ...(lost.length + untrue.length + strange.length > 0 ? ['mails were lost or are strange after the backup'] : []),
    ...(doubled.length > repeated.length ? ['mails went out again that the backup has forgotten'] : []),
    ...(forgotten.length === 0 ? ['nothing went out between the backup and its return'] : []),
  ]
  const mails = (await outbox.mails()).length
  return { mails, known: known.size, forgotten: forgotten.length, doubled: doubled.length, wrong }
}

async function run(binary: string, args: readonly string[]): Promise<void> {
  const child = spawn(join(postgresBinaries() ?? '', binary), args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${binary} ended with ${code}`)
}
