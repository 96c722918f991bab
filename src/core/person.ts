import type { MailLanguage } from './texts/languages.ts'

/** A person of the roster, known by the e-mail address in lower case. */
export type PersonId = string & { readonly brand: 'PersonId' }

/** Takes an e-mail address as the id of a person; the caller has checked its shape. */
export function personId(address: string): PersonId {
  return address.trim().toLowerCase() as PersonId
}

/** Someone named by an area of responsibility to keep its content up to date. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly language: MailLanguage
  /** True where the person may edit in PTV. */
  readonly editsPtv: boolean
}
