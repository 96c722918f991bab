import type { ReplyIntent } from '../../reply.ts'
import type { Sender } from './sender.ts'

/** When something is done that a reply asks for; `afterRoundTrip`: once the registered person says that it is theirs. */
export type Act = 'now' | 'afterRoundTrip' | 'never'

type VouchedKind = Extract<Sender, { readonly kind: 'responder' }>['vouched']['kind']

const freely: Readonly<Record<VouchedKind, Act>> = { vouched: 'now', unknown: 'now', denied: 'afterRoundTrip' }
const whenVouched: Readonly<Record<VouchedKind, Act>> = {
  vouched: 'now',
  unknown: 'afterRoundTrip',
  denied: 'afterRoundTrip',
}

/** What one of the duty may ask for. What changes the city's text, rules or duties needs to be vouched for. */
const responder: Readonly<Record<ReplyIntent['kind'], Readonly<Record<VouchedKind, Act>>>> = {
  confirm: freely,
  corrected: freely,
  snooze: freely,
  dontKnow: freely,
  ended: freely,
  undo: freely,
  unclear: freely,
  correct: whenVouched,
  intended: whenVouched,
  reassign: whenVouched,
}

/** When it is done what a sender asks for: the product's "Who may say what". */
export function mayAct(kind: ReplyIntent['kind'], sender: Sender): Act {
  switch (sender.kind) {
    case 'nobody':
      return 'never'
    case 'responder':
      return responder[kind][sender.vouched.kind]
    case 'colleague':
      return whenVouched[sender.vouched.kind]
  }
}
