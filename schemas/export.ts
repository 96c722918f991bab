import * as z from 'zod'

// The content that a city gives to others. Fields may be added, never renamed.

const Day = z.iso.date()
const Id = z.guid()
const Language = z.enum(['fi', 'sv', 'en', 'se', 'smn', 'sms'])
const Localized = z.partialRecord(Language, z.string())
const Moment = z.iso.datetime()

function text(meaning: string) {
  return z.object({ markdown: z.string(), plain: z.string() }).nullable().describe(meaning)
}

function codes(meaning: string) {
  return z.array(z.object({ code: z.string(), names: Localized })).describe(meaning)
}

const Links = z
  .array(
    z.object({
      field: z.string().describe('Name of the field in version 12 of the PTV API, such as webAddress.'),
      name: z.string().nullable().describe('What the link is called.'),
      url: z.string().describe('The address as PTV has it; it may be broken.'),
      additionalInformation: z.string().nullable().describe('What is said beside it.'),
    }),
  )
  .describe('Web addresses.')

const PhoneNumbers = z
  .array(
    z.object({
      field: z.string().describe('Name of the field in version 12 of the PTV API.'),
      kind: z.enum(['phone', 'fax', 'sms']).describe('What answers there.'),
      number: z.string().describe('As one dials it, with the dial code where PTV has one.'),
      chargeType: z.string().describe('What a call costs: Free, Charged or ExtraCharge.'),
      chargeDescription: z.string().nullable().describe('The same in words.'),
      additionalInformation: z.string().nullable().describe('Who answers, and when.'),
    }),
  )
  .describe('Phone numbers.')

const Emails = z
  .array(
    z.object({
      field: z.string().describe('Name of the field in version 12 of the PTV API.'),
      address: z.string().describe('The address as it is published.'),
      additionalInformation: z.string().nullable().describe('What is said beside it; of organizations.'),
    }),
  )
  .describe('E-mail addresses.')

const Texts = {
  name: z.string().describe('The name.'),
  summary: z.string().nullable().describe('At most 150 characters, without marks.'),
  description: text('What it is.'),
  userInstructions: text('How to use it.'),
  conditions: text('Conditions and criteria.'),
  chargeTypeAdditionalInformation: text('What it costs.'),
  deadlineAdditionalInformation: text('Until when to apply.'),
  processingTimeAdditionalInformation: text('How long it takes.'),
  validityTimeAdditionalInformation: text('How long a decision holds.'),
}

const Version = z.object({
  ...Texts,
  alternativeName: z.string().nullable().describe('Another name.'),
  isAlternativeNamePrimary: z.boolean().describe('True where Suomi.fi shows the alternative name instead.'),
  voucherType: z.string().nullable().describe('Of services: NotUsed, WithAdditionalInformation or WithUrl.'),
  voucherAdditionalInformation: z.string().nullable().describe('How service vouchers are used.'),
  accessibilityClassificationLevel: z
    .string()
    .nullable()
    .describe('Of e-services and web pages: how well everybody can use them, FullyCompliant to Unknown.'),
  formIdentifier: z.string().nullable().describe('Of printable forms: the form’s own id.'),
  keywords: z.array(z.string()).describe('Free keywords.'),
  links: Links,
  phoneNumbers: PhoneNumbers,
  emails: Emails,
})

const Opening = z.object({
  fromDay: z.int().min(1).max(7).describe('Monday is 1, Sunday 7.'),
  fromTime: z.string().describe('As hh:mm, in Finland.'),
  toDay: z.int().min(1).max(7).describe('The day on which it ends.'),
  toTime: z.string().describe('Before the start where it runs over midnight.'),
  status: z.enum(['Open', 'Closed', 'OpenOnReservation']).describe('What holds then.'),
  repetition: z.enum(['Weekly', 'OddWeeks', 'EvenWeeks']).describe('In which weeks.'),
  additionalInformation: Localized.describe('What is said beside it.'),
})

const Hours = z
  .array(
    z.object({
      type: z.string().describe('One of PTV’s six schedules, as version 12 of the PTV API names them.'),
      fromDate: Day.nullable().describe('The first day; null where it is valid until further notice.'),
      toDate: Day.nullable().describe('The last day, which belongs to it.'),
      openings: z.array(Opening).describe('When it is open, or closed.'),
      heading: Localized.describe('What the schedule is called.'),
      additionalInformation: Localized.describe('What is said beside it.'),
    }),
  )
  .describe('Opening hours.')

const Holidays = z
  .object({
    years: z.array(z.int()).nullable().describe('Null for every year.'),
    holidays: z
      .array(
        z.object({
          name: z.string().describe('PTV’s name of the day, such as MidsummerEve.'),
          openings: z
            .array(Opening.omit({ fromDay: true, toDay: true, repetition: true }))
            .describe('When it is open; none means closed or unsaid.'),
        }),
      )
      .describe('The days that are named.'),
  })
  .nullable()
  .describe('Hours on holidays.')

const Addresses = z
  .array(
    z.object({
      purpose: z.enum(['visiting', 'postal', 'delivery']).describe('What one does there.'),
      kind: z.enum(['street', 'postOfficeBox', 'other', 'foreign']).describe('What sort of address it is.'),
      street: Localized.describe('Street, number of the P.O. box, or the whole foreign address.'),
      number: z.string().nullable().describe('House number.'),
      postalCode: z.string().nullable().describe('Postal code; PTV gives no post office.'),
      additionalInformation: Localized.describe('How to find it.'),
      recipient: Localized.describe('To whom a form is delivered.'),
      countryCode: z.string().nullable().describe('Of foreign addresses.'),
      accessibilityRegisterServicePointId: z
        .string()
        .nullable()
        .describe('The place’s number in Helsinki’s accessibility register.'),
      coordinates: z
        .object({
          easting: z.number().describe('Metres of ETRS-TM35FIN (EPSG:3067).'),
          northing: z.number().describe('Metres of ETRS-TM35FIN (EPSG:3067).'),
          longitude: z.number().describe('The same place in degrees of WGS 84.'),
          latitude: z.number().describe('The same place in degrees of WGS 84.'),
        })
        .nullable()
        .describe(
          'The first that can be true; null where there are none, or zeros, or they lie outside Finland as swapped ones do.',
        ),
    }),
  )
  .describe('Addresses.')

const Connection = z.object({
  id: Id.describe('PTV id of the other one.'),
  type: z.string().nullable().describe('Its type; null where it is not known.'),
  names: Localized.describe('Its names.'),
  languageVersions: z
    .partialRecord(
      Language,
      z.object({
        description: text('What the connection says.'),
        chargeTypeAdditionalInformation: text('What it costs there.'),
        links: Links,
        phoneNumbers: PhoneNumbers,
        emails: Emails,
      }),
    )
    .describe('What is said of the service at this channel.'),
  chargeType: z.string().nullable().describe('As the item’s own, for this channel.'),
  serviceHours: Hours,
  holidayServiceHours: Holidays,
  addresses: Addresses,
  publishedAt: Moment.nullable().describe('When PTV published it, in UTC.'),
})

/** One line of `ajantasa export --format jsonl`. */
export const ExportedItem = z
  .object({
    id: Id.describe('PTV id, the same for good.'),
    kind: z.enum(['service', 'serviceChannel', 'organization', 'serviceCollection']).describe('What it is.'),
    type: z.string().describe('As version 12 of the PTV API names it, such as Service, EService or ServiceLocation.'),
    url: z.url().nullable().describe('Public page on Suomi.fi, where the address of its kind is known.'),
    organization: z
      .object({ id: Id.describe('Its PTV id.'), names: Localized.describe('Its names.') })
      .describe('The responsible organization.'),
    otherResponsibleOrganizations: z.array(Id).describe('Of services: others that answer for it.'),
    languages: z.array(Language).describe('The language versions that follow, in PTV’s order.'),
    languageVersions: z.partialRecord(Language, Version).describe('What is said in each language.'),
    generalDescription: z
      .object({
        id: Id.describe('Its PTV id.'),
        languageVersions: z
          .partialRecord(
            Language,
            z.object({ ...Texts, backgroundDescription: text('The law behind it.'), links: Links }),
          )
          .describe('What it says in each language.'),
      })
      .nullable()
      .describe('The national text that a service builds on. What the service leaves out, Suomi.fi shows from here.'),
    serviceClasses: codes('Service classes, those of the general description too.'),
    targetGroups: codes('Target groups, so too.'),
    lifeEvents: codes('Life events, so too.'),
    industrialClasses: codes('Industrial classes, so too.'),
    ontologyTerms: codes('Keywords of the ontology KOKO, so too.'),
    serviceLanguages: codes('Languages in which one is served.'),
    chargeType: z.string().nullable().describe('Of services: Free, Charged and so on; null where it is not said.'),
    fundingType: z.string().nullable().describe('Of services: who pays for it.'),
    area: z
      .object({
        areaType: z.enum(['WholeCountry', 'WholeCountryExceptAland', 'LimitedArea']).describe('How wide it is.'),
        municipalities: codes('Municipalities, where it is limited.'),
        regions: codes('Regions, where it is limited.'),
        wellbeingServicesCounties: codes('Wellbeing services counties, where it is limited.'),
      })
      .nullable()
      .describe('Where it is offered.'),
    producers: z
      .array(
        z.object({
          kind: z.enum(['selfProduced', 'procured', 'other']).describe('How it is produced.'),
          organizationId: Id.nullable().describe('PTV id of the producer.'),
          name: Localized.describe('A producer that is only named.'),
        }),
      )
      .describe('Of services: who produces it.'),
    shared: z.boolean().nullable().describe('Of channels: true where others may connect their services to it.'),
    electronicIdentification: z.boolean().nullable().describe('Of e-services: whether one has to identify oneself.'),
    requiredSignatures: z.int().nullable().describe('Of e-services: how many signatures are wanted.'),
    serviceHours: Hours,
    holidayServiceHours: Holidays,
    addresses: Addresses,
    connections: z.array(Connection).describe('Of a service its channels, of a channel its services.'),
    members: z.array(Id).describe('Of a service collection its services.'),
    parentOrganizationId: Id.nullable().describe('Of organizations: the one above.'),
    businessId: z.string().nullable().describe('Of organizations.'),
    oid: z.string().nullable().describe('Of organizations.'),
    eInvoiceAddresses: z
      .array(
        z.object({
          address: z.string().describe('Where the invoice is sent.'),
          operatorCode: z.string().nullable().describe('The operator’s code.'),
          additionalInformation: Localized.describe('What is said beside it.'),
        }),
      )
      .describe('Of organizations: where electronic invoices are sent.'),
    publishedAt: Moment.nullable().describe('When PTV published the present version, in UTC.'),
    reviewedOn: Day.nullable().describe(
      'The day on which the city last confirmed the present text in every language; null where nobody has.',
    ),
    source: z.string().describe('Whom to name as the source.'),
    readOn: Day.describe('The day on which it was read from PTV.'),
  })
  .describe('A published item. What a kind of item does not know is null or empty.')
