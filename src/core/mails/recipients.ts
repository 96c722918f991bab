import { addressOf } from '../digests/reply-link.ts'

/** True where mail may go to the address: its domain, or one above it, is named, or none is. */
export function isAllowedRecipient(recipient: string, domains: readonly string[]): boolean {
  if (domains.length === 0) return true
  const domain = addressOf(recipient).toLowerCase().split('@').at(-1) ?? ''
  return domains.some(allowed => domain === allowed || domain.endsWith(`.${allowed}`))
}
