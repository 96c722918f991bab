import { phoneKey } from '../assessment/detect/phone-key.ts'
import type {
  Address,
  ContentItem,
  EmailAddress,
  Language,
  LanguageVersion,
  Link,
  PhoneNumber,
  ServiceHour,
} from '../content-item.ts'
import type { FieldChange, ProposalField } from '../proposal.ts'
import { readAddress } from './address-words.ts'
import { changedWords } from './field-words.ts'
import { openingsIn } from './hours-words.ts'

type Field<Kind extends ProposalField['kind']> = Extract<ProposalField, { readonly kind: Kind }>

/**
 * The item as it would become with the words in place of the old ones; null where that cannot be told: no field is
 * named, the field is no more, or the words are not of its kind (no phone number, no opening hours).
 */
export function withChange(item: ContentItem, change: FieldChange, words: string): ContentItem | null {
  const { field, language } = change
  switch (field.kind) {
    case 'asGiven':
      return null
    case 'address':
      return withAddress(item, field.at, language, words)
    case 'hours':
      return withHours(item, field.at, words)
    case 'text':
    case 'phone':
    case 'email':
    case 'link': {
      const version = language === '*' ? undefined : item.languageVersions[language]
      const changed = version === undefined ? null : inVersion(version, field, change, words)
      return changed === null ? null : { ...item, languageVersions: { ...item.languageVersions, [language]: changed } }
    }
  }
}

function inVersion(
  version: LanguageVersion,
  field: Field<'text' | 'phone' | 'email' | 'link'>,
  change: FieldChange,
  words: string,
): LanguageVersion | null {
  switch (field.kind) {
    case 'text':
      return { ...version, [field.text]: changedWords(change, words) }
    case 'phone':
      return listed(
        version,
        'phoneNumbers',
        replaced(version.phoneNumbers, field, part => withNumber(part, words)),
      )
    case 'email':
      return listed(
        version,
        'emails',
        replaced(version.emails, field, part => ({ ...part, address: words.trim() })),
      )
    case 'link':
      return listed(
        version,
        'links',
        replaced(version.links, field, part => ({ ...part, url: words.trim() })),
      )
  }
}

function listed(
  version: LanguageVersion,
  list: 'phoneNumbers' | 'emails' | 'links',
  parts: readonly (PhoneNumber | EmailAddress | Link)[] | null,
): LanguageVersion | null {
  return parts === null ? null : { ...version, [list]: parts }
}

/** The list with one part changed; null where there is no such part. */
function replaced<Part extends { readonly field: string }>(
  parts: readonly Part[],
  { list, at }: { readonly list: string; readonly at: number },
  change: (part: Part) => Part,
): readonly Part[] | null {
  const wanted = parts.filter(part => part.field === list)[at]
  return wanted === undefined ? null : parts.map(part => (part === wanted ? change(part) : part))
}

function withNumber(phone: PhoneNumber, words: string): PhoneNumber {
  const key = phoneKey(words.slice(0, 60))
  // Numbers of PTV have the dial code or the zero of domestic calls: the new one keeps the form of the old.
  if (!key.startsWith('+')) return { ...phone, number: words.replace(/[^\d+]/gu, '') }
  const domestic = !phone.number.startsWith('+') && key.startsWith('+358')
  return { ...phone, number: domestic ? `0${key.slice('+358'.length)}` : key }
}

function withHours(item: ContentItem, at: number, words: string): ContentItem | null {
  const openings = openingsIn(words)
  if (openings === null || !('serviceHours' in item) || item.serviceHours[at] === undefined) return null
  const hours = item.serviceHours.map((hour, index) => (index === at ? withOpenings(hour, openings) : hour))
  return { ...item, serviceHours: hours }
}

function withOpenings(hour: ServiceHour, openings: ServiceHour['openings']): ServiceHour {
  const type = hour.toDate === null ? 'WeeklyUntilFurtherNoticeServiceHour' : 'WeeklyDateRangeServiceHour'
  return { ...hour, type, openings }
}

function withAddress(item: ContentItem, at: number, language: Language | '*', words: string): ContentItem | null {
  const address = 'addresses' in item ? item.addresses[at] : undefined
  const read = readAddress(words)
  if (!('addresses' in item) || address === undefined || read === null || read.kind !== address.kind) return null
  const changed: Address = {
    ...address,
    street: { ...address.street, [language === '*' ? 'fi' : language]: read.street },
    number: read.number ?? address.number,
    postalCode: read.postalCode ?? address.postalCode,
    // The point on the map is the old address's.
    coordinates: [],
  }
  return { ...item, addresses: item.addresses.map((one, index) => (index === at ? changed : one)) }
}
