import type { Json } from '../../src/sample/writing.ts'
import type { Draw } from './draw.ts'
import { eachText, nameOf, prose } from './texts.ts'

/** What every record needs: its id, its number among its kind, and its chance. */
export interface Written {
  readonly id: string
  readonly number: number
  readonly draw: Draw
}

export const noAddresses = { foreignAddresses: [], postOfficeBoxAddresses: [], streetAddresses: [] }

/** The area of everything in a generated catalogue. No municipality has the code. */
export const area = {
  areaType: 'LimitedArea',
  municipalities: ['999'],
  regions: [],
  wellbeingServicesCounties: [],
}

const firstMoment = Date.UTC(2019, 0, 1)
const lastMoment = Date.UTC(2026, 8, 1)

/** A moment of its own within eight years, so that nothing looks like a bulk publication. */
export function publishedAt(draw: Draw): string {
  return new Date(firstMoment + draw.number(lastMoment - firstMoment)).toISOString()
}

/** An organization; `parentId` is null for the main one. */
export function organizationRecord({ id, number, draw }: Written, parentId: string | null, businessId: string): Json {
  return {
    contentId: id,
    parentOrganizationContentId: parentId,
    languageVersions: eachText(language => ({
      name: nameOf(draw, language, number),
      alternativeName: null,
      isAlternativeNamePrimary: false,
      description: prose(draw, language, 300),
      summary: prose(draw, language, 60),
      contactEmails: [{ email: `organization${number}@example.fi`, additionalInformation: null }],
      contactWebPages: [],
      contactPhoneNumbers: [phone(draw)],
    })),
    businessId,
    oid: null,
    eInvoiceAddresses: [],
    publishedAt: publishedAt(draw),
    contactAddresses: noAddresses,
    location: { foreignAddresses: [], otherAddresses: [], streetAddresses: [] },
    organizationType: parentId === null ? 'Municipality' : 'Organization',
    area: parentId === null ? { areaType: 'LimitedArea', municipalities: ['999'] } : area,
  }
}

/** A general description of the state's, about 3 kB. */
export function generalDescriptionRecord({ id, number, draw }: Written, organizationId: string): Json {
  return {
    contentId: id,
    organizationContentId: organizationId,
    generalDescriptionTypes: ['Municipality'],
    ...classes(draw),
    chargeType: null,
    publishedAt: publishedAt(draw),
    serviceType: 'Service',
    languageVersions: eachText(language => ({
      name: nameOf(draw, language, number),
      backgroundDescription: prose(draw, language, 200),
      description: prose(draw, language, 400),
      userInstructions: prose(draw, language, 100),
      conditions: null,
      chargeTypeAdditionalInformation: null,
      freelyAssignedKeywords: [],
      legislationLinks: [law(number)],
    })),
  }
}

/** A service, 4 to 5 kB. */
export function serviceRecord(written: Written, organizationId: string, generalDescriptionId: string | null): Json {
  const { id, number, draw } = written
  return {
    contentId: id,
    organizationContentId: organizationId,
    generalDescriptionContentId: generalDescriptionId,
    ...classes(draw),
    producers: {
      selfProducedProducers: { organizations: [organizationId] },
      procuredProducers: { organizations: [], other: [] },
      otherProducers: { organizations: [], other: [] },
    },
    otherResponsibleOrganizations: [],
    chargeType: draw.of(['Free', 'Charged', null]),
    fundingType: 'PubliclyFunded',
    serviceLanguages: ['fi', 'sv'],
    area,
    publishedAt: publishedAt(draw),
    serviceType: 'Service',
    languageVersions: eachText(language => ({
      name: nameOf(draw, language, number),
      alternativeName: null,
      summary: prose(draw, language, 70),
      description: prose(draw, language, 450),
      userInstructions: prose(draw, language, 110),
      conditions: draw.number(2) === 0 ? null : prose(draw, language, 80),
      legislationLinks: [law(number)],
      freelyAssignedKeywords: [nameOf(draw, language, draw.number(50))],
      voucher: { voucherType: 'NotUsed' },
      chargeTypeAdditionalInformation: null,
    })),
  }
}

/** A connection, 0.7 to 1 kB. */
export function connectionRecord(draw: Draw, serviceId: string, channelId: string): Json {
  return {
    serviceContentId: serviceId,
    channelContentId: channelId,
    contactAddresses: noAddresses,
    chargeType: null,
    serviceHours: { hours: [], holidayServiceHours: null },
    languageVersions: eachText(language => ({
      description: draw.number(4) === 0 ? prose(draw, language, 40) : null,
      chargeTypeAdditionalInformation: null,
      contactPhoneNumbers: [],
      contactFaxNumbers: [],
      contactEmails: [],
      contactWebPages: [],
    })),
    publishedAt: publishedAt(draw),
  }
}

/** A domestic number, always charged. */
export function phone(draw: Draw): Json {
  return {
    type: 'DomesticPhone',
    number: `05${1_000_000 + draw.number(9_000_000)}`,
    chargeType: 'Charged',
    chargeDescription: null,
    additionalInformation: null,
  }
}

function classes(draw: Draw): Json {
  return {
    targetGroups: ['KR1'],
    industrialClasses: [],
    lifeEvents: [],
    ontologyTerms: [`http://www.yso.fi/onto/koko/p${30_000 + draw.number(900)}`],
    serviceClasses: [`P${1 + draw.number(25)}`],
  }
}

function law(number: number): Json {
  return { url: `https://www.finlex.fi/fi/laki/ajantasa/${1990 + (number % 35)}`, name: `Laki ${number % 700}` }
}
