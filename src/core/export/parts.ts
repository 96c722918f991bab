import { plainText } from '../assessment/detect/normalise.ts'
import type { CodeList, ReferenceCode } from '../codes.ts'
import {
  languages,
  type Address,
  type Area,
  type HolidayServiceHours,
  type Language,
  type LanguageVersion,
  type LanguageVersions,
  type Localized,
  type ServiceHour,
} from '../content-item.ts'
import { toWgs84, usableCoordinates } from './coordinates.ts'
import type {
  ExportedAddress,
  ExportedArea,
  ExportedCode,
  ExportedHours,
  ExportedText,
  ExportedTexts,
  ExportedVersion,
} from './exported.ts'

/** The names of codes, by list and code. */
export type CodeNames = ReadonlyMap<string, Localized>

/** Makes the names of codes ready to be looked up. */
export function codeNames(codes: readonly ReferenceCode[]): CodeNames {
  return new Map(codes.map(({ list, code, names }) => [keyOf(list, code), names]))
}

function keyOf(list: CodeList, code: string): string {
  return `${list} ${code}`
}

/** The language versions, or names, of the wanted languages only, in PTV's order, each turned into something. */
export function inLanguages<Value, Result>(
  versions: LanguageVersions<Value>,
  wanted: readonly Language[],
  turn: (value: Value) => Result,
): LanguageVersions<Result> {
  const found = languages.flatMap(language => {
    const value = wanted.includes(language) ? versions[language] : undefined
    return value === undefined ? [] : [[language, turn(value)] as const]
  })
  return Object.fromEntries(found)
}

/** A short text in the wanted languages. */
export function localized(texts: Localized, wanted: readonly Language[]): Localized {
  return inLanguages(texts, wanted, text => text)
}

/** Codes with their names; one that no list knows has none. */
export function coded(
  list: CodeList,
  codes: readonly string[],
  names: CodeNames,
  wanted: readonly Language[],
): readonly ExportedCode[] {
  return codes.map(code => ({ code, names: localized(names.get(keyOf(list, code)) ?? {}, wanted) }))
}

/** A long text both ways; null for none. */
export function textOf(markdown: string | null): ExportedText | null {
  return markdown === null || markdown.trim() === '' ? null : { markdown, plain: plainText(markdown) }
}

/** What services and their general descriptions both have. */
export function textsOf(version: LanguageVersion): ExportedTexts {
  return {
    name: version.name,
    summary: version.summary,
    description: textOf(version.description),
    userInstructions: textOf(version.userInstructions),
    conditions: textOf(version.conditions),
    chargeTypeAdditionalInformation: textOf(version.chargeTypeAdditionalInformation),
    deadlineAdditionalInformation: textOf(version.deadlineAdditionalInformation),
    processingTimeAdditionalInformation: textOf(version.processingTimeAdditionalInformation),
    validityTimeAdditionalInformation: textOf(version.validityTimeAdditionalInformation),
  }
}

/** One language version of an item. */
export function versionOf(version: LanguageVersion): ExportedVersion {
  return {
    ...textsOf(version),
    alternativeName: version.alternativeName,
    isAlternativeNamePrimary: version.isAlternativeNamePrimary,
    voucherType: version.voucherType,
    voucherAdditionalInformation: version.voucherAdditionalInformation,
    accessibilityClassificationLevel: version.accessibilityClassificationLevel,
    formIdentifier: version.formIdentifier,
    keywords: version.keywords,
    links: version.links,
    phoneNumbers: version.phoneNumbers,
    emails: version.emails,
  }
}

/** A schedule as JSON has it. */
export function hoursOf(hour: ServiceHour, wanted: readonly Language[]): ExportedHours {
  return {
    ...hour,
    fromDate: hour.fromDate?.toString() ?? null,
    toDate: hour.toDate?.toString() ?? null,
    openings: hour.openings.map(opening => ({
      ...opening,
      additionalInformation: localized(opening.additionalInformation, wanted),
    })),
    heading: localized(hour.heading, wanted),
    additionalInformation: localized(hour.additionalInformation, wanted),
  }
}

/** Hours of holidays in the wanted languages. */
export function holidaysOf(hours: HolidayServiceHours | null, wanted: readonly Language[]): HolidayServiceHours | null {
  if (hours === null) return null
  const holidays = hours.holidays.map(({ name, openings }) => ({
    name,
    openings: openings.map(opening => ({
      ...opening,
      additionalInformation: localized(opening.additionalInformation, wanted),
    })),
  }))
  return { years: hours.years, holidays }
}

/** An address with its place in metres and in degrees. */
export function addressOf(address: Address, wanted: readonly Language[]): ExportedAddress {
  const found = usableCoordinates(address.coordinates)
  return {
    purpose: address.purpose,
    kind: address.kind,
    street: localized(address.street, wanted),
    number: address.number,
    postalCode: address.postalCode,
    additionalInformation: localized(address.additionalInformation, wanted),
    recipient: localized(address.recipient, wanted),
    countryCode: address.countryCode,
    accessibilityRegisterServicePointId: address.accessibilityRegisterServicePointId,
    coordinates: typeof found === 'string' ? null : { ...found, ...toWgs84(found) },
  }
}

/** Where something is offered, by name. */
export function areaOf(area: Area | null, names: CodeNames, wanted: readonly Language[]): ExportedArea | null {
  if (area === null) return null
  return {
    areaType: area.areaType,
    municipalities: coded('municipalities', area.municipalities, names, wanted),
    regions: coded('regions', area.regions, names, wanted),
    wellbeingServicesCounties: coded('wellbeingServicesCounties', area.wellbeingServicesCounties, names, wanted),
  }
}
