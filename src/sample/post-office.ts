import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail that the post office took, in the order of taking; addresses in lower case. */
export interface PostedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly receivedAt: Temporal.Instant
  readonly raw: Uint8Array
}

/** A mail as it lies in the box of one address; `uid` counts from 1. */
export interface BoxedMail {
  readonly uid: number
  /** Who handed it over; empty for nobody. */
  readonly from: string
  readonly receivedAt: Temporal.Instant
  readonly raw: Uint8Array
}

/** A mail server of this machine that keeps what it takes in memory, for the sample city and for tests. */
export interface PostOffice {
  readonly port: number
  readonly posted: () => readonly PostedMail[]
  readonly boxOf: (address: string) => readonly BoxedMail[]
  readonly stop: () => Promise<void>
}

/** What a recipient is answered in place of a yes, such as `{ code: 550, text: '5.1.1 No such user' }`. */
export interface Refusal {
  readonly code: number
  readonly text: string
}

/** Decides on a recipient; `posted` is how many mails were taken before. Null lets the mail through. */
export type Doorkeeper = (recipient: string, posted: number, now: Temporal.Instant) => Refusal | null

/**
 * Opens a real SMTP server on a free port of 127.0.0.1 that takes every mail which the doorkeeper lets through and
 * files it by recipient. There is neither TLS nor a login, as nothing leaves the machine. `now` dates what is taken.
 */
export async function openPostOffice(
  now: () => Temporal.Instant,
  doorkeeper: Doorkeeper = () => null,
): Promise<PostOffice> {
  const posted: PostedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = doorkeeper(address.toLowerCase(), posted.length, now())
      done(refusal === null ? null : Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
    },
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = mailFrom === false ? '' : mailFrom.address.toLowerCase()
        const to = rcptTo.map(({ address }) => address.toLowerCase())
        posted.push({ from, to, receivedAt: now(), raw: Buffer.concat(chunks) })
        done()
      })
    },
  })
  // A sender that hangs up in the middle is no fault of the office.
  server.on('error', () => {})
  const port = await listen(server)
  return {
    port,
    posted: () => [...posted],
    boxOf: address => boxOf(posted, address.toLowerCase()),
    stop: async () => new Promise(resolve => server.close(resolve)),
  }
}

function boxOf(posted: readonly PostedMail[], address: string): readonly BoxedMail[] {
  return posted
    .filter(({ to }) => to.includes(address))
    .map(({ from, receivedAt, raw }, index) => ({ uid: index + 1, from, receivedAt, raw }))
}

async function listen(server: SMTPServer): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.server.address() as AddressInfo).port
}
