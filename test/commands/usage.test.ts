import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, testFolder } from '../support/program.ts'
import { copyData, settingsOf, theFirstNight } from './stage.ts'

const key = 'salainen-avain-7'

describe('what is wrongly asked', () => {
  it.each([
    ['a date that is none', ['--date', 'nonsense'], /Give a date such as 2027-03-28/],
    ['a day that does not exist', ['try', '--date', '2026-02-30'], /Give a date such as 2027-03-28/],
    ['an option with a slip', ['--jsn'], /Did you mean --json\?/],
    ['an option of a command with a slip', ['once', 'night', '--cty', 'x'], /Did you mean --city\?/],
    ['a command with a slip', ['migrat'], /did you mean the command migrate\?/],
    ['a command with swapped letters', ['tyr'], /did you mean the command try\?/],
    ['a command below explain with a slip', ['explain', 'itm'], /Did you mean item\?/],
    ['no work', ['once'], /missing required argument 'work'/],
    ['an unknown job', ['once', 'nite'], /"nite" is no job\. Write night, or one of sync-catalogue/],
    ['too much', ['settings', 'all'], /too many arguments/],
    ['an item without an id', ['explain', 'item'], /Give the id of an item, or a record with --file/],
    ['a night without cities', ['once', 'night'], /AJANTASA_CITIES: is not set/],
    ['an option without its value', ['try', '--out'], /argument missing/],
    ['a city file that is not there', ['try', '--city', 'no.yaml'], /no\.yaml: the city file cannot be read/],
    ['a city in version 12 without a key', ['Vaasa', '--api', 'v12'], /PTV_API_KEY: is not set/],
    ['a version that is none', ['Vaasa', '--api', 'v13'], /Allowed choices are v11, v12/],
  ])('%s ends with 2, a remedy and nothing made', async (_name, args, told) => {
    const before = readdirSync('.')
    const { code, stdout, stderr } = await runHere(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(told)
    expect(stderr).not.toMatch(/ {4}at /)
    expect(readdirSync('.')).toEqual(before)
  })

  it.each([
    ['an option with a slip', ['once', 'night', '--json', '--cty', 'x']],
    ['an unknown job', ['once', 'nite', '--json']],
    ['too much', ['migrate', 'now', '--json']],
    ['a date that is none', ['try', '--date', 'x', '--json']],
  ])('with --json, %s is the one document of stdout', async (_name, args) => {
    const ended = await runHere(args)
    expect(ended.code).toBe(2)
    expect((documentOf(ended) as { error: { message: string } }).error.message).toMatch(/\w/)
  })

  it('--help ends with 0 and lists the commands', async () => {
    const { code, stdout, stderr } = await runProgram(['--help'], { cwd: testFolder() })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of [
      'try',
      'once',
      'serve',
      'status',
      'doctor',
      'mail',
      'release',
      'explain',
      'migrate',
      'settings',
    ])
      expect(stdout).toContain(`  ${command}`)
  })
})

describe('faulty settings', () => {
  const env = { AJANTASA_CITYS: '/x', LOG_LEVEL: 'loud', DATABASE_URL: `mysql://u:${key}@h/d`, PTV_API_KEY: `${key} x` }

  it.each([['try'], ['once', 'night'], ['migrate'], ['explain', 'item', 'x']])(
    'stop %s %s before anything is made, all told at once',
    async (...args) => {
      const before = readdirSync('.')
      const ended = await runHere([...args, '--json'], env)
      expect(ended.code).toBe(2)
      const { faults } = (documentOf(ended) as { error: { faults: readonly { where: string }[] } }).error
      expect(faults.map(fault => fault.where)).toEqual(['AJANTASA_CITYS', 'DATABASE_URL', 'PTV_API_KEY', 'LOG_LEVEL'])
      expect(ended.stderr.trimEnd().split('\n')).toHaveLength(4)
      expect(ended.stdout + ended.stderr).not.toContain(key)
      expect(readdirSync('.')).toEqual(before)
    },
  )

  it('are shown by settings beside the settings', async () => {
    const ended = await runHere(['settings', '--json'], env)
    const { settings, faults } = documentOf(ended) as { settings: readonly object[]; faults: readonly object[] }
    expect({ code: ended.code, settings: settings.length, faults: faults.length }).toEqual({
      code: 2,
      settings: 16,
      faults: 4,
    })
    expect(ended.stdout + ended.stderr).not.toContain(key)
  })
})

describe('settings', () => {
  it.each([[['settings']], [['settings', '--json']]])(
    '%s shows each with source and meaning, secrets masked',
    async args => {
      const env = { PTV_API_KEY: key, DATABASE_URL: `postgres://u:${key}@h/d`, LOG_LEVEL: 'warn' }
      const { code, stdout, stderr } = await runHere(args, env)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      for (const name of ['DATABASE_URL', 'AJANTASA_DATA', 'AJANTASA_CITIES', 'PTV_API_KEY', 'LOG_LEVEL']) {
        expect(stdout).toContain(name)
      }
      expect(stdout).toContain('********')
      expect(stdout).not.toContain(key)
    },
  )
})

describe('an output that breaks', () => {
  const program = `"${process.execPath}" "${resolve('src/main.ts')}"`

  it('is no fault where the reader has left', () => {
    const { stdout, stderr } = shell(`${program} settings --json | head -1; echo "\${PIPESTATUS[0]}"`)
    expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' })
  })

  it.runIf(existsSync('/dev/full'))('fails in one sentence where the disk is full', () => {
    const { status, stderr } = shell(`${program} settings --json > /dev/full`)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^The answer could not be written: ENOSPC.*\.\n$/)
  })
})

describe('migrate', () => {
  it('makes the tables, and the second time finds nothing to do', async () => {
    const { folder: made, migrated } = await theFirstNight()
    expect({ code: migrated.code, stderr: migrated.stderr }).toEqual({ code: 0, stderr: '' })
    expect(migrated.stdout).toMatch(/^Carried out: 0001_run, /)
    const folder = testFolder()
    copyData(made, folder)
    const second = await runHere(['migrate', '--json'], settingsOf(folder))
    expect({ code: second.code, migrations: documentOf(second) }).toEqual({ code: 0, migrations: { migrations: [] } })
  })

  it.each([
    ['a file', 'file'],
    ['a place below a file', 'file/data'],
  ])('refuses %s as a folder in one sentence', async (_name, data) => {
    const folder = testFolder()
    writeFileSync(join(folder, 'file'), '')
    const { code, stdout, stderr } = await runHere(['migrate'], { AJANTASA_DATA: join(folder, data) })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^The folder .* cannot be used: .* Name another folder with AJANTASA_DATA.*\n$/)
  })
})

function shell(command: string) {
  const options = {
    cwd: testFolder(),
    env: { PATH: process.env['PATH'] ?? '', SHLVL: '1' },
    encoding: 'utf8',
  } as const
  return spawnSync('bash', ['--norc', '--noprofile', '-c', command], options)
}
