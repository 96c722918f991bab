import { afterEach, describe, expect, it } from 'vitest'
import type { CodeList } from '../../../src/core/codes.ts'
import { UnexpectedShape } from '../../../src/core/errors.ts'
import { ptvHttp, type PtvHttp } from '../../../src/edges/ptv/http.ts'
import { namesIn, v11Codes } from '../../../src/edges/ptv/v11/codes.ts'
import { v12Codes } from '../../../src/edges/ptv/v12/codes.ts'
import type { Answer } from '../../../src/sample/answers.ts'
import { sampleApiKey, startLoopbackPtv, type LoopbackPtv } from '../../../src/sample/loopback-ptv.ts'
import { theRecords } from './v12/records.ts'

let ptv: LoopbackPtv | null = null
afterEach(async () => {
  await ptv?.stop()
  ptv = null
})

describe('the lists of both versions', () => {
  it.each<[CodeList, string, string, string]>([
    ['municipalities', '091', 'Helsinki', 'Helsingfors'],
    ['regions', '01', 'Uusimaa', 'Nyland'],
    ['wellbeingServicesCounties', '90', 'Helsingin kaupunki', 'Helsingfors stad'],
    ['languages', 'fi', 'suomi', 'finska'],
  ])('say the same of a code among %s', async (list, code, fi, sv) => {
    const http = await serve()
    const [v12, v11] = [await v12Codes(http).readCodes(list, [code]), await v11Codes(http).readCodes(list, [code])]
    expect(v12).toMatchObject({ codes: [{ list, code, names: { fi, sv }, valid: true, parent: null }], strange: 0 })
    expect(v11).toEqual(v12)
  })

  it.each(['v11', 'v12'] as const)('leave out what they do not have in %s', async api => {
    const http = await serve()
    const codes = api === 'v11' ? v11Codes(http) : v12Codes(http)
    expect(await codes.readCodes('municipalities', ['000'])).toEqual({ codes: [], strange: 0 })
  })
})

describe('the lists of version 12', () => {
  it.each<[CodeList, string, 'codes' | 'uris']>([
    ['serviceClasses', 'P6.1', 'codes'],
    ['targetGroups', 'KR1', 'codes'],
    ['lifeEvents', 'KE1', 'codes'],
    ['ontologyTerms', 'http://www.yso.fi/onto/koko/p1', 'uris'],
    ['industrialClasses', 'http://uri.suomi.fi/codelist/jhs/toimiala_1_20080101/code/84110', 'uris'],
    ['serviceClasses', 'http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P6.1', 'uris'],
    ['municipalities', '091', 'codes'],
    ['regions', '01', 'codes'],
    ['wellbeingServicesCounties', '01', 'codes'],
    ['languages', 'sv', 'codes'],
  ])('of %s are asked for %s by %s', async (list, code, parameter) => {
    const { http, asked } = await serveList([])
    await v12Codes(http).readCodes(list, [code])
    expect(asked.map(url => [...url.searchParams])).toEqual([
      [
        ['page', '1'],
        ['pageSize', '100'],
        [parameter, code],
      ],
    ])
  })

  it.each<[string, number, number, number]>([
    ['twenty codes by one request', 20, 2000, 1],
    ['a few more of a long list by code', 41, 2000, 4],
    ['many of a short list with the whole list', 41, 400, 4],
    ['just half of the pages by code', 40, 500, 3],
    ['more than half of them with the whole list', 41, 500, 5],
    ['as many as a page holds with the first page', 90, 90, 1],
  ])('are asked for %s', async (_name, wanted, held, requests) => {
    const codes = Array.from({ length: wanted }, (_, index) => `X${held - index}`)
    const { http, asked } = await serveList(Array.from({ length: held }, (_, index) => classRow(`X${index + 1}`)))
    const read = await v12Codes(http).readCodes('serviceClasses', codes)
    expect(read.strange).toBe(0)
    expect(read.codes.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
    expect(asked).toHaveLength(requests)
  })

  it('are asked for nothing that is neither a code nor a URI, and for nothing at all without codes', async () => {
    const { http, asked } = await serveList([])
    const read = v12Codes(http)
    await read.readCodes('serviceClasses', [' ', 'P4,P5', 'ftp://a/b', '.P4'])
    await read.readCodes('ontologyTerms', ['P4'])
    await read.readCodes('municipalities', ['http://a/b'])
    await read.readCodes('lifeEvents', [])
    expect(asked).toEqual([])
  })

  it('give a class by its code and by its URI, as content names it', async () => {
    const { http } = await serveList([classRow('P6')])
    const read = await v12Codes(http).readCodes('serviceClasses', ['P6', 'http://uri.suomi.fi/P6'])
    expect(read.codes.map(({ code }) => code).toSorted()).toEqual(['P6', 'http://uri.suomi.fi/P6'])
  })

  it('give names that are there, the level above and what was given up', async () => {
    const name = { fi: 'Koulutus', sv: '', en: ' ' }
    const { http } = await serveList([
      { ...classRow('P6.1'), name, isValid: false, parentUri: 'http://uri.suomi.fi/P6' },
    ])
    expect((await v12Codes(http).readCodes('serviceClasses', ['P6.1'])).codes).toEqual([
      {
        list: 'serviceClasses',
        code: 'P6.1',
        names: { fi: 'Koulutus' },
        valid: false,
        parent: 'http://uri.suomi.fi/P6',
      },
    ])
  })

  it.each<[string, unknown]>([
    ['without a name', { ...classRow('P1'), name: undefined }],
    ['with a number for a code', { ...classRow('P1'), code: 1 }],
    ['that is null', null],
    ['that is a word', 'P1'],
  ])('lose no other for a row %s', async (_name, row) => {
    const { http } = await serveList([row, classRow('P2')])
    const { codes, strange } = await v12Codes(http).readCodes('serviceClasses', ['P1', 'P2'])
    expect({ codes: codes.map(({ code }) => code), strange }).toEqual({ codes: ['P2'], strange: 1 })
  })

  it('tell of a row that came in no page of the whole list', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => classRow(`X${index}`))
    const http = await serve(url => {
      const page = Number(url.searchParams.get('page'))
      return pageOf(page === 1 ? rows.slice(0, 100) : [...rows.slice(99, 100), ...rows.slice(101)], page, 150)
    })
    const { codes, strange } = await v12Codes(http).readCodes(
      'serviceClasses',
      rows.slice(90, 130).map(({ code }) => code),
    )
    expect({ codes: codes.length, strange }).toEqual({ codes: 39, strange: 1 })
  })

  it('are refused where they are no page', async () => {
    const http = await serve(() => ({ status: 200, body: { hello: 1 } }))
    await expect(v12Codes(http).readCodes('regions', ['01'])).rejects.toThrow(UnexpectedShape)
  })
})

describe('the lists of version 11', () => {
  it('lose no other for a strange row', async () => {
    const names = [
      { language: 'fi', value: 'Uusimaa' },
      { language: 'de', value: 'Uusimaa' },
    ]
    const http = await serve(() => ({
      status: 200,
      body: [
        { code: 1, names },
        { code: '01', names },
      ],
    }))
    expect(await v11Codes(http).readCodes('regions', ['01'])).toEqual({
      codes: [{ list: 'regions', code: '01', names: { fi: 'Uusimaa' }, valid: true, parent: null }],
      strange: 1,
    })
  })

  it('have no address for classes, whose names stand in the records', async () => {
    const { http, asked } = await serveList([])
    const reader = v11Codes(http)
    for (const list of reader.inRecords) expect(await reader.readCodes(list, ['x'])).toEqual({ codes: [], strange: 0 })
    expect(asked).toEqual([])
  })
})

describe('the names in a record of version 11', () => {
  it.each<[string, object, readonly object[]]>([
    [
      'a class, under its code',
      { serviceClasses: [{ code: 'P6.1', name: inFinnish('Esiopetus'), parentUri: 'old', newParentUri: 'new' }] },
      [{ list: 'serviceClasses', code: 'P6.1', names: { fi: 'Esiopetus' }, valid: true, parent: 'new' }],
    ],
    [
      'a class without a code, under that of its address',
      { targetGroups: [{ code: null, uri: 'http://x/code/KR1', name: inFinnish('Kansalaiset') }] },
      [{ list: 'targetGroups', code: 'KR1', names: { fi: 'Kansalaiset' }, valid: true, parent: null }],
    ],
    [
      'an industrial class, under its newer URI',
      { industrialClasses: [{ code: '84', uri: 'old', newUri: 'new', name: inFinnish('Hallinto') }] },
      [{ list: 'industrialClasses', code: 'new', names: { fi: 'Hallinto' }, valid: true, parent: null }],
    ],
    [
      'an ontology term, under its URI',
      { ontologyTerms: [{ uri: 'http://k/p1', name: inFinnish('kirjastot'), parentUri: 'http://k/p0' }] },
      [{ list: 'ontologyTerms', code: 'http://k/p1', names: { fi: 'kirjastot' }, valid: true, parent: 'http://k/p0' }],
    ],
    [
      'a class without names',
      { lifeEvents: [{ code: 'KE1', name: null }] },
      [{ list: 'lifeEvents', code: 'KE1', names: {}, valid: true, parent: null }],
    ],
    ['nothing of a strange class', { lifeEvents: [{ code: 1 }, null] }, []],
    ['nothing of lists that are null', { lifeEvents: null, serviceClasses: null }, []],
    ['nothing of a strange list', { lifeEvents: 'KE1' }, []],
  ])('are those of %s', (_name, record, expected) => {
    expect(namesIn(record)).toEqual(expected)
  })

  it.each([null, 'text', []])('are none in %j', raw => {
    expect(namesIn(raw)).toEqual([])
  })
})

function inFinnish(value: string) {
  return [{ language: 'fi', value }]
}

async function serve(disturb?: (url: URL) => Answer | undefined): Promise<PtvHttp> {
  ptv = await startLoopbackPtv(theRecords(), disturb)
  return ptvHttp({ baseUrl: ptv.baseUrl, apiKey: sampleApiKey, userAgent: 'ajantasa/test', retries: 0 })
}

/** Serves rows as every list of version 12, and notes what it is asked. */
async function serveList(rows: readonly unknown[]): Promise<{ http: PtvHttp; asked: URL[] }> {
  const asked: URL[] = []
  const http = await serve(url => {
    asked.push(url)
    const wanted = [...url.searchParams.getAll('codes'), ...url.searchParams.getAll('uris')]
    const found = wanted.length === 0 ? rows : rows.filter(row => isWanted(row, wanted))
    const page = Number(url.searchParams.get('page'))
    return pageOf(found.slice((page - 1) * 100, page * 100), page, found.length)
  })
  return { http, asked }
}

function isWanted(row: unknown, wanted: readonly string[]): boolean {
  const { code, uri } = Object(row) as { code?: unknown; uri?: unknown }
  return typeof code !== 'string' || wanted.includes(code) || wanted.includes(String(uri))
}

function pageOf(items: readonly unknown[], page: number, totalItems: number): Answer {
  return { status: 200, body: { page, pageSize: 100, totalItems, totalPages: Math.ceil(totalItems / 100), items } }
}

function classRow(code: string) {
  return { code, uri: `http://uri.suomi.fi/${code}`, parentUri: null, isValid: true, name: { fi: `Luokka ${code}` } }
}
