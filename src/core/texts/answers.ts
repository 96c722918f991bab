import type { ForwardReason, PassedOn } from '../replies/outcome.ts'

/** The words of the short mails around the digest. Dates come ready formatted; counts as numbers, for their grammar. */
export interface AnswerTexts {
  readonly receipt: ReceiptTexts
  /** What a reply says, whoever wrote it. */
  readonly statements: OutcomeTexts
  readonly roundTrip: RoundTripTexts
  readonly answeredForYou: AnsweredForYouTexts
  readonly undone: UndoneTexts
  readonly forward: ForwardTexts
  readonly deadAddress: DeadAddressTexts
  readonly corrected: CorrectedTexts
  /** Ends mails that want no answer. */
  readonly noReply: string
}

/** Items of which the same is said: a sentence that their list follows, and what comes of them. */
export interface GroupTexts {
  readonly lead: (items: number) => string
  readonly note: ((items: number) => string) | null
}

/** How each outcome is told. */
export interface OutcomeTexts {
  readonly confirmed: GroupTexts
  readonly changedSince: GroupTexts
  readonly corrected: GroupTexts
  readonly snoozed: (until: string) => GroupTexts
  readonly muted: GroupTexts
  /** By the name of the person who answers for the items from now on. */
  readonly handedOver: (to: string) => GroupTexts
  readonly passedOn: Readonly<Record<PassedOn, GroupTexts>>
}

/** To the one who answered. Subjects come without the reply token and hold nothing personal. */
export interface ReceiptTexts extends OutcomeTexts {
  readonly subject: string
  readonly title: string
  /** By item numbers. */
  readonly open: (numbers: readonly number[]) => string
  readonly canReply: string
  readonly allAnswered: string
  /** Ends with the address of communications. */
  readonly misunderstood: string
  /** Says how to take the reply back, and within how many days. */
  readonly undo: (days: number) => string
  readonly unclear: {
    readonly title: string
    readonly explanation: string
    readonly examples: string
  }
  /** Where only some of the reply was not understood. */
  readonly partly: {
    /** By item numbers; `besides`: also something about none of them. */
    readonly items: (numbers: readonly number[], besides: boolean) => string
    readonly besides: string
    readonly passedOn: string
    readonly sayAgain: string
  }
}

/** To the one whose reply it should be, who answers with one of two words. */
export interface RoundTripTexts {
  /** The subject, too. */
  readonly title: string
  /** By the sender's address. */
  readonly received: (by: string) => string
  /** What the two words follow. */
  readonly ask: (until: string) => string
  readonly yes: { readonly words: string; readonly meaning: string }
  readonly no: { readonly words: string; readonly meaning: string }
  readonly why: string
  readonly waiting: { readonly heading: string; readonly note: string }
  readonly done: { readonly heading: string; readonly note: string }
  /** Heading of what was not understood and what has no answer yet. */
  readonly rest: string
  readonly answerElsewhere: string
}

/** To the one whose digest somebody else has answered. */
export interface AnsweredForYouTexts {
  /** The subject, too. */
  readonly title: string
  /** By the sender's address. */
  readonly from: (by: string) => string
  readonly allRight: string
  readonly heading: string
}

/** To the one who took a reply back. */
export interface UndoneTexts {
  /** The subject, too. */
  readonly title: string
  readonly items: GroupTexts
  readonly answerAgain: string
  readonly toldCommunications: string
  /** Where nothing could be taken back. */
  readonly nothing: {
    /** The subject, too. */
    readonly title: string
    readonly explanation: (days: number) => string
    readonly remedy: string
  }
}

/** To communications. `items` counts the items that wait for them; `mailbox` is the address that answers come to. */
export interface ForwardTexts {
  readonly subjects: Readonly<Record<Exclude<ForwardReason, 'items'>, string>>
  readonly itemsSubject: (items: number) => string
  readonly reasons: Readonly<Record<ForwardReason, string>>
  readonly person: string
  readonly from: string
  /** Instead of `from` where the sender may be another one. */
  readonly claimedFrom: string
  readonly received: string
  readonly subject: string
  readonly unknownSender: string
  readonly noSubject: string
  /** Ends with the writer's address. */
  readonly reply: string
  /** Instead of `reply` where the sender may be another one: who was asked whether the reply is theirs gets it. */
  readonly replyToAsked: string
  readonly cannotReply: string
  readonly tasks: string
  readonly passedOn: Readonly<Record<PassedOn, { readonly understood: string; readonly task: string }>>
  /** Heading of what no longer holds. */
  readonly undone: string
  readonly words: string
  readonly cut: (mailbox: string) => string
  readonly noWords: (mailbox: string) => string
}

/** To communications, of a person whom mail does not reach. */
export interface DeadAddressTexts {
  readonly subject: string
  readonly lead: string
  readonly person: string
  readonly address: string
  /** What the mail server said, as a code. */
  readonly status: string
  /** How many items nobody can be asked about. */
  readonly items: string
  readonly task: string
  readonly afterwards: string
}

/** To the one who said to have corrected items in PTV. */
export interface CorrectedTexts {
  readonly allSeen: (items: number) => string
  readonly noneSeen: (items: number) => string
  readonly someSeen: string
  readonly seen: GroupTexts
  readonly notSeen: GroupTexts
}
