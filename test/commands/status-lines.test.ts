import { describe, expect, it } from 'vitest'
import { statusLines } from '../../src/commands/status.ts'
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
