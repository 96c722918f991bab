import * as z from 'zod'
import { DatabaseUrl } from './database-url.ts'
import { ImapUrl, SmtpUrl } from './mail-url.ts'
import { TokenUrl } from './oauth.ts'
import { hide } from './secret.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/**
 * The environment variables of an installation. Each may also be given as NAME_FILE, a path to a file that holds the
 * value. The descriptions are what `ajantasa settings` and the README print. What is marked `secret` comes out as one.
 */
export const Settings = z.object({
  DATABASE_URL: DatabaseUrl.transform(hide)
    .optional()
    .meta({ secret: true })
    .describe(
      'PostgreSQL to use, such as postgres://user:password@host/database?sslmode=verify-full (TLS, the certificate ' +
        'checked; nothing is encrypted without sslmode). Without it the embedded database is used.',
    ),
  AJANTASA_DATA: z
    .string()
    .min(1)
    .default('./ajantasa-data')
    .describe('Folder of the embedded database. One process at a time may use it. For evaluation and tests only.'),
  AJANTASA_CITIES: z.string().min(1).optional().describe('Folder of the city files, one YAML file per city.'),
  SMTP_URL: SmtpUrl.transform(hide)
    .optional()
    .meta({ secret: true })
    .describe(
      'Mail server to send with: smtps://user:password@host (TLS, port 465) or smtp://user:password@host ' +
        '(STARTTLS demanded, port 587; ?tls=off goes without, as a server on this machine does).',
    ),
  IMAP_URL: ImapUrl.transform(hide)
    .optional()
    .meta({ secret: true })
    .describe(
      'Mailbox that answers come to: imaps://user:password@host/INBOX (TLS, port 993) or imap:// ' +
        '(STARTTLS demanded, port 143; ?tls=off goes without, as a server on this machine does).',
    ),
  MAIL_OAUTH_TENANT: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'must be the directory (tenant) ID, or a domain of the tenant')
    .optional()
    .describe(
      'Directory (tenant) ID in Microsoft Entra ID. With the next two set, SMTP and IMAP log in by XOAUTH2 as the ' +
        'users that SMTP_URL and IMAP_URL name without a password, as Microsoft 365 demands.',
    ),
  MAIL_OAUTH_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one word, without spaces, line ends and letters such as ä')
    .optional()
    .describe('Application (client) ID of the app registration that may use the mailboxes.'),
  MAIL_OAUTH_CLIENT_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one word, without spaces, line ends and letters such as ä')
    .transform(hide)
    .optional()
    .meta({ secret: true })
    .describe('Value (not the ID) of a client secret of that app registration.'),
  MAIL_OAUTH_URL: TokenUrl.default('https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token').describe(
    'Address that tokens are asked for at; {tenant} stands for MAIL_OAUTH_TENANT. Another one for a national cloud.',
  ),
  MAIL_OAUTH_SCOPE: z
    .string()
    .regex(/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/, 'must be words separated by single spaces')
    .default('https://outlook.office365.com/.default')
    .describe('What the tokens are for. Another one for a national cloud.'),
  AJANTASA_SEND: z
    .enum(['on', 'off'], 'must be on or off')
    .default('on')
    .describe('`off` stops all sending of mail; what is planned stays planned.'),
  AJANTASA_RECIPIENT_DOMAINS: z
    .string()
    .regex(
      /^\s*(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\s*(?:,\s*|$))*$/,
      'must be domains separated by commas, such as city.fi',
    )
    .default('')
    .transform(asDomains)
    .describe('The only domains that mail may be sent to, separated by commas, such as city.fi. Without it: any.'),
  PTV_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one word, without spaces, line ends and letters such as ä')
    .transform(hide)
    .optional()
    .meta({ secret: true })
    .describe('Key of the PTV open API, version 12, sent as x-api-key. A city file may name another variable.'),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
    .default('9464')
    .transform(Number)
    .refine(port => port <= 65_535, 'must be a port number, 0 to 65535')
    .describe('Port on which `serve` tells its health and metrics; 0 takes any that is free.'),
  HEARTBEAT_URL: z
    .url({ protocol: /^https?$/, hostname: /./, error: 'must be an address such as https://watch.example/ping/1234' })
    .transform(hide)
    .optional()
    .meta({ secret: true })
    .describe(
      'Address that is called when a night has succeeded, with /start and /fail at the end of its path when it starts ' +
        'and when it fails, as healthchecks.io has it.',
    ),
  LOG_LEVEL: z
    .enum(logLevels, `must be one of ${logLevels.join(', ')}`)
    .default('info')
    .describe('Least grave log line to write.'),
})

/** The checked settings of an installation. */
export type Settings = z.infer<typeof Settings>

function asDomains(list: string): readonly string[] {
  return list
    .split(',')
    .map(domain => domain.trim().toLowerCase())
    .filter(domain => domain !== '')
}
