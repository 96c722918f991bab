// Several numbers of which not all say what they are for.
import type { ContentItem, PhoneNumber } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

/** DVV (content-rules 3.8). One number for calls and messages needs no words, and a fax stands in a list of its own. */
export const phoneWithoutInfo: Rule = {
  id: 'phone-without-info',
  audience: 'updater',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Numeron käyttötarkoitus puuttuu', sv: 'Numrets syfte saknas', en: 'Purpose of number missing' },
  find: untoldNumbers,
  explain: {
    fi: () =>
      'Puhelinnumeroita on useita, mutta kaikkien käyttötarkoitusta ei kerrota, joten lukija ei tiedä, mihin soittaa. Kerro jokaisesta, mitä asiaa siinä hoidetaan.',
    sv: () =>
      'Det finns flera telefonnummer, men det anges inte för alla vilka ärenden de gäller, så läsaren vet inte vart man ska ringa. Ange det för varje nummer.',
    en: () =>
      'There are several telephone numbers, but not all of them say what they are for, so readers do not know which one to call. Say it for each number.',
  },
}

function untoldNumbers(item: ContentItem): readonly Observation[] {
  return versionsOf(item).flatMap(({ language, version }) => {
    const phones = version.phoneNumbers.filter(({ kind }) => kind === 'phone')
    return [...Map.groupBy(phones, ({ field }) => field)].flatMap(([field, numbers]) => {
      const untold = distinct(numbers.filter(({ additionalInformation }) => isBlank(additionalInformation)))
      const isFault = distinct(numbers).length > 1 && untold.length > 0
      return isFault ? [faultIn(language, 'warning', field, untold.join(', '))] : []
    })
  })
}

function distinct(phones: readonly PhoneNumber[]): readonly string[] {
  return [...new Set(phones.map(({ number }) => number))]
}
