import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../src/sample/writing.ts'
import { idOf, ids } from '../v12/records.ts'
import { connection, generalDescription, inFinnish, responsible, service } from './to-core-records.ts'

describe('the classes of a service', () => {
  const old = 'http://urn.fi/URN:NBN:fi:au:ptvl:v1065'
  const list = 'http://uri.suomi.fi/codelist/ptv'
  it.each<[string, string, Json, readonly string[]]>([
    ['a service class', 'serviceClasses', { code: 'P6.10', uri: old }, ['P6.10']],
    ['a target group', 'targetGroups', { code: 'KR2', uri: old }, ['KR2']],
    ['a life event', 'lifeEvents', { code: 'KE9', uri: old }, ['KE9']],
    ['a class without a code', 'lifeEvents', { code: '', newUri: `${list}/ptvelti/code/KE9` }, ['KE9']],
    ['a class of an older list', 'serviceClasses', { code: null, uri: old }, [old]],
    ['a class without anything', 'targetGroups', { code: null, uri: null }, []],
    [
      'an industrial class',
      'industrialClasses',
      { code: '91010', uri: old, newUri: `${list}/code/91010` },
      [`${list}/code/91010`],
    ],
    ['an industrial class of an older list', 'industrialClasses', { code: '91010', uri: old }, [old]],
    [
      'a concept',
      'ontologyTerms',
      { code: null, uri: 'http://www.yso.fi/onto/koko/p1' },
      ['http://www.yso.fi/onto/koko/p1'],
    ],
  ])('have %s by what version 12 knows it by', (_name, field, concept, expected) => {
    const name = [inFinnish('Luokka')]
    expect(
      service({
        [field]: [
          { ...concept, name },
          { ...concept, name },
        ],
      }),
    ).toMatchObject({ [field]: expected })
    expect(generalDescription({ [field]: [{ ...concept, name }] })).toMatchObject({ [field]: expected })
  })

  it('are each there once, sorted', () => {
    const serviceClasses = ['P4.10', 'P1', 'P4.10'].map(code => ({ code }))
    expect(service({ serviceClasses }).serviceClasses).toEqual(['P1', 'P4.10'])
  })
})

describe('what a service costs', () => {
  it.each([
    ['Chargeable', 'Charged', 'Charged'],
    ['FreeOfCharge', 'Free', 'Free'],
    ['Other', null, 'Other'],
    ['Novelty', null, null],
    [null, null, null],
  ])('%s is %s of a service, %s of a connection', (serviceChargeType, ofService, ofConnection) => {
    expect(service({ serviceChargeType }).chargeType).toBe(ofService)
    expect(generalDescription({ serviceChargeType }).chargeType).toBe(ofService)
    expect(connection({ serviceChargeType }).chargeType).toBe(ofConnection)
  })

  it.each([
    ['PubliclyFunded', 'PubliclyFunded'],
    ['', null],
    [null, null],
  ])('is paid by %j as %j', (fundingType, expected) => {
    expect(service({ fundingType }).fundingType).toBe(expected)
  })
})

describe('the vouchers of a service', () => {
  const row = { language: 'fi', value: 'Seteli', url: 'https://seteli.example/', additionalInformation: 'Hae ensin' }
  const wordy = { ...row, url: null }
  const swedish = { ...row, language: 'sv' }
  const link = { field: 'voucher', name: 'Seteli', url: row.url, additionalInformation: 'Hae ensin' }
  it.each<[string, Json, string, string | null, readonly object[]]>([
    ['with an address', { serviceVouchersInUse: true, serviceVouchers: [row] }, 'WithUrl', null, [link]],
    [
      'with words only',
      { serviceVouchersInUse: true, serviceVouchers: [wordy] },
      'WithAdditionalInformation',
      'Hae ensin',
      [],
    ],
    [
      'with a name only',
      { serviceVouchersInUse: true, serviceVouchers: [{ ...wordy, additionalInformation: '' }] },
      'WithAdditionalInformation',
      'Seteli',
      [],
    ],
    [
      'with an address and words apart',
      { serviceVouchersInUse: true, serviceVouchers: [wordy, row] },
      'WithUrl',
      'Hae ensin',
      [link],
    ],
    ['in another language', { serviceVouchersInUse: true, serviceVouchers: [swedish] }, 'NotUsed', null, []],
    ['without a word', { serviceVouchersInUse: true, serviceVouchers: [] }, 'WithAdditionalInformation', null, []],
    ['that are no longer in use', { serviceVouchersInUse: false, serviceVouchers: [row] }, 'NotUsed', null, []],
    ['of which it is not said', { serviceVouchers: [row] }, 'WithUrl', null, [link]],
    ['of which nothing is said', {}, 'NotUsed', null, []],
  ])('%s', (_name, parts, voucherType, voucherAdditionalInformation, links) => {
    expect(service(parts).languageVersions.fi).toMatchObject({ voucherType, voucherAdditionalInformation, links })
  })
})

describe('the organizations of a service', () => {
  it.each<[string, Json, readonly object[]]>([
    [
      'itself',
      producer('SelfProducedServices', ids.city),
      [{ kind: 'selfProduced', organizationId: ids.city, name: {} }],
    ],
    [
      'another organization',
      producer('ProcuredServices', idOf(1, 9)),
      [{ kind: 'procured', organizationId: idOf(1, 9), name: {} }],
    ],
    [
      'somebody by name',
      producer('ProcuredServices', null, 'Yritys Oy'),
      [{ kind: 'procured', organizationId: null, name: { fi: 'Yritys Oy' } }],
    ],
    ['somebody unnamed', producer('Other', null), [{ kind: 'other', organizationId: null, name: {} }]],
    [
      'an organization with words of its own',
      producer('Other', idOf(1, 9), 'Lisää'),
      [{ kind: 'other', organizationId: idOf(1, 9), name: {} }],
    ],
    [
      'an older way of producing',
      producer('VoucherServices', idOf(1, 9)),
      [{ kind: 'other', organizationId: idOf(1, 9), name: {} }],
    ],
    ['itself without saying who that is', producer('SelfProducedServices', null), []],
  ])('produce it: %s', (_name, row, expected) => {
    expect(service({ organizations: [responsible, row, row] }).producers).toEqual(expected)
  })

  it('answer for it beside the responsible one, each once', () => {
    const roles = [idOf(1, 9), idOf(1, 2), idOf(1, 9)].map(id => ({
      roleType: 'OtherResponsible',
      organization: { id },
    }))
    const read = service({
      organizations: [...roles, responsible, { roleType: 'OtherResponsible', organization: null }],
    })
    expect(read.organizationId).toBe(ids.city)
    expect(read.otherResponsibleOrganizations).toEqual([idOf(1, 2), idOf(1, 9)])
  })
})

describe('a general description', () => {
  it('stands for itself, and has no summary', () => {
    const descriptions = [inFinnish('Lyhyesti', 'Summary'), inFinnish('Kuvaus', 'Description')]
    const read = generalDescription({ type: 'PermitOrObligation', descriptions })
    expect(read).toMatchObject({
      kind: 'generalDescription',
      type: 'PermitOrOtherObligation',
      organizationId: ids.letters,
    })
    expect(read.publishedAt?.toString()).toBe('2020-03-04T14:07:04.840483Z')
    expect(read.languageVersions.fi).toMatchObject({ summary: null, description: 'Kuvaus', voucherType: null })
  })

  it.each([
    ['BackgroundDescription', 'backgroundDescription'],
    ['UserInstruction', 'userInstructions'],
    ['ChargeTypeAdditionalInfo', 'chargeTypeAdditionalInformation'],
    ['DeadLine', 'deadlineAdditionalInformation'],
    ['ProcessingTime', 'processingTimeAdditionalInformation'],
    ['ValidityTime', 'validityTimeAdditionalInformation'],
  ])('has its %s as %s', (type, field) => {
    const read = generalDescription({ descriptions: [inFinnish('## Otsikko', type)] })
    expect(read.languageVersions.fi).toMatchObject({ [field]: '### Otsikko' })
  })

  it('has conditions and laws as a service has them', () => {
    const read = generalDescription({
      requirements: [inFinnish('Ehdot')],
      legislation: [{ names: [inFinnish('Laki')], webPages: [{ language: 'fi', url: 'https://finlex.example/' }] }],
    })
    expect(read.languageVersions.fi).toMatchObject({
      conditions: 'Ehdot',
      links: [{ field: 'legislationLinks', name: 'Laki', url: 'https://finlex.example/' }],
    })
  })
})

function producer(provisionType: string | null, id: string | null, name: string | null = null): Json {
  return {
    roleType: 'Producer',
    provisionType,
    organization: id === null ? null : { id, name: 'Nimi' },
    additionalInformation: name === null ? [] : [{ language: 'fi', value: name }],
  }
}
