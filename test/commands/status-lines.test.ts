import { describe, expect, it } from 'vitest'
import { statusLines } from '../../src/commands/status.ts'
import type { FailureKind } from '../../src/core/health/failure.ts'
import type { Status } from '../../src/runtime/status.ts'

type CityStatus = Status['cities'][number]

const calm: CityStatus = {
  id: 'esimerkkila',
  jobs: [],
  held: 0,
  quarantined: 0,
  mailInDoubt: 0,
  mailRefused: 0,
  mailFailed: 0,
  rosterHeld: null,
  pace: null,
}

function linesOf(parts: Partial<CityStatus>): readonly string[] {
  return statusLines({ version: '1.0.0', healthy: true, cities: [{ ...calm, ...parts }] })
}

describe('held removals in the status', () => {
  it('come with the command that lets them happen', () =>
    expect(linesOf({ held: 7 }).slice(-3)).toEqual([
      '  waits for a person: 7 removals held, 0 records not understood, 0 mails in doubt, 0 refused or returned, 0 received that could not be handled',
      '  held removals: check them in PTV; if they are meant to be gone, the next night removes them after',
      '    ajantasa release --city esimerkkila --by NAME --why TEXT',
    ]))

  it('need no command where there are none', () => expect(linesOf({}).at(-1)).toMatch(/^ {2}waits for a person: 0/))
})

describe('what waits for a person in the status', () => {
  it.each<[keyof CityStatus, string]>([
    ['quarantined', 'look for a newer version of this program'],
    ['mailInDoubt', 'ajantasa mail list; ajantasa mail settle ID …'],
    ['mailRefused', 'mend the addresses in the list of updaters'],
    ['mailFailed', 'in the folder Ajantasa/Refused'],
  ])('%s comes with what to do', (what, remedy) => expect(linesOf({ [what]: 2 }).at(-1)).toContain(remedy))
})

describe('a job in the status', () => {
  const job = {
    job: 'sync-catalogue',
    lastSuccess: '2026-12-09T02:31:00Z',
    lastOutcome: 'done',
    running: false,
    lastSeconds: 3.21,
    failures: 0,
    failure: null,
  } as const

  it.each<[string, Partial<CityStatus['jobs'][number]>, readonly string[]]>([
    ['done', {}, ['  sync-catalogue       done in 3.2 s            last done 2026-12-09 04:31']],
    [
      'running for the first time',
      { lastSuccess: null, lastOutcome: null, lastSeconds: null, running: true },
      ['  sync-catalogue       never run, running'],
    ],
    [
      'failed once, without a known reason',
      { lastOutcome: 'failed', failures: 1 },
      [
        '  sync-catalogue       failed in 3.2 s          last done 2026-12-09 04:31',
        '    failed once: see the log of the worker for the reason.',
      ],
    ],
    [
      'failed for a key',
      { lastOutcome: 'failed', failures: 3, failure: { party: 'ptv', kind: 'key' } },
      [
        '  sync-catalogue       failed in 3.2 s          last done 2026-12-09 04:31',
        '    failed 3 times: PTV did not accept our key, password or token. Mend it, and try it with `ajantasa doctor`.',
      ],
    ],
  ])('that is %s', (_name, parts, lines) =>
    expect(linesOf({ jobs: [{ ...job, ...parts }] }).slice(3, -1)).toEqual(lines),
  )

  it.each<[FailureKind, RegExp]>([
    ['away', /tried again by itself/],
    ['key', /did not accept/],
    ['refused', /said no/],
    ['shape', /newer version/],
    ['settings', /must be mended/],
    ['fault', /report it/],
  ])('that failed (%s) says what helps', (kind, told) =>
    expect(
      linesOf({ jobs: [{ ...job, lastOutcome: 'failed', failures: 1, failure: { party: 'smtp', kind } }] })[4],
    ).toMatch(told),
  )
})

describe('a held list of updaters in the status', () => {
  it.each([
    ['unreadable', 1, 'its file cannot be read'],
    ['faulty', 1, 'its file has a fault'],
    ['faulty', 3, 'its file has 3 faults'],
    ['shrunken', 0, 'its file has lost more than a third of the rows'],
  ] as const)('says why and what shows it: %s, %i', (reason, faults, why) =>
    expect(linesOf({ rosterHeld: { since: '2026-12-09', reason, faults } }).slice(-2)).toEqual([
      `  list of updaters: held since 2026-12-09, as ${why}; the old one is in use; this shows what to do`,
      '    ajantasa people import FILE --city esimerkkila --dry-run',
    ]),
  )
})

describe('the pace in the status', () => {
  const pace = { items: 950, waiting: 12, unasked: 3, ifAllAnswer: '2027-01-15', atThisPace: '2027-03-04' }

  it.each([
    [
      'has both days',
      pace,
      '12 of 950 descriptions wait to be confirmed; at the pace of the last 28 days everything is confirmed by 2027-03-04; if every digest is answered by 2027-01-15',
    ],
    [
      'says that nothing moves',
      { ...pace, atThisPace: null },
      '12 of 950 descriptions wait to be confirmed; at the pace of the last 28 days not everything will be confirmed; if every digest is answered by 2027-01-15',
    ],
    [
      'says that somebody cannot be asked',
      { ...pace, ifAllAnswer: null, atThisPace: null },
      '12 of 950 descriptions wait to be confirmed; at the pace of the last 28 days not everything will be confirmed; if every digest is answered still not everything',
    ],
    ['says that nothing waits', { ...pace, waiting: 0 }, 'none of 950 descriptions waits for its updater'],
  ])('%s', (_name, told, line) => expect(linesOf({ pace: told })).toContain(`  ${line}`))

  it('is left out before the first night', () => expect(linesOf({}).join('\n')).not.toContain('descriptions'))
})
