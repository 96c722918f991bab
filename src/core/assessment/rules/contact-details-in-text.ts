// Web and e-mail addresses, phone numbers and street addresses in a running text: they have fields of their own.
import { languages, nameOf, type ContentItem } from '../../content-item.ts'
import type { Observation, Severity } from '../../finding.ts'
import type { Stretch } from '../detect/mask.ts'
import { maskOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import { proseOf } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

type ContactKind = 'url' | 'email' | 'phone' | 'address'

const fi = {
  url: 'Tekstissä on verkko-osoite',
  email: 'Tekstissä on sähköpostiosoite',
  phone: 'Tekstissä on puhelinnumero',
  address: 'Tekstissä on katu- tai postiosoite',
} as const satisfies Record<ContactKind, string>
const sv = {
  url: 'Texten innehåller en webbadress',
  email: 'Texten innehåller en e-postadress',
  phone: 'Texten innehåller ett telefonnummer',
  address: 'Texten innehåller en gatu- eller postadress',
} as const satisfies Record<ContactKind, string>
const en = {
  url: 'The text contains a web address',
  email: 'The text contains an email address',
  phone: 'The text contains a telephone number',
  address: 'The text contains a street or postal address',
} as const satisfies Record<ContactKind, string>

/** DVV: contact details belong to the service channels alone (content-rules 3.3; text check 1, 2, 11 and 12). */
export const contactDetailsInText: Rule = {
  id: 'contact-details-in-text',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error', 'warning'],
  languages,
  title: { fi: 'Yhteystietoja tekstissä', sv: 'Kontaktuppgifter i texten', en: 'Contact details in text' },
  find: (item, context) => proseOf(item, context).flatMap(text => observations(text, item, context)),
  explain: {
    fi: ({ evidence }) =>
      `${fi[kindOf(evidence)]}. Yhteystiedot jäävät tekstissä helposti päivittämättä: poista ne siitä ja tarkista, että ne ovat asiointikanavassa.`,
    sv: ({ evidence }) =>
      `${sv[kindOf(evidence)]}. Kontaktuppgifter i en text blir lätt föråldrade: ta bort dem och kontrollera att de finns i servicekanalen.`,
    en: ({ evidence }) =>
      `${en[kindOf(evidence)]}. Contact details in a text easily go out of date: remove them and check that the service channel has them.`,
  },
}

function observations(text: ItemText, item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return maskOf(text).stretches.flatMap(stretch => {
    if (!isContact(stretch) || isAllowed(stretch, text, context)) return []
    const { kind, text: quote } = stretch
    return [faultIn(text.language, severityOf(kind, item), text.field, quote, { kind })]
  })
}

function isContact(stretch: Stretch): stretch is Stretch & { readonly kind: ContactKind } {
  return stretch.kind in fi
}

// Names of national e-services that are also their addresses (content-rules 4.2), with their names in Swedish.
const brands =
  'suomi|lupapiste|kansalaisaloite|medborgarinitiativ|kuntalaisaloite|invånarinitiativ|omakanta|omaolo' +
  '|nuortenideat|ungasidéer|otakantaa|dinåsikt|opintopolku|studieinfo|työmarkkinatori'
const brand = new RegExp(`^(?:${brands})\\.fi$`, 'iu')
const law = /(?:^|[/.])(?:finlex\.fi|eur-lex\.europa\.eu)(?:\/|$)/iu

// The exceptions of content-rules 3.3; a service without channels has no other place for its address.
function isAllowed({ kind, text }: Stretch, { field }: ItemText, { connections }: AssessmentContext): boolean {
  if (kind === 'url') return brand.test(text) || (field === 'userInstructions' && law.test(text))
  return kind === 'email' && field === 'userInstructions' && connections.length === 0
}

// A plan or a project is often named after the address that it is about.
const plan = /kaava|hanke|hankk|projekti|detaljplan|generalplan|projekt|zoning|town plan|project/iu

function severityOf(kind: ContactKind, item: ContentItem): Severity {
  const isPlan = kind === 'address' && languages.some(language => plan.test(nameOf(item, language)))
  return isPlan ? 'warning' : 'error'
}

function kindOf({ values }: Observation['evidence']): ContactKind {
  return values['kind'] as ContactKind
}
