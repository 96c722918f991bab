import type { Digest, DigestCopy, StandIn } from '../digest.ts'
import type { Person } from '../person.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** Who reads a digest's mail, and as what. */
export interface Reader {
  readonly as: 'updater' | StandIn['why'] | { readonly kind: 'copy'; readonly role: DigestCopy['role'] }
  /** Empty where only the address is known. */
  readonly name: string
  /** In lower case. */
  readonly address: string
  readonly language: MailLanguage
  /** True where it is known that the reader may edit in PTV. */
  readonly editsPtv: boolean
}

/** The one whom the digest is sent to: the updater, or the deputy who stands in. */
export function readerOf({ person, standIn }: Digest): Reader {
  if (standIn !== null) return colleague(standIn, standIn.why)
  const { id, email, language, editsPtv } = person
  const name = person.name.trim()
  return { as: 'updater', name: name === email ? '' : name, address: id, language, editsPtv }
}

/** The one whom a copy is sent to. */
export function copyReader(copy: DigestCopy): Reader {
  return colleague(copy, { kind: 'copy', role: copy.role })
}

function colleague({ address, name, language }: DigestCopy | StandIn, as: Reader['as']): Reader {
  const known = name?.trim() ?? ''
  return { as, name: known === address ? '' : known, address, language, editsPtv: false }
}

/** A person as others read of them: by the name, else by the address. */
export function calledBy({ name, email }: Person): string {
  return name.trim() || email
}
