import { ImapUrl, SmtpUrl } from '../../../schemas/mail-url.ts'
import { SettingsError } from '../../core/errors.ts'

/** A mail server as a setting names it. */
export interface MailServer {
  readonly party: 'smtp' | 'imap'
  readonly host: string
  readonly port: number
  /** `startTls`: the connection begins in the clear and nothing is said before it is encrypted. */
  readonly encryption: 'tls' | 'startTls' | 'none'
  readonly login: { readonly user: string; readonly password: string } | null
  /** Of IMAP: the mailbox that the address names, INBOX without one. */
  readonly mailbox: string
}

const ports = { smtp: 587, smtps: 465, imap: 143, imaps: 993 } as const
const parties = {
  smtp: { schema: SmtpUrl, setting: 'SMTP_URL' },
  imap: { schema: ImapUrl, setting: 'IMAP_URL' },
} as const

/** Takes the address of a mail server apart. @throws SettingsError, without the address, when it is none. */
export function readMailUrl(party: MailServer['party'], text: string): MailServer {
  const { schema, setting } = parties[party]
  const checked = schema.safeParse(text)
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
    encryption: protocol.endsWith('s') ? 'tls' : unencrypted(url, host) ? 'none' : 'startTls',
    login:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    mailbox: mailboxOf(url),
  }
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
function unencrypted(url: URL, host: string): boolean {
  const asked = url.searchParams.get('tls')
  return asked === null ? host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host) : asked === 'off'
}
