// What Microsoft 365 marks on mail that one of the city's own people has sent within its tenant.
import type { InboundMail } from '../../mail.ts'
import type { Vouched } from './vouching.ts'

/**
 * Reads the marks for internal senders: `AuthAs: Internal`, as Exchange keeps it within an organization or between
 * tenants, together with the id of the tenant. Microsoft promises neither their meaning nor that it takes away what came
 * in under these names, so this is uncertain until a mail from inside and one from outside have shown it. Exchange writes
 * `Anonymous` into mail from outside: beside a forged `Internal` that contradicts. `AuthSource` names a server that
 * changes and, in hybrid set-ups, is the city's own: it proves nothing and is not asked.
 */
export function vouchedByTenant({ headers }: InboundMail, tenantId: string): Vouched {
  const values = (name: string): readonly string[] =>
    headers.filter(one => one.name === name).map(({ value }) => value.trim().toLowerCase())
  const marks = [...values('x-ms-exchange-organization-authas'), ...values('x-ms-exchange-crosstenant-authas')]
  const tenants = values('x-ms-exchange-crosstenant-id')
  const wanted = tenantId.toLowerCase()
  if (!marks.includes('internal')) return { kind: 'unknown', why: 'the mail has no mark of an internal sender' }
  if (marks.some(mark => mark !== 'internal')) return { kind: 'denied', why: 'marks of the sender contradict' }
  if (!tenants.includes(wanted)) return { kind: 'unknown', why: 'the mail has no mark of the named tenant' }
  if (tenants.some(tenant => tenant !== wanted)) return { kind: 'denied', why: 'marks of the tenant contradict' }
  return { kind: 'vouched', by: 'microsoft365' }
}
