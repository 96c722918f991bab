import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openFreshPostgres } from '../support/database.ts'
import { hasDovecot } from '../support/dovecot.ts'
import { temporaryFolder } from '../support/program.ts'
import { control, findMarks, marks, persons, secrets } from './marks.ts'
import { liveThrough, type Outputs } from './night-and-day.ts'
import { startOutside } from './outside.ts'
import { stage } from './stage.ts'

const isPossible = inject('postgres') !== null && hasDovecot()

describe.runIf(isPossible)('twenty secrets and twenty persons, after a night and a day in which all goes wrong', () => {
  const ends: (() => unknown)[] = []
  let outputs: Outputs = {}
  beforeAll(async () => {
    const outside = await startOutside()
    const { url, database, drop } = await openFreshPostgres()
    const folder = temporaryFolder()
    ends.push(outside.stop, () => rmSync(folder, { recursive: true, force: true }), database.close, drop)
    outputs = await liveThrough(stage(folder, outside, url), outside)
  }, 120_000)
  afterAll(async () => {
    for (const end of ends) await end()
  })

  it.each([
    'stdout of the night',
    'log of the night',
    'stdout of the failures',
    'log of the failures',
    'stdout of the day',
    'log of the day',
    'log of the worker',
    'arguments of the worker',
    '/metrics',
    '/status.json',
    'errors of the ledger',
    'tables of the queue',
    'mails to IT',
    'reports',
    'guides',
    'requests to PTV',
  ])('are not in the %s, and the control is', where => {
    expect(findMarks(outputs[where] ?? '')).toEqual([control.name])
  })

  it('are not told to the watcher, but for the secrets of its own address', () => {
    const own = ['path of HEARTBEAT_URL', 'query of HEARTBEAT_URL']
    expect(findMarks(outputs['heartbeats'] ?? '')).toEqual([control.name, ...own])
  })

  it.each(['/livez', '/readyz', 'what a worker tells without a database', 'last words of errors that nobody caught'])(
    'are not in %s',
    where => {
      expect(outputs[where]).toMatch(/\w/)
      expect(findMarks(outputs[where] ?? '')).toEqual([])
    },
  )

  // What these are for is to show persons to whoever sits at the terminal; secrets they show to nobody.
  it.each([
    ['people list', 'who is asked for what'],
    ['people export', 'all that is kept of a person'],
    ['people import', 'which cells of a faulty list are to be mended'],
    ['mail list', 'whom a mail in doubt was for'],
    ['explain mail', 'what a mail was taken for'],
    ['once --dry-run', 'the mails that would be planned'],
  ])('%s shows persons, as it is to tell %s, and no secret', name => {
    const found = findMarks(outputs[name] ?? '')
    expect(found.filter(one => one in persons)).not.toEqual([])
    expect(found.filter(one => one in secrets)).toEqual([])
  })

  it('include no token of a digest where nobody answers it; who settles a mail in doubt sees it in its id', () => {
    const tokens = (outputs['tokens'] ?? '').match(/\w{4}-\w{4}/g) ?? []
    const holding = Object.keys(outputs).filter(name => tokens.some(token => outputs[name]?.includes(token)))
    expect(tokens).not.toEqual([])
    expect(holding.filter(name => !seesTokens.has(name))).toEqual([])
  })

  it('were really there: persons in the tables, and secrets on their way to servers', () => {
    const elsewhere = new Set(['name in a faulty roster', 'value of a broken YAML roster', 'words of an error'])
    const inTables = findMarks(outputs['tables'] ?? '').filter(name => name in persons)
    expect(inTables.toSorted()).toEqual(
      Object.keys(persons)
        .filter(name => !elsewhere.has(name))
        .toSorted(),
    )
    const told = findMarks(outputs['what servers heard'] ?? '').filter(name => name in secrets)
    expect(told).toEqual(expect.arrayContaining(secretsForServers))
    expect([Object.keys(persons), Object.keys(secrets), marks].map(({ length }) => length)).toEqual([20, 20, 41])
  })
})

const seesTokens = new Set([
  'tables',
  'tokens',
  'mails to IT',
  'mail list',
  'explain mail',
  'people export',
  'once --dry-run',
])

const secretsForServers = [
  'user of SMTP_URL',
  'password of SMTP_URL',
  'user of IMAP_URL',
  'password of IMAP_URL',
  'PTV key of a city',
  'path of HEARTBEAT_URL',
  'query of HEARTBEAT_URL',
  'password of HEARTBEAT_URL',
  'MAIL_OAUTH_CLIENT_SECRET',
  'SMTP password of a city',
  'IMAP password of a city',
  'key in a file',
]
