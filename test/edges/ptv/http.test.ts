import { inspect } from 'node:util'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AjantasaError, OutsideRefused, OutsideUnavailable, UnexpectedShape } from '../../../src/core/errors.ts'
import { addressOf, ptvHttp, type PtvHttp, type PtvHttpOptions, type Query } from '../../../src/edges/ptv/http.ts'

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
    expect(addressOf(path, query)).toBe(`${path}${written}`)
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

  it('of 200 is found where it matters, null too', async () => {
    nock(baseUrl).get(path).reply(200, 'null')
    expect(await client().ask(path)).toEqual({ kind: 'found', body: null })
  })

  it('of 200 may begin with a mark of its encoding', async () => {
    nock(baseUrl)
      .get(path)
      .reply(200, Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))
    expect(await client().get(path)).toEqual({})
  })

  it.each([404, 410])('of %i is undefined, at once', async status => {
    nock(baseUrl).get(path).reply(status, { reason: 'Unknown' })
    const http = client()
    expect(await http.get(path)).toBeUndefined()
    expect(http.requests()).toBe(1)
  })

  it.each([
    ['NotPublished', 404, '{"status":404,"reason":"NotPublished"}', 'NotPublished'],
    ['Unknown', 404, '{"reason":"Unknown"}', 'Unknown'],
    ['the word of a 410 too', 410, '{"reason":"NotPublished"}', 'NotPublished'],
    ['null without a reason', 404, '{"title":"Not Found","status":404}', null],
    ['null for a reason that is no word', 404, '{"reason":"a < b"}', null],
    ['null for a reason that is no text', 404, '{"reason":7}', null],
    ['null for JSON that is no object', 404, 'null', null],
    ['null for HTML', 404, '<html>Not Found</html>', null],
    ['null for an empty body', 410, '', null],
  ])('that there is nothing tells %s', async (_name, status, body, reason) => {
    nock(baseUrl).get(path).reply(status, body)
    expect(await client().ask(path)).toEqual({ kind: 'absent', reason })
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
    expect(error.remedy).toContain('ptv.baseUrl')
    expect(requests).toBe(1)
  })

  it.each([
    ['the address', 'https://elsewhere.example/login', /https:\/\/elsewhere\.example\/login$/],
    ['a folder of the same server', '/login', /https:\/\/ptv\.example\/login$/],
    ['no name and password', 'https://me:salaisuus@elsewhere.example/', /https:\/\/elsewhere\.example\/$/],
    ['no query', 'https://elsewhere.example/login?token=salaisuus', /https:\/\/elsewhere\.example\/login$/],
    ['that it tells none', undefined, /does not tell$/],
    ['no address of another kind', 'javascript:salaisuus', /does not tell$/],
    ['no address that cannot be read', 'https://[salaisuus', /does not tell$/],
  ])('that sends elsewhere is refused with %s', async (_name, location, told) => {
    nock(baseUrl)
      .get(path)
      .reply(302, '', location === undefined ? {} : { location })
    const { error } = await failure(client())
    expect(error.message).toMatch(told)
    expect(inspect(error)).not.toContain('salaisuus')
  })

  it.each([
    ['problem details', { 'content-type': 'application/problem+json; charset=utf-8' }, 'application/problem+json'],
    ['a page', { 'content-type': 'text/html' }, 'text/html'],
    ['words of no kind', {}, 'no content type'],
  ])('of 400 with %s is refused without a word of it: it may repeat the request', async (_name, headers, told) => {
    nock(baseUrl)
      .get(path)
      .reply(400, `{"detail":"Unknown key ${apiKey} of ajantasa (viestinta@esimerkkila.fi)"}`, headers)
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(OutsideRefused)
    expect(error.message).toBe(`PTV refused ${path} (400), with ${told}`)
    expect(inspect(error)).not.toMatch(/avain|viestinta/)
    expect(requests).toBe(1)
  })
})

describe('an answer that may pass', () => {
  it.each([204, 206, 402, 405, 418])('does not include %i', async status => {
    nock(baseUrl).get(path).reply(status, '')
    expect((await failure(client())).error).toBeInstanceOf(OutsideRefused)
  })

  it.each([408, 425, 429, 500, 502, 503, 504])('includes %i: asked again until it is given', async status => {
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
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(apiKey)
  })

  it('HTML with 200 is asked again and is an unexpected shape in the end', async () => {
    answering(200, '<!doctype html><title>Huoltokatko</title>', { 'content-type': 'text/html' })
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(UnexpectedShape)
    expect(error.message).toContain(path)
    expect(error.message).toContain('text/html')
    expect(error.cause).toBeInstanceOf(SyntaxError)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/Huoltokatko|doctype/)
    expect(requests).toBe(3)
  })

  it.each([
    ['nothing', '', 'nothing at all'],
    ['half of a record', '{"items":[{"name":"Kirj', 'that is not JSON'],
    ['a byte that is no UTF-8', Buffer.from('{"name":"Kirjasto \u00e4"}', 'latin1'), 'that is not JSON'],
  ])('%s with 200 is asked again and is an unexpected shape in the end', async (_name, body, told) => {
    nock(baseUrl).get(path).times(3).reply(200, body)
    const { error, requests } = await failure(client())
    expect(error).toBeInstanceOf(UnexpectedShape)
    expect(error.message).toContain(told)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Kirj')
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
