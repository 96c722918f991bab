import type { Items, ReplyIntent } from '../../reply.ts'
import { isFree, targetOf, type Statement, type Target } from './statement.ts'

/** A statement with the words that it was read from. */
export interface Said {
  readonly statement: Statement
  readonly words: string
}

interface Meant {
  readonly statement: Statement
  readonly words: string
  readonly numbers: readonly number[]
  /** The same for statements that say the same. */
  readonly key: string
}

type Verdict =
  | { readonly kind: 'said'; readonly statement: Statement }
  | { readonly kind: 'unclear'; readonly words: string }

/**
 * What statements mean together for a digest of so many items; null where it is not certain of which items they speak,
 * or where what is said of all of them does not go with what is said of one.
 */
export function meaningOf(said: readonly Said[], items: number): readonly ReplyIntent[] | null {
  if (said.some(({ statement }) => statement.kind === 'undo')) return said.every(isUndo) ? [{ kind: 'undo' }] : null
  const meant = meantBy(said, items)
  if (meant === null) return null
  const verdicts = new Map<number, Verdict>()
  for (const number of allNumbers(items)) {
    const verdict = verdictOn(meant.filter(({ numbers }) => numbers.includes(number)))
    if (verdict === 'contradiction') return null
    if (verdict !== null) verdicts.set(number, verdict)
  }
  return [...answersOf(meant, verdicts, items), ...unclearOf(verdicts)]
}

function isUndo({ statement }: Said): boolean {
  return statement.kind === 'undo' || statement.kind === 'closing' || statement.kind === 'remark'
}

function meantBy(said: readonly Said[], items: number): readonly Meant[] | null {
  const meant: Meant[] = []
  const named = new Set(said.flatMap(({ statement }) => numbersNamed(statement)))
  const to = ownerTold(said)
  for (const { statement, words } of said) {
    const target = targetOf(statement)
    if (target === null) continue
    const numbers = numbersOf(target, named, items)
    if (numbers === null) return null
    const whole = statement.kind === 'reassign' && target.of === 'all' && statement.to === null
    const told = whole && to !== null ? { ...statement, to } : statement
    meant.push({ statement: told, words, numbers, key: keyOf(told) })
  }
  return meant
}

/** The address of the one whom all has gone to, where a sentence of its own tells it. */
function ownerTold(said: readonly Said[]): string | null {
  const told = said.flatMap(({ statement }) =>
    statement.kind === 'remark' && statement.about === 'handover' && statement.to !== null ? [statement.to] : [],
  )
  const [only = null, ...others] = new Set(told)
  return others.length === 0 ? only : null
}

function numbersNamed(statement: Statement): readonly number[] {
  const target = targetOf(statement)
  if (target === null || target.of === 'others') return []
  return target.of === 'numbers' ? target.numbers : target.but
}

function numbersOf(target: Target, named: ReadonlySet<number>, items: number): readonly number[] | null {
  if (target.of === 'numbers') return target.numbers
  const left = target.of === 'all' ? new Set(target.but) : named
  if (left.size === 0) return target.of === 'all' ? allNumbers(items) : null
  const others = allNumbers(items).filter(number => !left.has(number))
  if (target.of === 'others' && target.count !== null && target.count !== others.length) return null
  return others.length === 0 ? null : others
}

function allNumbers(items: number): readonly number[] {
  return Array.from({ length: items }, (_, index) => index + 1)
}

function keyOf(statement: Statement): string {
  const intent = intentOf(statement, 'all')
  return intent === null ? statement.kind : JSON.stringify(intent)
}

/** What is made of all that was said of one item; null where nothing was. */
function verdictOn(about: readonly Meant[]): Verdict | 'contradiction' | null {
  const told = withoutLess(about)
  const [first] = told
  if (first === undefined) return null
  const words = [...new Set(told.map(one => one.words))].join('\n')
  if (told.some(({ statement }) => statement.kind === 'unclear' || statement.kind === 'wrong')) {
    return isContradiction(told) ? 'contradiction' : { kind: 'unclear', words }
  }
  if (told.every(({ key }) => key === first.key)) {
    return first.statement.kind === 'excepted' ? null : { kind: 'said', statement: first.statement }
  }
  const together = oneCorrection(told)
  if (together !== null) return { kind: 'said', statement: together }
  return isContradiction(told) ? 'contradiction' : { kind: 'unclear', words }
}

// What is said of all of them and not of one, or of all but one and of that one too, is no longer certain of any.
function isContradiction(told: readonly Meant[]): boolean {
  const differ = new Set(told.map(({ key }) => key)).size > 1
  return differ && told.some(({ statement }) => statement.kind === 'excepted' || targetOf(statement)?.of === 'all')
}

/** That an item is excepted, that something is amiss, or that it is another's, says less than what else is told of it. */
function withoutLess(about: readonly Meant[]): readonly Meant[] {
  const kinds = new Set(about.map(({ statement }) => statement.kind))
  const others = about.filter(({ statement }) => !['excepted', 'wrong', 'confirm'].includes(statement.kind))
  const more = others.length > 0
  const own = others.some(({ statement }) => targetOf(statement)?.of !== 'all')
  const owned = about.filter(({ statement }) => statement.kind === 'reassign' && statement.to !== null)
  return about.filter(({ statement, numbers }) => {
    if (statement.kind === 'excepted') return !more && !kinds.has('wrong')
    if (statement.kind === 'wrong') return !own
    if (statement.kind !== 'reassign' || statement.to !== null) return true
    return !owned.some(one => numbers.every(number => one.numbers.includes(number)))
  })
}

/** Several things to be corrected in one item are one answer. */
function oneCorrection(told: readonly Meant[]): Statement | null {
  const free = told.map(({ statement }) => statement).filter(isFree)
  const [first] = free
  if (first === undefined || free.length < told.length || free.some(({ kind }) => kind !== 'correct')) return null
  return { ...first, text: [...new Set(free.map(({ text }) => text))].join('\n') }
}

function answersOf(
  meant: readonly Meant[],
  verdicts: ReadonlyMap<number, Verdict>,
  items: number,
): readonly ReplyIntent[] {
  const groups = new Map<string, { readonly statement: Statement; readonly numbers: number[] }>()
  for (const number of new Set(meant.flatMap(({ numbers }) => numbers))) {
    const verdict = verdicts.get(number)
    if (verdict?.kind !== 'said') continue
    const { statement } = verdict
    const group = groups.get(keyOf(statement)) ?? { statement, numbers: [] }
    group.numbers.push(number)
    groups.set(keyOf(statement), group)
  }
  return [...groups].flatMap(([key, { statement, numbers }]) => {
    const whole = meant.some(one => one.key === key && isWhole(one.statement)) && numbers.length === items
    const intent = intentOf(statement, whole ? 'all' : numbers.toSorted((left, right) => left - right))
    return intent === null ? [] : [intent]
  })
}

function isWhole(statement: Statement): boolean {
  const target = targetOf(statement)
  return target?.of === 'all' && target.but.length === 0
}

function intentOf(statement: Statement, items: Items): ReplyIntent | null {
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
    case 'excepted':
    case 'unclear':
    case 'remark':
    case 'undo':
    case 'closing':
      return null
  }
}

/** What was said of items and not understood, items of the same words together. */
function unclearOf(verdicts: ReadonlyMap<number, Verdict>): readonly ReplyIntent[] {
  const unclear = [...verdicts].flatMap(([number, verdict]) =>
    verdict.kind === 'unclear' ? [{ number, words: verdict.words }] : [],
  )
  return [...Map.groupBy(unclear, ({ words }) => words)].map(([text, group]) => ({
    kind: 'unclear' as const,
    items: group.map(({ number }) => number),
    text,
  }))
}
