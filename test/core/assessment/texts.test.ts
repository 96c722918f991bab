import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/core/assessment/texts.ts'
import { aChannel, aConnection, aPhone, aService, aVersion, hours, ids } from '../../support/builders.ts'

const link = { field: 'webAddress', name: null, url: 'https://example.fi', additionalInformation: 'linkistä' }

describe('textsOf', () => {
  it('gives the texts of every language version with their fields', () => {
    const item = aService({
      languageVersions: {
        sv: aVersion({ name: 'Bibliotek', conditions: 'villkor' }),
        fi: aVersion({ summary: 'lyhyesti' }),
      },
    })
    expect(textsOf(item, [])).toEqual([
      { language: 'fi', field: 'name', text: 'Kirjasto' },
      { language: 'fi', field: 'summary', text: 'lyhyesti' },
      { language: 'sv', field: 'name', text: 'Bibliotek' },
      { language: 'sv', field: 'conditions', text: 'villkor' },
    ])
  })

  it('leaves out blank texts', () => {
    const item = aService({ languageVersions: { fi: aVersion({ description: ' \n' }) } })
    expect(textsOf(item, [])).toHaveLength(1)
  })

  it('counts phones and links within their own field', () => {
    const phoneNumbers = [
      aPhone({ field: 'supportPhoneNumbers', additionalInformation: 'tuki' }),
      aPhone({ additionalInformation: 'neuvonta' }),
      aPhone({ chargeDescription: '8 snt/min' }),
    ]
    const links = [link, { ...link, field: 'attachmentLinks', additionalInformation: 'liite' }]
    const item = aChannel({ languageVersions: { fi: aVersion({ phoneNumbers, links }) } })
    expect(fields(item, [])).toEqual([
      'name',
      'supportPhoneNumbers[0].additionalInformation',
      'contactPhoneNumbers[0].additionalInformation',
      'contactPhoneNumbers[1].chargeDescription',
      'webAddress.additionalInformation',
      'attachmentLinks[0].additionalInformation',
    ])
  })

  it('gives the texts of service hours in their language', () => {
    const serviceHours = [
      hours(),
      hours(null, null, { heading: { fi: 'Kesä' }, additionalInformation: { sv: 'midsommar' } }),
    ]
    expect(textsOf(aChannel({ serviceHours }), []).slice(1)).toEqual([
      { language: 'fi', field: 'serviceHours.hours[1].heading', text: 'Kesä' },
      { language: 'sv', field: 'serviceHours.hours[1].additionalInformation', text: 'midsommar' },
    ])
  })

  it('gives the texts of single hours, counted within their day', () => {
    const opening = { fromTime: '09:00', toTime: '15:00', status: 'Open', repetition: 'Weekly' } as const
    const openings = [
      { ...opening, fromDay: 1, toDay: 1, additionalInformation: { fi: 'aamu' } },
      { ...opening, fromDay: 1, toDay: 1, additionalInformation: { fi: 'ilta' } },
      { ...opening, fromDay: 7, toDay: 7, additionalInformation: { fi: 'sunnuntai' } },
    ] as const
    expect(fields(aChannel({ serviceHours: [hours(null, null, { openings })] }), []).slice(1)).toEqual([
      'serviceHours.hours[0].weeklyHours.monday.hours[0].additionalInformation',
      'serviceHours.hours[0].weeklyHours.monday.hours[1].additionalInformation',
      'serviceHours.hours[0].weeklyHours.sunday.hours[0].additionalInformation',
    ])
  })

  const connection = aConnection({
    languageVersions: {
      fi: {
        description: 'kuvaus',
        chargeTypeAdditionalInformation: '5 €',
        links: [],
        phoneNumbers: [aPhone({ additionalInformation: 'tuki' })],
        emails: [],
      },
    },
    serviceHours: [hours(null, null, { heading: { fi: 'Kesä' } })],
  })

  it('adds the texts of its connections to a service', () => {
    const prefix = `connections[${ids.channel}].`
    expect(fields(aService(), [connection])).toEqual([
      'name',
      `${prefix}description`,
      `${prefix}chargeTypeAdditionalInformation`,
      `${prefix}contactPhoneNumbers[0].additionalInformation`,
      `${prefix}serviceHours.hours[0].heading`,
    ])
  })

  it('leaves the texts of connections out of a channel', () => {
    expect(fields(aChannel(), [connection])).toEqual(['name'])
  })
})

function fields(...args: Parameters<typeof textsOf>): readonly string[] {
  return textsOf(...args).map(({ field }) => field)
}
