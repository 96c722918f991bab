import { Readable } from 'node:stream'
import { domainToASCII } from 'node:url'
import pLimit from 'p-limit'
import { addressOf } from '../../core/digests/reply-link.ts'
import type { MailSender, OutgoingMail, Sending } from '../../ports.ts'
import { readMailUrl, type MailServer } from './mail-url.ts'
import { writeMessage } from './mime.ts'
import { answerCode, lineCode, openLine, step, type SmtpError, type SmtpLine, type SmtpTimeouts } from './smtp-line.ts'
import type { AccessTokens } from './oauth.ts'
import { troubleWith } from './trouble.ts'

/** A server may take ten minutes over the words of a mail (RFC 5321 section 4.5.3.2.6): asking again would double it. */
const patience: SmtpTimeouts = { connect: 15_000, greeting: 15_000, socket: 60_000, words: 600_000 }

/** Milliseconds for the answer to QUIT, which changes nothing any more. */
const farewell = 2000

/**
 * What one try to hand a mail over came to. `lost`: the line broke before the words were begun. `loggedOut`: the server
 * has surely not taken the mail, because it no longer holds us for logged in.
 */
type Try =
  | Sending
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'loggedOut'; readonly reason: string; readonly error: SmtpError }

/**
 * Sends mail through one server, one mail after another, on one line that is kept until it is closed. A mail that is
 * sent after `close` opens another. With tokens the user logs in with one.
 * @throws SettingsError when the address of the server is none.
 */
export function smtpSender(
  url: string,
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
  const envelope = {
    from: bareAddress(mail.envelope.from),
    to: bareAddress(mail.envelope.to),
    size: message.length,
  }
  // Nodemailer reads the words only after the server has said 354: from then on nobody can tell what it has.
  let begun = false
  const words = new Readable({
    read() {
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
    return begun ? afterWords(error as SmtpError) : beforeWords(server, error as SmtpError)
  }
}

function afterWords(error: SmtpError): Try {
  const answer = answerCode(error)
  if (error.code === 'EMESSAGE' && answer !== null) {
    if (isLoggedOut(answer)) return { kind: 'loggedOut', reason: answer, error }
    if (answer.startsWith('5')) return { kind: 'refused', reason: answer }
    if (answer.startsWith('4')) return { kind: 'postponed', reason: answer }
  }
  return { kind: 'inDoubt', reason: `no answer after the words were begun: ${answer ?? lineCode(error)}` }
}

function beforeWords(server: MailServer, error: SmtpError): Try {
  const answer = answerCode(error)
  if (error.code === 'EMESSAGE') return { kind: 'refused', reason: 'larger than the server takes' }
  if (error.code === 'EENVELOPE' && error.command === 'API') {
    return { kind: 'refused', reason: 'no address that can be sent to' }
  }
  if (error.code !== 'EENVELOPE' || answer === null || answer.startsWith('421')) {
    return { kind: 'lost', reason: answer ?? `lost before the words were begun: ${lineCode(error)}` }
  }
  // 503: the conversation is out of step, which is nothing that the mail could help.
  if (answer.startsWith('4') || answer.startsWith('503')) return { kind: 'postponed', reason: answer }
  if (isLoggedOut(answer)) return { kind: 'loggedOut', reason: answer, error }
  // 552: too large, which servers say as soon as they hear the size; all else here is about the sender, so about every mail.
  if (error.command === 'MAIL FROM' && !answer.startsWith('552')) {
    throw troubleWith(server, { kind: 'sender', code: answer }, error)
  }
  return { kind: 'refused', reason: answer }
}

// 530: log in first; 535: the login does not hold (RFC 4954 section 6).
function isLoggedOut(answer: string): boolean {
  return /^53[05]/.test(answer)
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
