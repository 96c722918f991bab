// Support that is only the city's general number or address.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { emailsOf, phonesOf } from '../contacts.ts'
import { phoneKey } from '../detect/phone-key.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** DVV; a small municipality may have no other contact (content-rules 3.8). The city's file says which these are. */
export const supportIsSwitchboard: Rule = {
  id: 'support-is-switchboard',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: { fi: 'Vaihde käytön tukena', sv: 'Växeln som användarstöd', en: 'Switchboard as user support' },
  find: generalContacts,
  explain: {
    fi: () =>
      'Käytön tueksi on merkitty vaihde tai kirjaamo. Anna yhteystieto, josta saa apua juuri tämän asiointikanavan käyttöön.',
    sv: () =>
      'Som användarstöd anges växeln eller registratorskontoret. Ange en kontaktuppgift där man får hjälp med just den här servicekanalen.',
    en: () =>
      'The switchboard or the registry is given as user support. Give a contact that can help with this service channel in particular.',
  },
}

function generalContacts(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const general = new Set(context.switchboard.map(folded))
  if (item.kind !== 'serviceChannel' || general.size === 0) return []
  const phones = phonesOf(item, context).map(one => ({ ...one, last: 'number', value: one.part.number }))
  const emails = emailsOf(item, context).map(one => ({ ...one, last: 'email', value: one.part.address }))
  return [...phones, ...emails]
    .filter(({ part, value }) => part.field.startsWith('support') && general.has(folded(value)))
    .map(({ language, field, last, value }) => faultIn(language, 'warning', `${field}.${last}`, value))
}

function folded(contact: string): string {
  return contact.includes('@') ? contact.trim().toLowerCase() : phoneKey(contact)
}
