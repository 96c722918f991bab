import { certificateRemedy } from '../../core/certificates.ts'
import { KeyRefused, OutsideRefused, OutsideUnavailable } from '../../core/errors.ts'
import { closedWords, loginWords, permissionWords, type Words } from './login-words.ts'
import { placeOf, type MailServer } from './mail-url.ts'

/** What keeps us from talking with a mail server. `code` holds codes only, never the server's words. */
export type Trouble =
  | { readonly kind: 'certificate' | 'noTls' | 'refused' | 'sender' | 'busy' | 'away'; readonly code: string }
  /** `noPermission`: a login with a token that does not say that it may be used for this. */
  | { readonly kind: 'login' | 'noPermission'; readonly code: string }
  /** A mailbox that is there, or may be, but is not opened for the user who has logged in. */
  | { readonly kind: 'closed'; readonly code: string }
  | { readonly kind: 'noStartTls' }
  | { readonly kind: 'noMailbox'; readonly mailbox: string; readonly others: readonly string[] }

/** A login that the server refused; `code` is what it said. */
export class LoginRefused extends KeyRefused {
  readonly code: string

  constructor(message: string, details: ConstructorParameters<typeof OutsideRefused>[1], code: string) {
    super(message, details)
    this.code = code
  }
}

/** Turns trouble with a mail server into the error that is told. */
export function troubleWith(
  server: MailServer,
  trouble: Trouble,
  error?: unknown,
): OutsideRefused | OutsideUnavailable {
  const { message, remedy } = wordsOf(server, trouble)
  const details = { party: server.party, remedy, ...(error === undefined ? {} : { cause: bare(error) }) }
  if (trouble.kind === 'login') return new LoginRefused(message, details, trouble.code)
  const mayPass = trouble.kind === 'busy' || trouble.kind === 'away'
  return mayPass ? new OutsideUnavailable(message, details) : new OutsideRefused(message, details)
}

/** Codes of a conversation in which the other side does not speak TLS, or none that we accept. */
export function isTlsCode(code: string): boolean {
  return /^ERR_SSL_|^EPROTO$/.test(code)
}

function wordsOf(server: MailServer, trouble: Trouble): Words {
  const place = `the ${server.party.toUpperCase()} server ${placeOf(server)}`
  const setting = `${server.party.toUpperCase()}_URL (or the variable that the city file names)`
  switch (trouble.kind) {
    case 'login':
      return about(place, loginWords(server, setting, trouble.code))
    case 'noPermission':
      return about(place, permissionWords(server, trouble.code))
    case 'closed':
      return about(place, closedWords(server, setting, trouble.code))
    case 'certificate':
      return {
        message: `the certificate of ${place} cannot be trusted (${trouble.code})`,
        remedy: certificateRemedy(setting, trouble.code),
      }
    case 'noStartTls':
      return {
        message: `${place} offers no STARTTLS, so nothing was said to it`,
        remedy: `In ${setting} write ${server.party}s:// for TLS from the start, or add ?tls=off to go unencrypted.`,
      }
    case 'noTls':
      return {
        message: `${place} does not answer in TLS that this program speaks (${trouble.code})`,
        remedy: `Check scheme and port in ${setting}: ${server.party}s:// is TLS from the start, ${server.party}:// by STARTTLS.`,
      }
    case 'refused':
      return {
        message: `${place} refuses to talk with this program (${trouble.code})`,
        remedy: `Check host and port in ${setting}, and that the server lets this machine and sender in.`,
      }
    case 'sender':
      return {
        message: `${place} takes no mail from this sender (${trouble.code})`,
        remedy: `Check mail.from of the city file: the login in ${setting} must be allowed to send from it.`,
      }
    case 'busy':
      return {
        message: `${place} cannot serve now (${trouble.code})`,
        remedy: 'Nothing needs to be done unless it lasts; the next run tries again.',
      }
    case 'away':
      return {
        message: `${place} could not be reached, or was lost (${trouble.code})`,
        remedy: `Check host and port in ${setting}, the network and the server; the next run tries again.`,
      }
    case 'noMailbox': {
      const others = trouble.others.length === 0 ? 'none can be seen' : `there are ${trouble.others.join(', ')}`
      return {
        message: `${place} has no mailbox ${trouble.mailbox}`,
        remedy: `Name one at the end of ${setting}; ${others}.`,
      }
    }
  }
}

function about(place: string, { message, remedy }: Words): Words {
  return { message: `${place} ${message}`, remedy }
}

// The libraries' errors quote the server's words, which may hold addresses; their code and way are all that is kept.
function bare(error: unknown): Error {
  const { code, name, stack } = error as { readonly code?: unknown; readonly name?: unknown; readonly stack?: unknown }
  const told = new Error(typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown')
  const way = typeof stack === 'string' ? stack.split('\n').filter(line => /^\s+at /.test(line)) : []
  told.stack = [`Error: ${told.message}`, ...way].join('\n')
  return told
}
