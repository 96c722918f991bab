import type { Dovecot } from './dovecot.ts'
import { asPerson } from './imap.ts'
import { startSmtpServer, type MailServer, type TakenMail } from './smtp-server.ts'

/** How a city's mail server treats what it takes. */
export interface Delivering {
  /** Whether mail to `ptv+x@…` comes to `ptv@…` (RFC 5233); else it is lost. */
  readonly details?: boolean
  /** The folder of the sender's mailbox in which it keeps what is sent. */
  readonly sentFolder?: string | null
  /** The folder that mail to a recipient comes into; INBOX without. */
  readonly folderOf?: (recipient: string) => string | null
  /** Recipients whose mail comes back, with a report that names no id. */
  readonly bounces?: (recipient: string) => boolean
}

/** Starts a mail server that takes everything and hands it over to the mailboxes of Dovecot before it says so. */
export async function startDeliveringServer(dovecot: Dovecot, how: Delivering = {}): Promise<MailServer> {
  const taken: TakenMail[] = []
  const server = await startSmtpServer({
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = mailFrom === false ? '' : mailFrom.address
        const mail = { from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('latin1') }
        taken.push(mail)
        void handThen(mail, dovecot, how, done)
      })
    },
  })
  return { ...server, taken }
}

async function handThen(
  mail: TakenMail,
  dovecot: Dovecot,
  how: Delivering,
  done: (error?: Error) => void,
): Promise<void> {
  try {
    await hand(mail, dovecot, how)
    done()
  } catch (error) {
    done(error as Error)
  }
}

async function hand({ from, to, raw }: TakenMail, dovecot: Dovecot, how: Delivering): Promise<void> {
  for (const recipient of to) {
    if (how.bounces?.(recipient) === true) await put(from, report(recipient), dovecot, how)
    else await put(recipient, raw, dovecot, how)
  }
  if (how.sentFolder !== undefined && how.sentFolder !== null) await append(from, how.sentFolder, raw, dovecot)
}

async function put(recipient: string, raw: string, dovecot: Dovecot, how: Delivering): Promise<void> {
  if (how.details === false && recipient.includes('+')) return
  const received = `Return-Path: <>\r\nDelivered-To: ${recipient}\r\n${raw}`
  const folder = how.folderOf?.(recipient) ?? null
  if (folder === null) await dovecot.deliver(userOf(recipient), Buffer.from(received, 'latin1'))
  else await append(recipient, folder, received, dovecot)
}

async function append(address: string, folder: string, raw: string, dovecot: Dovecot): Promise<void> {
  await asPerson(dovecot.imap, { user: userOf(address), pass: dovecot.password }, async client =>
    client.append(folder, Buffer.from(raw, 'latin1')),
  )
}

function userOf(address: string): string {
  return address.replace(/[+@].*/, '')
}

function report(recipient: string): string {
  return [
    'From: MAILER-DAEMON@mx.esimerkkila.fi',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${recipient}.report@mx.esimerkkila.fi>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x\r\nContent-Type: text/plain\r\n\r\nThis is the mail system.\r\n',
    `--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.esimerkkila.fi\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\n`,
    '--x--\r\n',
  ].join('\r\n')
}
