import { describe, expect, it } from 'vitest'
import { statusLines } from '../../src/commands/status.ts'

const calm = { id: 'esimerkkila', jobs: [], held: 0, quarantined: 0, mailInDoubt: 0, mailRefused: 0, mailFailed: 0 }

function linesOf(parts: Partial<typeof calm>): readonly string[] {
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
