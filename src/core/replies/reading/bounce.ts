import type { Bounce, InboundMail } from '../../mail.ts'
import { bodyLines } from './body-lines.ts'
import { isDeadAddress } from './bounce-cause.ts'
import { readNotice } from './bounce-notice.ts'
import { readStatusFields, type RecipientStatus } from './status-fields.ts'

/** What became of a mail of ours, and whether its server is still trying. */
export interface Delivery {
  readonly bounce: Bounce
  readonly delayed: boolean
}

/** What came back of a mail of ours: by its delivery status (RFC 3464), else by the words that servers use. */
export function readBounce(mail: InboundMail): Bounce | null {
  return readDelivery(mail)?.bounce ?? null
}

/** As `readBounce`, with whether the mail may still arrive. Null also for the notice that a mail was delivered. */
export function readDelivery(mail: InboundMail): Delivery | null {
  return fromStatus(mail) ?? readNotice(mail, returnedIds(mail))
}

const successes = new Set(['delivered', 'relayed', 'expanded'])

/** Whether a delivery status tells of nothing but success. */
export function isDelivered(mail: InboundMail): boolean {
  const groups = statusGroups(mail)
  return groups.length > 0 && groups.every(group => successes.has(group.action))
}

function fromStatus(mail: InboundMail): Delivery | null {
  const groups = statusGroups(mail).filter(group => !successes.has(group.action))
  if (groups.length === 0) return null
  const delayed = groups.every(group => group.action === 'delayed')
  const permanent = groups.every(isPermanent)
  return {
    bounce: {
      recipients: [...new Set(groups.flatMap(group => group.recipients))],
      permanent,
      dead: permanent && groups.every(group => isDeadAddress(group.status, group.diagnostic || noticeWords(mail))),
      status: groups.find(group => group.status !== null)?.status ?? null,
      messageIds: returnedIds(mail),
    },
    delayed,
  }
}

// What expired was tried until then, so another try may do.
function isPermanent({ action, status }: RecipientStatus): boolean {
  if (action === 'delayed') return false
  return status === null ? action !== 'expired' : !status.startsWith('4')
}

function noticeWords(mail: InboundMail): string {
  return bodyLines(mail).join('\n').slice(0, 20_000)
}

function statusGroups(mail: InboundMail): readonly RecipientStatus[] {
  return mail.parts
    .filter(part => /^message\/(?:global-)?delivery-status$/.test(part.contentType))
    .flatMap(part => readStatusFields(part.text ?? ''))
}

const returnedPart = /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers)|text\/rfc822(?:-headers)?)$/

/**
 * The Message-IDs of the mails that a mail is about: of those that it holds, and of the one that it answers. What it
 * says besides of their conversation is about other mails.
 */
export function returnedIds(mail: InboundMail): readonly string[] {
  const returned = mail.parts.filter(part => returnedPart.test(part.contentType)).map(part => part.text ?? '')
  const ids = [...returned.map(heads), mail.text ?? ''].flatMap(idsIn)
  // Exchange names the mail that came back as what its notice answers.
  return [...new Set([...ids, ...mail.references.slice(0, 1)])]
}

function heads(message: string): string {
  const end = message.search(/\n\r?\n/)
  return end === -1 ? message : message.slice(0, end)
}

function idsIn(text: string): readonly string[] {
  const found = text
    .slice(0, 500_000)
    .matchAll(/^[ >\t]{0,8}(?:x-|original-)?message-id[ \t]{0,4}:\s{0,8}(<[^<>\s]{3,998}>)/gim)
  return [...found].map(match => match[1] ?? '')
}
