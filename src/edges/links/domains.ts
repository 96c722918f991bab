import type { Resolver } from 'node:dns/promises'
import type { DomainAnswer } from '../../core/links/check.ts'
import { isAbsent } from './address.ts'

/** The part of a resolver that tells where a domain's mail goes. */
export type MailRecords = Pick<Resolver, 'resolveMx' | 'resolve4' | 'resolve6'>

/**
 * Looks whether mail to a domain has anywhere to go: to its mail exchangers, or to the domain itself (RFC 5321 section
 * 5.1). A null MX says that it takes none (RFC 7505); a DNS that cannot answer says nothing.
 */
export async function askDomain(domain: string, records: MailRecords): Promise<DomainAnswer> {
  const exchangers = await recordsOf(async () => records.resolveMx(domain))
  if (exchangers === null) return { domain, result: 'unchecked' }
  if (exchangers.some(({ exchange }) => exchange !== '' && exchange !== '.')) return { domain, result: 'ok' }
  if (exchangers.length > 0) return { domain, result: 'refusesMail' }
  const four = await recordsOf(async () => records.resolve4(domain))
  const six = await recordsOf(async () => records.resolve6(domain))
  if ((four ?? []).length + (six ?? []).length > 0) return { domain, result: 'ok' }
  return { domain, result: four === null || six === null ? 'unchecked' : 'noMail' }
}

async function recordsOf<Found>(ask: () => Promise<readonly Found[]>): Promise<readonly Found[] | null> {
  try {
    return await ask()
  } catch (error) {
    if (isAbsent(error)) return []
    return null
  }
}
