import type { Language } from '../content-item.ts'
import { hoursInWords } from '../digests/hours.ts'
import { mailLanguages, type MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import type { CsvCell } from './csv.ts'
import type { ExportedAddress, ExportedCode, ExportedHours, ExportedItem, ExportedVersion } from './exported.ts'

/** Stands between the values of a cell that has several. */
const between = ' | '

interface Row {
  readonly item: ExportedItem
  readonly language: Language
  readonly version: ExportedVersion
}

type Column = (row: Row) => CsvCell

/** The columns of the table, in their order; each row is one item in one language. */
const columns = {
  id: ({ item }) => item.id,
  language: ({ language }) => language,
  kind: ({ item }) => item.kind,
  type: ({ item }) => item.type,
  name: ({ version }) => version.name,
  alternativeName: ({ version }) => version.alternativeName,
  summary: ({ version }) => version.summary,
  description: ({ version }) => version.description?.markdown ?? null,
  descriptionPlain: ({ version }) => version.description?.plain ?? null,
  userInstructions: ({ version }) => version.userInstructions?.markdown ?? null,
  userInstructionsPlain: ({ version }) => version.userInstructions?.plain ?? null,
  conditionsPlain: ({ version }) => version.conditions?.plain ?? null,
  generalDescriptionId: ({ item }) => item.generalDescription?.id ?? null,
  generalDescriptionPlain: ({ item, language }) =>
    item.generalDescription?.languageVersions[language]?.description?.plain ?? null,
  chargeType: ({ item }) => item.chargeType,
  chargePlain: ({ version }) => version.chargeTypeAdditionalInformation?.plain ?? null,
  deadlinePlain: ({ version }) => version.deadlineAdditionalInformation?.plain ?? null,
  processingTimePlain: ({ version }) => version.processingTimeAdditionalInformation?.plain ?? null,
  validityTimePlain: ({ version }) => version.validityTimeAdditionalInformation?.plain ?? null,
  keywords: ({ version }) => joined(version.keywords),
  organizationId: ({ item }) => item.organization.id,
  organization: ({ item, language }) => item.organization.names[language] ?? null,
  serviceClassCodes: ({ item }) => joined(item.serviceClasses.map(({ code }) => code)),
  serviceClasses: ({ item, language }) => namesOf(item.serviceClasses, language),
  targetGroupCodes: ({ item }) => joined(item.targetGroups.map(({ code }) => code)),
  targetGroups: ({ item, language }) => namesOf(item.targetGroups, language),
  lifeEventCodes: ({ item }) => joined(item.lifeEvents.map(({ code }) => code)),
  lifeEvents: ({ item, language }) => namesOf(item.lifeEvents, language),
  ontologyTermCodes: ({ item }) => joined(item.ontologyTerms.map(({ code }) => code)),
  ontologyTerms: ({ item, language }) => namesOf(item.ontologyTerms, language),
  serviceLanguageCodes: ({ item }) => joined(item.serviceLanguages.map(({ code }) => code)),
  areaType: ({ item }) => item.area?.areaType ?? null,
  municipalityCodes: ({ item }) => joined((item.area?.municipalities ?? []).map(({ code }) => code)),
  serviceHours: ({ item, language }) => hoursText(item.serviceHours, language),
  phoneNumbers: ({ version }) => joined(version.phoneNumbers.map(({ number }) => number)),
  emails: ({ version }) => joined(version.emails.map(({ address }) => address)),
  links: ({ version }) => joined(version.links.map(({ url }) => url)),
  addresses: ({ item, language }) => joined(item.addresses.map(address => addressText(address, language))),
  easting: ({ item }) => placeOf(item)?.easting ?? null,
  northing: ({ item }) => placeOf(item)?.northing ?? null,
  longitude: ({ item }) => placeOf(item)?.longitude ?? null,
  latitude: ({ item }) => placeOf(item)?.latitude ?? null,
  connectedIds: ({ item }) => joined(item.connections.map(({ id }) => id)),
  connectedNames: ({ item, language }) => joined(item.connections.map(({ names }) => names[language] ?? '')),
  memberIds: ({ item }) => joined(item.members),
  url: ({ item }) => item.url,
  publishedAt: ({ item }) => item.publishedAt,
  reviewedOn: ({ item }) => item.reviewedOn,
  source: ({ item }) => item.source,
  readOn: ({ item }) => item.readOn,
} as const satisfies Readonly<Record<string, Column>>

/** The headings of the table. */
export const headings: readonly string[] = Object.keys(columns)

/** The rows of an item: one for each of its language versions. */
export function rowsOf(item: ExportedItem): readonly (readonly CsvCell[])[] {
  return item.languages.flatMap(language => {
    const version = item.languageVersions[language]
    return version === undefined ? [] : [Object.values(columns).map(column => column({ item, language, version }))]
  })
}

/** Opening hours as people read them; in Finnish where the language is none that the program writes. */
export function hoursText(hours: readonly ExportedHours[], language: Language): string | null {
  const words = mailLanguages.find(one => one === language) ?? 'fi'
  return joined(hours.map(hour => hourText(hour, language, words)))
}

function hourText(hour: ExportedHours, language: Language, words: MailLanguage): string {
  const dates = { fromDate: dayOf(hour.fromDate), toDate: dayOf(hour.toDate) }
  const heading = hour.heading[language]?.trim() ?? ''
  // Mails keep times together with spaces that do not break: whoever searches for words would not find them.
  const text = hoursInWords({ ...hour, ...dates }, words).replaceAll('\u00A0', ' ')
  return heading === '' ? text : `${heading}: ${text}`
}

function dayOf(day: string | null): Temporal.PlainDate | null {
  return day === null ? null : Temporal.PlainDate.from(day)
}

/** An address on one line, without the name of the post office, which PTV does not give. */
export function addressText(address: ExportedAddress, language: Language): string {
  const street = address.street[language] ?? Object.values(address.street)[0] ?? ''
  const { postOfficeBox } = mailTexts[mailLanguages.find(one => one === language) ?? 'fi'].facts
  // PTV keeps the number of a box alone; some write "PL 12" into it all the same.
  const isBox = address.kind === 'postOfficeBox' && /^\d+$/u.test(street.trim())
  const first = isBox ? postOfficeBox(street.trim()) : [street, address.number ?? ''].filter(isSaid).join(' ')
  const more = address.additionalInformation[language] ?? ''
  return [first, address.postalCode ?? '', more].filter(isSaid).join(', ')
}

/** Where one visits: the first place that can be true. */
function placeOf({ addresses }: ExportedItem) {
  return addresses.filter(({ purpose }) => purpose === 'visiting').find(one => one.coordinates !== null)?.coordinates
}

function namesOf(codes: readonly ExportedCode[], language: Language): string | null {
  return joined(codes.map(({ code, names }) => names[language] ?? names.fi ?? code))
}

/** Several values in one cell; null for none. */
export function joined(values: readonly string[]): string | null {
  const said = values.filter(isSaid)
  return said.length === 0 ? null : said.join(between)
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
