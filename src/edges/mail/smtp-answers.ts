// What a server's answer to a mail means: what became of the mail, and whether the next one can go on the same line.
import { isDeadAddress } from '../../core/replies/reading/bounce-cause.ts'
import { statusIn } from '../../core/replies/reading/status-fields.ts'
import type { Sending } from '../../ports/mail.ts'
import type { MailServer } from './mail-url.ts'
import { answerCode, lineCode, type SmtpError } from './smtp-line.ts'
import { troubleWith } from './trouble.ts'

/**
 * What one try to hand a mail over came to. `lost`: the line broke before the words were begun. `loggedOut`: the server
 * has surely not taken the mail, because it no longer holds us for logged in.
 */
export type Try =
  | Sending
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'loggedOut'; readonly reason: string; readonly error: SmtpError }

/** Of a mail to an address that no server could be given. */
export const noAddress: Sending = { kind: 'refused', reason: 'no address that can be sent to' }

/** What became of a mail whose words have been begun. */
export function afterWords(error: SmtpError): Try {
  const answer = answerCode(error)
  if (error.code === 'EMESSAGE' && answer !== null) {
    if (isLoggedOut(answer)) return { kind: 'loggedOut', reason: answer, error }
    if (answer.startsWith('5')) return { kind: 'refused', reason: answer }
    if (answer.startsWith('4')) return { kind: 'postponed', reason: answer }
  }
  return { kind: 'inDoubt', reason: `no answer after the words were begun: ${answer ?? lineCode(error)}` }
}

/**
 * What became of a mail whose words have not been begun. @throws OutsideRefused where the server takes no mail at all from
 * the sender
 */
export function beforeWords(server: MailServer, error: SmtpError): Try {
  const answer = answerCode(error)
  if (error.code === 'EMESSAGE') return { kind: 'refused', reason: 'larger than the server takes' }
  if (error.code === 'EENVELOPE' && error.command === 'API') return noAddress
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
  return { kind: isDeadRecipient(error) ? 'deadAddress' : 'refused', reason: answer }
}

// 530: log in first; 535: the login does not hold (RFC 4954 section 6).
function isLoggedOut(answer: string): boolean {
  return /^53[05]/.test(answer)
}

/**
 * True where the server says of the recipient that nobody is reached there. Servers tell what they have against the
 * sender, or against this machine, only at the recipient, too: that says nothing about the address.
 */
function isDeadRecipient({ command, response = '' }: SmtpError): boolean {
  return command === 'RCPT TO' && !aboutUs.test(response) && isDeadAddress(statusIn(response), response)
}

const aboutUs =
  /\b5\.1\.[78]\b|\bsender\b|\bfrom address\b|\bhelo\b|\behlo\b|\bclient\b|\breverse\b|\brelay|\byour (?:host|domain|ip|address|server)\b/i
