import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { documentOf, runProgram, testFolder } from '../support/program.ts'
import { countRows, firstNight, records, settingsOf, writeCity } from './stage.ts'

const server = inject('postgres')

describe.runIf(server !== null)('once night on PostgreSQL', () => {
  const name = `ajantasa_${randomUUID().replaceAll('-', '')}`
  const url = new URL(server ?? 'postgres://localhost')
  url.pathname = `/${name}`
  let ptv: LoopbackPtv
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
    await administer(`create database ${name}`)
  })
  afterAll(async () => {
    await ptv.stop()
    await administer(`drop database ${name}`)
  })

  it('makes the tables of a fresh database, and leaves no embedded one', async () => {
    const folder = testFolder()
    writeCity(folder, ptv.baseUrl)
    const env = { ...settingsOf(folder), DATABASE_URL: url.toString() }
    const ended = await runProgram(['once', 'night', '--json', '--date', firstNight], { cwd: folder, env })
    expect(ended.code).toBe(0)
    expect(documentOf(ended)).toMatchObject({ received: 361, stored: 361 })
    expect(readdirSync(folder)).toEqual(['cities'])
    expect(await countRows({ kind: 'postgres', url: url.toString() })).toMatchObject({ content_item: 197 })
  })

  it('refuses a database that is not there without telling the password', async () => {
    const other = new URL(url)
    other.pathname = '/no_such_database'
    other.password = 'hunter2-salainen'
    const ended = await runProgram(['migrate', '--json'], {
      cwd: testFolder(),
      env: { DATABASE_URL: other.toString() },
    })
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/^PostgreSQL did not answer: .*there is no such database.* Check DATABASE_URL/)
    expect(ended.stdout + ended.stderr).not.toContain('hunter2')
  })
})

describe('PostgreSQL that cannot be reached', () => {
  it.each([['migrate'], ['explain item x'], ['once night']])(
    'ends %s with 1, one sentence and no password',
    async command => {
      const folder = testFolder()
      writeCity(folder, 'http://127.0.0.1:1')
      const env = { ...settingsOf(folder), DATABASE_URL: 'postgres://ajantasa:hunter2-salainen@127.0.0.1:1/ajantasa' }
      const ended = await runProgram([...command.split(' '), '--json'], { cwd: folder, env })
      expect(ended.code).toBe(1)
      expect(ended.stderr).toMatch(/^PostgreSQL did not answer: .*ECONNREFUSED.* Check DATABASE_URL.*\n$/)
      expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1)
      expect((documentOf(ended) as { error: object }).error).toMatchObject({ name: 'OutsideUnavailable' })
      expect(ended.stdout + ended.stderr).not.toContain('hunter2')
    },
  )
})

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server ?? '' })
  await client.connect()
  await client.query(statement)
  await client.end()
}
