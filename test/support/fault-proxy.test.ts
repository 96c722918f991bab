import { get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { faultFrom, faultKinds, startFaultProxy, type Fault, type FaultProxy } from './fault-proxy.ts'
import type { PageFault, WireFault } from './faults.ts'
import { mulberry32 } from './random.ts'
import { startHttpServer, type CountedServer } from './raw-server.ts'

const running: { readonly stop: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(async server => server.stop()))
})

const v12 = '/v12?ids=a&page=2'
const v11 = '/v11?page=2'

/** Three pages of version 12 and of version 11, and a record, which is no page. */
const answers: Readonly<Record<string, unknown>> = {
  '/v12?ids=a&page=1': { page: 1, pageSize: 3, totalItems: 8, totalPages: 3, items: ['a', 'b', 'c'] },
  [v12]: { page: 2, pageSize: 3, totalItems: 8, totalPages: 3, items: ['d', 'e', 'f'] },
  '/v11?page=1': { pageNumber: 1, pageSize: 3, pageCount: 3, itemList: ['a', 'b', 'c'] },
  [v11]: { pageNumber: 2, pageSize: 3, pageCount: 3, itemList: ['d', 'e', 'f'] },
  '/v11?page=9': { pageNumber: 9, pageSize: 3, pageCount: 3, itemList: null },
  '/record': { id: 'a', names: [{ value: 'Kirjasto' }], text: 'x'.repeat(200) },
}
const record = JSON.stringify(answers['/record'])

describe('without a fault', () => {
  it('forwards everything as it is and remembers what was asked', async () => {
    const proxy = await before(null)
    expect(await jsonAt(proxy, v12)).toEqual(answers[v12])
    expect(await look(proxy, '/nowhere')).toMatchObject({ status: 404 })
    expect(await jsonAt(proxy, v12)).toEqual(answers[v12])
    expect(proxy.requests()).toEqual([v12, '/nowhere', v12])
    expect(proxy.hit()).toBe(false)
  })

  it('hands the headers on, the key too', async () => {
    const server = await remember(
      startHttpServer((request, response) => response.end(JSON.stringify(request.headers['x-api-key']))),
    )
    const proxy = await remember(startFaultProxy(server.baseUrl, null))
    const answer = await fetch(`${proxy.baseUrl}/`, { headers: { 'x-api-key': 'avain' } })
    expect(await answer.json()).toBe('avain')
  })
})

describe('where a fault happens', () => {
  it.each([
    ['once at its request', { at: 2 }, [200, 503, 200, 200, 200]],
    ['so often at the address that it met first', { at: 2, times: 2 }, [200, 503, 200, 503, 200]],
    ['for good at the address that it met first', { at: 1, times: Infinity }, [503, 200, 503, 200, 503]],
    ['at all that follows', { at: 2, times: Infinity, reach: 'everywhere' }, [200, 503, 503, 503, 503]],
    ['so often at all that follows', { at: 2, times: 3, reach: 'everywhere' }, [200, 503, 503, 503, 200]],
    ['never where too little is asked', { at: 6 }, [200, 200, 200, 200, 200]],
  ] as const)('is %s', async (_name, fault, expected) => {
    expect(await statuses(fault, ['/record', v12, '/record', v12, '/record'])).toEqual(expected)
  })

  it('waits for an answer that it can happen to', async () => {
    const proxy = await before({ kind: 'rows null', at: 1, reach: 'everywhere' })
    expect(await jsonAt(proxy, '/record')).toEqual(answers['/record'])
    expect(proxy.hit()).toBe(false)
    expect(await jsonAt(proxy, v12)).toMatchObject({ items: null })
    expect(proxy.hit()).toBe(true)
    expect(await jsonAt(proxy, v12)).toEqual(answers[v12])
  })
})

/** What a client sees: `end` tells how the answer ended. */
const wire = {
  '401': { status: 401, end: 'whole' },
  '403': { status: 403, end: 'whole' },
  '429 with seconds': { status: 429, end: 'whole', headers: { 'retry-after': '0' } },
  '429 with a date': {
    status: 429,
    end: 'whole',
    headers: { 'retry-after': expect.stringMatching(/^\w{3}, .* GMT$/) },
  },
  '500': { status: 500, end: 'whole' },
  '502 with HTML': { status: 502, end: 'whole', body: expect.stringContaining('<!doctype html>') },
  '503': { status: 503, end: 'whole' },
  '504': { status: 504, end: 'whole' },
  'no answer at all': { status: null, end: 'silence', body: '' },
  'silence in the body': { status: 200, end: 'silence', body: record.slice(0, Math.ceil(record.length / 2)) },
  'reset before the headers': { status: null, end: 'ECONNRESET', body: '' },
  'reset in the body': { end: 'ECONNRESET' },
  'too few bytes': { status: 200, end: 'ECONNRESET', headers: { 'content-length': String(record.length) } },
  'chunks without an end': { status: 200, end: 'ECONNRESET', headers: { 'transfer-encoding': 'chunked' } },
  'HTML with 200': { status: 200, end: 'whole', body: expect.stringContaining('<!doctype html>') },
  'nothing with 200': { status: 200, end: 'whole', body: '' },
  'null with 200': { status: 200, end: 'whole', body: 'null' },
  '[] with 200': { status: 200, end: 'whole', body: '[]' },
  'corrupt gzip': { status: 200, end: 'whole', headers: { 'content-encoding': 'gzip' } },
  'cut gzip': { status: 200, end: 'whole', headers: { 'content-encoding': 'gzip' } },
  'oversized body': { status: 200, end: 'whole', body: record.padEnd(5000) },
  'gzip bomb': { status: 200, end: 'whole', headers: { 'content-encoding': 'gzip' } },
} as const satisfies Record<WireFault, object>

describe('on the wire', () => {
  it.each(Object.entries(wire) as [WireFault, { end: string }][])('there is %s', async (kind, expected) => {
    const proxy = await before({ kind, at: 1, bytes: 5000 })
    const { bytes: _bytes, ...seen } = await look(proxy, '/record', expected.end === 'silence' ? 300 : undefined)
    expect(seen).toMatchObject(expected)
    expect(proxy.hit()).toBe(true)
    expect(await jsonAt(proxy, '/record')).toEqual(answers['/record'])
  })

  it.each([
    ['corrupt gzip', /./],
    ['cut gzip', /unexpected end/],
  ] as const)('%s cannot be read', async (kind, problem) => {
    const { bytes } = await look(await before({ kind, at: 1 }), '/record')
    expect(() => gunzipSync(bytes)).toThrow(problem)
  })

  it('a gzip bomb is small before it is opened, and the true answer with spaces after', async () => {
    const { bytes } = await look(await before({ kind: 'gzip bomb', at: 1, bytes: 5 * 2 ** 20 }), '/record')
    expect(bytes.byteLength).toBeLessThan(100_000)
    const opened = gunzipSync(bytes)
    expect(opened.byteLength).toBe(5 * 2 ** 20)
    expect(opened.subarray(0, record.length).toString()).toBe(record)
  })

  it.each([
    ['429 with seconds', '7'],
    ['429 with a date', expect.stringMatching(/GMT$/)],
  ] as const)('%s asks to wait as long as the fault says', async (kind, header) => {
    const { headers } = await look(await before({ kind, at: 1, seconds: 7 }), '/record')
    expect(headers['retry-after']).toEqual(header)
    const wait = Date.parse(String(headers['retry-after'])) - Date.now()
    expect(kind === '429 with seconds' || (wait > 4000 && wait <= 7000)).toBe(true)
  })
})

/** What a page of each version becomes; null where the fault cannot happen to it. */
const pages = {
  'rows dropped': [{ items: ['e', 'f'] }, { itemList: ['e', 'f'] }],
  'all rows dropped': [{ items: [] }, { itemList: [] }],
  'all rows dropped and no totals': [
    { items: [], totalItems: 0, totalPages: 0 },
    { itemList: null, pageCount: 0 },
  ],
  'rows doubled': [{ items: ['d', 'e', 'f', 'd'] }, { itemList: ['d', 'e', 'f', 'd'] }],
  'page before again': [{ items: ['a', 'b', 'c'] }, { itemList: ['a', 'b', 'c'] }],
  'row lost and another doubled': [{ items: ['d', 'e', 'd'] }, { itemList: ['d', 'e', 'd'] }],
  'total one too many': [{ totalItems: 9 }, null],
  'total one too few': [{ totalItems: 7 }, null],
  'no pages': [{ totalPages: 0 }, { pageCount: 0 }],
  'one page too few': [{ totalPages: 2 }, { pageCount: 2 }],
  'one page too many': [{ totalPages: 4 }, { pageCount: 4 }],
  'negative pages': [{ totalPages: -1 }, { pageCount: -1 }],
  'pages and rows null': [
    { totalPages: null, items: null },
    { pageCount: null, itemList: null },
  ],
  'another page number': [{ page: 3 }, { pageNumber: 3 }],
  'rows null': [{ items: null }, { itemList: null }],
  'rows missing': [{ items: undefined }, { itemList: undefined }],
  '404 for a page': [404, 404],
} as const satisfies Record<PageFault, readonly unknown[]>

describe('in a page', () => {
  const cases = Object.entries(pages).flatMap(([kind, [of12, of11]]) => [
    [kind as PageFault, '12', v12, of12] as const,
    [kind as PageFault, '11', v11, of11] as const,
  ])

  it.each(cases)('there is "%s" in version %s', async (kind, _version, path, change) => {
    const proxy = await before({ kind, at: 1 })
    const { status, body } = await look(proxy, path)
    const truth = JSON.stringify(answers[path])
    const expected = { ...(answers[path] as object), ...(typeof change === 'object' ? change : {}) }
    expect(status).toBe(change === 404 ? 404 : 200)
    expect(change === 404 || JSON.stringify(JSON.parse(body)) === JSON.stringify(expected)).toBe(true)
    expect(body === truth).toBe(change === null)
    expect(proxy.hit()).toBe(change !== null)
    expect(proxy.requests()).toEqual([path])
  })

  it.each([
    ['a record', 'rows dropped', '/record'],
    ['a record, which 404 would make a removal', '404 for a page', '/record'],
    ['what is not there', 'rows null', '/nowhere'],
    ['a page without rows', 'all rows dropped', '/v11?page=9'],
    ['the first page, which has none before it', 'page before again', '/v12?ids=a&page=1'],
  ] as const)('nothing happens to %s', async (_name, kind, path) => {
    const proxy = await before({ kind, at: 1 })
    expect((await look(proxy, path)).body).toBe(JSON.stringify(answers[path] ?? null))
    expect(proxy.hit()).toBe(false)
  })
})

describe('a fault by chance', () => {
  const drawn = Array.from({ length: 400 }, (_, seed) => faultFrom(seed, 12))

  it('is the same for the same seed', () => {
    expect(Array.from({ length: 400 }, (_, seed) => faultFrom(seed, 12))).toEqual(drawn)
  })

  it('is of every kind and at every request', () => {
    expect(new Set(drawn.map(fault => fault.kind))).toEqual(new Set(faultKinds))
    expect(drawn.map(fault => fault.at).toSorted((one, other) => one - other)).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    )
    expect(drawn.every(({ at }) => Number.isInteger(at) && at >= 1 && at <= 12)).toBe(true)
  })

  it('comes from known numbers', () => {
    const random = mulberry32(1)
    expect([random(), random()].map(number => Math.floor(number * 2 ** 32))).toEqual([2_693_262_067, 11_749_833])
  })
})

async function before(fault: Fault | null): Promise<FaultProxy> {
  const server = await remember(
    startHttpServer((request, response) => {
      const answer = answers[request.url ?? '']
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? null))
    }),
  )
  return remember(startFaultProxy(server.baseUrl, fault))
}

async function statuses(fault: Omit<Fault, 'kind'>, paths: readonly string[]): Promise<readonly unknown[]> {
  const proxy = await before({ kind: '503', ...fault })
  const seen: unknown[] = []
  for (const path of paths) seen.push((await look(proxy, path)).status)
  return seen
}

async function remember<Started extends FaultProxy | CountedServer>(starting: Promise<Started>): Promise<Started> {
  const started = await starting
  running.push(started)
  return started
}

async function jsonAt(proxy: FaultProxy, path: string): Promise<unknown> {
  return JSON.parse((await look(proxy, path)).body) as unknown
}

interface Seen {
  readonly status: number | null
  readonly headers: NodeJS.Dict<string | string[]>
  readonly bytes: Buffer
  readonly body: string
  readonly end: string
}

// As it comes over the wire: without a client that would open, repeat or hide anything.
async function look({ baseUrl }: FaultProxy, path: string, patience = 20_000): Promise<Seen> {
  const chunks: Buffer[] = []
  let [status, headers]: [number | null, Seen['headers']] = [null, {}]
  const ended = Promise.withResolvers<string>()
  const fail = (error: NodeJS.ErrnoException): void => ended.resolve(error.code ?? error.message)
  const request = get(`${baseUrl}${path}`, { agent: false }, response => {
    status = response.statusCode ?? null
    headers = response.headers
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () => ended.resolve('whole')).on('error', fail)
  })
  request.on('error', fail)
  const end = await Promise.race([ended.promise, delay(patience, 'silence', { ref: false })])
  request.destroy()
  const bytes = Buffer.concat(chunks)
  return { status, headers, bytes, body: bytes.toString(), end }
}
