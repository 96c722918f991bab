import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { timedJobs } from '../../src/core/job-names.ts'
import { startHealthServer } from '../../src/runtime/health-server.ts'
import { startCounters, startScrape } from '../../src/runtime/metrics.ts'
import { readinessOf } from '../../src/runtime/readiness.ts'
import { readStatus } from '../../src/runtime/status.ts'
import { postgresAt } from '../../src/store/database.ts'
import { settingsOf, writeCity } from '../commands/stage.ts'
import { startProgram, testFolder } from '../support/program.ts'

const now = (): Temporal.Instant => Temporal.Now.instant()

/** A server that takes every connection and never says a word. */
async function startSilence(): Promise<{ readonly port: number; readonly connections: () => number }> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer(socket => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, connections: () => connections }
}

async function statuses(base: string, path: string, times: number): Promise<ReadonlySet<number>> {
  const answers = await Promise.all(Array.from({ length: times }, async () => fetch(`${base}${path}`)))
  return new Set(answers.map(({ status }) => status))
}

describe('/livez', () => {
  it('asks nobody, while everything else waits for a database that never answers', async () => {
    const silence = await startSilence()
    const { db, close } = postgresAt(`postgres://worker@127.0.0.1:${silence.port}/ajantasa`)
    const cities = [{ city: cityId('esimerkkila'), jobs: timedJobs }]
    const sources = {
      readiness: async () => readinessOf(db, { kind: 'working' }),
      metrics: startScrape(startCounters(), db, cities, now),
      status: async () => readStatus(db, cities, '1.2.3', now()),
    }
    const server = await startHealthServer(0, sources, 500)
    onTestFinished(async () => {
      await server.stop()
      void close().catch(() => {})
    })
    const base = `http://127.0.0.1:${server.port}`
    expect(await statuses(base, '/livez', 20)).toEqual(new Set([200]))
    expect(silence.connections()).toBe(0)
    const others = Promise.all(['/readyz', '/status.json', '/metrics'].map(async path => fetch(`${base}${path}`)))
    expect(await statuses(base, '/livez', 20)).toEqual(new Set([200]))
    expect((await others).map(({ status }) => status)).toEqual([503, 503, 503])
    expect(silence.connections()).toBeGreaterThan(0)
  })

  it('is answered by a worker whose PTV, mail servers and database never answer', async () => {
    const silence = await startSilence()
    const folder = testFolder()
    writeCity(folder, `http://127.0.0.1:${silence.port}`)
    const at = `127.0.0.1:${silence.port}`
    const env = {
      ...settingsOf(folder),
      DATABASE_URL: `postgres://worker@${at}/ajantasa`,
      SMTP_URL: `smtp://ptv:secret@${at}`,
      IMAP_URL: `imap://ptv:secret@${at}/INBOX`,
      HEALTH_PORT: '0',
    }
    const worker = startProgram(['serve'], { cwd: folder, env })
    onTestFinished(async () => {
      worker.process.kill('SIGKILL')
      await worker.ended
    })
    const base = `http://127.0.0.1:${await portOf(worker.process.stderr)}`
    expect(await statuses(base, '/livez', 20)).toEqual(new Set([200]))
    expect(await statuses(base, '/readyz', 1)).toEqual(new Set([503]))
    expect(worker.process.exitCode).toBe(null)
  })
})

async function portOf(log: NodeJS.ReadableStream | null): Promise<number> {
  if (log === null) throw new Error('the program has no log')
  for await (const line of createInterface({ input: log })) {
    const port = /"port":(\d+)/.exec(line)?.[1]
    if (port !== undefined) return Number(port)
  }
  throw new Error('the health server did not start')
}
