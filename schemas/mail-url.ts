import * as z from 'zod'

interface Shape {
  readonly protocol: RegExp
  /** Whether user and path are such as the protocol needs. */
  readonly holds: (url: URL) => boolean
  readonly withPassword: string
  readonly withoutPassword: string
}

const encoding = 'in user, password and mailbox write % as %25, @ as %40, : as %3A, / as %2F, ? as %3F, # as %23'

const smtp = urlsOf({
  protocol: /^smtps?$/,
  holds: url => (url.username !== '' || url.password === '') && /^\/?$/.test(url.pathname),
  withPassword: 'smtp://user:password@host:587 or smtps://host:465',
  withoutPassword: 'smtp://user@host:587',
})
const imap = urlsOf({
  protocol: /^imaps?$/,
  holds: url => url.username !== '',
  withPassword: 'imaps://user:password@host:993/INBOX',
  withoutPassword: 'imaps://user@host:993/INBOX',
})

/** The address of a mail server to send with, login included. */
export const SmtpUrl = smtp.either

/** The address of a mailbox, login included; its path is the mailbox's name. */
export const ImapUrl = imap.either

/** The same addresses where a user logs in with the password beside it, and where one does with a token instead. */
export const loginUrls = {
  password: { smtp: smtp.password, imap: imap.password },
  token: { smtp: smtp.token, imap: imap.token },
}

function urlsOf({ protocol, holds, withPassword, withoutPassword }: Shape) {
  const error = `must be an address such as ${withPassword}; ${encoding}`
  const either = z
    .url({ protocol, hostname: /./, error, abort: true })
    .refine(text => isWhole(new URL(text)) && holds(new URL(text)), { error, abort: true })
  const token = `must have no password while MAIL_OAUTH_TENANT, MAIL_OAUTH_CLIENT_ID and MAIL_OAUTH_CLIENT_SECRET are set: such as ${withoutPassword}`
  return {
    either,
    password: either.refine(text => (new URL(text).username === '') === (new URL(text).password === ''), { error }),
    token: either.refine(text => new URL(text).password === '', { error: token }),
  }
}

// A mark of a password that is not encoded ends the host's name too early: what follows is then no known part.
function isWhole(url: URL): boolean {
  if (url.hash !== '' || !/^(?:\?tls=(?:on|off))?$/.test(url.search)) return false
  try {
    return [url.username, url.password, url.pathname].every(part => !/[\r\n\0]/.test(decodeURIComponent(part)))
  } catch {
    return false
  }
}
