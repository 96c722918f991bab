import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DCLinter } from 'dclint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import packageFile from '../../package.json' with { type: 'json' }
import { readSettings } from '../../src/runtime/settings.ts'
import { reveal } from '../../schemas/secret.ts'
import { testFolder } from '../support/program.ts'

interface Service {
  readonly image: string
  readonly environment: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  readonly volumes?: readonly string[]
  readonly [key: string]: unknown
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
}

/** What the linter's own types mean to say. */
interface Linted {
  readonly messages: readonly { readonly message: string }[]
}

const folder = 'src/deploy/compose'
const text = readFileSync(join(folder, 'compose.yaml'), 'utf8')
const { services, secrets } = parse(text, { merge: true }) as Compose

describe('the Compose file', () => {
  it('is one by the Compose Specification', () => expect(problemsOf(text)).toEqual([]))

  it('would be told from one that is not', () =>
    expect(problemsOf(text.replace('read_only:', 'readonly:'))).not.toEqual([]))

  it.each(Object.entries(services))('gives %s no right that it can do without', (_name, service) =>
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      pids_limit: 100,
      mem_limit: expect.any(String) as string,
    }),
  )

  it('hands secrets over as files only, each to whom it is for', () => {
    for (const { environment, secrets: given } of Object.values(services)) {
      const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'))
      const named = files.map(([, path]) => path.replace('/run/secrets/', ''))
      expect(given).toEqual(expect.arrayContaining(named))
    }
    expect(services['worker']?.secrets).not.toContain('database-owner-url')
    expect(text).not.toMatch(/:\/\/[^/\s]*:[^/\s]*@/)
  })

  it('names the version of the program and of the database', () => {
    expect(services['worker']?.image).toBe(`\${WORKER_IMAGE:-ajantasa:${packageFile.version}}`)
    expect(services['migrate']?.image).toBe(services['worker']?.image)
    expect(services['database']?.image).toMatch(/^postgres:\d+\.\d+-\w+$/)
  })

  it('shows the figures to this machine only, and the database to nobody', () => {
    expect(services['worker']?.['ports']).toEqual(['127.0.0.1:9464:9464'])
    expect(services['database']).not.toHaveProperty('ports')
  })

  it('sets only what the program knows', () => {
    const { environment } = services['worker'] as Service
    const settings = Object.fromEntries(Object.keys(environment).map(name => [name, '/dev/null']))
    expect(() => readSettings(settings)).not.toThrow()
  })
})

describe('prepare.sh', () => {
  it('makes every secret that the Compose file names, and keeps what is there', () => {
    const made = testFolder()
    cpSync(folder, made, { recursive: true })
    mkdirSync(join(made, 'secrets'))
    writeFileSync(join(made, 'secrets/ptv-api-key'), 'hunter2')
    const first = prepare(made)
    expect(Object.keys(first).toSorted()).toEqual(Object.keys(secrets).toSorted())
    expect(first['ptv-api-key']).toBe('hunter2')
    expect(first['smtp-url']).toBe('')
    expect(first['database-worker-password']).toMatch(/^[\w-]{40}$/)
    const url = readSettings({ DATABASE_URL: first['database-url'] ?? '' }).DATABASE_URL
    expect(new URL(reveal(url ?? '')).password).toBe(first['database-worker-password'])
    expect(prepare(made)).toEqual(first)
    expect(statSync(join(made, 'secrets')).mode & 0o777).toBe(0o700)
  })
})

function prepare(made: string): Readonly<Record<string, string>> {
  const { status, stderr } = spawnSync(join(made, 'prepare.sh'), { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const kept = join(made, 'secrets')
  return Object.fromEntries(readdirSync(kept).map(name => [name, readFileSync(join(kept, name), 'utf8')]))
}

// The order of keys is that of the rest of the project: what a thing is comes first.
function problemsOf(compose: string): readonly string[] {
  const file = join(testFolder(), 'compose.yaml')
  writeFileSync(file, compose)
  const rules = { 'service-keys-order': 0, 'top-level-properties-order': 0 } as const
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] })
  const results = linter.lintFiles([file], false) as readonly Linted[]
  return results.flatMap(({ messages }) => messages.map(({ message }) => message))
}
