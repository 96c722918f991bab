import type {
  Address,
  Area,
  Coordinates,
  EInvoiceAddress,
  Language,
  LanguageVersion,
  Localized,
  Opening,
  Producer,
  Weekday,
} from '../../core/content-item.ts'
import { languages } from '../../core/content-item.ts'

// What both versions of the API share. Equal content must become equal items whichever version it came through, so
// whatever has no order of its own is sorted here and whatever can be spelled in two ways is spelled in one.

/** Applies a mapping to each language version that a record has. */
export function mapLanguages<From, To>(
  versions: Readonly<Partial<Record<Language, From | undefined>>>,
  map: (version: From) => To,
): Readonly<Partial<Record<Language, To>>> {
  const mapped: Partial<Record<Language, To>> = {}
  for (const language of languages) {
    const version = versions[language]
    if (version !== undefined) mapped[language] = map(version)
  }
  return mapped
}

/** The texts that are there; PTV sometimes gives null or an empty string for a language that has none. */
export function localized(
  texts: Readonly<Partial<Record<Language, string | null | undefined>>> | undefined,
): Localized {
  const found: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const value = text(texts?.[language])
    if (value !== null) found[language] = value
  }
  return found
}

/** An empty or blank text means the same as none. */
export function text(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}

/**
 * A long text as Markdown with one kind of heading and bullet. Version 11 has only `### ` and `* ` (its API.md, section
 * 4.5); version 12 may have any that Markdown knows.
 */
export function longText(value: string | null | undefined): string | null {
  const markdown = text(value)
  if (markdown === null) return null
  return markdown
    .replaceAll('\r\n', '\n')
    .replaceAll(/^#{1,6}[ \t]+/gmu, '### ')
    .replaceAll(/^([ \t]*)[-+*][ \t]+/gmu, '$1* ')
}

/** Values that have no order, such as codes and keywords: each once, sorted. */
export function asSet<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].toSorted()
}

/** Things that have no order and more than one part: each once, sorted by their parts. */
function asSetOf<Thing>(things: readonly Thing[], partsOf: (thing: Thing) => readonly unknown[]): readonly Thing[] {
  const byKey = new Map(things.map(thing => [JSON.stringify(partsOf(thing)), thing]))
  return [...byKey].toSorted(([left], [right]) => compareTexts(left, right)).map(([, thing]) => thing)
}

/** Who produces a service, by kind, organization and name. */
export function asProducers(producers: readonly Producer[]): readonly Producer[] {
  return asSetOf(producers, one => [one.kind, one.organizationId, one.name])
}

/** Where invoices go, by address and operator. */
export function asInvoiceAddresses(addresses: readonly EInvoiceAddress[]): readonly EInvoiceAddress[] {
  return asSetOf(addresses, one => [one.address, one.operatorCode, one.additionalInformation])
}

/** The places of an address, from the west to the east: PTV has one from each source that knows it. */
export function asPlaces(places: readonly Coordinates[]): readonly Coordinates[] {
  const once = asSetOf(places, one => [one.easting, one.northing])
  return once.toSorted((a, b) => a.easting - b.easting || a.northing - b.northing)
}

/** An area with its codes as sets; what the kind of area has none of is left out by the caller. */
export function area(areaType: Area['areaType'], codes: Partial<Omit<Area, 'areaType'>> = {}): Area {
  return {
    areaType,
    municipalities: asSet(codes.municipalities ?? []),
    regions: asSet(codes.regions ?? []),
    wellbeingServicesCounties: asSet(codes.wellbeingServicesCounties ?? []),
  }
}

/** The intervals of a week in the order in which they come. */
export function inOrder(openings: readonly Opening[]): readonly Opening[] {
  return openings.toSorted(
    (a, b) => a.fromDay - b.fromDay || compareTexts(a.fromTime, b.fromTime) || compareTexts(a.toTime, b.toTime),
  )
}

/** Compares by code units, so that the order is the same on each machine. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}

/** Midnight at the end of a day is written in two ways. */
export function closingTime(time: string): string {
  return time === '00:00' ? '24:00' : time
}

/** One interval from a day of the week to another, each week. */
export function stretch(
  fromDay: Weekday,
  fromTime: string,
  toDay: Weekday,
  toTime: string,
  status: Opening['status'],
): Opening {
  return { fromDay, fromTime, toDay, toTime, status, repetition: 'Weekly', additionalInformation: {} }
}

/** An address of which only its purpose and kind are known yet. */
export function bare(purpose: Address['purpose'], kind: Address['kind']): Address {
  return {
    purpose,
    kind,
    street: {},
    number: null,
    postalCode: null,
    additionalInformation: {},
    recipient: {},
    countryCode: null,
    coordinates: [],
    accessibilityRegisterServicePointId: null,
  }
}

interface Named {
  readonly name: string
  readonly summary: string | null
  readonly description: string | null
}

/** The fields that every language version has; the others are none until a kind fills them in. */
export function named(version: Named): LanguageVersion {
  return {
    name: version.name,
    summary: text(version.summary),
    description: longText(version.description),
    alternativeName: null,
    userInstructions: null,
    conditions: null,
    chargeTypeAdditionalInformation: null,
    deadlineAdditionalInformation: null,
    processingTimeAdditionalInformation: null,
    validityTimeAdditionalInformation: null,
    backgroundDescription: null,
    isAlternativeNamePrimary: false,
    voucherType: null,
    voucherAdditionalInformation: null,
    accessibilityClassificationLevel: null,
    formIdentifier: null,
    keywords: [],
    links: [],
    phoneNumbers: [],
    emails: [],
  }
}
