import type { InboundMail } from '../../mail.ts'
import { bodyLines } from './body-lines.ts'
import { isDeadAddress } from './bounce-cause.ts'
import type { Delivery } from './bounce.ts'
import { statusIn } from './status-fields.ts'

// Servers that write no delivery status, and some gateways in front of them, tell it in words: qmail, Exim, older
// Exchange and Lotus Domino, and many providers.

/** Reads the notice of a server that a mail was not delivered; null where the mail is no such notice. */
export function readNotice(mail: InboundMail, messageIds: readonly string[]): Delivery | null {
  const lines = bodyLines(mail)
  const notice = lines.slice(0, returnedAt(lines))
  const words = notice.join(' ').slice(0, 20_000).replace(/\s+/g, ' ')
  if (!isNotice(mail, words)) return null
  const recipients = recipientsIn(mail, notice, lines)
  const status = statusIn(words)
  const delayed = isDelay(mail.subject, words)
  const permanent = !delayed && (status === null ? !temporary.test(words) : !status.startsWith('4'))
  const dead = permanent && isDeadAddress(status, words)
  return { bounce: { recipients, permanent, dead, status, messageIds }, delayed }
}

const servers =
  /mailer[-_ ]?daemon|mail[-_ ]?daemon|postmaster|mail delivery (?:sub)?system|mail deliver|system administrator|microsoftexchange|mdaemon|amavis|bounce|mail administrator/i

const failures =
  /^(?:\[[^\]]{1,40}\]\s?|\*{3,}\s?spam\s?\*{3,}\s?)?(?:undeliver|(?:mail |message |email )?delivery (?:status|failure|has failed|failed|problem|notification|report|error|delayed|incomplete|unsuccessful)|mail delivery|returned mail|returned to sender|failure notice|failure delivery|failed (?:mail|delivery)|non[- ]?(?:delivery|remis|distribu)|mail (?:system error|could not|failure|returned)|message (?:could not be|delivery|undeliver|not delivered)|unable to deliver|could not (?:send|deliver)|not delivered|nondeliverable|warning: |email (?:delivery|bounce|could not)|bounce|returning |rejected|error (?:sending|delivering)|unzustellbar|ei voi toimittaa|viesti(?:ä|n) .{0,40}(?:toimit|epäonnistu)|toimitus (?:epäonnistui|viivästy)|toimittamaton|toimittaminen epäonnistui|palautettu|kan inte levereras|olevererbar|ej levererat|meddelandet kunde inte|det gick inte att leverera|leveransfel|leverans(?:en)? (?:misslyckades|försenad))/i

const telling =
  /could(?: not|n't) be (?:delivered|sent)|(?:was|were|been|has been)(?: not|n't)? (?:un)?deliver|undeliver|not (?:be )?delivered|delivery (?:to|of|has|failed|failure|attempt|incomplete)|unable to deliver|failed to deliver|permanent (?:fatal )?error|fatal errors|did(?: not|n't) reach|unknown user|user unknown|no such (?:user|recipient|address|mailbox)|does not exist|doesn't exist|mailbox (?:is )?(?:full|unavailable)|over quota|quota exceeded|rejected|returned to (?:you|sender)|bounced|not found|unrouteable|blocked|ei voitu toimittaa|ei toimitettu|toimitus .{0,40}epäonnistui|kunde inte levereras|gick inte att leverera|har inte levererats|smtp error|remote (?:host|server) said|(?:45|5[05])\d[ -]\d\.\d/i

function isNotice(mail: InboundMail, words: string): boolean {
  if (header(mail, 'x-failed-recipients') !== '') return true
  const fromServer =
    servers.test(`${mail.from ?? ''} ${header(mail, 'from')}`) || /^<\s?>$/.test(header(mail, 'return-path'))
  const returns = /^(?:no|do-?not)-?reply@/.test(mail.from ?? '') && mail.parts.some(isReturned)
  const subject = failures.test(mail.subject.trim())
  return ((fromServer || returns) && (subject || telling.test(words))) || (subject && telling.test(words))
}

function isReturned({ contentType }: InboundMail['parts'][number]): boolean {
  return contentType === 'message/rfc822'
}

const temporary =
  /tempor|giving up|timed? ?out|retry|(?:too |a )long|quota|mailbox (?:is )?full|try again|deferred|tilapäi|tillfäll/i

function isDelay(subject: string, words: string): boolean {
  if (/(?:delivery|toimitus|leverans)\S{0,4} (?:is |on |är )?(?:delayed|viivästy|försenad)|^warning: /i.test(subject))
    return true
  return /this is a warning (?:message )?only|(?:has|have) not yet been delivered|will (?:be retried|retry|continue to (?:try|attempt)|keep trying)|delivery .{0,60}(?:has been|is) delayed|ei ole vielä toimitettu|har ännu inte levererats/i.test(
    words,
  )
}

const returned =
  /^[-=_*> ]{0,80}(?:(?:below this line is|this is|here is|following is|the following is) a copy|original message|returned (?:message|mail)|undelivered message|unsent message|message (?:header|text) follows|the header of the original|bounced e-?mail|included is a copy|your (?:original )?message(?: headers)? follow|headers? of (?:the )?original)/i
const received = /^[ >\t]{0,8}(?:received|return-path|message-id|dkim-signature|mime-version|x-mailer):\s/i

function returnedAt(lines: readonly string[]): number {
  const place = lines.findIndex(line => returned.test(line.slice(0, 200)) || received.test(line.slice(0, 40)))
  return place === -1 ? lines.length : place
}

const address = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}/gi

// The recipient stands on a line of its own or before a colon; else any address will do that is no server's and not
// ours.
function recipientsIn(mail: InboundMail, notice: readonly string[], lines: readonly string[]): readonly string[] {
  const named = addressesIn(header(mail, 'x-failed-recipients'))
  if (named.length > 0) return named
  const ours = new Set([...mail.to, mail.from])
  const strangers = (found: readonly string[]): readonly string[] =>
    found.filter(one => !ours.has(one) && !/^(?:postmaster|mailer-daemon|abuse)@/.test(one))
  const alone = notice.filter(line =>
    /^[\s*]{0,12}(?:<[^<>\s]{3,320}>|[^\s<>]{1,64}@[^\s<>]{1,255}?)(?::|;|,|\.{3}|\s*$|\s\()/.test(line.slice(0, 400)),
  )
  const below = lines.filter(line => /^[ >\t]{0,8}to:\s/i.test(line.slice(0, 20)))
  const found = [alone, notice, below].map(some => strangers(addressesIn(some.join('\n').slice(0, 20_000))))
  return found.find(some => some.length > 0) ?? []
}

function addressesIn(text: string): readonly string[] {
  return [...new Set((text.match(address) ?? []).map(one => one.toLowerCase()))]
}

function header(mail: InboundMail, name: string): string {
  return mail.headers.find(one => one.name === name)?.value ?? ''
}
