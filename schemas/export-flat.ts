import * as z from 'zod'

// The same content flat: as a table, and as service locations on a map. Fields may be added, never renamed.

const Day = z.iso.date()
const Id = z.guid()
const Language = z.enum(['fi', 'sv', 'en', 'se', 'smn', 'sms'])
const Moment = z.iso.datetime()

function several(meaning: string) {
  return z.string().nullable().describe(meaning)
}

/** One row of `ajantasa export --format csv`. */
export const ExportedRow = z
  .object({
    id: Id.describe('PTV id, the same for good.'),
    language: Language.describe('The language version of this row.'),
    kind: z.string().describe('What it is: service, serviceChannel, organization or serviceCollection.'),
    type: z.string().describe('As version 12 of the PTV API names it.'),
    name: z.string().describe('The name.'),
    alternativeName: z.string().nullable().describe('Another name.'),
    summary: z.string().nullable().describe('At most 150 characters, without marks.'),
    description: z.string().nullable().describe('What it is, in Markdown.'),
    descriptionPlain: z.string().nullable().describe('The same without marks.'),
    userInstructions: z.string().nullable().describe('How to use it, in Markdown.'),
    userInstructionsPlain: z.string().nullable().describe('The same without marks.'),
    conditionsPlain: z.string().nullable().describe('Conditions and criteria.'),
    generalDescriptionId: Id.nullable().describe('PTV id of the national text that a service builds on.'),
    generalDescriptionPlain: z.string().nullable().describe('What that text says in this language.'),
    chargeType: z.string().nullable().describe('Free, Charged and so on.'),
    chargePlain: z.string().nullable().describe('What it costs.'),
    deadlinePlain: z.string().nullable().describe('Until when to apply.'),
    processingTimePlain: z.string().nullable().describe('How long it takes.'),
    validityTimePlain: z.string().nullable().describe('How long a decision holds.'),
    keywords: several('Free keywords.'),
    organizationId: Id.describe('PTV id of the responsible organization.'),
    organization: z.string().nullable().describe('Its name.'),
    serviceClassCodes: several('Service classes, those of the general description too.'),
    serviceClasses: several('Their names in this language, else in Finnish, else the codes.'),
    targetGroupCodes: several('Target groups.'),
    targetGroups: several('Their names.'),
    lifeEventCodes: several('Life events.'),
    lifeEvents: several('Their names.'),
    ontologyTermCodes: several('Keywords of the ontology KOKO, by URI.'),
    ontologyTerms: several('Their names.'),
    serviceLanguageCodes: several('Languages in which one is served.'),
    areaType: z.string().nullable().describe('WholeCountry, WholeCountryExceptAland or LimitedArea.'),
    municipalityCodes: several('Municipalities, where the area is limited.'),
    serviceHours: several('Opening hours in words.'),
    phoneNumbers: several('Numbers as one dials them.'),
    emails: several('E-mail addresses.'),
    links: several('Web addresses.'),
    addresses: several('Addresses, each on one line.'),
    easting: z.number().nullable().describe('The first place that one visits, in metres of EPSG:3067.'),
    northing: z.number().nullable().describe('So too.'),
    longitude: z.number().nullable().describe('The same place in degrees of WGS 84.'),
    latitude: z.number().nullable().describe('So too.'),
    connectedIds: several('Of a service its channels, of a channel its services.'),
    connectedNames: several('Their names in this language, as far as they have one.'),
    memberIds: several('Of a service collection its services.'),
    url: z.url().nullable().describe('Public page on Suomi.fi.'),
    publishedAt: Moment.nullable().describe('When PTV published the present version, in UTC.'),
    reviewedOn: Day.nullable().describe('The day on which the city last confirmed the present text.'),
    source: z.string().describe('Whom to name as the source.'),
    readOn: Day.describe('The day on which it was read from PTV.'),
  })
  .describe('One language version of an item. What is not there is an empty cell.')

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

function inLanguage(meaning: string) {
  return z.string().nullable().optional().describe(meaning)
}

/** `ajantasa export --format geojson`. */
export const ExportedPlaces = z
  .object({
    type: z.literal('FeatureCollection').describe('As RFC 7946 wants it.'),
    city: z.string().describe('The id of the city’s file.'),
    source: z.string().describe('Whom to name as the source.'),
    readOn: Day.describe('The day on which it was read from PTV.'),
    features: z
      .array(
        z.object({
          type: z.literal('Feature').describe('As RFC 7946 wants it.'),
          id: Id.describe('PTV id.'),
          geometry: z
            .discriminatedUnion('type', [
              z.object({ type: z.literal('Point'), coordinates: Position }),
              z.object({ type: z.literal('MultiPoint'), coordinates: z.array(Position).min(2) }),
            ])
            .describe('Degrees of WGS 84, longitude first; several places where one visits several addresses.'),
          properties: z
            .looseObject({
              id: Id.describe('PTV id.'),
              type: z.literal('ServiceLocation').describe('As version 12 of the PTV API names it.'),
              organizationId: Id.describe('PTV id of the responsible organization.'),
              url: z.url().nullable().describe('Public page on Suomi.fi.'),
              publishedAt: Moment.nullable().describe('When PTV published the present version, in UTC.'),
              reviewedOn: Day.nullable().describe('The day on which the city last confirmed the present text.'),
              readOn: Day.describe('The day on which it was read from PTV.'),
              source: z.string().describe('Whom to name as the source.'),
              name_fi: inLanguage(
                'The name. This and what follows is there once for each language version: name_sv, …',
              ),
              summary_fi: inLanguage('At most 150 characters.'),
              description_fi: inLanguage('What it is, without marks.'),
              organization_fi: inLanguage('Name of the responsible organization.'),
              address_fi: inLanguage('Where one visits.'),
              hours_fi: inLanguage('Opening hours in words.'),
              phones_fi: inLanguage('Phone numbers.'),
              emails_fi: inLanguage('E-mail addresses.'),
              links_fi: inLanguage('Web addresses.'),
              services_fi: inLanguage('Names of the connected services.'),
            })
            .describe('Flat, as programs of maps want it.'),
        }),
      )
      .describe('The service locations.'),
    leftOut: z
      .object({
        withoutCoordinates: z.int().describe('None, or zeros.'),
        outsideFinland: z.int().describe('Mostly swapped.'),
      })
      .describe('Service locations that are not here, by what is wrong with their coordinates.'),
  })
  .describe('The service locations of a city as a map takes them (RFC 7946).')
