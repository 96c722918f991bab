import type { InboundMail, MailClass, MailPart } from '../../mail.ts'
import { bodyLines } from './body-lines.ts'
import { isDelivered, readDelivery } from './bounce.ts'
import { isAbsence, isAutomaticSubject, isAutomaticText, isReaction, isReceiptOfRequest } from './automatic-words.ts'
import { visibleText } from './visible-text.ts'

/** What a mail was taken for, with the signs that said so in the program's own English, for logs and `explain mail`. */
export interface Classification {
  readonly class: MailClass
  readonly reasons: readonly string[]
  /** True where nothing but its words told what it is: a person may write such words, too. */
  readonly byWords: boolean
}

type Sign = readonly [kind: MailClass, reason: string]

/**
 * Tells what a mail is: by its structure and headers first, which programs set on purpose, and by its words only after
 * them. What is left is taken for a person's reply; whether it is an answer is not decided here.
 */
export function classify(mail: InboundMail): Classification {
  const byForm = [structure(mail), calendar(mail), delivery(mail), headers(mail), unreadable(mail)]
  const found = [...byForm, words(mail)].filter(sign => sign !== null)
  const byWords = byForm.every(sign => sign === null)
  const [first] = found
  if (first === undefined) return { class: 'humanReply', reasons: [], byWords }
  return { class: first[0], reasons: found.map(([, reason]) => reason), byWords }
}

function structure(mail: InboundMail): Sign | null {
  const types = new Set([...mail.parts.map(part => part.contentType), mail.contentType.split(';', 1)[0]?.trim() ?? ''])
  const report = /report-type\s{0,4}=\s{0,4}"?([a-z-]{1,60})/.exec(mail.contentType)?.[1] ?? ''
  if (types.has('message/feedback-report') || report === 'feedback-report') return ['report', 'feedback report']
  if (types.has('message/disposition-notification') || report === 'disposition-notification')
    return ['report', 'disposition notification']
  if (mail.parts.some(isComplaint)) return ['report', 'complaint about a mail']
  if (/^(?:dmarc aggregate )?report domain:/i.test(mail.subject.trim())) return ['report', 'DMARC report']
  if (types.has('text/vnd.google.email-reaction+json')) return ['automatic', 'reaction']
  if (isDelivered(mail)) return ['report', 'delivery status of success']
  if (readDelivery(mail) === null && (types.has('message/delivery-status') || report === 'delivery-status'))
    return ['bounce', 'delivery status without a recipient']
  return null
}

// What Outlook.com sends of mail that its users call junk has no form but the marks on the mail that comes along.
function isComplaint({ contentType, text }: MailPart): boolean {
  return contentType === 'message/rfc822' && /^x-hmxmroriginalrecipient:/im.test((text ?? '').slice(0, 4000))
}

const invitations = /^METHOD:(?:REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH|ADD)\s*$/im

// Calendars write these before the subject of the meeting. A person who answers a mail of ours has "Re:" there.
const answered =
  /^(?:hyväksytty|hylätty|alustava|alustavasti hyväksytty|peruttu|accepterat|accepterad|avböjt|avböjd|preliminärt|preliminär|inställt|accepted|declined|tentative|tentatively accepted|canceled|cancelled): /i

function calendar(mail: InboundMail): Sign | null {
  if (/^text\/calendar\b/.test(mail.contentType)) return ['calendar', 'calendar message']
  if (header(mail, 'content-class').includes('calendarmessage')) return ['calendar', 'content class of a calendar']
  const parts = mail.parts.filter(part => /^(?:text\/calendar|application\/ics)$/.test(part.contentType))
  if (parts.some(part => invitations.test(part.text ?? ''))) return ['calendar', 'invitation or its answer']
  if (answered.test(mail.subject.trim())) return ['calendar', 'subject of an answer to an invitation']
  return parts.length > 0 && bodyLines(mail).length === 0 ? ['calendar', 'calendar and no words'] : null
}

function delivery(mail: InboundMail): Sign | null {
  const found = readDelivery(mail)
  if (found === null) return null
  return found.delayed ? ['delayed', 'delivery delayed'] : ['bounce', 'delivery failed']
}

const responders = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-auto-reply-from',
  'x-autoreply-from',
  'x-mail-autoreply',
  'x-vacation',
  'x-ms-exchange-inbox-rules-loop',
  'x-ms-exchange-generated-message-source',
  'x-fc-machinegenerated',
  'x-cron-env',
]

const lists = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'feedback-id',
  'mailing-list',
  'x-mailing-list',
  'x-mlserver',
]

const machines =
  /^(?:mailer-daemon|postmaster|no[-_.]?reply|do[-_.]?not[-_.]?reply|ei[-_.]?vastausta|noreply)(?:[-+_.]|@)/

// X-Auto-Response-Suppress is no sign: Microsoft 365 writes it into mail of people, too.
function headers(mail: InboundMail): Sign | null {
  const submitted = header(mail, 'auto-submitted')
  if (submitted !== '' && !/^no\b/.test(submitted)) return ['automatic', 'Auto-Submitted']
  const responder = responders.find(name => !['', 'no', 'false'].includes(header(mail, name)))
  if (responder !== undefined) return ['automatic', `header ${responder}`]
  const precedence = header(mail, 'precedence')
  if (/auto_?reply/.test(precedence) || header(mail, 'preference') === 'auto_reply') return ['automatic', 'Precedence']
  if (lists.some(name => header(mail, name) !== '')) return ['list', 'list headers']
  if (precedence === 'list') return ['list', 'Precedence']
  if (['bulk', 'junk'].includes(precedence)) return ['automatic', 'Precedence']
  if (/^<\s?>$/.test(header(mail, 'return-path'))) return ['automatic', 'null return path']
  return machines.test(mail.from ?? '') ? ['automatic', 'sender that is no person'] : null
}

function unreadable(mail: InboundMail): Sign | null {
  if (mail.from === null && !hasAuthors(mail)) return ['unreadable', 'no single sender']
  return bodyLines(mail).length === 0 ? ['unreadable', 'no words'] : null
}

// Several authors in one header are as RFC 5322 section 3.6.2 has it: whose answer it is, is another matter.
function hasAuthors({ headers: all }: InboundMail): boolean {
  const given = all.filter(({ name }) => name === 'from')
  return given.length === 1 && /@[^,;:]{1,300},.{0,600}@[^,;:]{1,300}$/.test(given[0]?.value ?? '')
}

function words(mail: InboundMail): Sign | null {
  if (isAutomaticSubject(mail.subject)) return ['automatic', 'subject of an automatic reply']
  const text = visibleText(mail).slice(0, 4000)
  if (isReaction(bodyLines(mail).slice(0, 8), text)) return ['automatic', 'reaction']
  if (isAutomaticText(text)) return ['automatic', 'calls itself automatic']
  if (isReceiptOfRequest(text)) return ['automatic', 'receipt of a request']
  return isAbsence(text) ? ['automatic', 'words of an absence notice'] : null
}

function header(mail: InboundMail, name: string): string {
  return (
    mail.headers
      .find(one => one.name === name)
      ?.value.trim()
      .toLowerCase() ?? ''
  )
}
