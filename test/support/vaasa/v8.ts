import { existsSync, readFileSync } from 'node:fs'
import type { Json } from '../../../src/sample/writing.ts'

const folder = '../shared/ptv/samples'

/** Where the captured records of Vaasa are; they are read in place and never copied. */
export const hasVaasa = existsSync(`${folder}/v8/vaasa/services.ndjson`)

/** Vaasa's only organization in PTV of 2018. */
export const vaasaId = '7fdd7f84-e52a-4c17-a59a-d7c2a3095ed5'

export interface V8Text {
  readonly value: string | null
  readonly language: string
  readonly type?: string
}

export interface V8Page {
  /** Pages of laws have none; others a string or a number. */
  readonly orderNumber?: string | number
  readonly url: string | null
  readonly value: string | null
  readonly language: string
}

export interface V8Phone {
  readonly type?: 'Phone' | 'Sms' | 'Fax'
  readonly additionalInformation: string | null
  readonly serviceChargeType: string | null
  readonly chargeDescription: string | null
  readonly prefixNumber: string | null
  readonly isFinnishServiceNumber: boolean
  readonly number: string | null
  readonly language: string
}

export interface V8Hour {
  readonly serviceHourType: 'DaysOfTheWeek' | 'Exceptional' | 'OverMidnight'
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly isClosed: boolean
  readonly validForNow: boolean
  readonly additionalInformation: readonly V8Text[]
  readonly openingHour: readonly {
    readonly dayFrom: string | null
    readonly dayTo: string | null
    readonly from: string
    readonly to: string
  }[]
}

export interface V8Area {
  readonly type: string
  readonly code: string | null
  readonly name: readonly V8Text[] | null
  readonly municipalities: readonly { readonly code: string }[]
}

export interface V8Street {
  readonly street: readonly V8Text[]
  readonly streetNumber: string | null
  readonly postalCode: string
  readonly additionalInformation: readonly V8Text[]
  readonly latitude?: string | null
  readonly longitude?: string | null
  readonly coordinateState?: string | null
}

export interface V8PostOfficeBox {
  readonly postOfficeBox: readonly V8Text[]
  readonly postalCode: string
  readonly additionalInformation: readonly V8Text[]
}

export interface V8Address {
  readonly type: string
  readonly subType: string
  readonly streetAddress: V8Street | null
  readonly postOfficeBoxAddress: V8PostOfficeBox | null
  readonly multipointLocation?: unknown
}

export interface V8Delivery {
  readonly subType: 'Street' | 'PostOfficeBox' | 'NoAddress'
  readonly streetAddress: V8Street | null
  readonly postOfficeBoxAddress: V8PostOfficeBox | null
  readonly deliveryAddressInText: readonly V8Text[] | null
  readonly receiver: readonly V8Text[]
}

export interface V8Class {
  readonly code: string | null
  readonly uri: string
  readonly parentUri: string | null
}

export interface V8Connection {
  readonly serviceChannel?: { readonly id: string; readonly name: string | null }
  readonly service?: { readonly id: string; readonly name: string | null }
  readonly description: readonly V8Text[]
}

interface V8Common {
  readonly id: string
  readonly modified: string
  readonly languages: readonly string[]
}

export interface V8Service extends V8Common {
  readonly type: string
  readonly generalDescriptionId: string | null
  readonly fundingType: string
  readonly serviceChargeType: string | null
  readonly serviceNames: readonly V8Text[]
  readonly serviceDescriptions: readonly V8Text[]
  readonly requirements: readonly V8Text[]
  readonly keywords: readonly V8Text[]
  readonly areaType: string | null
  readonly areas: readonly V8Area[]
  readonly serviceClasses: readonly V8Class[]
  readonly targetGroups: readonly V8Class[]
  readonly lifeEvents: readonly V8Class[]
  readonly industrialClasses: readonly V8Class[]
  readonly ontologyTerms: readonly V8Class[]
  readonly legislation: readonly { readonly names: readonly V8Text[]; readonly webPages: readonly V8Page[] }[]
  readonly serviceVouchersInUse: boolean
  readonly serviceVouchers: readonly (V8Page & { readonly additionalInformation: string | null })[]
  readonly organizations: readonly {
    readonly roleType: string
    readonly provisionType: string | null
    readonly organization: { readonly id: string } | null
    readonly additionalInformation: readonly V8Text[]
  }[]
  readonly serviceChannels: readonly V8Connection[]
}

export interface V8Channel extends V8Common {
  readonly serviceChannelType: 'EChannel' | 'Phone' | 'WebPage' | 'PrintableForm' | 'ServiceLocation'
  readonly organizationId: string
  readonly serviceChannelNames: readonly V8Text[]
  readonly serviceChannelDescriptions: readonly V8Text[]
  readonly areaType?: string | null
  readonly areas?: readonly V8Area[]
  readonly webPages: readonly V8Page[]
  readonly serviceHours: readonly V8Hour[]
  readonly supportPhones?: readonly V8Phone[]
  readonly supportEmails?: readonly V8Text[]
  readonly phoneNumbers?: readonly V8Phone[]
  readonly emails?: readonly V8Text[]
  readonly attachments?: readonly (V8Page & { readonly name: string; readonly description: string | null })[]
  readonly channelUrls?: readonly V8Text[]
  readonly formIdentifier?: readonly V8Text[]
  readonly deliveryAddresses?: readonly V8Delivery[]
  readonly addresses?: readonly V8Address[]
  readonly requiresSignature?: boolean
  readonly requiresAuthentication?: boolean
  readonly signatureQuantity?: number
  readonly services: readonly V8Connection[]
}

export interface V8Organization extends V8Common {
  readonly organizationType: string
  readonly businessCode: string
  readonly municipality: { readonly code: string }
  readonly organizationNames: readonly V8Text[]
  readonly organizationDescriptions: readonly V8Text[]
  readonly phoneNumbers: readonly V8Phone[]
  readonly webPages: readonly V8Page[]
  readonly addresses: readonly V8Address[]
  readonly services: readonly Json[]
}

/** Everything that Vaasa had in PTV in 2018, as version 8 answered. */
export interface V8Records {
  readonly organization: V8Organization
  readonly services: readonly V8Service[]
  readonly channels: readonly V8Channel[]
}

/** Reads the captured records; a test may change them only in copies. */
export function readVaasa(): V8Records {
  return {
    organization: JSON.parse(readFileSync(`${folder}/v8/organizations/${vaasaId}.json`, 'utf8')) as V8Organization,
    services: readLines('v8/vaasa/services.ndjson') as readonly V8Service[],
    channels: readLines('v8/vaasa/service-channels.ndjson') as readonly V8Channel[],
  }
}

function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as unknown)
}

/** The code of each class by the URI that version 8 used. */
export function readCodes(): ReadonlyMap<string, string> {
  const lists = JSON.parse(readFileSync(`${folder}/codes/code-lists.json`, 'utf8')) as Readonly<
    Record<string, readonly (readonly string[])[]>
  >
  const rows = ['serviceClasses', 'targetGroups', 'lifeEvents'].flatMap(name => lists[name] ?? [])
  return new Map(rows.map(([code = '', , , , uri = '']) => [uri, code]))
}
