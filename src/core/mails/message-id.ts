import type { MailPurpose } from '../mail.ts'

/**
 * The Message-ID of a mail, the same however often it is planned. A digest's key is its reply token, so that an answer
 * whose subject was changed still finds its way.
 */
export function messageIdOf(purpose: MailPurpose, key: string, from: string): string {
  const domain = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return `<${purpose}.${key}@${domain}>`
}
