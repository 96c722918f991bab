import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reveal, type Secret } from '../../schemas/secret.ts'
import { SettingsError, type Fault } from '../../src/core/errors.ts'
import { readSecret, readSettings, settingLines, type Environment } from '../../src/runtime/settings.ts'
import { testFolder } from '../support/program.ts'

const secret = 'hunter2-salainen'
const oauth = {
  MAIL_OAUTH_TENANT: '0f5fc5d4-8c9e-4d4e-9c53-0d6c29a0a1b2',
  MAIL_OAUTH_CLIENT_ID: 'f1c1a5b0-1111-4222-8333-444455556666',
  MAIL_OAUTH_CLIENT_SECRET: `${secret}~8Q`,
}

describe('a setting', () => {
  it.each([
    ['DATABASE_URL', undefined],
    ['AJANTASA_DATA', './ajantasa-data'],
    ['AJANTASA_CITIES', undefined],
    ['SMTP_URL', undefined],
    ['IMAP_URL', undefined],
    ['MAIL_OAUTH_TENANT', undefined],
    ['MAIL_OAUTH_CLIENT_ID', undefined],
    ['MAIL_OAUTH_CLIENT_SECRET', undefined],
    ['MAIL_OAUTH_URL', 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token'],
    ['MAIL_OAUTH_SCOPE', 'https://outlook.office365.com/.default'],
    ['AJANTASA_SEND', 'on'],
    ['PTV_API_KEY', undefined],
    ['HEALTH_PORT', 9464],
    ['HEARTBEAT_URL', undefined],
    ['LOG_LEVEL', 'info'],
  ] as const)('%s is %s unless it is set', (name, standard) => {
    expect(readSettings({})[name]).toBe(standard)
    expect(settingLines({}).find(line => line.name === name)).toMatchObject({
      source: 'default',
      value: standard?.toString() ?? null,
      default: standard?.toString() ?? null,
    })
  })

  it('AJANTASA_RECIPIENT_DOMAINS is no limit unless it is set', () => {
    expect(readSettings({}).AJANTASA_RECIPIENT_DOMAINS).toEqual([])
    expect(settingLines({}).find(line => line.name === 'AJANTASA_RECIPIENT_DOMAINS')).toMatchObject({
      source: 'default',
      value: null,
      default: null,
    })
  })

  it('has no test here that is forgotten', () => {
    expect(settingLines({}).map(line => line.name)).toEqual([
      'DATABASE_URL',
      'AJANTASA_DATA',
      'AJANTASA_CITIES',
      'SMTP_URL',
      'IMAP_URL',
      'MAIL_OAUTH_TENANT',
      'MAIL_OAUTH_CLIENT_ID',
      'MAIL_OAUTH_CLIENT_SECRET',
      'MAIL_OAUTH_URL',
      'MAIL_OAUTH_SCOPE',
      'AJANTASA_SEND',
      'AJANTASA_RECIPIENT_DOMAINS',
      'PTV_API_KEY',
      'HEALTH_PORT',
      'HEARTBEAT_URL',
      'LOG_LEVEL',
    ])
  })

  it.each([
    ['DATABASE_URL', 'postgres://ajantasa@db/ajantasa'],
    ['DATABASE_URL', 'postgresql://ajantasa@db:5433/ajantasa?sslmode=verify-full'],
    ['AJANTASA_DATA', '/srv/data'],
    ['AJANTASA_CITIES', '/etc/ajantasa/cities'],
    ['SMTP_URL', 'smtp://localhost'],
    ['SMTP_URL', 'smtp://ptv:1%2F2%40@mail.city.fi:2525?tls=off'],
    ['SMTP_URL', 'smtps://ptv%40city.fi:salasana@mail.city.fi/'],
    ['IMAP_URL', 'imaps://ptv%40city.fi:salasana@mail.city.fi'],
    ['IMAP_URL', 'imap://ptv:salasana@[::1]:143/Vastaukset/P%C3%A4iv%C3%A4?tls=on'],
    ['MAIL_OAUTH_URL', 'https://login.city.fi/realms/ptv/token'],
    ['MAIL_OAUTH_URL', 'http://127.0.0.1:8080/{tenant}/token'],
    ['MAIL_OAUTH_SCOPE', 'mail offline_access'],
    ['AJANTASA_SEND', 'off'],
    ['PTV_API_KEY', secret],
    ['HEARTBEAT_URL', 'https://watch.city.fi/ping/1234?a=b'],
    ['LOG_LEVEL', 'debug'],
  ] as const)('%s is taken from the environment and from a file', (name, value) => {
    expect(reveal(readSettings({ [name]: value })[name] ?? '')).toBe(value)
    expect(reveal(readSettings(inFile(name, `${value}\n`))[name] ?? '')).toBe(value)
    expect(settingLines({ [name]: value }).find(line => line.name === name)?.source).toBe('environment')
    expect(settingLines(inFile(name, value)).find(line => line.name === name)?.source).toBe('file')
  })

  it.each([
    ['city.fi', ['city.fi']],
    ['city.fi,schools.city.fi', ['city.fi', 'schools.city.fi']],
    [' City.FI , schools.city.fi, ', ['city.fi', 'schools.city.fi']],
  ])('AJANTASA_RECIPIENT_DOMAINS %j is the list %j', (text, domains) => {
    expect(readSettings({ AJANTASA_RECIPIENT_DOMAINS: text }).AJANTASA_RECIPIENT_DOMAINS).toEqual(domains)
  })

  it.each([
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('HEALTH_PORT %j is the number %i', (text, port) => {
    expect(readSettings({ HEALTH_PORT: text }).HEALTH_PORT).toBe(port)
    expect(settingLines({ HEALTH_PORT: text }).find(line => line.name === 'HEALTH_PORT')?.value).toBe(text)
  })

  it.each([
    ['an empty value', { LOG_LEVEL: '', DATABASE_URL: '', AJANTASA_DATA: '', PTV_API_KEY: '' }],
    ['an empty name of a file', { LOG_LEVEL_FILE: '', PTV_API_KEY_FILE: '' }],
  ])('%s counts as none', (_name, environment) => {
    expect(readSettings(environment)).toEqual(readSettings({}))
  })

  it('an empty file counts as no value', () => {
    expect(readSettings(inFile('LOG_LEVEL', ' \n')).LOG_LEVEL).toBe('info')
  })
})

describe('a fault', () => {
  it.each<[string, Environment, string, RegExp]>([
    [
      'a value and a file',
      { LOG_LEVEL: 'info', LOG_LEVEL_FILE: '/x' },
      'LOG_LEVEL',
      /given twice, also as LOG_LEVEL_FILE/,
    ],
    [
      'a file that is not there',
      { PTV_API_KEY_FILE: '/nowhere/key' },
      'PTV_API_KEY_FILE',
      /^names a file that cannot be read$/,
    ],
    ['a folder instead of a file', { PTV_API_KEY_FILE: '/' }, 'PTV_API_KEY_FILE', /cannot be read/],
    ['an unknown name', { AJANTASA_CITYS: secret }, 'AJANTASA_CITYS', /no setting of this program/],
    ['an unknown name of a file', { AJANTASA_CITYS_FILE: secret }, 'AJANTASA_CITYS_FILE', /no setting of this program/],
    ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL', /^must be one of .*\binfo\b/],
    ['a key with a space', { PTV_API_KEY: `${secret} x` }, 'PTV_API_KEY', /one word/],
    ['a key with a line end', { PTV_API_KEY: `${secret}\n` }, 'PTV_API_KEY', /one word/],
    ['a key with a letter of Finnish', { PTV_API_KEY: `${secret}ä` }, 'PTV_API_KEY', /one word/],
    ['sending that is neither on nor off', { AJANTASA_SEND: 'no' }, 'AJANTASA_SEND', /^must be on or off$/],
    ['a domain without a dot', { AJANTASA_RECIPIENT_DOMAINS: 'city' }, 'AJANTASA_RECIPIENT_DOMAINS', /commas/],
    ['an address for a domain', { AJANTASA_RECIPIENT_DOMAINS: 'a@b.fi' }, 'AJANTASA_RECIPIENT_DOMAINS', /commas/],
    [
      'domains with blanks between',
      { AJANTASA_RECIPIENT_DOMAINS: 'a.fi b.fi' },
      'AJANTASA_RECIPIENT_DOMAINS',
      /commas/,
    ],
    ['a port that is a word', { HEALTH_PORT: 'http' }, 'HEALTH_PORT', /0 to 65535/],
    ['a port that is too large', { HEALTH_PORT: '65536' }, 'HEALTH_PORT', /0 to 65535/],
    ['a port below zero', { HEALTH_PORT: '-1' }, 'HEALTH_PORT', /0 to 65535/],
    [
      'tokens by an unencrypted line',
      { MAIL_OAUTH_URL: 'http://login.city.fi/token' },
      'MAIL_OAUTH_URL',
      /such as https:/,
    ],
    [
      'tokens for a login',
      { MAIL_OAUTH_URL: `https://u:${secret}@login.city.fi` },
      'MAIL_OAUTH_URL',
      /without a login/,
    ],
    ['tokens by mail', { MAIL_OAUTH_URL: `mailto:${secret}@city.fi` }, 'MAIL_OAUTH_URL', /such as https:/],
    ['a scope with a line end', { MAIL_OAUTH_SCOPE: 'a\nb' }, 'MAIL_OAUTH_SCOPE', /single spaces/],
    ['a tenant that is a path', { ...oauth, MAIL_OAUTH_TENANT: '../x' }, 'MAIL_OAUTH_TENANT', /tenant/],
    ['a client with a space', { ...oauth, MAIL_OAUTH_CLIENT_ID: 'a b' }, 'MAIL_OAUTH_CLIENT_ID', /one word/],
    [
      'a secret with a space',
      { ...oauth, MAIL_OAUTH_CLIENT_SECRET: `${secret} x` },
      'MAIL_OAUTH_CLIENT_SECRET',
      /one word/,
    ],
    ['a heartbeat by mail', { HEARTBEAT_URL: `mailto:${secret}@city.fi` }, 'HEARTBEAT_URL', /https:/],
  ])('%s is told with its name', (_name, environment, where, problem) => {
    const faults = faultsOf(() => readSettings(environment))
    expect(faults).toEqual([{ where, problem: expect.stringMatching(problem), remedy: expect.stringMatching(/\w/) }])
    expect(JSON.stringify(faults)).not.toContain(secret)
  })

  it.each([
    ['another database', `mysql://u:${secret}@db/x`],
    ['an address without a scheme', `u:${secret}@db/x`],
    ['a password with a slash', `postgres://u:${secret}/1@db/x`],
    ['a password with a number sign', `postgres://u:${secret}#1@db/x`],
    ['words', `host=db password=${secret}`],
  ])('of DATABASE_URL, %s, does not tell the password', (_name, url) => {
    const error = errorOf(() => readSettings({ DATABASE_URL: url }))
    expect(error.faults.map(fault => fault.where)).toEqual(['DATABASE_URL'])
    expect(error.faults[0]?.problem).toContain('must be an address of PostgreSQL')
    expect(`${JSON.stringify(error.faults)} ${error.stack ?? ''} ${String(error.cause)}`).not.toContain(secret)
  })

  it.each([
    ['another protocol', 'SMTP_URL', `https://u:${secret}@mail.city.fi`],
    ['no host', 'SMTP_URL', 'smtp:mail.city.fi'],
    ['no protocol', 'SMTP_URL', 'mail.city.fi:587'],
    ['a user without a password', 'SMTP_URL', `smtp://${secret}@mail.city.fi`],
    ['a password without a user', 'SMTP_URL', `smtp://:${secret}@mail.city.fi`],
    ['a path', 'SMTP_URL', `smtp://u:${secret}@mail.city.fi/inbox`],
    ['a password with a slash after digits', 'SMTP_URL', `smtp://u:12/${secret}@mail.city.fi`],
    ['a password with a question mark after digits', 'SMTP_URL', `smtp://u:12?${secret}@mail.city.fi`],
    ['a password with a number sign after digits', 'SMTP_URL', `smtp://u:12#${secret}@mail.city.fi`],
    ['a password with a per cent sign', 'SMTP_URL', `smtp://u:%zz${secret}@mail.city.fi`],
    ['a password with a line break', 'SMTP_URL', `smtp://u:%0d%0a${secret}@mail.city.fi`],
    ['an unknown wish', 'SMTP_URL', `smtp://u:${secret}@mail.city.fi?tls=maybe`],
    ['the protocol of the other', 'IMAP_URL', `smtps://u:${secret}@mail.city.fi`],
    ['no user', 'IMAP_URL', 'imaps://mail.city.fi/INBOX'],
    ['a password with a slash after digits', 'IMAP_URL', `imaps://u:12/${secret}@mail.city.fi`],
    ['a mailbox with a per cent sign', 'IMAP_URL', `imaps://u:${secret}@mail.city.fi/100%`],
  ])('of an address with %s in %s does not tell the password', (_name, name, url) => {
    const error = errorOf(() => readSettings({ [name]: url }))
    expect(error.faults.map(fault => fault.where)).toEqual([name])
    expect(error.faults[0]?.problem).toMatch(/^must be an address such as (?:smtp|imaps):\/\/.* @ as %40/)
    expect(`${JSON.stringify(error.faults)} ${error.stack ?? ''} ${String(error.cause)}`).not.toContain(secret)
  })

  it.each([
    ['sslmode=no-verify'],
    ['sslmode=allow'],
    ['ssl=no-verify'],
    ['uselibpqcompat=true&sslmode=require'],
    ['sslmode=verify-full&sslmode=no-verify'],
  ])('of DATABASE_URL with %s, which checks no certificate, is refused', parameters => {
    const error = errorOf(() => readSettings({ DATABASE_URL: `postgres://u:${secret}@db/x?${parameters}` }))
    expect(error.faults.map(fault => fault.where)).toEqual(['DATABASE_URL'])
    expect(error.faults[0]?.problem).toContain('must not switch the checking of certificates off')
  })

  it.each(['prefer', 'require', 'verify-ca', 'verify-full'])(
    'of DATABASE_URL takes sslmode=%s for verify-full',
    mode => {
      const { DATABASE_URL: url } = readSettings({ DATABASE_URL: `postgres://u@db/x?sslmode=${mode}` })
      expect(reveal(url ?? '')).toBe('postgres://u@db/x?sslmode=verify-full')
    },
  )

  it.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['PGSSLMODE', 'no-verify'],
  ])('is %s=%s, which makes any certificate good', (name, value) => {
    const faults = faultsOf(() => readSettings({ [name]: value }))
    expect(faults.map(({ where }) => where)).toEqual([name])
    expect(faults[0]?.remedy).toContain('NODE_EXTRA_CA_CERTS')
  })

  it.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '1'],
    ['PGSSLMODE', 'verify-full'],
  ])('is not %s=%s', (name, value) => {
    expect(readSettings({ [name]: value })).toEqual(readSettings({}))
  })

  it('that is given instead of the path of its file does not come back', () => {
    const faults = faultsOf(() => readSettings({ PTV_API_KEY_FILE: secret }))
    expect(faults.map(({ where }) => where)).toEqual(['PTV_API_KEY_FILE'])
    expect(JSON.stringify(faults)).not.toContain(secret)
  })

  it('is told together with all others', () => {
    const faults = faultsOf(() =>
      readSettings({ AJANTASA_A: '1', AJANTASA_B: '2', LOG_LEVEL: 'loud', DATABASE_URL: 'x', PTV_API_KEY_FILE: '/no' }),
    )
    expect(faults.map(fault => fault.where).toSorted()).toEqual(
      ['AJANTASA_A', 'AJANTASA_B', 'DATABASE_URL', 'LOG_LEVEL', 'PTV_API_KEY_FILE'].toSorted(),
    )
  })

  it.each(['REPLY_SECRET', 'HOME'])('is not %s, which this program does not read', name => {
    expect(readSettings({ [name]: 'off' })).toEqual(readSettings({}))
  })
})

describe('logins by token', () => {
  it.each<[string, () => Environment]>([
    ['the environment', () => oauth],
    [
      'a file',
      () => ({ ...oauth, MAIL_OAUTH_CLIENT_SECRET: '', ...inFile('MAIL_OAUTH_CLIENT_SECRET', `${secret}~8Q\n`) }),
    ],
  ])('are set by three settings, from %s', (_name, environment) => {
    const urls = { SMTP_URL: 'smtp://ptv%40city.fi@mail.city.fi', IMAP_URL: 'imaps://ptv%40city.fi@mail.city.fi/INBOX' }
    const settings = readSettings({ ...environment(), ...urls })
    expect(opened(settings)).toMatchObject({ ...oauth, ...urls })
  })

  it('let mail be sent without any login', () => {
    const settings = readSettings({ ...oauth, SMTP_URL: 'smtp://localhost' })
    expect(reveal(settings.SMTP_URL ?? '')).toBe('smtp://localhost')
  })

  it.each([
    [['MAIL_OAUTH_TENANT'], /MAIL_OAUTH_CLIENT_ID and MAIL_OAUTH_CLIENT_SECRET/],
    [['MAIL_OAUTH_CLIENT_SECRET'], /MAIL_OAUTH_TENANT and MAIL_OAUTH_CLIENT_ID/],
    [['MAIL_OAUTH_TENANT', 'MAIL_OAUTH_CLIENT_ID'], /without MAIL_OAUTH_CLIENT_SECRET/],
    [['MAIL_OAUTH_CLIENT_ID', 'MAIL_OAUTH_CLIENT_SECRET'], /without MAIL_OAUTH_TENANT/],
  ])('are not wanted by %j alone, and each tells what is missing', (names, problem) => {
    const some = Object.fromEntries(Object.entries(oauth).filter(([name]) => names.includes(name)))
    const faults = faultsOf(() => readSettings({ ...some, IMAP_URL: 'imaps://ptv@mail.city.fi' }))
    expect(faults.map(({ where }) => where)).toEqual(names)
    expect(faults.map(fault => problem.test(fault.problem) && /all three/.test(fault.remedy))).not.toContain(false)
    expect(JSON.stringify(faults)).not.toContain(secret)
  })

  it.each([
    ['SMTP_URL', `smtp://ptv:${secret}@mail.city.fi`],
    ['IMAP_URL', `imaps://ptv:${secret}@mail.city.fi/INBOX`],
  ] as const)('bear no password in %s, in a city’s own address neither', (name, url) => {
    const problem = expect.stringMatching(/^must have no password while MAIL_OAUTH_TENANT/) as string
    const faults = faultsOf(() => readSettings({ ...oauth, [name]: url }))
    expect(faults).toMatchObject([{ where: name, problem }])
    const own = faultsOf(() => readSecret({ ...oauth, CITY_URL: url }, 'CITY_URL', 'city file', name))
    expect(own).toMatchObject([{ where: 'CITY_URL', problem }])
    expect(JSON.stringify([faults, own])).not.toContain(secret)
  })

  it('let a city’s own address be without a password, which it may not be otherwise', () => {
    const url = 'imaps://ptv@mail.city.fi'
    expect(reveal(readSecret({ ...oauth, CITY_URL: url }, 'CITY_URL', 'city file', 'IMAP_URL'))).toBe(url)
    const faults = faultsOf(() => readSecret({ CITY_URL: url }, 'CITY_URL', 'city file', 'IMAP_URL'))
    expect(faults).toMatchObject([{ where: 'CITY_URL', problem: expect.stringMatching(/^must be an address such as/) }])
  })
})

describe('what settings shows', () => {
  it('never holds a secret, given in either way, right or faulty', () => {
    const environments = [
      { DATABASE_URL: `postgres://u:${secret}@db/x`, PTV_API_KEY: secret },
      { DATABASE_URL: `mysql://u:${secret}@db/x` },
      inFile('PTV_API_KEY', secret),
      { SMTP_URL: `smtp://u:${secret}@mail.city.fi`, IMAP_URL: `imap://u:${secret}@mail.city.fi` },
      { SMTP_URL: `http://u:${secret}@mail.city.fi`, HEARTBEAT_URL: `https://watch.city.fi/${secret}` },
      oauth,
    ]
    const shown = JSON.stringify(environments.map(environment => settingLines(environment)))
    expect(shown).not.toContain(secret)
    expect(shown.match(/\*{8}/g)).toHaveLength(9)
  })

  it('says of every setting what it means', () => {
    expect(settingLines({}).filter(line => line.meaning.length < 20)).toEqual([])
  })
})

describe('a secret that a city file names', () => {
  it.each<[string, () => Environment]>([
    ['a variable', () => ({ CITY_KEY: secret })],
    ['a file', () => inFile('CITY_KEY', `${secret}\n`)],
  ])('is taken from %s', (_name, environment) => {
    expect(reveal(readSecret(environment(), 'CITY_KEY', 'city file', 'PTV_API_KEY'))).toBe(secret)
  })

  it.each<[string, Environment, string, RegExp]>([
    ['is not set', {}, 'city file of a', /names the variable CITY_KEY, which is not set/],
    ['is empty', { CITY_KEY: '' }, 'city file of a', /not set/],
    ['holds a line end', { CITY_KEY: `${secret}\n` }, 'CITY_KEY', /one word/],
  ])('is a fault when it %s', (_name, environment, where, problem) => {
    const faults = faultsOf(() => readSecret(environment, 'CITY_KEY', 'city file of a', 'PTV_API_KEY'))
    expect(faults).toEqual([{ where, problem: expect.stringMatching(problem), remedy: expect.any(String) }])
    expect(JSON.stringify(faults)).not.toContain(secret)
  })

  it.each([
    ['SMTP_URL', `imaps://u:${secret}@mail.city.fi`],
    ['IMAP_URL', `smtps://u:${secret}@mail.city.fi`],
    ['PTV_API_KEY', `${secret} ${secret}`],
  ] as const)('must have the form of %s when it stands for it', (instead, value) => {
    const faults = faultsOf(() => readSecret({ CITY_KEY: value }, 'CITY_KEY', 'city file of a', instead))
    expect(faults.map(({ where }) => where)).toEqual(['CITY_KEY'])
    expect(JSON.stringify(faults)).not.toContain(secret)
  })
})

/** Settings as they were written: secrets opened. */
function opened(settings: object): object {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, openedValue(value)]))
}

function openedValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'toJSON' in value ? reveal(value as Secret) : value
}

function inFile(name: string, content: string): Environment {
  const path = join(testFolder(), 'value')
  writeFileSync(path, content)
  return { [`${name}_FILE`]: path }
}

function faultsOf(read: () => unknown): readonly Fault[] {
  return errorOf(read).faults
}

function errorOf(read: () => unknown): SettingsError {
  try {
    read()
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('nothing was wrong')
}
