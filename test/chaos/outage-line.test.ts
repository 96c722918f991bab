import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ptvHttp } from '../../src/edges/ptv/http.ts'
import { testFolder } from '../support/program.ts'
import { startHttpServer } from '../support/raw-server.ts'
import { openOutageLine, type Line, type Way } from './outage-line.ts'

describe('a line to a server', () => {
  it.each<[Way, RegExp]>([
    ['refused', /ECONNREFUSED/],
    ['hanging', /ETIMEDOUT/],
    ['busy', /cannot answer now \(503\)/],
  ])('is %s until it is mended', async (way, told) => {
    const line = await aLine()
    expect(await ask(line)).toEqual({ kind: 'found', body: {} })
    await line.breakDown(way)
    // The first request may go over a kept connection, which is cut.
    await expect.poll(async () => ask(line).catch((error: Error) => error.message)).toMatch(told)
    await line.mend()
    expect(await ask(line)).toEqual({ kind: 'found', body: {} })
  })

  it('lets what was asked of a server that hung be answered when it goes on', async () => {
    const line = await aLine()
    await line.breakDown('hanging')
    const asked = ask(line, 5000)
    await line.mend()
    expect(await asked).toEqual({ kind: 'found', body: {} })
  })
})

async function aLine(): Promise<Line> {
  const names = join(testFolder(), 'names')
  writeFileSync(names, '')
  const server = await startHttpServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{}')
  })
  const line = await openOutageLine('ptv', 'one', Number(new URL(server.baseUrl).port), names)
  onTestFinished(async () => {
    await line.stop()
    await server.stop()
  })
  return line
}

async function ask({ port }: Line, answerTimeout = 300): Promise<unknown> {
  const http = ptvHttp({
    baseUrl: `http://127.0.0.1:${port}`,
    apiKey: null,
    userAgent: 'test',
    retries: 0,
    answerTimeout,
  })
  return http.ask('/')
}
