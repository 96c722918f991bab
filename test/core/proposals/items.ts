import type { LanguageVersion, Service, ServiceChannel } from '../../../src/core/content-item.ts'
import { aChannel, aPhone, anAddress, anEmail, aService, aVersion, hours } from '../../support/builders.ts'

/** A library: one phone number, e-mail address, web page and visiting address, and its hours. */
export function aLibrary(parts: Partial<LanguageVersion> = {}): ServiceChannel {
  return aChannel({
    languageVersions: {
      fi: aVersion({
        name: 'Kirjasto',
        summary: 'Lainaa kirjoja kotiin.',
        description: 'Tule lukemaan lehtiä. Palvelemme puhelimitse numerossa 05 617 11.',
        phoneNumbers: [aPhone({ number: '0561711' })],
        emails: [anEmail('contactEmails', 'kirjasto@imatra.fi')],
        links: [
          {
            field: 'contactWebPages',
            name: 'Kirjasto',
            url: 'https://www.imatra.fi/kirjasto',
            additionalInformation: null,
          },
        ],
        ...parts,
      }),
      sv: aVersion({ name: 'Bibliotek', phoneNumbers: [aPhone({ number: '0561711' })] }),
    },
    addresses: [anAddress({ street: { fi: 'Kirjastokatu', sv: 'Biblioteksgatan' }, number: '1', postalCode: '55100' })],
    serviceHours: [hours(null, null, { openings: weekdays('10:00', '18:00') })],
  })
}

/** From Monday to Friday. */
export function weekdays(fromTime: string, toTime: string) {
  return ([1, 2, 3, 4, 5] as const).map(day => ({
    fromDay: day,
    fromTime,
    toDay: day,
    toTime,
    status: 'Open' as const,
    repetition: 'Weekly' as const,
    additionalInformation: {},
  }))
}

/** A swimming course, with a price and a date in its texts. */
export function aCourse(parts: Partial<LanguageVersion> = {}): Service {
  return aService({
    languageVersions: {
      fi: aVersion({
        name: 'Uimakoulu',
        summary: 'Opi uimaan.',
        description: 'Uimakoulu alkaa kesällä.\n\n* Ilmoittaudu viimeistään 31.5.2026.\n* Ota mukaan **uimapuku**.',
        chargeTypeAdditionalInformation: 'Kurssi maksaa 12 €.',
        ...parts,
      }),
      sv: aVersion({ name: 'Simskola', chargeTypeAdditionalInformation: 'Kursen kostar 12 €.' }),
    },
  })
}
