import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sql } from 'kysely'
import { AjantasaError, OutsideUnavailable } from '../../src/core/errors.ts'
import { openDatabase } from '../../src/store/database.ts'

const program = new URL('../../src/store/database.ts', import.meta.url).href

describe('a folder of the embedded database', () => {
  const parent = mkdtempSync(join(tmpdir(), 'ajantasa-lock-'))
  const folder = join(parent, 'data')
  const running: ChildProcess[] = []
  let owner: Owner

  beforeAll(async () => {
    owner = await openElsewhere(parent, folder, running)
  })
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(parent, { recursive: true, force: true })
  })

  it('refuses a second process with one sentence and stays as it was', async () => {
    const before = stateOf(folder)
    const second = await runElsewhere(parent, folder, running)
    expect(second.lines).toEqual([`OutsideUnavailable: another process is using the embedded database in ${folder}`])
    expect(stateOf(folder)).toEqual(before)
  })

  it('refuses this process as well, and tells what helps', async () => {
    const refusal = await openDatabase({ kind: 'folder', path: join(folder, '..', 'data') }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(OutsideUnavailable)
    expect(refusal).toMatchObject({ party: 'database', remedy: expect.stringContaining('AJANTASA_DATA') as string })
  })

  it('is free again once its process was killed, with what had been written', async () => {
    owner.child.kill('SIGKILL')
    await once(owner.child, 'exit')
    const database = await openDatabase({ kind: 'folder', path: folder })
    const { rows } = await sql<{ note: string }>`select note from kept`.execute(database.db)
    await database.close()
    expect(rows).toEqual([{ note: 'of the first process' }])
  })

  it('is free again once it was closed', async () => {
    const first = await openDatabase({ kind: 'folder', path: folder })
    await first.close()
    const second = await openDatabase({ kind: 'folder', path: folder })
    expect(second.embedded).toBe(true)
    await second.close()
  })

  it('that cannot be made is told of with a remedy', async () => {
    const file = join(parent, 'a-file')
    writeFileSync(file, 'mine')
    const refusal = await openDatabase({ kind: 'folder', path: join(file, 'data') }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(AjantasaError)
    expect(refusal).toMatchObject({ party: 'database', remedy: expect.stringContaining('AJANTASA_DATA') as string })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})

describe('a PostgreSQL that cannot be used', () => {
  it.each<[string, () => Promise<string>]>([
    ['nobody listens', async () => `postgres://ajantasa:s3cret@127.0.0.1:${await closedPort()}/ajantasa`],
    ['there is no such host', async () => 'postgres://ajantasa:s3cret@postgres.invalid/ajantasa'],
    ['the address is none', async () => 'postgres://ajantasa:s3cret@:not a port/ajantasa'],
  ])('names DATABASE_URL and no password: %s', async (_name, url) => {
    const refusal = await openDatabase({ kind: 'postgres', url: await url() }).catch((error: unknown) => error)
    expect(told(refusal)).toEqual(unavailable)
  })

  it.skipIf(inject('postgres') === null)('names DATABASE_URL and no password: there is no such database', async () => {
    const url = new URL(inject('postgres') ?? '')
    url.password = 's3cret'
    url.pathname = '/no_such_database'
    const refusal = await openDatabase({ kind: 'postgres', url: url.toString() }).catch((error: unknown) => error)
    expect(told(refusal)).toEqual(unavailable)
    expect(String(refusal)).toContain('there is no such database (SQLSTATE 3D000)')
  })
})

const unavailable = { ours: true, party: 'database', retry: true, sentence: true, namesVariable: true, password: false }

function told(refusal: unknown) {
  if (!(refusal instanceof OutsideUnavailable)) return String(refusal)
  const { message, party, retry, remedy } = refusal
  return {
    ours: true,
    party,
    retry,
    sentence: /^PostgreSQL did not answer: ./.test(message),
    namesVariable: remedy.includes('DATABASE_URL'),
    password: `${message} ${remedy}`.includes('s3cret'),
  }
}

interface Owner {
  readonly child: ChildProcess
  readonly lines: readonly string[]
}

/** Starts a process that opens the folder, writes a row and then waits to be killed. */
async function openElsewhere(parent: string, folder: string, running: ChildProcess[]): Promise<Owner> {
  const started = startElsewhere(parent, folder, running)
  while (!started.lines.includes('open')) {
    if (started.child.exitCode !== null) throw new Error(started.lines.join('\n'))
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return started
}

async function runElsewhere(parent: string, folder: string, running: ChildProcess[]): Promise<Owner> {
  const started = startElsewhere(parent, folder, running)
  await once(started.child, 'close')
  return started
}

function startElsewhere(parent: string, folder: string, running: ChildProcess[]): Owner {
  const script = join(parent, 'open.ts')
  writeFileSync(
    script,
    `import { openDatabase } from ${JSON.stringify(program)}
    try {
      const { db } = await openDatabase({ kind: 'folder', path: ${JSON.stringify(folder)} })
      await db.schema.createTable('kept').addColumn('note', 'text').execute()
      await db.insertInto('kept').values({ note: 'of the first process' }).execute()
      console.log('open')
      setInterval(() => {}, 1000)
    } catch (error) {
      console.log(String(error))
    }`,
  )
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(line => line !== '')))
  }
  return { child, lines }
}

/** Every file of the folder with its size and the moment it was written. */
function stateOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map(name => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
