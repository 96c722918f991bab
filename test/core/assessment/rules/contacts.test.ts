import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { emailPersonal } from '../../../../src/core/assessment/rules/email-personal.ts'
import { extraChargeWithoutPrice } from '../../../../src/core/assessment/rules/extra-charge-without-price.ts'
import { phoneLeadingZero } from '../../../../src/core/assessment/rules/phone-leading-zero.ts'
import { phoneWithoutInfo } from '../../../../src/core/assessment/rules/phone-without-info.ts'
import { phoneWithoutNumber } from '../../../../src/core/assessment/rules/phone-without-number.ts'
import { supportIsSwitchboard } from '../../../../src/core/assessment/rules/support-is-switchboard.ts'
import type { PhoneNumber } from '../../../../src/core/content-item.ts'
import {
  aChannel,
  aConnection,
  anAssessment,
  anEmail,
  anOrganization,
  aPhone,
  aService,
  aVersion,
  ids,
} from '../../../support/builders.ts'

/** A place with these numbers in Finnish. */
function place(...phoneNumbers: readonly PhoneNumber[]) {
  return aChannel({ languageVersions: { fi: aVersion({ phoneNumbers }) } })
}

function quotes(rule: Rule, item: Parameters<Rule['find']>[0], context = anAssessment()): readonly unknown[] {
  return rule.find(item, context).map(({ field, evidence }) => [field, evidence.quote])
}

const phone = (...phoneNumbers: readonly PhoneNumber[]) =>
  aChannel({
    type: 'TelephoneService',
    languageVersions: { fi: aVersion({ phoneNumbers: [aPhone()] }), sv: aVersion({ phoneNumbers }) },
  })

describe('phone-without-number', () => {
  it('reports the language version without a number', () => {
    expect(phoneWithoutNumber.find(phone(), anAssessment()).map(({ language }) => language)).toEqual(['sv'])
    expect(phoneWithoutNumber.find(phone(aPhone()), anAssessment())).toEqual([])
    expect(phoneWithoutNumber.find(place(), anAssessment())).toEqual([])
  })
})

describe('phone-leading-zero', () => {
  it.each([
    ['+3580401234567', true],
    ['+358 (0)40 123 4567', true],
    ['+358401234567', false],
    ['0401234567', false],
    ['0600123', false],
    ['112', false],
    ['+46081234567', true],
    ['+4681234567', false],
    ['+390612345678', false],
    ['+0401234567', false],
    ['', false],
  ])('takes %s for one: %s', (number, expected) => {
    const found = quotes(phoneLeadingZero, place(aPhone({ number })))
    expect(found).toEqual(expected ? [['contactPhoneNumbers[0].number', number]] : [])
  })

  it('looks at the numbers of connections and organizations too', () => {
    const phoneNumbers = [aPhone(), aPhone({ number: '+3580501234567' })]
    const version = { description: null, chargeTypeAdditionalInformation: null, links: [], phoneNumbers, emails: [] }
    const context = anAssessment({ connections: [aConnection({ languageVersions: { fi: version } })] })
    const field = `connections[${ids.channel}].contactPhoneNumbers[1].number`
    expect(quotes(phoneLeadingZero, aService(), context)).toEqual([[field, '+3580501234567']])
    expect(quotes(phoneLeadingZero, aChannel(), context)).toEqual([])
    const organization = anOrganization({ languageVersions: { fi: aVersion({ phoneNumbers }) } })
    expect(quotes(phoneLeadingZero, organization)).toHaveLength(1)
  })
})

const told = (number: PhoneNumber): PhoneNumber => ({ ...number, additionalInformation: 'Ajanvaraus' })

describe('phone-without-info', () => {
  const one = aPhone({ number: '061' })
  const two = aPhone({ number: '062' })

  it.each<[string, readonly PhoneNumber[], string | null]>([
    ['one number', [one], null],
    ['two numbers without words', [one, two], '061, 062'],
    ['two numbers of which one has words', [told(one), two], '062'],
    ['two numbers with words', [told(one), told(two)], null],
    ['blank words', [told(one), { ...two, additionalInformation: ' ' }], '062'],
    ['the same number twice', [one, one], null],
    ['one number for calls and messages', [one, { ...one, kind: 'sms' }], null],
    ['numbers of two lists', [one, { ...two, field: 'contactFaxNumbers', kind: 'fax' }], null],
  ])('finds in a place with %s', (_what, phones, quote) => {
    expect(quotes(phoneWithoutInfo, place(...phones))).toEqual(quote === null ? [] : [['contactPhoneNumbers', quote]])
  })
})

describe('extra-charge-without-price', () => {
  it.each<[string, Partial<PhoneNumber>, number]>([
    ['an extra charge without a price', { chargeType: 'ExtraCharge' }, 1],
    ['an extra charge with blank words', { chargeType: 'ExtraCharge', chargeDescription: ' ' }, 1],
    ['an extra charge with a price', { chargeType: 'ExtraCharge', chargeDescription: '1 €/min' }, 0],
    ['an ordinary charge', { chargeType: 'Charged' }, 0],
    ['no charge', { chargeType: 'Free' }, 0],
  ])('finds in a number with %s (%#)', (_what, parts, expected) => {
    const found = quotes(extraChargeWithoutPrice, place(aPhone({ number: '0600123', ...parts })))
    expect(found).toEqual(expected === 0 ? [] : [['contactPhoneNumbers[0].chargeDescription', '0600123']])
  })
})

const support = (number: string, address: string) =>
  aChannel({
    type: 'EService',
    languageVersions: {
      fi: aVersion({
        phoneNumbers: [aPhone({ field: 'supportPhoneNumbers', number })],
        emails: [anEmail('supportEmails', address)],
      }),
    },
  })

describe('support-is-switchboard', () => {
  const context = anAssessment({ switchboard: ['06 325 1111', 'Kirjaamo@Esimerkkila.fi'] })

  it.each([
    ['+35863251111', 'tuki@esimerkkila.fi', ['supportPhoneNumbers[0].number']],
    ['063251111', 'tuki@esimerkkila.fi', ['supportPhoneNumbers[0].number']],
    ['+35863251112', 'kirjaamo@esimerkkila.fi', ['supportEmails[0].email']],
    ['+35863251112', 'tuki@esimerkkila.fi', []],
  ])('finds in support by %s and %s %j', (number, address, expected) => {
    const found = supportIsSwitchboard.find(support(number, address), context)
    expect(found.map(({ field }) => field)).toEqual(expected)
  })

  it('says nothing of contacts that are no support, nor where the city names none', () => {
    const version = aVersion({ phoneNumbers: [aPhone({ number: '063251111' })] })
    expect(supportIsSwitchboard.find(aChannel({ languageVersions: { fi: version } }), context)).toEqual([])
    expect(supportIsSwitchboard.find(support('063251111', 'tuki@esimerkkila.fi'), anAssessment())).toEqual([])
  })
})

const withAddress = (address: string) =>
  aChannel({ languageVersions: { fi: aVersion({ emails: [anEmail('contactEmails', address)] }) } })

describe('email-personal', () => {
  const context = anAssessment({ staffNames: ['Maija Meikäläinen', 'Ålander-Öhman, Anna-Liisa Maria', 'Teppo'] })

  it.each([
    ['maija.meikalainen@esimerkkila.fi', true],
    ['Maija.Meikäläinen@esimerkkila.fi', true],
    ['maija_meikalainen@esimerkkila.fi', true],
    ['anna-liisa.alander-ohman@esimerkkila.fi', true],
    ['maija@esimerkkila.fi', false],
    ['meikalainen@esimerkkila.fi', false],
    ['maija.meikalainen.sihteeri@esimerkkila.fi', false],
    ['teppo@esimerkkila.fi', false],
    ['kirjasto@esimerkkila.fi', false],
    ['etunimi.sukunimi@esimerkkila.fi', false],
  ])('takes %s for one: %s', (address, expected) => {
    expect(quotes(emailPersonal, withAddress(address), context)).toEqual(
      expected ? [['contactEmails[0].email', address]] : [],
    )
  })

  it('knows nobody without a list', () => {
    expect(emailPersonal.find(withAddress('maija.meikalainen@esimerkkila.fi'), anAssessment())).toEqual([])
  })
})
