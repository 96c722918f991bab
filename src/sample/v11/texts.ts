import { languages } from '../../core/content-item.ts'
import type { Json } from '../writing.ts'
import type { ByLanguage, Texts, V12Email, V12Page, V12Phone } from './v12-records.ts'

/** A text in one language, as version 11 lists them. */
export interface LanguageItem {
  readonly value: string | null
  readonly language: string
}

/** The languages of a record's versions in PTV's order, each with what one language says. */
export function eachVersion<Version, Row>(
  versions: ByLanguage<Version>,
  rows: (version: Version, language: string) => readonly Row[],
): readonly Row[] {
  return languages.flatMap(language => {
    const version = versions[language]
    return version === undefined ? [] : rows(version, language)
  })
}

/** Texts by language as a list. */
export function languageItems(texts: Texts): readonly LanguageItem[] {
  return eachVersion(texts, (value, language) => [{ value, language }])
}

/** A text with its type, for names and descriptions. */
export function typed(language: string, type: string, value: string | null | undefined): Json {
  return { language, value: value ?? null, type }
}

/** A long text as version 11 writes it: bullets with an asterisk, headings of one level (API.md section 4.5). */
export function asText(markdown: string | null | undefined): string | null {
  return markdown?.replace(/^[-+] /gm, '* ').replace(/^#{1,6} /gm, '### ') ?? null
}

/** Names of both types in every language. */
export function names(versions: ByLanguage<{ name: string; alternativeName?: string | null }>): readonly Json[] {
  return eachVersion(versions, ({ name, alternativeName = null }, language) => [
    typed(language, 'Name', name),
    ...(alternativeName === null ? [] : [typed(language, 'AlternativeName', alternativeName)]),
  ])
}

/** Which of the two names is shown, by language. */
export function displayNameTypes(versions: ByLanguage<{ isAlternativeNamePrimary?: boolean }>): readonly Json[] {
  return eachVersion(versions, ({ isAlternativeNamePrimary = false }, language) => [
    { type: isAlternativeNamePrimary ? 'AlternativeName' : 'Name', language },
  ])
}

/** Summary and description in every language. */
export function summaries(
  versions: ByLanguage<{ summary: string | null; description: string | null }>,
): readonly Json[] {
  return eachVersion(versions, ({ summary, description }, language) => [
    typed(language, 'Summary', summary),
    typed(language, 'Description', asText(description)),
  ])
}

/** The name under which others refer to a record: the first language’s, Finnish before others. */
export function referenceName(versions: ByLanguage<{ name: string }>): string | null {
  return eachVersion(versions, ({ name }) => [name])[0] ?? null
}

/** The name in every language, without a type. */
export function nameItems(versions: ByLanguage<{ name: string }>): readonly LanguageItem[] {
  return eachVersion(versions, ({ name }, language) => [{ value: name, language }])
}

export function emails(addresses: readonly V12Email[], language: string): readonly LanguageItem[] {
  return addresses.map(({ email }) => ({ value: email, language }))
}

export function webPages(pages: readonly V12Page[], language: string): readonly Json[] {
  return pages.map(({ url, name }) => ({ url, value: name, language }))
}

const phoneCharges: Readonly<Record<string, string>> = {
  Charged: 'Chargeable',
  Free: 'FreeOfCharge',
  ExtraCharge: 'Other',
}

/** A number without its type. Version 12 has no dial code just where version 11 marks a Finnish service number. */
export function phone(number: V12Phone, language: string): Json {
  return {
    additionalInformation: number.additionalInformation,
    serviceChargeType: phoneCharges[number.chargeType] ?? null,
    chargeDescription: number.chargeDescription,
    prefixNumber: number.dialCode ?? null,
    isFinnishServiceNumber: number.dialCode === undefined,
    number: number.number,
    language,
  }
}

/** A number with its type. */
export function typedPhone(number: V12Phone, language: string): Json {
  const type = number.type === 'Fax' || number.type === 'Sms' ? number.type : 'Phone'
  return { type, ...phone(number, language) }
}

const charges: Readonly<Record<string, string>> = { Charged: 'Chargeable', Free: 'FreeOfCharge', Other: 'Other' }

/** What a service or a connection costs. */
export function charge(type: string | null): string | null {
  return type === null ? null : (charges[type] ?? null)
}

/** A moment as version 11 writes it: UTC without a zone, trailing zeros cut (API.md section 3.2). */
export function modified(publishedAt: string | null): string {
  if (publishedAt === null) return unknownMoment
  return Temporal.Instant.from(publishedAt).toString().replace(/Z$/, '')
}

// Version 11 always has a date. Where the sample has none, it is the first day of PTV’s open data.
const unknownMoment = '2016-01-01T00:00:00'
