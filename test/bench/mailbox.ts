import { startDovecot } from '../support/dovecot.ts'
import { asPerson } from '../support/imap.ts'
import { startPostgres } from '../support/postgres.ts'
import { bytesOf, specifiedMails } from '../support/specified-mails.ts'
import { measure, type Measured } from './child.ts'
import { spread, target, type Row } from './figures.ts'
import type { Measurement } from './measurements.ts'

/** Mails that wait, as after a long holiday of everybody, or of the program. */
const mails = 10_000

const jobs = ['read-mailbox', 'handle-replies', 'sort-mailbox'] as const

type Round = Readonly<Record<(typeof jobs)[number], Measured>>

/** A mailbox of 10,000 replies on Dovecot: reading them into PostgreSQL, handling and sorting them. */
export const measureMailbox: Measurement = async (rounds, tell) => {
  const results: Round[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const round = await oneRound()
    tell(`round ${number}: ${jobs.map(job => `${job} ${round[job].seconds.toFixed(1)} s`).join(', ')}`)
    results.push(round)
  }
  const measured = (job: keyof Round): readonly Measured[] => results.map(result => result[job])
  const rate = (job: keyof Round): number => mails / spread(measured(job).map(({ seconds }) => seconds)).median
  const peak = spread(measured('read-mailbox').map(one => one.peak)).most
  return {
    rows: jobs.map(job => row(`${job}, ${mails} mails`, measured(job))),
    targets: [
      target('reading, mails a second', rate('read-mailbox'), { atLeast: 50 }),
      target('reading, peak memory', peak, { atMost: 300 }, ' MiB'),
      `handling: ${rate('handle-replies').toFixed(0)} mails a second, sorting: ${rate('sort-mailbox').toFixed(0)}`,
    ],
  }
}

async function oneRound(): Promise<Round> {
  const postgres = await startPostgres('durable')
  if (postgres === null) throw new Error('this machine has no PostgreSQL: install it to run the bench')
  const dovecot = await startDovecot()
  try {
    await fill(dovecot.imap, dovecot.password)
    const mailbox = `imap://ptv:${dovecot.password}@127.0.0.1:${dovecot.imap}`
    const run = async (job: keyof Round): Promise<Measured> => {
      const measured = await measure('day.ts', ['--job', job], { DATABASE_URL: postgres.url, IMAP_URL: mailbox })
      const done = measured.counts['mails'] ?? 0
      if (done !== mails) throw new Error(`${job} saw ${done} mails of ${mails}`)
      return measured
    }
    return {
      'read-mailbox': await run('read-mailbox'),
      'handle-replies': await run('handle-replies'),
      'sort-mailbox': await run('sort-mailbox'),
    }
  } finally {
    await dovecot.stop()
    await postgres.remove()
  }
}

// Replies as people's mail programs write them, each from somebody else, as one person writes only a few.
async function fill(port: number, password: string): Promise<void> {
  const replies = specifiedMails().map(mail => Buffer.from(bytesOf(mail)).toString('latin1'))
  await asPerson(port, { user: 'ptv', pass: password }, async client => {
    for (let number = 0; number < mails; number += 1) {
      const reply = (replies[number % replies.length] ?? '')
        .replace(/^From: .*$/im, `From: henkilo${number}@esimerkkila.fi`)
        .replace(/^Message-ID: .*$/im, `Message-ID: <${number}@esimerkkila.fi>`)
      await client.append('INBOX', Buffer.from(reply, 'latin1'))
    }
  })
}

function row(name: string, measured: readonly Measured[]): Row {
  return {
    name,
    seconds: measured.map(({ seconds }) => seconds),
    peak: measured.map(({ peak }) => peak),
    timesFloor: null,
    scriptOverOurs: null,
  }
}
