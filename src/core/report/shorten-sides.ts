/** Most characters of each side of a difference. */
export const sideLength = 2000

/** Characters that stay before the first difference of long texts, so that a reader finds the place. */
const lead = 200

/** Both sides of a difference, none longer than the report shows. */
export interface Sides {
  readonly before: string | null
  readonly after: string | null
  readonly shortened: boolean
}

/**
 * Shortens long texts to the stretch in which they differ: what is the same in front of it is left out, then what is
 * too long at the end. `…` stands for what is left out.
 */
export function shortenSides(before: string | null, after: string | null): Sides {
  const longest = Math.max(before?.length ?? 0, after?.length ?? 0)
  if (longest <= sideLength) return { before, after, shortened: false }
  const start = Math.max(0, firstDifference(before ?? '', after ?? '') - lead)
  return { before: stretch(before, start), after: stretch(after, start), shortened: true }
}

function firstDifference(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) if (left[index] !== right[index]) return index
  return length
}

// Cut at an ellipsis on each side, both within the length, and never between the halves of a character.
function stretch(text: string | null, start: number): string | null {
  if (text === null) return null
  const from = start === 0 ? '' : '…'
  const rest = text.slice(start)
  const room = sideLength - from.length
  const kept =
    rest.length <= room
      ? rest
      : `${rest
          .slice(0, room - 1)
          .toWellFormed()
          .replace(/\uFFFD$/u, '')}…`
  return `${from}${kept.toWellFormed()}`
}
