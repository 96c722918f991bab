import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../src/core/finding.ts'
import { runHere } from '../support/command.ts'
import { documentOf } from '../support/program.ts'

describe('rules', () => {
  it('tells of every rule what it finds, for whom, how grave, on whose word and in which languages', async () => {
    const { code, stdout } = await runHere(['rules'])
    const lines = stdout.split('\n')
    expect(code).toBe(0)
    expect(lines.slice(0, ruleIds.length).map(line => line.split(' ')[0])).toEqual(ruleIds)
    expect(lines.find(line => line.startsWith('past-date-in-text'))).toMatch(
      /^past-date-in-text {2,}\S.+ \(updater; error, info; data; fi, sv, en\)$/,
    )
  })

  it('tells how to leave a rule or a finding out', async () => {
    const { stdout } = await runHere(['rules'])
    for (const way of ['rules.off', 'rules.severity', 'findings mute KEY']) expect(stdout).toContain(way)
  })

  it.each([
    ['fi', 'Palvelun tuottaja puuttuu'],
    ['sv', 'Tjänstens producent saknas'],
    ['en', 'Service provider missing'],
  ])('says it in %s', async (language, title) => {
    const ended = await runHere(['rules', '--json', '--language', language])
    const { rules } = documentOf(ended) as { readonly rules: readonly object[] }
    expect(rules).toContainEqual({
      id: 'no-producer',
      finds: title,
      audience: 'communications',
      severities: ['error'],
      basis: 'PTV',
      languages: null,
    })
  })
})
