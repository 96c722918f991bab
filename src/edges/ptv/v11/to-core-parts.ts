import type * as z from 'zod'
import type { EmailAddress, Language, Link, Localized, PhoneNumber } from '../../../core/content-item.ts'
import { languages } from '../../../core/content-item.ts'
import type * as V11 from '../../../../schemas/ptv/v11/common.ts'
import { localized, text } from '../core-parts.ts'

type Wire<Schema extends z.ZodType> = z.infer<Schema>
export type LanguageItem = Wire<typeof V11.LanguageItem>
export type TypedText = Wire<typeof V11.TypedText>

/** A moment of version 11: UTC though it does not say so (API.md section 3.2). */
export function moment(value: string | null | undefined): Temporal.Instant | null {
  return typeof value === 'string' ? instant(value) : null
}

/** The same of what is surely there. */
export function instant(value: string): Temporal.Instant {
  return Temporal.Instant.from(hasZone(value) ? value : `${value}Z`)
}

/** True for a moment that says which zone it is told in. */
export function hasZone(value: string): boolean {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(value)
}

/** The languages in which there is a name, with what is made of each: these are the language versions. */
export function byName<Version>(
  names: readonly TypedText[],
  write: (name: string, language: Language) => Version,
): Readonly<Partial<Record<Language, Version>>> {
  const versions: Partial<Record<Language, Version>> = {}
  for (const language of languages) {
    const name = typed(names, 'Name', language)
    if (name !== null) versions[language] = write(name, language)
  }
  return versions
}

/** The text of one type in one language; a row without a type is a name, as collections have none. */
export function typed(rows: readonly TypedText[], type: string, language: Language): string | null {
  return text(rows.find(row => row.language === language && (row.type ?? 'Name') === type)?.value)
}

/** What is said in one language. */
export function spoken<Row extends { readonly language: string }>(
  rows: readonly Row[],
  language: Language,
): readonly Row[] {
  return rows.filter(row => row.language === language)
}

/** The texts of a language in their order. */
export function textsIn(rows: readonly LanguageItem[], language: Language): readonly string[] {
  return spoken(rows, language).flatMap(row => text(row.value) ?? [])
}

/** A short text by language. */
export function inLanguages(rows: readonly LanguageItem[]): Localized {
  return localized(Object.fromEntries(languages.map(language => [language, textsIn(rows, language)[0]])))
}

export function webPages(
  field: string,
  pages: readonly Wire<typeof V11.WebPage>[],
  language: Language,
): readonly Link[] {
  return spoken(pages, language).flatMap(page => link(field, page.value, page.url))
}

/** A link, or none where there is no address. */
export function link(
  field: string,
  name: string | null,
  url: string | null,
  additionalInformation: string | null = null,
): readonly Link[] {
  const address = text(url)
  if (address === null) return []
  return [{ field, name: text(name), url: address, additionalInformation: text(additionalInformation) }]
}

/** The e-mail addresses of a language; those of organizations are described. */
export function emails(
  field: string,
  rows: readonly (LanguageItem & { readonly description?: string | null })[],
  language: Language,
): readonly EmailAddress[] {
  return spoken(rows, language).flatMap(({ value, description }) => {
    const address = text(value)
    return address === null ? [] : [{ field, address, additionalInformation: text(description) }]
  })
}

/** True where the alternative name is shown in a language instead of the name. */
export function isAlternativeNamePrimary(
  rows: readonly Wire<typeof V11.DisplayNameType>[],
  language: Language,
): boolean {
  return spoken(rows, language).some(({ type }) => type === 'AlternativeName')
}

/** Version 12's words for the charges of calls. */
const callCharges: Readonly<Record<string, string>> = {
  Chargeable: 'Charged',
  FreeOfCharge: 'Free',
  Other: 'ExtraCharge',
}

/** The numbers of a language in a field; only faxes, or only the others, where the field is for these. */
export function phones(
  field: string,
  numbers: readonly Wire<typeof V11.PhoneNumber>[],
  language: Language,
  kinds: readonly PhoneNumber['kind'][] = ['phone', 'sms', 'fax'],
): readonly PhoneNumber[] {
  return spoken(numbers, language)
    .map(phone => ({
      field,
      kind: phone.type === 'Fax' ? ('fax' as const) : phone.type === 'Sms' ? ('sms' as const) : ('phone' as const),
      number: dialled(phone),
      chargeType: callCharges[phone.serviceChargeType ?? ''] ?? '',
      chargeDescription: text(phone.chargeDescription),
      additionalInformation: text(phone.additionalInformation),
    }))
    .filter(phone => phone.number !== '' && kinds.includes(phone.kind))
}

// People type the zero of domestic calls after the country's code too; version 12 does not take it there.
function dialled({ prefixNumber, isFinnishServiceNumber, number }: Wire<typeof V11.PhoneNumber>): string {
  const [prefix, digits] = [text(prefixNumber), text(number)]
  if (digits === null) return ''
  return prefix === null || isFinnishServiceNumber ? digits : `${prefix}${digits.replace(/^0+/, '')}`
}
