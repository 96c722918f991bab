import { Agent, get, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleApiKey, startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import type { Answer } from '../../src/sample/answers.ts'
import { idOf, ids, serviceRecord, serviceVersion, theRecords } from '../edges/ptv/v12/records.ts'

const long = serviceRecord({
  contentId: idOf(2, 2),
  languageVersions: { fi: serviceVersion({ description: 'Äiti lukee. '.repeat(200) }) },
})
const records = theRecords({ services: [serviceRecord(), long] })

let ptv: LoopbackPtv
beforeAll(async () => {
  ptv = await startLoopbackPtv(records, disturb)
})
afterAll(async () => ptv.stop())

async function disturb(url: URL): Promise<Answer | undefined> {
  if (url.searchParams.has('fail')) throw new Error('the test’s own')
  if (url.searchParams.has('busy')) return { status: 429, problem: 'Too Many', headers: { 'retry-after': '7' } }
  if (url.searchParams.has('slow')) return { status: 200, body: 'late', afterMilliseconds: 60 }
  return undefined
}

describe('an answer', () => {
  it.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'gzip'],
    ['br;q=1.0, GZIP;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
    ['br', undefined],
    ['', undefined],
  ])('of more than a kilobyte to one who takes "%s" is packed as %s', async (encoding, expected) => {
    const { response, bytes } = await ask(`/api/v12/service/${idOf(2, 2)}`, encoding)
    expect(response.headers['content-encoding']).toBe(expected)
    expect(Number(response.headers['content-length'])).toBe(bytes.length)
    const text = (expected === undefined ? bytes : gunzipSync(bytes)).toString('utf8')
    expect(JSON.parse(text)).toEqual(long)
    expect(bytes.length < 1000).toBe(expected !== undefined)
  })

  it('of less than a kilobyte is never packed', async () => {
    const { response, bytes } = await ask(`/api/v12/service/${ids.service}`, 'gzip')
    expect(response.headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(records.services[0])
  })

  it('tells caches nothing but what it depends on', async () => {
    const { response } = await ask(`/api/v12/service/${ids.service}`, 'gzip')
    expect(response.headers).toMatchObject({ vary: 'accept-encoding' })
    expect(response.headers).not.toHaveProperty('etag')
    expect(response.headers).not.toHaveProperty('last-modified')
  })

  it('comes over the connection of the one before', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const first = await ask(`/api/v12/service/${ids.service}`, '', agent)
    const second = await ask(`/api/v12/service/${idOf(2, 2)}`, 'gzip', agent)
    agent.destroy()
    expect(second.port).toBe(first.port)
  })
})

describe('a disturbance', () => {
  it('may be a promise with headers of its own', async () => {
    const { response } = await ask('/api/v12/service/search?busy', '')
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '7'])
  })

  it('may hold its answer back', async () => {
    const before = performance.now()
    const { bytes } = await ask('/api/v12/service/search?slow', '')
    expect(bytes.toString()).toBe('"late"')
    expect(performance.now() - before).toBeGreaterThanOrEqual(55)
  })

  it('that fails is an error of the server, which goes on', async () => {
    expect((await ask('/api/v12/service/search?fail', '')).response.statusCode).toBe(500)
    expect((await ask(`/api/v12/service/${ids.service}`, '')).response.statusCode).toBe(200)
  })

  it('that holds back when the server is stopped does not keep it', async () => {
    const stopped = await startLoopbackPtv(records, () => ({ status: 200, body: 'never', afterMilliseconds: 600_000 }))
    const asked = fetch(stopped.baseUrl).catch((error: unknown) => error)
    await new Promise(resolve => setTimeout(resolve, 30))
    await stopped.stop()
    expect(await asked).toBeInstanceOf(Error)
  })
})

interface Received {
  readonly response: IncomingMessage
  readonly bytes: Buffer
  /** The port on this side, which tells connections apart. */
  readonly port: number | undefined
}

// By hand, as `fetch` unpacks what it gets and asks for packing by itself.
async function ask(path: string, encoding: string, agent?: Agent): Promise<Received> {
  const accept = encoding === '' ? {} : { 'accept-encoding': encoding }
  const options = { headers: { 'x-api-key': sampleApiKey, ...accept }, ...(agent === undefined ? {} : { agent }) }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${ptv.baseUrl}${path}`, options, resolve).on('error', reject)
  })
  const port = response.socket.localPort
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { response, bytes: Buffer.concat(chunks), port }
}
