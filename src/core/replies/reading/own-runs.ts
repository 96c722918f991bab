import { ownWord } from './alignment.ts'

/** How far words are moved: more equal words in a row are nobody's habit. */
const farthest = 40

/**
 * Moves own words among equal ones to where a person types: "paikkansa? | Kyllä pitävät paikkansa" could be read as
 * "paikkansa? Kyllä pitävät" before our "paikkansa", too. Whole lines are preferred, then ends of lines.
 */
export function moveToLines(places: Int32Array, words: readonly string[], starts: ReadonlySet<number>): void {
  for (let from = 0; from < places.length; from++) {
    if (places[from] !== ownWord) continue
    let to = from + 1
    while (to < places.length && places[to] === ownWord) to++
    const steps = bestSteps(places, words, starts, { from, to })
    move(places, { from, to }, steps)
    from = to + Math.max(0, steps) - 1
  }
}

interface Run {
  readonly from: number
  readonly to: number
}

function bestSteps(
  places: Int32Array,
  words: readonly string[],
  starts: ReadonlySet<number>,
  { from, to }: Run,
): number {
  const worth = (steps: number): number => (starts.has(from + steps) ? 1 : 0) + (starts.has(to + steps) ? 2 : 0)
  let best = 0
  for (let steps = 1; steps <= farthest && isOurs(places[to + steps - 1]); steps++) {
    if (words[from + steps - 1] !== words[to + steps - 1]) break
    if (worth(steps) > worth(best)) best = steps
  }
  for (let steps = 1; steps <= farthest && isOurs(places[from - steps]); steps++) {
    if (words[from - steps] !== words[to - steps]) break
    if (worth(-steps) > worth(best)) best = -steps
  }
  return best
}

function isOurs(place: number | undefined): boolean {
  return place !== undefined && place >= 0
}

function move(places: Int32Array, { from, to }: Run, steps: number): void {
  for (let step = 0; step < steps; step++) {
    places[from + step] = places[to + step] ?? ownWord
    places[to + step] = ownWord
  }
  for (let step = 1; step <= -steps; step++) {
    places[to - step] = places[from - step] ?? ownWord
    places[from - step] = ownWord
  }
}
