// A number with the country's code and the zero of calls within the country.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { phonesOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV refuses it in version 12 (content-rules 3.8). Such a number may not work from abroad; what is read from version 11 has none. */
export const phoneLeadingZero: Rule = {
  id: 'phone-leading-zero',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: {
    fi: 'Ylimääräinen nolla puhelinnumerossa',
    sv: 'Onödig nolla i telefonnumret',
    en: 'Extra zero in number',
  },
  find: leadingZeros,
  explain: {
    fi: () => 'Puhelinnumerossa on maan suuntanumeron jäljessä nolla, joten soitto ei ehkä yhdisty. Poista nolla.',
    sv: () => 'Telefonnumret har en nolla efter landsnumret, så samtalet kopplas kanske inte. Ta bort nollan.',
    en: () => 'The telephone number has a zero after the country code, so the call may not connect. Remove the zero.',
  },
}

function leadingZeros(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return phonesOf(item, context)
    .filter(({ part }) => hasLeadingZero(part.number))
    .map(({ language, field, part }) => faultIn(language, 'error', `${field}.number`, part.number))
}

// Most numbers are Finnish; in some countries, such as Italy, the zero belongs to the number.
function hasLeadingZero(number: string): boolean {
  const digits = number.replace(/[\s()-]/gu, '')
  if (digits.startsWith('+358')) return digits.startsWith('+3580')
  if (!/^\+\d{1,4}0/u.test(digits)) return false
  const parsed = parsePhoneNumberFromString(digits)
  if (parsed === undefined || !digits.startsWith(`+${parsed.countryCallingCode}0`)) return false
  return !parsed.number.startsWith(`+${parsed.countryCallingCode}0`)
}
