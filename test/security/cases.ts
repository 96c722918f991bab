import { join } from 'node:path'
import { persons, secrets } from './marks.ts'
import { faults, type Outside } from './outside.ts'
import { city, type Stage } from './stage.ts'

/** A command with what it is called, or the jobs that fail. */
export interface Case {
  readonly name: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Stands on both outputs before what each case writes. */
export const line = '\u0001 case '

const json = (...args: readonly string[]): readonly string[] => [...args, '--json']

/** A night that goes well, and what is asked about it. */
export function nightCases({ env, folder }: Stage): readonly Case[] {
  const commands = [
    json('migrate'),
    json('once', 'night'),
    ['once', 'night', '--city', city],
    ['status'],
    json('status'),
    ['doctor'],
    json('doctor'),
    ['settings'],
    json('settings'),
    ['people', 'unowned', '--city', city],
    ['guide', '--out', join(folder, 'guides')],
    ['explain', 'item', 'x', '--city', city],
    ['release', '--city', city],
    ['--help'],
    ['once', '--help'],
    ['try', '--help'],
    ['--version'],
  ]
  return commands.map(args => ({ name: args.join(' '), args, env }))
}

/** All that goes wrong without any mail. */
export function failureCases(
  stage_: Stage,
  { impostor, tokens, smtpNo, imapNo }: Outside,
): readonly (Case | readonly Case[])[] {
  const { env, faulty, broken } = stage_
  const one = (name: string, args: readonly string[], changed: Readonly<Record<string, string>>): Case => ({
    name,
    args,
    env: { ...env, ...changed },
  })
  const ofPtv = faults.map(fault =>
    one(`PTV ${fault}`, json('once', 'sync-catalogue', '--city', `${city}-${fault}`), { AJANTASA_CITIES: faulty }),
  )
  const password = secrets['password of an impostor’s database']
  const ofDatabase = [impostor, 1].flatMap(port =>
    [['once', 'night'], json('status'), ['doctor']].map(args =>
      one(`database at ${port}, ${args.join(' ')}`, args, {
        DATABASE_URL: `postgres://u:${password}@127.0.0.1:${port}/x`,
      }),
    ),
  )
  const ofFiles = Object.entries(broken).flatMap(([name, cities]) =>
    // A worker goes on with the list that it has.
    [
      json('once', 'night'),
      ['once', 'night'],
      ['doctor'],
      ['status'],
      ...(name.includes('roster') ? [] : [['serve']]),
    ].map(args => one(`${name}, ${args.join(' ')}`, args, { AJANTASA_CITIES: cities, LOG_LEVEL: 'debug' })),
  )
  const oauth = {
    MAIL_OAUTH_TENANT: 'city.test',
    MAIL_OAUTH_CLIENT_ID: 'ptv',
    MAIL_OAUTH_CLIENT_SECRET: secrets.MAIL_OAUTH_CLIENT_SECRET,
  }
  const byToken = {
    ...oauth,
    MAIL_OAUTH_URL: tokens,
    SMTP_URL: `smtp://ptv@127.0.0.1:${smtpNo.port}`,
    IMAP_URL: `imap://ptv@127.0.0.1:${imapNo}/INBOX`,
  }
  const key = secrets['key in place of a path to it']
  const wrong = {
    PTV_API_KEY_FILE: '',
    PTV_API_KEY: `${secrets.PTV_API_KEY} ä`,
    SMTP_URL: `smtp://u:${secrets['password of SMTP_URL']}/1@h`,
    DATABASE_URL: `postgres://u:${password}/x@h`,
    HEARTBEAT_URL: `ftp://${secrets['path of HEARTBEAT_URL']}`,
    IMAP_URL_FILE: key,
  }
  return [
    [...ofPtv],
    one('logins of cities', ['doctor'], { AJANTASA_CITIES: faulty }),
    one('failing jobs', ['failing jobs'], { WORD: persons['words of an error'] }),
    ...ofDatabase,
    ...ofFiles,
    ...[['doctor'], ['once', 'read-mailbox']].map(args => one(`tokens, ${args.join(' ')}`, args, byToken)),
    ...[['doctor'], json('settings'), ['once', 'night']].map(args => one(`settings, ${args.join(' ')}`, args, wrong)),
    one('login in an argument', ['try', '--ptv-url', `https://u:${secrets['password in --ptv-url']}@ptv.test`], {}),
    one('certificate that is unknown', ['doctor'], {
      HEARTBEAT_URL: 'https://127.0.0.1:1/',
      DATABASE_URL: env['DATABASE_URL'] + '?sslmode=require',
    }),
  ]
}

/** A day with mails, and servers that refuse them. */
export function dayCases({ env, faulty }: Stage, { smtpNo, imapNo }: Outside): readonly Case[] {
  const one = (args: readonly string[], changed: Readonly<Record<string, string>> = {}): Case => ({
    name: `${args.join(' ')} ${Object.keys(changed).join(' ')}`,
    args,
    env: { ...env, ...changed },
  })
  const smtp = { SMTP_URL: (env['SMTP_URL'] ?? '').replace(/\d+$/, String(smtpNo.port)) }
  const imap = { IMAP_URL: (env['IMAP_URL'] ?? '').replace(/:\d+\/INBOX$/, `:${imapNo}/INBOX`) }
  return [
    one(['once', 'read-mailbox'], imap),
    one(['once', 'send-mail'], smtp),
    one(['doctor'], { ...smtp, ...imap }),
    one(json('once', 'read-mailbox')),
    one(json('once', 'send-mail')),
    one(['once', 'read-mailbox']),
    one(['once', 'send-mail', '--city', `${city}-400`], { AJANTASA_CITIES: faulty }),
    one(['once', 'read-mailbox', '--city', `${city}-400`], { AJANTASA_CITIES: faulty }),
    one(['once', 'tidy-up']),
    one(['once', 'plan-report']),
    one(['mail', 'settle', '<ei@ole>', '--sent', '--by', 'x', '--why', 'y']),
    one(json('status')),
    one(['status']),
  ]
}

/** What shows persons to whoever sits at the terminal. */
export function showingCases({ env, folder, broken }: Stage): readonly Case[] {
  const address = `${persons['address of an updater']}@esimerkkila.fi`
  const one = (name: string, args: readonly string[]): Case => ({ name, args, env })
  return [
    one('people list', ['people', 'list', '--city', city]),
    one('people export', ['people', 'export', address, '--city', city]),
    one('people import', [
      'people',
      'import',
      join(broken['faulty roster'] ?? '', 'lists', 'roster.csv'),
      '--city',
      city,
    ]),
    one('mail list', ['mail', 'list']),
    one('explain mail', ['explain', 'mail', join(folder, '0.eml'), '--city', city]),
    one('once --dry-run', ['once', 'plan-digests', '--city', city, '--dry-run', '--date', '2027-03-01']),
  ]
}
