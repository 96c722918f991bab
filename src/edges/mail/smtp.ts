import { Readable } from 'node:stream'
import { domainToASCII } from 'node:url'
import pLimit from 'p-limit'
import type { Secret } from '../../../schemas/secret.ts'
import { addressOf } from '../../core/digests/reply-link.ts'
import type { MailSender, OutgoingMail, Sending } from '../../ports/mail.ts'
import { readMailUrl, type MailServer } from './mail-url.ts'
import { writeMessage } from './mime.ts'
import { afterWords, beforeWords, noAddress, type Try } from './smtp-answers.ts'
import { openLine, step, type SmtpError, type SmtpLine, type SmtpTimeouts } from './smtp-line.ts'
import type { AccessTokens } from './oauth.ts'
import { troubleWith } from './trouble.ts'

/** A server may take ten minutes over the words of a mail (RFC 5321 section 4.5.3.2.6): asking again would double it. */
const patience: SmtpTimeouts = { connect: 15_000, greeting: 15_000, socket: 60_000, words: 600_000 }

/** Milliseconds for the answer to QUIT, which changes nothing any more. */
const farewell = 2000

/**
 * Sends mail through one server, one mail after another, on one line that is kept until it is closed. A mail that is
 * sent after `close` opens another. With tokens the user logs in with one.
 * @throws SettingsError when the address of the server is none.
 */
export function smtpSender(
  url: Secret | string,
  timeouts: SmtpTimeouts = patience,
  tokens: AccessTokens | null = null,
): MailSender {
  const server = readMailUrl('smtp', url, tokens)
  const inTurn = pLimit(1)
  let line: SmtpLine | null = null

  const tryOnce = async (mail: OutgoingMail): Promise<Try> => {
    line ??= await openLine(server, timeouts)
    try {
      const result = await handOver(server, line, mail, timeouts)
      if (result.kind !== 'accepted' && !(await isStillGood(line, result))) await hangUp()
      return result
    } catch (error) {
      await hangUp()
      throw error
    }
  }
  const hangUp = async (): Promise<void> => {
    if (line === null) return
    const last = line
    line = null
    await leave(last)
  }
  const send = async (mail: OutgoingMail): Promise<Sending> => {
    const wasKept = line !== null
    const first = await tryOnce(mail)
    // Servers end a line that was idle, that carried as many mails as they want, or whose token has ended: that says
    // nothing about this mail.
    const again = wasKept && (first.kind === 'lost' || first.kind === 'loggedOut')
    const last = again ? await tryOnce(mail) : first
    if (last.kind === 'loggedOut') throw troubleWith(server, { kind: 'login', code: last.reason }, last.error)
    return last.kind === 'lost' ? { kind: 'postponed', reason: last.reason } : last
  }
  return {
    send: async mail => inTurn(async () => send(mail)),
    check: async () => leave(await openLine(server, timeouts)),
    close: async () => inTurn(hangUp),
  }
}

async function handOver(server: MailServer, line: SmtpLine, mail: OutgoingMail, timeouts: SmtpTimeouts): Promise<Try> {
  const message = Buffer.from(await writeMessage(mail))
  const envelope = envelopeOf(mail, message.length)
  const [recipient = ''] = envelope.to
  if (/\p{Cc}/u.test(recipient)) return noAddress
  // Nodemailer reads the words only after the server has said 354: from then on nobody can tell what it has.
  let begun = false
  const words = new Readable({
    read() {
      // The server would take the mail for our own address alone: without its words it has nothing to deliver.
      if (refusalOf(recipient, envelope) !== null) return void this.destroy(new Error('refused'))
      begun = true
      waitFor(line, timeouts.words)
      this.push(message)
      this.push(null)
    },
  })
  try {
    await step(line, done => line.send(envelope, words, done))
    waitFor(line, timeouts.socket)
    return { kind: 'accepted' }
  } catch (error) {
    waitFor(line, timeouts.socket)
    if (begun) return afterWords(error as SmtpError)
    return withoutWords(server, line, error as SmtpError, refusalOf(recipient, envelope))
  }
}

/** Nodemailer notes in the envelope which recipients the server has refused. */
interface NotedEnvelope {
  readonly from: string
  readonly to: string[]
  readonly size: number
  rejectedErrors?: readonly (SmtpError & { readonly recipient?: string })[]
}

function envelopeOf({ envelope }: OutgoingMail, size: number): NotedEnvelope {
  const to = bareAddress(envelope.to)
  const own = envelope.ownCopy === null ? to : bareAddress(envelope.ownCopy)
  return { from: bareAddress(envelope.returnPath), to: [...new Set([to, own])], size }
}

function refusalOf(recipient: string, { rejectedErrors = [] }: NotedEnvelope): SmtpError | null {
  return rejectedErrors.find(one => one.recipient === recipient) ?? null
}

// What the server says of our own address is of no matter: the recipient's answer is the mail's.
function withoutWords(server: MailServer, line: SmtpLine, error: SmtpError, refusal: SmtpError | null): Try {
  // It waits for words now, and would take any command for them.
  if (error.code === 'ESTREAM') line.close()
  // Where commands are sent together, a sender that is refused has its recipients refused, too.
  return beforeWords(server, error.command === 'MAIL FROM' ? error : (refusal ?? error))
}

/** Ends what is left of a mail that was not taken (RSET); false when the line cannot be used again. */
async function isStillGood(line: SmtpLine, { kind }: Try): Promise<boolean> {
  if (kind === 'inDoubt' || kind === 'lost' || kind === 'loggedOut') return false
  return step(line, done => line.reset(done)).then(
    () => true,
    () => false,
  )
}

async function leave(line: SmtpLine): Promise<void> {
  waitFor(line, farewell)
  if (!line.destroyed) await step(line, () => line.quit()).catch(() => {})
  line.close()
}

function waitFor(line: SmtpLine, milliseconds: number): void {
  if (line._socket !== false && line._socket !== null && !line.destroyed) line._socket.setTimeout(milliseconds)
}

function bareAddress(text: string): string {
  const address = addressOf(text)
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return at === -1 ? address : `${address.slice(0, at)}@${domainToASCII(domain) || domain}`
}
