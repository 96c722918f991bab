import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../support/program.ts'
import { isAllowed } from './licence-rules.ts'
import { runIn } from './programs.ts'

const program = resolve('test/deploy/licences.ts')

describe('the licences', () => {
  it('of all packages that production needs are allowed', () => {
    const { status, told } = runIn('.', process.execPath, [program])
    expect(told).toMatch(/^pg 8\.\d+\.\d+ +MIT$/m)
    expect(told).not.toMatch(/^vitest /m)
    expect({ status, last: told.trim().split('\n').at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^\d\d\d packages, 0 with a licence that is not allowed\.$/) as string,
    })
  })

  it.each<[string, string | undefined, string | undefined]>([
    ['only the GPL', 'MIT', 'GPL-3.0-only'],
    ['none', undefined, undefined],
    ['one in words of its own', undefined, 'SEE LICENSE IN LICENSE.txt'],
    ['the GPL in the lock file, and is not installed', 'GPL-2.0-or-later', undefined],
  ])('make the check fail where a package has %s', (_name, locked, installed) => {
    const folder = testFolder()
    const packages = { '': {}, 'node_modules/planted': { version: '1.0.0', license: locked } }
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
    if (installed !== undefined) {
      mkdirSync(join(folder, 'node_modules/planted'), { recursive: true })
      writeFileSync(join(folder, 'node_modules/planted/package.json'), JSON.stringify({ license: installed }))
    }
    const { status, told } = runIn(folder, process.execPath, [program, folder])
    expect(status).toBe(1)
    expect(told).toMatch(/planted 1\.0\.0: its licence \(.*\) is not one that the EUPL-1\.2 goes with/)
  })

  it.each<[string, boolean]>([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-2.0-or-later OR (MIT AND ISC)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only OR AGPL-3.0-only', false],
    ['LGPL-3.0-only', false],
    ['UNLICENSED', false],
    ['MIT WITH something', false],
    ['(MIT', false],
    ['mit', false],
    ['', false],
  ])('%s: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed))
})
