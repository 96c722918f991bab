// A service that costs something and does not say what.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { pricesIn } from '../detect/prices.ts'
import { faultWhere } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { textsOf, type ItemText } from '../texts.ts'

const field = 'chargeTypeAdditionalInformation'

/**
 * DVV; the price may stand on a page that the service leads to (content-rules 3.7). What another text, a connection or
 * the general description says of the charge counts.
 */
export const chargeInfoMissing: Rule = {
  id: 'charge-info-missing',
  audience: 'updater',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Tieto maksusta puuttuu', sv: 'Uppgift om avgift saknas', en: 'Charge details missing' },
  find: untold,
  explain: {
    fi: () =>
      'Palvelu on merkitty maksulliseksi, mutta maksusta ei kerrota, joten lukija ei tiedä, mitä palvelu maksaa. Lisää hinta tai kerro, miten maksu määräytyy.',
    sv: () =>
      'Tjänsten har angetts som avgiftsbelagd, men ingenting sägs om avgiften, så läsaren vet inte vad tjänsten kostar. Lägg till priset eller ange hur avgiften bestäms.',
    en: () =>
      'The service is marked as chargeable, but nothing is said about the charge, so readers do not know what it costs. Add the price, or say how the charge is decided.',
  },
}

// Words of charges, but not those that there is none.
const words = {
  fi: /(?<!\p{L})(?:\p{L}{0,30}maksu(?!tt|to)|hin(?:ta|na|no|to)|\p{L}{1,30}hin(?:ta|na|no)|taks[ao]|veloit|laskut(?:e|u)|perit(?:ään|äis))/iu,
  sv: /avgift(?!sfri)|(?<!\p{L})\p{L}{0,30}pris(?:e[nt]|er|list\p{L}{1,6}|uppgift\p{L}{0,6})?(?!\p{L})|kostna|kostar|(?<!\p{L})tax[ao]|debiter/iu,
  en: /(?<!\p{L})(?:fees?|prices?|pricing|costs?|(?<!free of )charge[ds]?)(?!\p{L})/iu,
} as const

// A price that stands elsewhere is told; what a word list of another language would make of a text is not asked.
function untold(item: ContentItem, { connections, generalDescription }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service' || item.chargeType !== 'Charged') return []
  const given = generalDescription === null ? [] : textsOf(generalDescription, [])
  const told = new Set([...textsOf(item, connections), ...given].filter(tellsCharge).map(({ language }) => language))
  return faultWhere(item, (_version, language) => !told.has(language), 'warning', field)
}

function tellsCharge({ language, field: place, text }: ItemText): boolean {
  if (place.endsWith(field)) return true
  const names = language === 'fi' || language === 'sv' || language === 'en' ? words[language].test(text) : false
  return names || pricesIn(text).length > 0
}
