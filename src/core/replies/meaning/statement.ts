/** What a sentence is about: numbers, the whole digest but some numbers, or the items that nothing else is said of. */
export type Target =
  | { readonly of: 'numbers'; readonly numbers: readonly number[] }
  | { readonly of: 'all'; readonly but: readonly number[] }
  /** `count`: how many they are, where that is told. */
  | { readonly of: 'others'; readonly count: number | null }

/** One thing that a sentence says. */
export type Statement =
  | { readonly kind: 'confirm' | 'corrected' | 'dontKnow' | 'ended'; readonly target: Target }
  | { readonly kind: 'reassign'; readonly target: Target; readonly to: string | null }
  | { readonly kind: 'snooze'; readonly target: Target; readonly until: Temporal.PlainDate }
  | FreeWords
  /** Something is amiss with them, and not what. */
  | { readonly kind: 'wrong'; readonly target: Target }
  /** They are left out of what is said of the others. */
  | { readonly kind: 'excepted'; readonly target: Target }
  /** Words about them that are not understood. */
  | { readonly kind: 'unclear'; readonly target: Target; readonly size: number }
  | Remark
  | { readonly kind: 'undo' }
  /** A letter's end. */
  | { readonly kind: 'closing' }

/** Words that are passed on as they are; where they are open, the next lines may go on with them. */
export interface FreeWords {
  readonly kind: 'correct' | 'intended'
  readonly target: Target
  readonly text: string
  readonly open: boolean
  /** How many pieces were taken as they are. */
  readonly size: number
}

/**
 * Words that give the reason of an answer and say nothing without it: why there is no time now, to whom the work has
 * gone, how a mistake was made, or whatever comes after an answer that goes to a person anyway.
 */
export interface Remark {
  readonly kind: 'remark'
  readonly about: 'delay' | 'handover' | 'slip' | 'answer'
  /** The only address in it. */
  readonly to: string | null
  readonly size: number
}

export const wholeDigest = { of: 'all', but: [] } as const satisfies Target

/** Narrows to words that are passed on. */
export function isFree(statement: Statement | undefined): statement is FreeWords {
  return statement?.kind === 'correct' || statement?.kind === 'intended'
}

// A reason that stands for itself comes after one that belongs to an answer, and words that are not understood last.
const reason = 50
const lastResort = 1000

/** How many pieces of a reading were taken without being understood. */
export function freeSize(statements: readonly Statement[]): number {
  return statements.reduce((sum, statement) => {
    if (statement.kind === 'unclear') return sum + lastResort + statement.size
    if (statement.kind === 'remark') return sum + statement.size + (statement.about === 'answer' ? 0 : reason)
    return sum + (isFree(statement) ? statement.size : 0)
  }, 0)
}

/** What a statement is about; null where that is nothing. */
export function targetOf(statement: Statement): Target | null {
  return statement.kind === 'closing' || statement.kind === 'undo' || statement.kind === 'remark'
    ? null
    : statement.target
}
