import * as z from 'zod'

/** The address of a mail server to send with, login included. */
export const SmtpUrl = mailUrl(
  /^smtps?$/,
  url => (url.username === '') === (url.password === '') && /^\/?$/.test(url.pathname),
  'must be an address such as smtp://user:password@host:587 or smtps://host:465',
)

/** The address of a mailbox, login included; its path is the mailbox's name. */
export const ImapUrl = mailUrl(
  /^imaps?$/,
  url => url.username !== '' && url.password !== '',
  'must be an address such as imaps://user:password@host:993/INBOX',
)

function mailUrl(protocol: RegExp, holds: (url: URL) => boolean, example: string) {
  const error = `${example}; in user, password and mailbox write % as %25, @ as %40, : as %3A, / as %2F, ? as %3F, # as %23`
  return z
    .url({ protocol, hostname: /./, error, abort: true })
    .refine(text => isWhole(new URL(text)) && holds(new URL(text)), { error })
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
