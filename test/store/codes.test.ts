import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { ReferenceCode } from '../../src/core/codes.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { loadCodes, loadRawServices, loadUsedCodes, saveCodes } from '../../src/store/codes.ts'
import { aChannel, aGeneralDescription, anOrganization, aService } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { nthId, services } from '../core/catalogue/known.ts'
import { notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const other = cityId('toisaala')

function aCode(parts: Partial<ReferenceCode> = {}): ReferenceCode {
  return { list: 'serviceClasses', code: 'P4.10', names: { fi: 'Kirjastot' }, valid: true, parent: null, ...parts }
}

describeOnDatabases('the codes of a city', db => {
  it('come back exactly, with the day of their reading', async () => {
    const codes = [
      aCode({ list: 'ontologyTerms', code: 'http://k/p1', names: { fi: 'a\uFFFD"', sv: 'b' }, parent: 'http://k/p0' }),
      aCode(),
      aCode({ code: 'P9', names: {}, valid: false }),
    ]
    await saveCodes(db(), city, today, codes)
    expect(await loadCodes(db(), city)).toEqual(codes.map(code => ({ ...code, readOn: today })))
    expect(await loadCodes(db(other), other)).toEqual([])
  })

  it('are read again on a later day', async () => {
    await saveCodes(db(), city, today, [aCode(), aCode({ code: 'P5' })])
    const news = aCode({ names: { sv: 'Bibliotek' }, valid: false, parent: 'P4' })
    await saveCodes(db(), city, tomorrow, [news])
    expect(await loadCodes(db(), city, ['P4.10', 'P6'])).toEqual([{ ...news, readOn: tomorrow }])
    expect(await loadCodes(db(), city, [])).toEqual([])
  })

  it('survive characters that PostgreSQL does not keep', async () => {
    await saveCodes(db(), city, today, [aCode({ names: { fi: 'a\u0000\uD800' } })])
    expect((await loadCodes(db(), city)).map(({ names }) => names)).toEqual([{ fi: 'a\uFFFD\uFFFD' }])
  })

  describe('that its content uses', () => {
    const area = {
      areaType: 'LimitedArea' as const,
      municipalities: ['999'],
      regions: ['01'],
      wellbeingServicesCounties: ['90'],
    }

    it('are those of all lists, each once, of its own content and its general descriptions', async () => {
      await save(
        aService({ targetGroups: ['KR1'], lifeEvents: ['KE1'], industrialClasses: ['http://i/1'], area }),
        aService({ contentId: nthId(9), ontologyTerms: ['http://k/p1'], serviceLanguages: ['fi', 'sv'] }),
        aGeneralDescription({ serviceClasses: ['P5'] }),
        aChannel({ serviceLanguages: ['en'] }),
        anOrganization({ area: { ...area, municipalities: ['091'] } }),
      )
      expect(await used()).toEqual([
        'industrialClasses http://i/1',
        'languages en',
        'languages fi',
        'languages sv',
        'lifeEvents KE1',
        'municipalities 091',
        'municipalities 999',
        'ontologyTerms http://k/p1',
        'regions 01',
        'serviceClasses P4.10',
        'serviceClasses P5',
        'targetGroups KR1',
        'wellbeingServicesCounties 90',
      ])
      expect(await loadUsedCodes(db(other), other)).toEqual([])
    })

    it('are not those of what is gone, of what others answer for, or of an earlier version', async () => {
      await save(aService({ contentId: nthId(8), serviceClasses: ['P8'] }), aService({ serviceClasses: ['P7'] }))
      await saveItems(db(), city, today, [
        toSave(aChannel({ serviceLanguages: ['ru'] }), { own: false }),
        toSave(aService({ serviceClasses: ['P6'] }), { change: 'changed', hash: 'other' }),
      ])
      await saveAbsentItems(db(), city, tomorrow, [notSeen(nthId(8), { change: 'removed', nights: 2 })])
      expect(await used()).toEqual(['languages fi', 'serviceClasses P6', 'targetGroups KR1'])
    })
  })

  it('stand in the records of its services and general descriptions as they were received', async () => {
    const many = services(401).map(service => toSave(service, { raw: { id: service.contentId } }))
    const others = [aGeneralDescription(), aChannel(), anOrganization()].map(one => toSave(one, { raw: one.kind }))
    await saveItems(db(), city, today, [...many, ...others])
    const portions = await Array.fromAsync(loadRawServices(db(), city))
    expect(portions.map(portion => portion.length)).toEqual([200, 200, 2])
    expect(new Set(portions.flat().map(raw => JSON.stringify(raw)))).toEqual(
      new Set([...many.map(({ raw }) => JSON.stringify(raw)), '"generalDescription"']),
    )
    expect(await Array.fromAsync(loadRawServices(db(other), other))).toEqual([])
  })

  async function save(...items: readonly Parameters<typeof toSave>[0][]): Promise<void> {
    await saveItems(
      db(),
      city,
      today,
      items.map(item => toSave(item)),
    )
  }

  async function used(): Promise<readonly string[]> {
    return (await loadUsedCodes(db(), city)).map(({ list, code }) => `${list} ${code}`)
  }
})
