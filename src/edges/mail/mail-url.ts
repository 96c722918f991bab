import { loginUrls } from '../../../schemas/mail-url.ts'
import { isOnThisMachine } from '../../../schemas/on-this-machine.ts'
import { hide, reveal, type Secret } from '../../../schemas/secret.ts'
import { SettingsError } from '../../core/errors.ts'
import type { AccessTokens } from './oauth.ts'

/** A mail server as a setting names it. */
export interface MailServer {
  readonly party: 'smtp' | 'imap'
  readonly host: string
  readonly port: number
  /** `startTls`: the connection begins in the clear and nothing is said before it is encrypted. */
  readonly encryption: 'tls' | 'startTls' | 'none'
  readonly login: Login | null
  /** Of IMAP: the mailbox that the address names, INBOX without one. */
  readonly mailbox: string
}

/** How a user logs in. The tokens are an application's, which may act for the user. */
export type Login =
  | { readonly kind: 'password'; readonly user: string; readonly password: Secret }
  | { readonly kind: 'token'; readonly user: string; readonly tokens: AccessTokens }

const ports = { smtp: 587, smtps: 465, imap: 143, imaps: 993 } as const
const settings = { smtp: 'SMTP_URL', imap: 'IMAP_URL' } as const

/**
 * Takes the address of a mail server apart. With tokens its user logs in with one, and it holds no password.
 * @throws SettingsError, without the address, when it is none.
 */
export function readMailUrl(
  party: MailServer['party'],
  address: Secret | string,
  tokens: AccessTokens | null = null,
): MailServer {
  const text = reveal(address)
  const setting = settings[party]
  const checked = loginUrls[tokens === null ? 'password' : 'token'][party].safeParse(text)
  if (!checked.success) {
    const problem = checked.error.issues[0]?.message ?? 'is no address'
    throw new SettingsError([{ where: setting, problem, remedy: '`ajantasa settings` says what it means.' }])
  }
  const url = new URL(text)
  const protocol = url.protocol.slice(0, -1) as keyof typeof ports
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1')
  return {
    party,
    host,
    port: url.port === '' ? ports[protocol] : Number(url.port),
    encryption: protocol.endsWith('s') ? 'tls' : unencrypted(url) ? 'none' : 'startTls',
    login: url.username === '' ? null : loginOf(url, tokens),
    mailbox: mailboxOf(url),
  }
}

function loginOf({ username, password }: URL, tokens: AccessTokens | null): Login {
  const user = decodeURIComponent(username)
  return tokens === null
    ? { kind: 'password', user, password: hide(decodeURIComponent(password)) }
    : { kind: 'token', user, tokens }
}

// INBOX, and no other name, means the same in capital and small letters (RFC 3501 section 5.1).
function mailboxOf(url: URL): string {
  const name = decodeURIComponent(url.pathname.slice(1))
  return /^(?:inbox)?$/i.test(name) ? 'INBOX' : name
}

/** How errors name the server: without login. */
export function placeOf({ host, port }: MailServer): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

// What stays on this machine cannot be listened to on the way.
function unencrypted(url: URL): boolean {
  const asked = url.searchParams.get('tls')
  return asked === null ? isOnThisMachine(url.hostname) : asked === 'off'
}
