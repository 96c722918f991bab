import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/runtime/settings.ts'
import { testFolder } from '../support/program.ts'
import { hasProgram, runIn } from './programs.ts'

const folder = 'src/deploy/systemd'
const units = readdirSync(folder).filter(name => /\.(?:service|timer)$/.test(name))
const services = units.filter(name => name.endsWith('.service'))
const sandboxed = services.filter(name => name.startsWith('ajantasa-'))
/** The most that `systemd-analyze security` may find exposed, in tenths of 10; below 20 it calls a service OK. */
const mostExposure = 15

describe.runIf(hasProgram('systemd-analyze'))('the units of systemd, asked of systemd', () => {
  it('are understood, every line of them', () => expect(verify(copyUnits())).toEqual({ status: 0, told: '' }))

  it.each([
    ['a word that is misspelt', 'Type=exec', 'Tpye=exec'],
    ['a value that there is none of', 'Restart=always', 'Restart=often'],
    ['a program that is not there', process.execPath, '/opt/ajantasa/none'],
  ])('would not pass with %s', (_name, right, wrong) => {
    const copied = copyUnits()
    const file = join(copied, 'ajantasa-worker.service')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(right)
    writeFileSync(file, text.replace(right, wrong))
    expect(verify(copied).told).toMatch(/ajantasa-worker\.service/)
  })

  it.each(services)(`%s is exposed by less than ${mostExposure / 10} of 10`, service => {
    const { status, told } = judge(copyUnits(), service)
    expect({ status, told: told.trim().split('\n').at(-1) }).toMatchObject({ status: 0 })
  })

  it('would be told to be exposed without their sandbox', () => {
    const copied = copyUnits()
    writeFileSync(join(copied, 'ajantasa-.service.d/sandbox.conf'), '[Service]\nUser=ajantasa\n')
    expect(judge(copied, 'ajantasa-worker.service').status).not.toBe(0)
  })
})

describe('the units of systemd', () => {
  it('start the worker as what it is, and give it longer to stop than it takes', () => {
    const { Type, ExecStart, TimeoutStopSec } = wordsOf('ajantasa-worker.service')
    expect({ Type, ExecStart }).toEqual({
      Type: ['exec'],
      ExecStart: ['/opt/ajantasa/node_modules/.bin/node /opt/ajantasa/src/main.ts serve'],
    })
    expect(Number(TimeoutStopSec?.[0])).toBeGreaterThan(25)
  })

  it.each(sandboxed)('%s runs a file of the program, with settings that it knows', name => {
    const { ExecStart = [], Environment = [], LoadCredential = [] } = wordsOf(name)
    const [, file = ''] = (ExecStart[0] ?? '').split(' ')
    expect(existsSync(file.replace('/opt/ajantasa/', ''))).toBe(true)
    const settings = Environment.flatMap(line => line.split(' ')).map(one => one.split('='))
    expect(() => readSettings(Object.fromEntries(settings.map(([key]) => [key, '/dev/null'])))).not.toThrow()
    const credentials = LoadCredential.map(line => `%d/${line.split(':')[0]}`)
    expect(settings.map(([, value]) => value)).toEqual(credentials)
  })

  it('give the doctor all that the worker has', () => {
    const [worker, doctor] = ['worker', 'doctor'].map(name => wordsOf(`ajantasa-${name}.service`))
    expect(doctor?.['Environment']).toEqual(worker?.['Environment'])
    expect(doctor?.['LoadCredential']).toEqual(worker?.['LoadCredential'])
  })

  it('ask /livez every minute as long as the worker is meant to run, and start it anew where it is silent', () => {
    expect(wordsOf('ajantasa-watch.timer')).toMatchObject({
      OnUnitInactiveSec: ['1min'],
      PartOf: ['ajantasa-worker.service'],
      WantedBy: ['ajantasa-worker.service'],
    })
    const { OnFailure, ExecStart } = wordsOf('ajantasa-watch.service')
    expect(OnFailure).toEqual(['restart-ajantasa.service'])
    expect(ExecStart?.[0]).toContain('ask-livez.ts')
    expect(wordsOf('restart-ajantasa.service')['ExecStart']?.[0]).toMatch(/try-restart ajantasa-worker\.service$/)
  })
})

// The program is not installed where the tests run; systemd asks for the interpreter only.
function copyUnits(): string {
  const copied = testFolder()
  cpSync(folder, copied, { recursive: true })
  for (const name of units) {
    const text = readFileSync(join(copied, name), 'utf8')
    writeFileSync(join(copied, name), text.replace('/opt/ajantasa/node_modules/.bin/node', process.execPath))
  }
  return copied
}

function verify(copied: string): { readonly status: number; readonly told: string } {
  const files = units.map(name => `./${name}`)
  return runIn(copied, 'systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', ...files])
}

function judge(copied: string, service: string): { readonly status: number; readonly told: string } {
  const options = ['--offline=true', `--threshold=${mostExposure}`, '--no-pager']
  return runIn(copied, 'systemd-analyze', ['security', ...options, `./${service}`])
}

function wordsOf(unit: string): Readonly<Record<string, readonly string[]>> {
  const lines = readFileSync(join(folder, unit), 'utf8').matchAll(/^(\w+)=(.*)$/gm)
  const pairs = [...lines].map(([, word = '', value = '']) => [word, value] as const)
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([word]) => word)].map(([word, all]) => [word, all.map(([, value]) => value)]),
  )
}
