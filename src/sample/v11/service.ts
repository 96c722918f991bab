import type { Json } from '../writing.ts'
import { areas } from './addresses.ts'
import { classNames } from './code-lists.ts'
import { asText, charge, eachVersion, languageItems, modified, names, typed } from './texts.ts'
import type { Surroundings } from './surroundings.ts'
import type {
  ByLanguage,
  V12Classes,
  V12LongTexts,
  V12Page,
  V12Producer,
  V12Service,
  V12ServiceVersion,
} from './v12-records.ts'

/** A service as version 11 shows it. */
export function serviceV11(service: V12Service, around: Surroundings): Json {
  const { languageVersions: versions } = service
  return {
    id: service.contentId,
    sourceId: null,
    generalDescriptionId: service.generalDescriptionContentId,
    type: serviceType(service.serviceType),
    subType: null,
    fundingType: service.fundingType,
    serviceNames: names(versions),
    serviceChargeType: charge(service.chargeType),
    ...areas(service.area),
    serviceDescriptions: eachVersion(versions, descriptions),
    languages: service.serviceLanguages,
    ...classes(service),
    legislation: legislation(versions),
    keywords: eachVersion(versions, ({ freelyAssignedKeywords }, language) =>
      freelyAssignedKeywords.map(value => ({ value, language })),
    ),
    requirements: requirements(versions),
    serviceChannels: around.channelsOf(service.contentId),
    organizations: organizations(service, around),
    serviceVouchersInUse: eachVersion(versions, ({ voucher }) => [voucher]).some(
      ({ voucherType }) => voucherType !== 'NotUsed',
    ),
    serviceVouchers: eachVersion(versions, vouchers),
    serviceCollections: around.collectionsOf(service.contentId),
    publishingStatus: 'Published',
    modified: modified(service.publishedAt),
    responsibleSoteOrganization: null,
  }
}

/** The type of a service or general description in version 11's words. */
export function serviceType(type: string): string {
  return type === 'PermitOrOtherObligation' ? 'PermitOrObligation' : type
}

/** The classes of a service or general description, as objects of the code lists. */
export function classes(record: V12Classes): Json {
  return {
    serviceClasses: record.serviceClasses.map(code => ({ ...codeListItem('ptvserclass2', code), description: [] })),
    ontologyTerms: record.ontologyTerms.map(ontologyTerm),
    targetGroups: record.targetGroups.map(code => codeListItem('ptvkohderyhmat', code)),
    lifeEvents: record.lifeEvents.map(code => codeListItem('ptvelti', code)),
    industrialClasses: record.industrialClasses.map(industrialClass),
  }
}

/** The legal basis, a law for each page. */
export function legislation(versions: ByLanguage<{ readonly legislationLinks: readonly V12Page[] }>): readonly Json[] {
  return eachVersion(versions, ({ legislationLinks }, language) =>
    legislationLinks.map(({ name, url }) => ({
      names: [{ value: name, language }],
      webPages: [{ url, value: name, language }],
    })),
  )
}

export function requirements(versions: ByLanguage<{ readonly conditions: string | null }>): readonly Json[] {
  return eachVersion(versions, ({ conditions }, language) => [{ value: asText(conditions), language }])
}

// What a service does not say stands as null, as in captured answers.
function descriptions(version: V12ServiceVersion, language: string): readonly Json[] {
  return [
    typed(language, 'Summary', version.summary),
    typed(language, 'Description', asText(version.description)),
    ...longTexts(version, language),
  ]
}

/** The long texts that services and general descriptions have alike. */
export function longTexts(version: V12LongTexts, language: string): readonly Json[] {
  return [
    typed(language, 'UserInstruction', asText(version.userInstructions)),
    typed(language, 'ValidityTime', asText(version.validityTimeAdditionalInformation)),
    typed(language, 'ProcessingTime', asText(version.processingTimeAdditionalInformation)),
    typed(language, 'DeadLine', asText(version.deadlineAdditionalInformation)),
    typed(language, 'ChargeTypeAdditionalInfo', asText(version.chargeTypeAdditionalInformation)),
  ]
}

const noParent = { name: [], ontologyType: null, parentId: null, parentUri: null }

function codeListItem(list: string, code: string): Json {
  const uri = `http://uri.suomi.fi/codelist/ptv/${list}/code/${code}`
  return { ...noParent, name: classNames(list, code), ontologyType: list, code, uri, newUri: uri, newParentUri: null }
}

function ontologyTerm(uri: string): Json {
  return { ...noParent, name: classNames('koko', uri.split('/').at(-1) ?? ''), ontologyType: 'YSO', code: null, uri }
}

// The code list has moved: what version 12 has is the new address.
function industrialClass(uri: string): Json {
  return { ...noParent, code: uri.split('/').at(-1), uri, newUri: uri, newParentUri: null }
}

function organizations(service: V12Service, around: Surroundings): readonly Json[] {
  const { selfProducedProducers, procuredProducers, otherProducers } = service.producers
  const row = (roleType: string, id: string, provisionType: string | null = null): Json => ({
    roleType,
    organization: { id, name: around.organizationName(id) },
    provisionType,
    additionalInformation: [],
  })
  const producers = (provisionType: string, { organizations: ids, other = [] }: V12Producer): readonly Json[] => [
    ...ids.map(id => row('Producer', id, provisionType)),
    ...other.map(({ name }) => ({
      roleType: 'Producer',
      organization: null,
      provisionType,
      additionalInformation: languageItems(name),
    })),
  ]
  return [
    row('Responsible', service.organizationContentId),
    ...service.otherResponsibleOrganizations.map(id => row('OtherResponsible', id)),
    ...producers('SelfProducedServices', selfProducedProducers),
    ...producers('ProcuredServices', procuredProducers),
    ...producers('Other', otherProducers),
  ]
}

function vouchers({ voucher }: V12ServiceVersion, language: string): readonly Json[] {
  const { voucherType, additionalInformation = null, urls = [] } = voucher
  if (voucherType === 'NotUsed') return []
  if (voucherType === 'WithAdditionalInformation') return [{ value: null, language, url: null, additionalInformation }]
  return urls.map(page => ({
    value: page.name,
    language,
    url: page.url,
    additionalInformation: page.additionalInformation ?? null,
  }))
}
