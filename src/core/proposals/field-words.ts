import {
  languagesOf,
  type Address,
  type ContentItem,
  type Language,
  type LanguageVersion,
  type Localized,
} from '../content-item.ts'
import { hoursInWords } from '../digests/hours.ts'
import { readablePhone } from '../digests/phone.ts'
import { proposedTexts, type FieldChange, type ProposalField } from '../proposal.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'

/**
 * The whole field in words, as a work list shows it: a text as PTV keeps it, a phone number with its spaces, a link's
 * address. An empty text has no words (''); null where the field is no more, and for `asGiven`.
 */
export function fieldWords(item: ContentItem, { language, field }: Pick<FieldChange, 'language' | 'field'>) {
  if (field.kind === 'asGiven') return null
  if (field.kind === 'hours') return hoursWords(item, field.at, language)
  if (field.kind === 'address') return addressWords(item, field.at, language)
  const version = language === '*' ? undefined : item.languageVersions[language]
  return version === undefined ? null : versionWords(version, field)
}

type VersionField = Exclude<ProposalField, { readonly kind: 'asGiven' | 'hours' | 'address' }>

function versionWords(version: LanguageVersion, field: VersionField): string | null {
  switch (field.kind) {
    case 'text':
      return version[field.text] ?? ''
    case 'phone':
      return mapped(inList(version.phoneNumbers, field.list)[field.at], phone => readablePhone(phone.number))
    case 'email':
      return mapped(inList(version.emails, field.list)[field.at], email => email.address)
    case 'link':
      return mapped(inList(version.links, field.list)[field.at], link => link.url)
  }
}

/** The parts of a list that belong to one field of PTV, in their order. */
export function inList<Part extends { readonly field: string }>(parts: readonly Part[], list: string): readonly Part[] {
  return parts.filter(part => part.field === list)
}

function mapped<From>(value: From | undefined, words: (value: From) => string): string | null {
  return value === undefined ? null : words(value)
}

function hoursWords(item: ContentItem, at: number, language: FieldChange['language']): string | null {
  const hour = 'serviceHours' in item ? item.serviceHours[at] : undefined
  return mapped(hour, one => hoursInWords(one, mailLanguageOf(language)))
}

function addressWords(item: ContentItem, at: number, language: FieldChange['language']): string | null {
  const address = 'addresses' in item ? item.addresses[at] : undefined
  return mapped(address, one => addressInWords(one, language))
}

/** `Virastokatu 2, 55100`, in the language or, where there is no such name, in the first there is. */
function addressInWords({ kind, street, number, postalCode }: Address, language: Language | '*'): string {
  const name = inLanguage(street, language)
  const first = kind === 'postOfficeBox' && /^\d+$/u.test(name) ? `PL ${name}` : [name, number ?? ''].join(' ').trim()
  return [first, postalCode ?? ''].filter(part => part !== '').join(', ')
}

function inLanguage(texts: Localized, language: Language | '*'): string {
  return (language === '*' ? undefined : texts[language]) ?? Object.values(texts)[0] ?? ''
}

/** The mail language of what is said in a language version; what is in neither of them is told in Finnish. */
function mailLanguageOf(language: Language | '*'): MailLanguage {
  return mailLanguages.find(one => one === language) ?? 'fi'
}

/** Everything that an item says, to look for words in it of which nobody knows the field. */
export function everythingIn(item: ContentItem): readonly string[] {
  const versions = languagesOf(item).flatMap(language => {
    const version = item.languageVersions[language]
    return version === undefined ? [] : [version]
  })
  return [
    ...versions.flatMap(version => proposedTexts.flatMap(text => version[text] ?? [])),
    ...versions.flatMap(version => version.phoneNumbers.map(({ number }) => readablePhone(number))),
    ...versions.flatMap(version => version.emails.map(({ address }) => address)),
    ...versions.flatMap(version => version.links.map(({ url }) => url)),
    ...('addresses' in item ? item.addresses.map(address => addressInWords(address, '*')) : []),
    ...('serviceHours' in item
      ? mailLanguages.flatMap(language => item.serviceHours.map(hour => hoursInWords(hour, language)))
      : []),
  ]
}

/** The whole field with the words in place of the old ones; for a field that is no text, the words themselves. */
export function changedWords({ field, before }: Pick<FieldChange, 'field' | 'before'>, words: string): string {
  if (field.kind !== 'text' || field.stretch === null) return words
  const text = before ?? ''
  return text.slice(0, field.stretch.start) + words + text.slice(field.stretch.end)
}
