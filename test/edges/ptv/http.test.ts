import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../../src/core/errors.ts'
import { ptvHttp, retryAfter, type PtvHttp, type PtvHttpOptions, type Query } from '../../../src/edges/ptv/http.ts'

const baseUrl = 'https://ptv.example'
const path = '/api/v12/service/search'
const apiKey = 'avain-123'

const unmatched: string[] = []
const noteUnmatched = (request: Request): void => {
  unmatched.push(request.url)
}

beforeAll(() => {
  nock.disableNetConnect()
  nock.emitter.on('no match', noteUnmatched)
})
beforeEach(() => {
  unmatched.length = 0
})
afterEach(() => {
  const unused = nock.pendingMocks()
  nock.cleanAll()
  if (unused.length + unmatched.length > 0) throw new Error(`unused: ${unused.join()}; unmatched: ${unmatched.join()}`)
})
afterAll(() => {
  nock.emitter.removeListener('no match', noteUnmatched)
  nock.enableNetConnect()
  nock.restore()
})

describe('what is asked', () => {
  it.each([
    ['a key', apiKey],
    ['no key', null],
  ])('sends %s, the user agent and the wish for JSON', async (_name, key) => {
    const asked = await requestOf(client({ apiKey: key }), {})
    expect(asked.headers.get('x-api-key')).toBe(key)
    expect(asked.headers.get('user-agent')).toBe('ajantasa/0 (test@example.fi)')
    expect(asked.headers.get('accept')).toBe('application/json')
    expect(asked.method).toBe('GET')
  })

  it.each([
    ['a list as the repeated name', { ids: ['a', 'b', 'c'] }, '?ids=a&ids=b&ids=c'],
    ['a list of one as one value', { ids: ['a'] }, '?ids=a'],
    ['no value of an empty list', { page: 1, ids: [] }, '?page=1'],
    ['numbers before a list', { page: 2, pageSize: 100, ids: ['a', 'b'] }, '?page=2&pageSize=100&ids=a&ids=b'],
    ['an offset of time encoded', { at: '2026-01-01T00:00:00+02:00' }, '?at=2026-01-01T00%3A00%3A00%2B02%3A00'],
    ['no question mark without a query', {}, ''],
  ])('writes %s', async (_name, query, written) => {
    const asked = await requestOf(client(), query)
    expect(asked.url).toBe(`${baseUrl}${path}${written}`)
  })

  it('takes a base address with a folder and a slash at its end', async () => {
    nock(baseUrl).get(`/ptv${path}`).reply(200, { here: true })
    expect(await client({ baseUrl: `${baseUrl}/ptv/` }).get(path)).toEqual({ here: true })
  })
})

describe('an answer', () => {
  it.each([
    ['an object', '{"items":["kirjasto – bibliotek"]}', { items: ['kirjasto – bibliotek'] }],
    ['null', 'null', null],
    ['a text', '"healthy"', 'healthy'],
  ])('of 200 with %s is given as it is', async (_name, body, expected) => {
    nock(baseUrl).get(path).reply(200, body)
    expect(await client().get(path)).toEqual(expected)
  })

  it('of 404 is undefined, at once', async () => {
    nock(baseUrl).get(path).reply(404, { reason: 'Unknown' })
    const http = client()
    expect(await http.get(path)).toBeUndefined()
    expect(http.requests()).toBe(1)
  })

  it.each([401, 403])('of %i is a refused key with a remedy, and is not asked again', async status => {
    nock(baseUrl).get(path).reply(status, 'no')
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(OutsideRefused)
    expect(error).toMatchObject({ party: 'ptv', retry: false })
    expect(error.message).toContain(String(status))
    expect(error.remedy).toContain('PTV_API_KEY')
    expect(`${error.message} ${error.remedy}`).not.toContain(apiKey)
    expect(requests).toBe(1)
  })

  it.each([301, 302, 303, 307, 308])('of %i is refused and its address not visited', async status => {
    nock(baseUrl).get(path).reply(status, '', { location: 'https://elsewhere.example/login' })
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(OutsideRefused)
    expect(error.message).toContain(`${path} (${status})`)
    expect(requests).toBe(1)
  })

  it('of 400 is refused with the beginning of its body on one line', async () => {
    const errors = [{ path: 'pageSize', message: 'must be 1 to 100' }]
    nock(baseUrl)
      .get(path)
      .reply(400, `${JSON.stringify({ errors }, null, 2)}${'x'.repeat(5000)}`)
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(OutsideRefused)
    expect(error.message).toContain('must be 1 to 100')
    expect(error.message).not.toContain('\n')
    expect(error.message.length).toBeLessThan(400)
    expect(requests).toBe(1)
  })
})

describe('an answer that may pass', () => {
  it.each([408, 410, 418])('does not include %i', async status => {
    nock(baseUrl).get(path).reply(status, '')
    expect((await failure(client())).error).toBeInstanceOf(OutsideRefused)
  })

  it.each([429, 500, 502, 503, 504])('includes %i: asked again until it is given', async status => {
    nock(baseUrl).get(path).times(2).reply(status, 'busy')
    nock(baseUrl).get(path).reply(200, { late: true })
    const http = client()
    expect(await http.get(path)).toEqual({ late: true })
    expect(http.requests()).toBe(3)
  })

  it.each([
    ['429', () => answering(429, 'busy')],
    ['503', () => answering(503, 'busy')],
    ['a connection reset', () => failing('ECONNRESET')],
    ['a time-out', () => failing('ETIMEDOUT')],
    ['an unknown host', () => failing('ENOTFOUND')],
    ['a refused connection', () => failing('ECONNREFUSED')],
  ])('%s that lasts is OutsideUnavailable in the end', async (_name, prepare) => {
    prepare()
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(error).toMatchObject({ name: 'OutsideUnavailable', party: 'ptv', retry: true })
    expect(error.message).toContain(baseUrl)
    expect(error.remedy).not.toBe('')
    expect(requests).toBe(3)
  })

  it.each(['ECONNRESET', 'ETIMEDOUT'])('keeps %s as the cause and tells it', async code => {
    failing(code)
    const { error } = await failure(client())
    expect(error.message).toContain(code)
    expect(error.cause).toMatchObject({ code })
  })

  it('HTML with 200 is asked again and is an unexpected shape in the end', async () => {
    answering(200, '<!doctype html><title>Huoltokatko</title>', { 'content-type': 'text/html' })
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(UnexpectedShape)
    expect(error.message).toContain(path)
    expect(error.message).toContain('text/html')
    expect(error.cause).toBeInstanceOf(SyntaxError)
    expect(requests).toBe(3)
  })

  it('HTML with 200 is forgotten when JSON follows', async () => {
    nock(baseUrl).get(path).reply(200, '<html>')
    nock(baseUrl).get(path).reply(200, { back: true })
    expect(await client().get(path)).toEqual({ back: true })
  })
})

describe('the count of requests', () => {
  it.each([
    ['each answer by its status, repeated ones too', () => answering(503, ''), ['503', '503', '503']],
    ['no answer as none', () => failing('ECONNRESET'), ['none', 'none', 'none']],
  ])('tells %s', async (_name, prepare, codes) => {
    const counted: string[] = []
    prepare()
    await failure(client({ count: code => counted.push(code) }))
    expect(counted).toEqual(codes)
  })
})

describe('Retry-After', () => {
  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('in %s is waited for', async (_name, header) => {
    nock(baseUrl).get(path).reply(429, 'busy', { 'retry-after': header() })
    nock(baseUrl).get(path).reply(200, {})
    const begun = performance.now()
    await client().get(path)
    expect(performance.now() - begun).toBeGreaterThan(900)
  })

  it('is not waited for when no request follows', async () => {
    nock(baseUrl).get(path).reply(503, 'busy', { 'retry-after': '30' })
    const begun = performance.now()
    const { error } = await failure(client({ retries: 0 }))
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it.each([
    [undefined, 0],
    ['', 0],
    ['0', 0],
    ['7', 7000],
    [' 7 ', 7000],
    ['60', 60_000],
    ['61', 60_000],
    ['99999999999999999999', 60_000],
    ['-5', 0],
    ['soon', 0],
    ['NaN', 0],
    ['Infinity', 0],
    ['Sun, 22 Nov 2026 05:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 05:00:00 GMT', 0],
    ['Sun, 22 Nov 2026 04:59:00 GMT', 0],
    ['Sun, 22 Nov 2026 06:00:00 GMT', 60_000],
    ['Mon, 99 Nov 2026 06:00:00 GMT', 0],
  ])('of %j at 05:00 means %i ms', (header, expected) => {
    expect(retryAfter(header, Temporal.Instant.from('2026-11-22T05:00:00Z'))).toBe(expected)
  })
})

describe('a real server', () => {
  let server: Server
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    vi.useRealTimers()
    nock.activate()
  })

  it('never gets more than six requests at once, and as many as six', async () => {
    let now = 0
    let most = 0
    const http = await serve((_request, response) => {
      now += 1
      most = Math.max(most, now)
      setTimeout(() => {
        now -= 1
        response.end('{}')
      }, 15)
    })
    await Promise.all(Array.from({ length: 40 }, async (_, index) => http.get(path, { page: index + 1 })))
    expect(most).toBe(6)
    expect(http.requests()).toBe(40)
  })

  it('that cuts the line in the middle of an answer is asked again', async () => {
    let answers = 0
    const http = await serve((_request, response) => {
      answers += 1
      if (answers === 2) return response.end('{"whole":true}')
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"half":')
      return setTimeout(() => response.destroy(), 20)
    })
    expect(await http.get(path)).toEqual({ whole: true })
  })

  it('that never answers is given up after a minute and asked again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const received: unknown[] = []
    const http = await serve(request => {
      received.push(request)
    })
    const failed = failure(http)
    for (const expected of [1, 2, 3]) {
      while (received.length < expected) {
        await turn()
        if (expected > 1) await vi.advanceTimersByTimeAsync(1)
      }
      await vi.advanceTimersByTimeAsync(59_000)
      await settle()
      expect(http.requests()).toBe(expected)
      await vi.advanceTimersByTimeAsync(1100)
    }
    const { error, requests } = await failed
    expect(error).toBeInstanceOf(OutsideUnavailable)
    expect(error.message).toContain('ETIMEDOUT')
    expect(requests).toBe(3)
  })

  async function serve(listener: RequestListener): Promise<PtvHttp> {
    nock.restore()
    server = createServer(listener)
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve)
    })
    return client({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  }
})

async function requestOf(http: PtvHttp, query: Query): Promise<Request> {
  const asked: Request[] = []
  nock(baseUrl)
    .get(/.*/)
    .reply((request: Request) => {
      asked.push(request)
      return [200, '{}']
    })
  await http.get(path, query)
  const [first] = asked
  if (first === undefined) throw new Error('nothing was asked')
  return first
}

function client(options: Partial<PtvHttpOptions> = {}): PtvHttp {
  return ptvHttp({ baseUrl, apiKey, userAgent: 'ajantasa/0 (test@example.fi)', retries: 2, firstWait: 1, ...options })
}

function answering(status: number, body: string, headers: Record<string, string> = {}): void {
  nock(baseUrl).get(path).times(3).reply(status, body, headers)
}

function failing(code: string): void {
  nock(baseUrl)
    .get(path)
    .times(3)
    .replyWithError(Object.assign(new Error('the line is dead'), { code }))
}

async function failure(http: PtvHttp): Promise<{ error: AjantasaError; requests: number }> {
  try {
    await http.get(path)
  } catch (error) {
    if (error instanceof AjantasaError) return { error, requests: http.requests() }
    throw error
  }
  throw new Error('the request was answered')
}

// Lets the sockets do what the timers have told them, and the next attempt begin if there is one.
async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await turn()
    await vi.advanceTimersByTimeAsync(1)
  }
}
