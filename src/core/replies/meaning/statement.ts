import type { Items, ReplyIntent } from '../../reply.ts'

/** What a sentence is about: numbers, the whole digest but some numbers, or the items that nothing else is said of. */
export type Target =
  | { readonly of: 'numbers'; readonly numbers: readonly number[] }
  | { readonly of: 'all'; readonly but: readonly number[] }
  | { readonly of: 'others' }

/** One thing that a sentence says. */
export type Statement =
  | { readonly kind: 'confirm' | 'corrected' | 'dontKnow' | 'ended'; readonly target: Target }
  | { readonly kind: 'reassign'; readonly target: Target; readonly to: string | null }
  | { readonly kind: 'snooze'; readonly target: Target; readonly until: Temporal.PlainDate }
  | FreeWords
  /** Something is amiss with them: they are excepted, and nothing is done. */
  | { readonly kind: 'wrong'; readonly target: Target }
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

export const wholeDigest = { of: 'all', but: [] } as const satisfies Target

/** Narrows to words that are passed on. */
export function isFree(statement: Statement | undefined): statement is FreeWords {
  return statement?.kind === 'correct' || statement?.kind === 'intended'
}

interface Meant {
  readonly intent: Exclude<ReplyIntent, { kind: 'unclear' }> | null
  /** The same for statements that say the same. */
  readonly key: string
  readonly numbers: readonly number[]
}

/**
 * What statements mean together for a digest of so many items; null where they contradict each other, or where it is
 * not certain what they are about.
 */
export function meaningOf(statements: readonly Statement[], items: number): readonly ReplyIntent[] | null {
  const meant: Meant[] = []
  const named = new Set(statements.flatMap(numbersNamed))
  for (const statement of statements) {
    if (statement.kind === 'closing') continue
    const about = itemsOf(statement.target, named, items)
    if (about === null) return null
    meant.push({ intent: intentOf(statement, about), key: keyOf(statement), numbers: numbersOf(about, items) })
  }
  const told = withOwners(meant)
  return isConsistent(told) ? merged(told, items) : null
}

/** "Not mine" says nothing more where the one whose it is is told as well. */
function withOwners(meant: readonly Meant[]): readonly Meant[] {
  const owned = new Set(meant.flatMap(({ intent, numbers }) => (isOwned(intent) ? numbers : [])))
  return meant.filter(
    ({ intent, numbers }) =>
      intent?.kind !== 'reassign' || isOwned(intent) || !numbers.every(number => owned.has(number)),
  )
}

function isOwned(intent: Meant['intent']): boolean {
  return intent?.kind === 'reassign' && intent.to !== null
}

function numbersNamed(statement: Statement): readonly number[] {
  if (statement.kind === 'closing' || statement.target.of === 'others') return []
  return statement.target.of === 'numbers' ? statement.target.numbers : statement.target.but
}

function itemsOf(target: Target, named: ReadonlySet<number>, items: number): Items | null {
  if (target.of === 'numbers') return target.numbers
  const left = target.of === 'all' ? new Set(target.but) : named
  if (left.size === 0) return target.of === 'all' ? 'all' : null
  const others = numbersOf('all', items).filter(number => !left.has(number))
  return others.length === 0 ? null : others
}

function numbersOf(about: Items, items: number): readonly number[] {
  return about === 'all' ? Array.from({ length: items }, (_, index) => index + 1) : about
}

function intentOf(statement: Exclude<Statement, { kind: 'closing' }>, items: Items): Meant['intent'] {
  switch (statement.kind) {
    case 'confirm':
    case 'corrected':
    case 'dontKnow':
    case 'ended':
      return { kind: statement.kind, items }
    case 'reassign':
      return { kind: 'reassign', items, to: statement.to }
    case 'snooze':
      return { kind: 'snooze', items, until: statement.until }
    case 'correct':
    case 'intended':
      return { kind: statement.kind, items, text: statement.text }
    case 'wrong':
      return null
  }
}

function keyOf(statement: Exclude<Statement, { kind: 'closing' }>): string {
  const { target: _, ...rest } = statement
  return JSON.stringify(rest)
}

// Of one item only one thing can be true; that something is wrong with it goes with all but its confirmation.
function isConsistent(meant: readonly Meant[]): boolean {
  const said = new Map<number, Meant>()
  const kind = ({ intent }: Meant): string => intent?.kind ?? 'wrong'
  for (const one of meant) {
    for (const number of one.numbers) {
      const before = said.get(number)
      if (before === undefined || before.key === one.key) said.set(number, one)
      else if (kind(before) === 'wrong' && kind(one) !== 'confirm') said.set(number, one)
      else if (
        !(kind(one) === 'wrong' && kind(before) !== 'confirm') &&
        !(kind(one) === 'correct' && kind(before) === 'correct')
      ) {
        return false
      }
    }
  }
  return true
}

function merged(meant: readonly Meant[], items: number): readonly ReplyIntent[] {
  const groups = Map.groupBy(meant, ({ key }) => key)
  const intents = [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined || first.intent === null) return []
    const whole = group.some(({ intent }) => intent?.items === 'all')
    const numbers = [...new Set(group.flatMap(one => one.numbers))].toSorted((left, right) => left - right)
    return [{ ...first.intent, items: whole ? ('all' as const) : numbers }]
  })
  return withOneCorrection(intents, items)
}

/** Puts what is to be corrected in the same items together: each item takes one answer. */
function withOneCorrection(
  intents: readonly Exclude<ReplyIntent, { kind: 'unclear' }>[],
  items: number,
): readonly ReplyIntent[] {
  const corrections = intents.filter(intent => intent.kind === 'correct')
  const counted = corrections.flatMap(({ items: about }) => numbersOf(about, items))
  if (new Set(counted).size === counted.length) return intents
  const byNumber = [...new Set(counted)].map(number => {
    const texts = corrections
      .filter(({ items: about }) => numbersOf(about, items).includes(number))
      .map(({ text }) => text)
    return { kind: 'correct' as const, items: [number], text: texts.join('\n') }
  })
  return [...intents.filter(intent => intent.kind !== 'correct'), ...byNumber]
}
