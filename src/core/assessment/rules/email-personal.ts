// An e-mail address that is one person's own.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { emailsOf } from '../contacts.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV, as for names in texts (content-rules 3.8; text check 13). The names are those of the city's own list. */
export const emailPersonal: Rule = {
  id: 'email-personal',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Henkilökohtainen sähköpostiosoite', sv: 'Personlig e-postadress', en: 'Personal email address' },
  find: personalAddresses,
  explain: {
    fi: () =>
      'Sähköpostiosoite on yhden työntekijän oma. Anna yhteinen osoite, joka toimii, vaikka henkilö vaihtuisi tai olisi poissa.',
    sv: () =>
      'E-postadressen tillhör en enskild anställd. Ange en gemensam adress som fungerar även om personen byts ut eller är borta.',
    en: () =>
      'The email address belongs to one member of staff. Give a shared address that works even if that person is replaced or away.',
  },
}

function personalAddresses(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (context.staffNames.length === 0) return []
  const known = addressesOf(context.staffNames)
  return emailsOf(item, context)
    .filter(({ part }) => known.has(localPart(part.address)))
    .map(({ language, field, part }) => faultIn(language, 'warning', `${field}.email`, part.address))
}

// One city's list is the same array all night.
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function addressesOf(names: readonly string[]): ReadonlySet<string> {
  const known = sets.get(names) ?? new Set(names.map(asLocalPart).filter(part => part !== ''))
  sets.set(names, known)
  return known
}

// 'Maija Meikäläinen' and 'Meikäläinen, Maija Liisa' have maija.meikalainen.
function asLocalPart(name: string): string {
  const [before = '', after] = name.split(',')
  const words = (after === undefined ? before : `${after} ${before}`).trim().split(/\s+/u)
  return words.length < 2 ? '' : folded(`${words[0] ?? ''}.${words.at(-1) ?? ''}`)
}

function localPart(address: string): string {
  return folded(address.slice(0, address.lastIndexOf('@')))
}

// Addresses have no accents: Mäkelä is makela. Both parts may be joined otherwise than by a full stop.
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[_-]/gu, '.')
}
