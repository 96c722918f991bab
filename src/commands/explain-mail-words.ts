import type { Bounce, InboundMail } from '../core/mail.ts'
import { answerKind, type Outcome, type Unclear } from '../core/replies/outcome.ts'
import { classify } from '../core/replies/reading/classify.ts'
import { visibleText } from '../core/replies/reading/visible-text.ts'
import type { Question, Understanding } from '../core/replies/understand.ts'

/** What is told of a mail, for people and as JSON. */
export interface ToldMail {
  readonly file: string
  readonly class: string
  /** The signs that said so, in the program's own English. */
  readonly signs: readonly string[]
  readonly from: string | null
  readonly subject: string
  readonly token: string | null
  /** What is known of the digest that it answers. */
  readonly digest: 'known' | 'supposed' | 'none'
  readonly bounce: Bounce | null
  /** What a person wrote; null where no person did. */
  readonly words: string | null
  readonly decision: string
  readonly sender: { readonly kind: string; readonly vouched: string } | null
  /** By item number. */
  readonly answers: readonly { readonly number: number; readonly meaning: string; readonly when: string }[]
  readonly unclear: Unclear | null
}

/** What a mail was understood as, put together to be told. */
export function toldMail(facts: {
  readonly file: string
  readonly mail: InboundMail
  readonly token: string | null
  readonly known: boolean
  readonly question: Question | null
  readonly understanding: Understanding
}): ToldMail {
  const { file, mail, token, known, question, understanding } = facts
  const { class: kind, reasons: signs } = classify(mail)
  return {
    file,
    class: kind,
    signs,
    from: mail.from,
    subject: mail.subject,
    token,
    digest: known ? 'known' : question === null ? 'none' : 'supposed',
    bounce: understanding.kind === 'ignored' ? understanding.bounce : null,
    words: 'words' in understanding ? understanding.words : kind === 'humanReply' ? visibleText(mail) : null,
    decision: decisionOf(understanding),
    ...answersOf(understanding),
  }
}

function answersOf(understanding: Understanding): Pick<ToldMail, 'sender' | 'answers' | 'unclear'> {
  if (understanding.kind !== 'answer' && understanding.kind !== 'undo')
    return { sender: null, answers: [], unclear: null }
  const { sender } = understanding
  const told = { kind: sender.kind, vouched: vouchedWords(sender.vouched) }
  if (understanding.kind === 'undo') return { sender: told, answers: [], unclear: null }
  const { applied, waiting } = understanding
  const answers = [
    ...applied.answered.map(one => ({ ...one, when: 'at once' })),
    ...waiting.map(one => ({ ...one, when: 'when the registered person says yes' })),
  ]
  return {
    sender: told,
    unclear: applied.unclear,
    answers: answers
      .map(({ number, outcome, when }) => ({ number, meaning: meaningOf(outcome), when }))
      .toSorted((left, right) => left.number - right.number),
  }
}

function vouchedWords(vouched: { readonly kind: string; readonly by?: string; readonly why?: string }): string {
  return vouched.kind === 'vouched' ? `vouched for by ${vouched.by}` : `${vouched.kind}: ${vouched.why}`
}

function meaningOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'snoozed':
      return `later, on ${outcome.until.toString()}`
    case 'passedOn':
    case 'muted':
      return outcome.words === null ? answerKind(outcome) : `${answerKind(outcome)}: ${outcome.words}`
    case 'handedOver':
      return `handed over to ${outcome.to}`
    case 'confirmed':
    case 'changedSince':
    case 'corrected':
      return outcome.kind
  }
}

function decisionOf(understanding: Understanding): string {
  switch (understanding.kind) {
    case 'ignored':
      return `nothing is done: ${understanding.reasons.join(', ')}`
    case 'notOurs':
      return 'nothing is done: it is another city’s'
    case 'forward':
      return `goes to communications: ${forwardWords[understanding.reason]}`
    case 'undo':
      return 'the sender’s last reply to the digest is taken back'
    case 'answer':
      return understanding.applied.unclear.kind === 'everything' && understanding.waiting.length === 0
        ? 'goes to communications: not understood'
        : 'an answer'
  }
}

const forwardWords: Readonly<Record<Extract<Understanding, { kind: 'forward' }>['reason'], string>> = {
  otherSender: 'its sender does not answer for this digest',
  perhapsAutomatic: 'it looks like an automatic reply, and yet says something of the items',
  noToken: 'it answers no digest',
  expired: 'its digest is too old',
  notTheirs: 'its sender says that it is not theirs',
}

/** The same as lines for people. */
export function toldLines(told: ToldMail): readonly string[] {
  const { bounce, sender, unclear } = told
  return [
    told.file,
    row('is', `${told.class}${told.signs.length === 0 ? '' : ` (${told.signs.join(', ')})`}`),
    row('from', told.from ?? 'no single sender'),
    row(
      'token',
      `${told.token ?? 'none'}${told.digest === 'supposed' ? ' (a digest that the database does not know)' : ''}`,
    ),
    ...(sender === null ? [] : [row('sender', `${sender.kind}, ${sender.vouched}`)]),
    ...(bounce === null ? [] : [row('returned', bounceWords(bounce))]),
    ...(told.words === null
      ? []
      : [row('wrote', told.words === '' ? 'nothing' : told.words.split('\n').join(`\n${' '.repeat(12)}`))]),
    row('decision', told.decision),
    ...told.answers.map(({ number, meaning, when }) => row(`item ${number}`, `${meaning} (${when})`)),
    ...(unclear?.kind === 'some' ? [row('unclear', unclearWords(unclear))] : []),
  ]
}

function row(label: string, value: string): string {
  return `  ${label.padEnd(9)} ${value}`
}

function bounceWords({ recipients, permanent, status }: Bounce): string {
  return `${permanent ? 'for good' : 'for now'}, ${status ?? 'no status'}, ${recipients.join(', ') || 'no recipient'}`
}

function unclearWords({ numbers, besides }: Extract<Unclear, { kind: 'some' }>): string {
  const items = numbers.length === 0 ? [] : [`what was said of ${numbers.join(', ')}`]
  return [...items, ...(besides ? ['words about no certain item'] : [])].join(', ')
}
