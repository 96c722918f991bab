import { sql } from 'kysely'
import { afterEach, expect, it } from 'vitest'
import { cityId, type City } from '../../src/core/city.ts'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import { smtpSender } from '../../src/edges/mail/smtp.ts'
import { runJob, type JobRun, type RunContext } from '../../src/jobs/job.ts'
import { sendMail, type SendingTools } from '../../src/jobs/send-mail.ts'
import type { MailSender, OutgoingMail, Sending } from '../../src/ports/mail.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import type { Db } from '../../src/store/database.ts'
import { planMails } from '../../src/store/outbox.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile } from '../support/night.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { startSmtpServer, type MailServer } from '../support/smtp-server.ts'

const city = cityId('esimerkkila')
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
const accepted: Sending = { kind: 'accepted' }
const servers: MailServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

describeOnDatabases('sending over several lines', db => {
  const plan = async (count: number): Promise<void> => {
    await planMails(
      db(),
      city,
      Array.from({ length: count }, (_, index) =>
        aMailToSend({ messageId: `<receipt.${100 + index}@esimerkkila.fi>`, occasion: `reply ${100 + index}` }),
      ),
    )
  }
  const countOf = async (state: string): Promise<number> => {
    const rows = await db().selectFrom('mail_message').select('state').execute()
    return rows.filter(row => row.state === state).length
  }
  const run = async (
    tools: Partial<SendingTools>,
    { mail = {}, heartbeat, ...context }: Partial<RunContext> & RunParts = {},
  ): Promise<JobRun> => {
    const { city: sample } = await readCityFile(sampleCityFile)
    const job = sendMail({ ...usual, ...tools }, heartbeat)
    return runJob(job, {
      db: db(),
      city: { ...sample, mail: { ...sample.mail, ...mail } },
      today: Temporal.PlainDate.from('2026-11-23'),
      now: () => now,
      log: silent,
      dry: false,
      ...context,
    })
  }

  it('holds as many lines as it may at once, and no more', async () => {
    await plan(8)
    const lines = slowLines()
    await run({ openSender: lines.open }, { mail: { connections: 3 } })
    expect([lines.most(), lines.opened(), lines.closed(), await countOf('sent')]).toEqual([3, 3, 3, 8])
  })

  it('keeps to one line where one is enough', async () => {
    await plan(4)
    const lines = slowLines()
    await run({ openSender: lines.open, wait: async () => lines.idle() }, { mail: { connections: 3 } })
    expect([lines.opened(), await countOf('sent')]).toEqual([1, 4])
  })

  it('hands mails over at a steady pace, and goes on with it in the next run', async () => {
    await plan(4)
    const waits: number[] = []
    const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
    await run({ wait }, { mail: { perMinute: 1 } })
    await plan(6)
    await run({ wait }, { mail: { perMinute: 1 } })
    expect(waits.map(milliseconds => Math.ceil(milliseconds / 60_000))).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('takes as many mails as four minutes have room for, and leaves the others to the next run', async () => {
    await plan(11)
    const { counts } = await run({}, { mail: { perMinute: 2 } })
    expect(counts).toMatchObject({ sent: 8, waiting: 3 })
    expect((await run({}, { mail: { perMinute: 2 } })).counts).toMatchObject({ sent: 3, waiting: 0 })
  })

  it('takes none after four minutes', async () => {
    await plan(5)
    let clock = now
    const wait = async (): Promise<void> => {
      clock = clock.add({ minutes: 2 })
    }
    await run({ wait }, { now: () => clock })
    expect(await countOf('sent')).toBe(2)
  })

  it('ends between two mails when it is told to stop: what is under way is written down, nothing is in doubt', async () => {
    await plan(6)
    const stopping = new AbortController()
    const lines = slowLines(() => stopping.abort())
    await run({ openSender: lines.open }, { stopping: stopping.signal, mail: { connections: 2 } })
    expect([await countOf('sent'), await countOf('planned')]).toEqual([2, 4])
    expect(lines.closed()).toBe(lines.opened())
  })

  it('does not wait for its turn when it is told to stop', async () => {
    await plan(2)
    const stopping = new AbortController()
    const wait = async (): Promise<void> => stopping.abort()
    await run({ wait }, { stopping: stopping.signal })
    expect(await countOf('planned')).toBe(2)
  })

  it('takes no more once the server is away, and everything waits as before', async () => {
    await plan(6)
    const lines = slowLines(() => {
      throw new OutsideUnavailable('the mail server did not answer', { party: 'smtp', remedy: 'Wait.' })
    })
    await expect(run({ openSender: lines.open })).rejects.toThrow('the mail server did not answer')
    const rows = await db().selectFrom('mail_message').select(['state', 'attempts']).execute()
    expect(rows).toEqual(Array.from({ length: 6 }, () => ({ state: 'planned', attempts: 0 })))
    expect(lines.closed()).toBe(lines.opened())
  })

  // As if no sign had been given for ten minutes, until there is one.
  const untilSigned = async (): Promise<Sending> => {
    await sql`update mail_message set state_at = now() - interval '10 minutes'`.execute(db())
    while ((await ageOf(db())) > 300) await new Promise(resolve => setTimeout(resolve, 5))
    return accepted
  }

  it('gives signs of life while a server thinks a mail over, so that nobody doubts it', async () => {
    await plan(1)
    await run({ openSender: () => ({ ...willingSender, send: untilSigned }) }, { heartbeat: 10 })
    expect(await countOf('sent')).toBe(1)
  })

  it('sends each mail once to a real server where two workers share the outbox', async () => {
    await plan(40)
    const server = await startSmtpServer()
    servers.push(server)
    const openSender = (): MailSender => smtpSender(`smtp://127.0.0.1:${server.port}`)
    const parts = { mail: { perMinute: 10_000 } }
    const runs = await Promise.all([run({ openSender }, parts), run({ openSender }, parts)])
    const ids = server.taken.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim())
    expect([ids.length, new Set(ids).size, await countOf('sent')]).toEqual([40, 40, 40])
    expect(runs.reduce((sum, { counts }) => sum + Number(counts['sent']), 0)).toBe(40)
    expect(server.connections()).toBeLessThanOrEqual(6)
  })
})

/** Seconds since the last sign of life of the only mail's sender. */
async function ageOf(db: Db): Promise<number> {
  const { rows } = await sql<{ age: number }>`
    select extract(epoch from now() - state_at)::float8 as age from mail_message`.execute(db)
  return rows[0]?.age ?? 0
}

interface RunParts {
  readonly mail?: Partial<City['mail']>
  readonly heartbeat?: number
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }

const willingSender: MailSender = { send: async () => accepted, check: async () => {}, close: async () => {} }

const usual: SendingTools = {
  openSender: () => willingSender,
  sending: true,
  recipientDomains: [],
  wait: async () => {},
}

/** Lines on which each mail takes a while; `onSend` is called once, when the first mails are under way. */
function slowLines(onSend: () => void = () => {}) {
  let [opened, closed, atOnce, most] = [0, 0, 0, 0]
  let isFree = Promise.withResolvers<void>()
  const send = async (_mail: OutgoingMail): Promise<Sending> => {
    if (atOnce === 0) isFree = Promise.withResolvers<void>()
    atOnce += 1
    most = Math.max(most, atOnce)
    await new Promise(resolve => setTimeout(resolve, 30))
    atOnce -= 1
    if (atOnce === 0) isFree.resolve()
    onSend()
    return accepted
  }
  const open = (): MailSender => {
    opened += 1
    return {
      ...willingSender,
      send,
      close: async () => {
        closed += 1
      },
    }
  }
  return {
    open,
    opened: () => opened,
    closed: () => closed,
    most: () => most,
    /** Waits until no mail is under way. */
    idle: async () => {
      if (atOnce > 0) await isFree.promise
      // What is written down then is the line's last work.
      await new Promise(resolve => setTimeout(resolve, 100))
    },
  }
}
