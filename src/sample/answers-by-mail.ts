import { finland } from '../core/dates.ts'
import { headerWords, messageText } from './message-text.ts'

/** A mail that somebody answers. */
export interface AnsweredMail {
  /** Where answers go. */
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly messageId: string
  readonly references: readonly string[]
  readonly sentAt: Temporal.Instant
  /** The plain text as its reader has it. */
  readonly text: string
}

/** Who answers what, when, and in which words. */
export interface AnswerByMail {
  readonly mail: AnsweredMail
  readonly writer: { readonly name: string; readonly address: string }
  readonly words: string
  readonly at: Temporal.Instant
}

/** Writes an answer as a mail program would: an RFC 5322 message. */
export type MailProgram = (answer: AnswerByMail) => string

/** Outlook in Finnish: HTML and plain text in base64, the answered mail below a block of its headers. */
export const outlookInFinnish: MailProgram = answer => {
  const { mail, writer, words } = answer
  const block = [
    ['Lähettäjä', `${mail.from.name} <${mail.from.address}>`],
    ['Lähetetty', longMoment(mail.sentAt)],
    ['Vastaanottaja', `${writer.name} <${writer.address}>`],
    ['Aihe', mail.subject],
  ] as const
  const own = `${words}\n\nTerveisin\n${writer.name}`
  const headers = block.map(([name, value]) => `${name}: ${value}`)
  const text = `${own}\n\n${'_'.repeat(32)}\n${headers.join('\n')}\n\n${mail.text}`
  const html =
    `<html><body dir="ltr"><div class="elementToProof">${asHtml(own)}</div>` +
    '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">' +
    `${block.map(([name, value]) => `<b>${name}:</b> ${asHtml(value)}`).join('<br>')}</font></div>` +
    `<div>${asHtml(mail.text)}</div></body></html>`
  const parts = [
    { contentType: 'text/plain', encoding: 'base64', text },
    { contentType: 'text/html', encoding: 'base64', text: html },
  ] as const
  return messageText([...headersOf(answer, 'VS: '), ['Thread-Topic', headerWords(mail.subject)]], parts)
}

/** Gmail in Finnish: a line that tells who wrote, and the answered mail quoted with `>`. */
export const gmailInFinnish: MailProgram = answer => {
  const { mail, words } = answer
  const told = `${momentInGmail(mail.sentAt)} ${mail.from.name} (${mail.from.address}) kirjoitti:`
  const text = `${words}\n\n${told}\n\n${quoted(mail.text)}`
  return messageText(headersOf(answer, 'Re: '), [{ contentType: 'text/plain', encoding: 'quoted-printable', text }])
}

/** The mail program of an iPhone in Swedish: a device line, then the answered mail quoted together with its writer. */
export const iphoneInSwedish: MailProgram = answer => {
  const { mail, words } = answer
  const told = `${momentOnIphone(mail.sentAt)} skrev ${mail.from.name} <${mail.from.address}>:`
  const text = `${words}\n\nSkickat från min iPhone\n\n${quoted(`${told}\n\n${mail.text}`)}`
  const headers = [...headersOf(answer, 'Re: '), ['X-Mailer', 'iPhone Mail'] as const]
  return messageText(headers, [{ contentType: 'text/plain', encoding: 'quoted-printable', text }])
}

/** The notice that Exchange sends for somebody who is away. */
export const absenceInFinnish: MailProgram = answer => {
  const headers = [
    ...headersOf(answer, 'Automaattinen vastaus: '),
    ['Auto-Submitted', 'auto-replied'] as const,
    ['X-Auto-Response-Suppress', 'All'] as const,
  ]
  return messageText(headers, [{ contentType: 'text/plain', encoding: 'base64', text: answer.words }])
}

function headersOf({ mail, writer, at }: AnswerByMail, prefix: string): readonly (readonly [string, string])[] {
  const local = writer.address.split('@')[0] ?? ''
  return [
    ['From', `${headerWords(writer.name)} <${writer.address}>`],
    ['To', `${headerWords(mail.from.name)} <${mail.from.address}>`],
    ['Subject', headerWords(`${prefix}${mail.subject}`)],
    ['Date', headerMoment(at)],
    ['Message-ID', `<${local}.${at.epochMilliseconds}@${writer.address.split('@')[1] ?? 'localhost'}>`],
    ['In-Reply-To', mail.messageId],
    ['References', [...new Set([...mail.references, mail.messageId])].join('\r\n ')],
  ]
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
}

function longMoment(moment: Temporal.Instant): string {
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone: finland } as const
  return moment.toLocaleString('fi-FI', options)
}

const monthsInGmail =
  'tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.'.split(' ')

// `ma 23. marrask. 2026 klo 8.30`
function momentInGmail(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO(finland)
  const weekday = local.toLocaleString('fi-FI', { weekday: 'short' })
  const time = `${local.hour}.${String(local.minute).padStart(2, '0')}`
  return `${weekday} ${local.day}. ${monthsInGmail[local.month - 1] ?? ''} ${local.year} klo ${time}`
}

// `23 nov. 2026 kl. 08:30`
function momentOnIphone(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO(finland)
  const day = local.toLocaleString('sv-FI', { day: 'numeric', month: 'short', year: 'numeric' })
  return `${day} kl. ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

// RFC 5322 section 3.3, such as `Mon, 23 Nov 2026 09:12:00 +0200`.
function headerMoment(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO(finland)
  const day = local.toLocaleString('en-GB', { weekday: 'short', day: '2-digit', month: 'short', year: 'numeric' })
  return `${day.replace(',', ', ').replace(/\s+/g, ' ')} ${local.toPlainTime().toString({ smallestUnit: 'second' })} ${local.offset.replace(':', '')}`
}
