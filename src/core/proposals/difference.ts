import { diffArrays } from 'diff'
import type { Language } from '../content-item.ts'
import type { FieldChange } from '../proposal.ts'

/** A part of a changed text; kept and added parts together are the new text, kept and removed ones the old. */
export interface DifferencePart {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

// Beyond this two texts have little in common, and what stays is easier read after what goes.
const mostEdits = 500

/** What a change does to the whole field, word by word; `words` stand in place of the old ones. */
export function differenceOf(change: FieldChange, words: string): readonly DifferencePart[] {
  const { field, before, language } = change
  if (field.kind !== 'text') return parts(change.oldWords === null ? '' : (before ?? ''), words)
  if (field.stretch === null) return wordDifference(before ?? '', words, language)
  const text = before ?? ''
  return joined([
    { kind: 'kept', text: text.slice(0, field.stretch.start) },
    ...parts(text.slice(field.stretch.start, field.stretch.end), words),
    { kind: 'kept', text: text.slice(field.stretch.end) },
  ])
}

/** Two texts word by word. */
export function wordDifference(before: string, after: string, language: Language | '*'): readonly DifferencePart[] {
  const segmenter = new Intl.Segmenter(language === '*' ? 'fi' : language, { granularity: 'word' })
  const [olds, news] = [before, after].map(text => Array.from(segmenter.segment(text), ({ segment }) => segment))
  const changes = diffArrays(olds ?? [], news ?? [], { maxEditLength: mostEdits })
  if (changes === undefined) return parts(before, after)
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    })),
  )
}

function parts(before: string, after: string): readonly DifferencePart[] {
  return joined([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
}

/**
 * Neighbours of a kind as one, and no empty parts. A blank that stays between two changes changes with them, as nobody
 * reads single words with holes between them.
 */
function joined(all: readonly DifferencePart[]): readonly DifferencePart[] {
  const found = all.filter(({ text }) => text !== '')
  const filled = found.flatMap((part, at) => (isHole(found, at) ? bothWays(part.text) : [part]))
  const result: DifferencePart[] = []
  let [removed, added] = ['', '']
  const settle = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  for (const { kind, text } of filled) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      settle()
      const last = result.at(-1)
      if (last?.kind === 'kept') result.splice(-1, 1, { kind, text: last.text + text })
      else result.push({ kind, text })
    }
  }
  settle()
  return result
}

function isHole(all: readonly DifferencePart[], at: number): boolean {
  const [before, part, after] = [all[at - 1], all[at], all[at + 1]]
  return part?.kind === 'kept' && /^[ \u00a0]+$/u.test(part.text) && isChange(before) && isChange(after)
}

function isChange(part: DifferencePart | undefined): boolean {
  return part !== undefined && part.kind !== 'kept'
}

function bothWays(text: string): readonly DifferencePart[] {
  return [
    { kind: 'removed', text },
    { kind: 'added', text },
  ]
}

/**
 * The difference with only so many characters of what stays on either side of a change; what is left out is an ellipsis
 * in a part of its own. Such parts no longer make up the texts.
 */
export function shortDifference(all: readonly DifferencePart[], around = 60): readonly DifferencePart[] {
  return all.map((part, at) => {
    if (part.kind !== 'kept') return part
    const [head, tail] = [at > 0 ? around : 0, at < all.length - 1 ? around : 0]
    if (part.text.length <= head + tail + 20) return part
    const [start, end] = [headOf(part.text, head), tailOf(part.text, tail)]
    return { kind: 'kept', text: `${start === '' ? '' : `${start} `}…${end === '' ? '' : ` ${end}`}` }
  })
}

// At a blank where there is one near, so that no word is cut.
function headOf(text: string, length: number): string {
  const cut = text.slice(0, length)
  const blank = cut.search(/\s\S{0,20}$/u)
  return length === 0 ? '' : cut.slice(0, blank > 0 ? blank : length)
}

function tailOf(text: string, length: number): string {
  const cut = length === 0 ? '' : text.slice(-length)
  return cut.slice(/^\S{0,20}\s/u.exec(cut)?.[0].length ?? 0)
}
