import type { Address, PhoneNumber } from '../content-item.ts'

/** Names of what a correction can change, as PTV's own interface calls it, and sentences about PTV's limits. */
export interface ProposalTexts {
  /** Names of texts are those of the digest; these are of single numbers, addresses and the like. */
  readonly fields: ProposalFieldNames
  /** A field of which there are more than one: `puhelinnumero (2.)`. */
  readonly ordinal: (field: string, number: number) => string
  readonly limits: LimitTexts
  readonly way: WayTexts
  /** `adverb` is the language version’s, such as `ruotsiksi`. */
  readonly outOfStep: {
    readonly sameFact: (adverb: string, field: string) => string
    readonly sameText: (adverb: string, field: string) => string
  }
}

export interface ProposalFieldNames {
  readonly phones: Readonly<Record<PhoneNumber['kind'], string>>
  readonly email: string
  /** By the v12 name of the list; `other` for what is not named here. */
  readonly links: Readonly<
    Record<'webAddress' | 'attachmentLinks' | 'formFiles' | 'legislationLinks' | 'other', string>
  >
  /** Before a number or an address that is there for help with the service. */
  readonly support: (field: string) => string
  readonly addresses: Readonly<Record<Address['purpose'], string>>
  readonly hours: string
  /** A correction of which the field is not known. */
  readonly asGiven: string
}

/** What PTV would not take; each a whole sentence. `field` begins no sentence. */
export interface LimitTexts {
  /** `rendered`: Markdown marks do not count. */
  readonly tooLong: (field: string, length: number, limit: number, rendered: boolean) => string
  readonly empty: (field: string) => string
  readonly lineBreak: (field: string) => string
  readonly noPhone: string
  readonly noEmail: string
  readonly noUrl: string
  readonly noAddress: string
  readonly noHours: string
}

/** How communications finds the place in PTV. */
export interface WayTexts {
  readonly search: (item: string, type: string) => string
  readonly identifier: (id: string) => string
  readonly organization: (name: string) => string
  /** `version` is the language version's name, such as `ruotsi`. */
  readonly version: (version: string, field: string) => string
  readonly shared: (field: string) => string
  /** The text on the clipboard replaces the whole field. */
  readonly paste: string
  readonly type: string
}
