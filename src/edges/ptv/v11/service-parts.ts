import type * as Core from '../../../core/content-item.ts'
import { contentId, type Language } from '../../../core/content-item.ts'
import type { Classes, Concept, Law } from '../../../../schemas/ptv/v11/classification.ts'
import type { Service } from '../../../../schemas/ptv/v11/service.ts'
import { asProducers, asSet, longText, text } from '../core-parts.ts'
import { inLanguages, link, spoken, textsIn, typed, type TypedText } from './to-core-parts.ts'

/** The classes of a service or general description, each by what version 12 knows it by: its API.md, section 9. */
export function classesOf(record: Classes): Core.Classification {
  return {
    serviceClasses: asSet(record.serviceClasses.flatMap(code)),
    targetGroups: asSet(record.targetGroups.flatMap(code)),
    lifeEvents: asSet(record.lifeEvents.flatMap(code)),
    industrialClasses: asSet(record.industrialClasses.flatMap(({ newUri, uri }) => text(newUri) ?? text(uri) ?? [])),
    ontologyTerms: asSet(record.ontologyTerms.flatMap(({ uri }) => text(uri) ?? [])),
  }
}

// Where a class has no code of its own, its address in the code list ends with it.
function code({ code: own, uri, newUri }: Concept): string | readonly string[] {
  return text(own) ?? /\/code\/([^/]+)$/.exec(newUri ?? uri ?? '')?.[1] ?? text(uri) ?? []
}

/** Version 11's word for a permit is shorter; what has no type is a service. */
export function serviceType(type: Service['type']): Core.ServiceType {
  return type === 'PermitOrObligation' ? 'PermitOrOtherObligation' : (type ?? 'Service')
}

/** Version 12's words for what a service costs; it has no third kind of charge for them: its API.md, section 6.2. */
const charges: Readonly<Record<string, string>> = { Chargeable: 'Charged', FreeOfCharge: 'Free' }

export function serviceCharge(type: string | null): string | null {
  return charges[type ?? ''] ?? null
}

/** For connections there is one. */
export function connectionCharge(type: string | null): string | null {
  return type === 'Other' ? 'Other' : serviceCharge(type)
}

/** The long texts that services and general descriptions have alike, in one language. */
export function longTexts(rows: readonly TypedText[], language: Language) {
  const described = (type: string): string | null => longText(typed(rows, type, language))
  return {
    userInstructions: described('UserInstruction'),
    chargeTypeAdditionalInformation: described('ChargeTypeAdditionalInfo'),
    deadlineAdditionalInformation: described('DeadLine'),
    processingTimeAdditionalInformation: described('ProcessingTime'),
    validityTimeAdditionalInformation: described('ValidityTime'),
  }
}

/** The pages of laws under the laws' names, which stand in a list of their own. */
export function lawLinks(laws: readonly Law[], language: Language): readonly Core.Link[] {
  return laws.flatMap(({ names, webPages }) => {
    const [name = null] = textsIn(names, language)
    return spoken(webPages, language).flatMap(page => link('legislationLinks', name ?? page.value, page.url))
  })
}

interface Voucher {
  readonly voucherType: string
  readonly voucherAdditionalInformation: string | null
  readonly links: readonly Core.Link[]
}

const noVoucher: Voucher = { voucherType: 'NotUsed', voucherAdditionalInformation: null, links: [] }

/** What is said of vouchers in one language: version 12 tells three ways apart that version 11 shows as rows. */
export function voucherIn({ serviceVouchersInUse, serviceVouchers }: Service, language: Language): Voucher {
  const rows = spoken(serviceVouchers, language)
  const links = rows.flatMap(row => link('voucher', row.value, row.url, row.additionalInformation))
  const [words = null] = rows
    .filter(row => text(row.url) === null)
    .flatMap(row => text(row.additionalInformation) ?? text(row.value) ?? [])
  if (serviceVouchersInUse === false) return noVoucher
  if (links.length > 0) return { voucherType: 'WithUrl', voucherAdditionalInformation: words, links }
  // Vouchers that are in use without a word in any language are in use in each of them.
  const isUsed = rows.length > 0 || (serviceVouchersInUse === true && serviceVouchers.length === 0)
  return isUsed ? { voucherType: 'WithAdditionalInformation', voucherAdditionalInformation: words, links } : noVoucher
}

const producerKinds: Readonly<Record<string, Core.Producer['kind']>> = {
  SelfProducedServices: 'selfProduced',
  ProcuredServices: 'procured',
}

/** Who produces a service. One that is no organization of PTV may have a name. */
export function producersOf({ organizations }: Service): readonly Core.Producer[] {
  const producers = organizations
    .filter(({ roleType }) => roleType === 'Producer')
    .map(({ provisionType, organization, additionalInformation }): Core.Producer => ({
      kind: producerKinds[provisionType ?? ''] ?? 'other',
      organizationId: organization ? contentId(organization.id) : null,
      name: organization ? {} : inLanguages(additionalInformation),
    }))
  return asProducers(producers.filter(isSomebody))
}

// Old records have services that are produced by the organization itself without saying which one it is.
function isSomebody({ kind, organizationId, name }: Core.Producer): boolean {
  return kind !== 'selfProduced' || organizationId !== null || Object.keys(name).length > 0
}

/** The organizations that answer for a service beside the responsible one. */
export function otherResponsible({ organizations }: Service): readonly Core.ContentId[] {
  const others = organizations.filter(({ roleType }) => roleType === 'OtherResponsible')
  return asSet(others.flatMap(({ organization }) => (organization ? [contentId(organization.id)] : [])))
}
