import type { InboundMail } from '../../mail.ts'
import { vouchedByResults } from './by-results.ts'
import { vouchedByTenant } from './by-tenant.ts'
import type { Vouched, Vouching } from './vouching.ts'

/** What is known of a mail's sender by itself, before anybody is asked. No signature is checked here. */
export function vouchedBy(mail: InboundMail, vouching: Vouching): Vouched {
  switch (vouching.by) {
    case 'authenticationResults':
      return vouchedByResults(mail, vouching.authservId)
    case 'microsoft365':
      return vouchedByTenant(mail, vouching.tenantId)
    case 'roundTrip':
      return { kind: 'unknown', why: 'the city asks back' }
  }
}
