import { expect, it } from 'vitest'
import { interpret } from '../../../../src/core/replies/meaning/interpret.ts'
import type { ReplyIntent } from '../../../../src/core/reply.ts'
import type { Written } from '../../../../src/core/replies/written.ts'

const today = Temporal.PlainDate.from('2026-11-22')

/** A reply and what it means, in short. */
export type Row = readonly [reply: string, meaning: string]

/** Cases that are written one after the other, with ` | ` between them. */
export function cases(list: string): readonly string[] {
  return list.split(/ \|\s+/)
}

/** Rows of a table: replies that mean the same. */
export function means(meant: string, replies: string | readonly string[]): readonly Row[] {
  return (typeof replies === 'string' ? cases(replies) : replies).map(reply => [reply, meant])
}

type Read = (words: string) => string

/**
 * One test for a whole table, which shows every row that is read otherwise: a test for each of thousands of rows would
 * cost more time than their reading, above all where mutations repeat them.
 */
export function reads(name: string, rows: readonly Row[], read: Read = words => meaning(words)): void {
  // oxlint-disable-next-line vitest/valid-title -- each table has its own
  it(name, () => expect(rows.map(([reply]) => [reply, read(reply)])).toEqual(rows))
}

/** The same for answers that may come in any order. */
export function readsInAnyOrder(name: string, rows: readonly Row[], read: Read = words => meaning(words)): void {
  const wanted = rows.map(([reply, meant]) => [reply, inOrder(meant)] as const)
  reads(name, wanted, words => inOrder(read(words)))
}

/** Meanings in the order of their letters. */
export function inOrder(meanings: string): string {
  return meanings.split('; ').toSorted().join('; ')
}

/** What a reply of 22.11.2026 to a digest of so many items means, in short: `confirm 2,3`, `correct 2 "words"`. */
export function meaning(words: string, items = 5): string {
  return meaningOf({ text: words, between: [] }, items)
}

/** The same where something was typed below items: `2 > ok` is "ok" below item 2. */
export function meaningBetween(text: string, typed: readonly string[], items = 5): string {
  const between = typed.map(each => {
    const [number = '', words = ''] = each.split(' > ')
    return { number: Number(number), text: words }
  })
  return meaningOf({ text, between }, items)
}

function meaningOf(written: Written, items: number): string {
  return interpret(written, { items, today }).map(short).join('; ')
}

function short(intent: ReplyIntent): string {
  if (intent.kind === 'undo') return 'undo'
  const items = intent.items === 'all' ? 'all' : intent.items.join(',')
  switch (intent.kind) {
    case 'unclear':
      return items === '' ? 'unclear' : `unclear ${items}`
    case 'correct':
    case 'intended':
      return `${intent.kind} ${items} ${JSON.stringify(intent.text)}`
    case 'snooze':
      return `snooze ${items} ${intent.until.toString()}`
    case 'reassign':
      return `reassign ${items} ${intent.to ?? 'nobody'}`
    default:
      return `${intent.kind} ${items}`
  }
}
