// A number that costs more than an ordinary call and does not say how much.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { phonesOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isBlank } from '../versions.ts'

/** PTV asks for the price, DVV too (content-rules 3.8). Version 11 calls the charge `Other`. */
export const extraChargeWithoutPrice: Rule = {
  id: 'extra-charge-without-price',
  audience: 'updater',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Puhelun hinta puuttuu', sv: 'Samtalspriset saknas', en: 'Call charge missing' },
  find: untoldPrices,
  explain: {
    fi: () =>
      'Puhelu numeroon on merkitty tavallista kalliimmaksi, mutta hintaa ei kerrota. Lisää puhelun hintatiedot.',
    sv: () =>
      'Ett samtal till numret har angetts som dyrare än ett vanligt samtal, men priset saknas. Lägg till samtalspriset.',
    en: () =>
      'A call to the number is marked as more expensive than an ordinary call, but the price is not given. Add the call charges.',
  },
}

function untoldPrices(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return phonesOf(item, context)
    .filter(({ part }) => part.chargeType === 'ExtraCharge' && isBlank(part.chargeDescription))
    .map(({ language, field, part }) => faultIn(language, 'error', `${field}.chargeDescription`, part.number))
}
