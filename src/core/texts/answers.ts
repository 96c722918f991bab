import type { ForwardReason, PassedOn } from '../replies/outcome.ts'

/** The words of the short mails around the digest. Dates come ready formatted; counts as numbers, for their grammar. */
export interface AnswerTexts {
  readonly receipt: ReceiptTexts
  readonly forward: ForwardTexts
  readonly corrected: CorrectedTexts
  readonly report: ReportMailTexts
}

/** Items of which the same is said: a sentence that their list follows, and what comes of them. */
export interface GroupTexts {
  readonly lead: (items: number) => string
  readonly note: ((items: number) => string) | null
}

/** To the one who answered. Subjects come without the reply token and hold nothing personal. */
export interface ReceiptTexts {
  readonly subject: string
  readonly title: string
  readonly confirmed: GroupTexts
  readonly corrected: GroupTexts
  readonly snoozed: (items: number, until: string) => string
  readonly passedOn: Readonly<Record<PassedOn, GroupTexts>>
  /** By item numbers. */
  readonly open: (numbers: readonly number[]) => string
  readonly canReply: string
  readonly allAnswered: string
  /** Ends with the address of communications. */
  readonly misunderstood: string
  readonly unclear: {
    readonly title: string
    readonly explanation: string
    readonly examples: string
  }
}

/** To communications. `items` counts the items that wait for them; `mailbox` is the address that answers come to. */
export interface ForwardTexts {
  readonly subjects: Readonly<Record<Exclude<ForwardReason, 'items'>, string>>
  readonly itemsSubject: (items: number) => string
  readonly reasons: Readonly<Record<ForwardReason, string>>
  readonly person: string
  readonly from: string
  readonly received: string
  readonly subject: string
  readonly unknownSender: string
  readonly noSubject: string
  /** Ends with the writer's address. */
  readonly reply: string
  readonly cannotReply: string
  readonly tasks: string
  readonly passedOn: Readonly<Record<PassedOn, { readonly understood: string; readonly task: string }>>
  readonly words: string
  readonly cut: (mailbox: string) => string
  readonly noWords: (mailbox: string) => string
}

/** To the one who said to have corrected items in PTV. */
export interface CorrectedTexts {
  readonly allSeen: (items: number) => string
  readonly noneSeen: (items: number) => string
  readonly someSeen: string
  readonly seen: GroupTexts
  readonly notSeen: GroupTexts
}

/** To communications, once a month. */
export interface ReportMailTexts {
  readonly subject: (month: string) => string
  readonly lead: (city: string, date: string) => string
  readonly touched: string
  readonly touchedNote: string
  readonly answers: string
  /** Against a month ago; below zero where there are fewer now. */
  readonly change: (difference: number) => string
  readonly attached: string
  readonly noReply: string
}
