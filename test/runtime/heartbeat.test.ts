import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startHeartbeat } from '../../src/runtime/heartbeat.ts'

describe('the heartbeat', () => {
  it.each([
    ['/ping/abc', ['/ping/abc/start', '/ping/abc', '/ping/abc/fail']],
    ['/ping/abc/', ['/ping/abc/start', '/ping/abc', '/ping/abc/fail']],
    ['/ping?key=abc', ['/ping/start?key=abc', '/ping?key=abc', '/ping/fail?key=abc']],
  ])('calls %s at start, success and failure of a night, once each', async (path, called) => {
    const watcher = await startWatcher(200)
    const heartbeat = startHeartbeat(`${watcher.base}${path}`, 'ajantasa/1.2.3', log([]))
    for (const beat of ['start', 'success', 'failure'] as const) await heartbeat(beat)
    expect(watcher.called).toEqual(called.map(one => `GET ${one} ajantasa/1.2.3`))
  })

  it.each([
    ['answers with an error', async () => `${(await startWatcher(500)).base}/secret-key`],
    ['is away', async () => 'http://127.0.0.1:1/secret-key'],
  ])('only logs, without the address, when the watcher %s', async (_name, address) => {
    const lines: string[] = []
    await startHeartbeat(await address(), 'ajantasa/1.2.3', log(lines))('start')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/"start".*the heartbeat could not be told/)
    expect(lines[0]).not.toContain('secret-key')
  })

  it('calls nobody without an address', async () => {
    const lines: string[] = []
    await startHeartbeat(undefined, 'ajantasa/1.2.3', log(lines))('start')
    expect(lines).toEqual([])
  })
})

async function startWatcher(code: number): Promise<{ base: string; called: readonly string[] }> {
  const called: string[] = []
  const server = createServer((request, response) => {
    called.push(`${request.method} ${request.url} ${request.headers['user-agent']}`)
    response.writeHead(code).end()
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, called }
}

function log(lines: string[]) {
  const say = (facts: object, message: string): void => void lines.push(`${JSON.stringify(facts)} ${message}`)
  return { info: say, warn: say, error: say }
}
