import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, inspect } from 'node:util'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { hide, reveal } from '../../schemas/secret.ts'
import { Settings } from '../../schemas/settings.ts'
import { OutsideUnavailable, RosterError, safeReason, safeTrace, SettingsError } from '../../src/core/errors.ts'
import { errorJson, forLog } from '../../src/commands/output.ts'
import { readSettings, settingLines } from '../../src/runtime/settings.ts'

const text = 'hunter2-salainen'
const secret = hide(text)

describe('a secret', () => {
  it.each<[string, () => string]>([
    ['text', () => String(secret)],
    ['a template', () => `${secret.toString()}${secret as unknown as string}`],
    ['JSON', () => JSON.stringify({ secret, list: [secret] })],
    ['an inspector that shows all', () => inspect(secret, { showHidden: true, depth: 20, getters: true })],
    ['an inspector that is told to ask nobody', () => inspect(secret, { customInspect: false, showHidden: true })],
    ['console', () => format('%s %j %o %O', secret, secret, secret, secret)],
    ['a copy', () => JSON.stringify({ ...secret })],
    [
      'its properties',
      () =>
        Reflect.ownKeys(secret)
          .map(key => String(Reflect.get(secret, key)))
          .join(),
    ],
    ['an error that carries it', () => inspect(Object.assign(new Error('refused', { cause: secret }), { secret }))],
    ['a log line', () => logged({ secret, deep: { secret } })],
  ])('is not to be seen in %s', (_name, write) => {
    expect(write()).not.toContain(text)
  })

  it('opens for whoever hands it over, and a plain address needs none', () => {
    expect([reveal(secret), reveal('smtp://localhost')]).toEqual([text, 'smtp://localhost'])
  })
})

describe('the settings', () => {
  const secrets = Object.entries(Settings.shape).filter(([, field]) => field.meta()?.['secret'] === true)
  const forms: Readonly<Record<string, string>> = {
    DATABASE_URL: `postgres://u:${text}@db/x`,
    SMTP_URL: `smtps://u:${text}@mail.city.fi`,
    IMAP_URL: `imaps://u:${text}@mail.city.fi`,
    HEARTBEAT_URL: `https://watch.city.fi/${text}`,
  }

  it.each(secrets.map(([name]) => name))('hold %s as a secret', name => {
    const environment = { [name]: forms[name] ?? text }
    const oauth = { MAIL_OAUTH_TENANT: 'city.fi', MAIL_OAUTH_CLIENT_ID: 'ptv', MAIL_OAUTH_CLIENT_SECRET: 'x' }
    const settings = readSettings(name.startsWith('MAIL_OAUTH') ? { ...oauth, ...environment } : environment)
    const value = settings[name as 'PTV_API_KEY']
    expect(reveal(value ?? '')).toContain(text)
    expect(inspect(settings, { depth: 9, showHidden: true }) + JSON.stringify(settings)).not.toContain(text)
    expect(JSON.stringify(settingLines(environment))).not.toContain(text)
  })

  it('know every setting whose name or meaning speaks of a secret', () => {
    const told = /SECRET|KEY|PASSWORD|TOKEN|_URL$/
    const open = Object.keys(Settings.shape).filter(name => told.test(name) && !secrets.some(([one]) => one === name))
    // The address of the token server; it may hold no login.
    expect(open).toEqual(['MAIL_OAUTH_URL'])
  })
})

const person = 'maija.merkki@esimerkkila.fi'

describe('what is told of an error', () => {
  const ofSql = Object.assign(new Error(`duplicate key value "${person}"`), {
    name: 'error',
    severity: 'ERROR',
    code: '23505',
    detail: `Key (address)=(${person}) already exists.`,
    constraint: 'person_pkey',
    table: 'person',
    column: person,
  })
  it.each<[string, unknown, string]>([
    ['of ours is its message', new OutsideUnavailable('PTV is away', { party: 'ptv', remedy: '' }), 'PTV is away'],
    ['of ours is never its cause', new OutsideUnavailable('away', { party: 'ptv', remedy: '', cause: ofSql }), 'away'],
    [
      'of the database is its code and our own names',
      ofSql,
      'PostgreSQL refused it (SQLSTATE 23505, constraint person_pkey, table person)',
    ],
    [
      'of a login to the database says what is wrong',
      Object.assign(new Error(person), { code: '28P01', severity: 'FATAL' }),
      'PostgreSQL says that the password is wrong (SQLSTATE 28P01)',
    ],
    [
      'of the system is its code',
      Object.assign(new Error(person), { code: 'ENOENT', syscall: 'open', path: person }),
      'ENOENT open',
    ],
    [
      'of a certificate is its code',
      Object.assign(new Error(person), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    ['that is none of ours is its kind', new RangeError(person), 'RangeError'],
    ['with a name of its own choice is no name', Object.assign(new Error('x'), { name: person }), 'Error'],
    [
      'of several is each of them once',
      new AggregateError([ofSql, new TypeError(person), new TypeError(person)], person),
      'PostgreSQL refused it (SQLSTATE 23505, constraint person_pkey, table person); TypeError',
    ],
    ['that is no error is its type', person, 'something was thrown that is no error (string)'],
    ['with a code that is a sentence is its kind', Object.assign(new Error('x'), { code: person }), 'Error'],
    [
      'of a line that was lost is what it always is',
      new Error('Connection terminated unexpectedly'),
      'Connection terminated unexpectedly',
    ],
  ])('%s', (_name, error, told) => {
    expect(safeReason(error)).toBe(told)
    expect(safeReason(error)).not.toContain('maija')
  })

  it('names the place in our own code, and the way there, for errors that nobody foresaw', () => {
    const error = thrownBy(() => settingLines(null as never))
    expect(safeReason(error)).toMatch(/^TypeError at src\/runtime\/settings\.ts:\d+$/)
    const cause = Object.assign(new Error(`${person}\n    at src/maija/merkki.ts:1`), { name: person })
    const trace = safeTrace(new Error(person, { cause }))
    expect(trace.join('\n')).toMatch(
      /^Error\n {4}at test\/security\/construction\.test\.ts:\d+\n[^]*\ncaused by Error\n/,
    )
    expect(trace.join('\n')).not.toContain('maija')
  })

  it('of settings and rosters leaves what is quoted to the terminal', () => {
    const fault = { where: `line 3, "${person}"`, problem: `"${person}" is not an e-mail address`, remedy: 'Mend it.' }
    const error = new RosterError([fault])
    expect(new SettingsError([fault]).message).toBe('a fault in line 3, "…"')
    expect(JSON.stringify(errorJson(forLog(error, { isTTY: false })))).not.toContain('maija')
    expect(JSON.stringify(errorJson(forLog(error, { isTTY: true })))).toContain(person)
  })
})

describe('the source', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name: `src/${name}`, code: readFileSync(join('src', name), 'utf8') }))
  const holding = (pattern: RegExp): readonly string[] =>
    files
      .filter(({ code }) => pattern.test(code))
      .map(({ name }) => name)
      .toSorted()

  it('nowhere lets a certificate pass that it should not', () => {
    expect(holding(/rejectUnauthorized|checkServerIdentity|NODE_TLS_REJECT|allowInsecure|no-verify/)).toEqual([
      'src/runtime/last-words.ts',
      'src/runtime/settings.ts',
    ])
  })

  it('opens secrets only where they are handed to a party outside, or shown without their secret parts', () => {
    expect(holding(/\breveal\(/)).toEqual([
      'src/commands/doctor-checks.ts',
      'src/commands/doctor-places.ts',
      'src/commands/shown-place.ts',
      'src/edges/mail/imap-session.ts',
      'src/edges/mail/mail-url.ts',
      'src/edges/mail/oauth-request.ts',
      'src/edges/mail/smtp-line.ts',
      'src/edges/ptv/http.ts',
      'src/runtime/heartbeat.ts',
      'src/runtime/queue.ts',
      'src/store/database.ts',
    ])
  })

  it('writes what an error says only where it knows the error for one of ours or its words for a phrase', () => {
    const words = /(?:error|reason|cause|second|failure)\)?\.(?:message|stack)\b|String\((?:error|reason|cause)\)/
    expect(holding(words)).toEqual(messagesOfOurs)
  })

  it('writes to the log through one door, and to the terminal through few', () => {
    expect(holding(/\bconsole\./)).toEqual([])
    expect(holding(/from 'pino'/)).toEqual(['src/runtime/log.ts'])
  })
})

/** Where the message of an error is read; each has made sure whose it is. */
const messagesOfOurs: readonly string[] = [
  'src/commands/doctor-check.ts',
  'src/commands/output.ts',
  'src/core/errors.ts',
  'src/edges/files/read-yaml.ts',
  'src/runtime/until-open.ts',
  'src/store/database.ts',
]

function logged(facts: object): string {
  const lines: string[] = []
  pino({}, { write: line => void lines.push(line) }).info(facts, 'something')
  return lines.join('')
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
