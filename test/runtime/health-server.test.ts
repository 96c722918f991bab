import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { AjantasaError, OutsideUnavailable } from '../../src/core/errors.ts'
import { startHealthServer, type HealthSources } from '../../src/runtime/health-server.ts'
import type { Status } from '../../src/runtime/status.ts'

const status: Status = { version: '1.2.3', healthy: false, cities: [] }

const away = new OutsideUnavailable('no database', { party: 'database', remedy: 'Wait.' })

const sources: HealthSources = {
  readiness: async () => ({ ready: true, sentence: 'All is there.' }),
  metrics: async () => ({ contentType: 'text/plain; version=0.0.4', text: 'ajantasa_database_up 1\n' }),
  status: async () => status,
}

describe('the health server', () => {
  it.each([
    ['/livez', 200, 'text/plain; charset=utf-8', 'The event loop turns.\n'],
    ['/readyz', 200, 'text/plain; charset=utf-8', 'All is there.\n'],
    ['/readyz?verbose', 200, 'text/plain; charset=utf-8', 'All is there.\n'],
    ['/metrics', 200, 'text/plain; version=0.0.4', 'ajantasa_database_up 1\n'],
    ['/status.json', 200, 'application/json; charset=utf-8', `${JSON.stringify(status, null, 2)}\n`],
    ['/', 404, 'text/plain; charset=utf-8', 'There is /livez, /readyz, /metrics, /status.json.\n'],
    ['/livez/', 404, 'text/plain; charset=utf-8', 'There is /livez, /readyz, /metrics, /status.json.\n'],
  ])('answers %s with %i', async (path, code, type, body) => {
    const response = await fetch(`${await start(sources)}${path}`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([code, type, body])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('answers HEAD without a body and refuses to be written to', async () => {
    const base = await start(sources)
    const head = await fetch(`${base}/readyz`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const post = await fetch(`${base}/readyz`, { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('says 503 with the reason while it is not ready, and lives', async () => {
    const base = await start({ ...sources, readiness: unready })
    const response = await fetch(`${base}/readyz`)
    expect([response.status, await response.text()]).toEqual([503, 'The database does not answer.\n'])
    expect((await fetch(`${base}/livez`)).status).toBe(200)
  })

  it('says 503 where a source fails, and where one never answers', async () => {
    const failing = await start({ ...sources, status: async () => Promise.reject(away) })
    const response = await fetch(`${failing}/status.json`)
    expect([response.status, await response.text()]).toEqual([503, 'It could not be told: no database\n'])
    const quoting = await start({ ...sources, status: async () => Promise.reject(new Error('password hunter2')) })
    expect(await (await fetch(`${quoting}/status.json`)).text()).not.toContain('hunter2')
    const hanging = await start({ ...sources, readiness: never })
    expect((await fetch(`${hanging}/readyz`)).status).toBe(503)
  })

  it('lives asking no one', async () => {
    const base = await start({ readiness: never, metrics: never, status: never })
    expect((await fetch(`${base}/livez`)).status).toBe(200)
  })

  it('that finds its port taken says so with the remedy', async () => {
    const server = createServer()
    await new Promise<void>(resolve => {
      server.listen(0, resolve)
    })
    onTestFinished(() => void server.close())
    const failure = await startHealthServer((server.address() as AddressInfo).port, sources).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(AjantasaError)
    expect(failure).toMatchObject({
      message: expect.stringMatching(/EADDRINUSE/) as string,
      remedy: expect.stringMatching(/HEALTH_PORT/) as string,
    })
  })
})

async function start(from: HealthSources): Promise<string> {
  const server = await startHealthServer(0, from, 200)
  onTestFinished(server.stop)
  return `http://127.0.0.1:${server.port}`
}

async function unready() {
  return { ready: false, sentence: 'The database does not answer.' }
}

async function never(): Promise<never> {
  return new Promise(() => {})
}
