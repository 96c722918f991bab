// Two rows of words laid beside each other: which word of the one is which of the other, in order.

/** How many words in a row, found once in each, are the same place for certain. */
const anchorWords = 4
/** What is compared word by word: one stretch at most, and all stretches of a mail together. */
const most = { stretch: 400_000, together: 2_500_000, depth: 4 }

/** What became of a word of a mail beside the place of a word of ours, which is 0 or more. */
export const ownWord = -1
/** The stretch it stands in is too long to be compared. */
export const doubtfulWord = -2

interface Stretch {
  readonly from: number
  readonly to: number
  readonly oursFrom: number
  readonly oursTo: number
}

/** Words are compared as one sign each: the same for equal words. */
interface Work {
  readonly words: string
  readonly ours: string
  readonly places: Int32Array
  budget: number
}

/** For each word of a mail its place among our words, in rising order, or one of `ownWord` and `doubtfulWord`. */
export function align(words: readonly string[], ours: readonly string[]): Int32Array {
  const signs = new Map<string, string>()
  for (const word of ours) if (!signs.has(word)) signs.set(word, String.fromCharCode(signs.size + 1))
  const places = new Int32Array(words.length).fill(ownWord)
  if (signs.size >= manyWords) return places.fill(doubtfulWord)
  const work: Work = {
    words: words.map(word => signs.get(word) ?? unknown).join(''),
    ours: ours.map(word => signs.get(word) ?? unknown).join(''),
    places,
    budget: most.together,
  }
  alignStretch(work, { from: 0, to: words.length, oursFrom: 0, oursTo: ours.length }, 0)
  return places
}

/** The sign of a word that is none of ours. */
const unknown = '\u0000'
/** More different words than there are signs. */
const manyWords = 65_000

function alignStretch(work: Work, whole: Stretch, depth: number): void {
  const stretch = withoutEqualEnds(work, whole)
  if (stretch.from >= stretch.to || stretch.oursFrom >= stretch.oursTo) return
  const anchors = depth < most.depth ? rising(anchorsOf(work, stretch)) : []
  if (anchors.length === 0) return compare(work, stretch)
  let { from, oursFrom } = stretch
  for (const [place, our] of [...anchors, [stretch.to, stretch.oursTo] as const]) {
    if (place < from || our < oursFrom) continue
    alignStretch(work, { from, to: place, oursFrom, oursTo: our }, depth + 1)
    from = place
    oursFrom = our
    while (from < stretch.to && oursFrom < stretch.oursTo && work.words[from] === work.ours[oursFrom]) {
      work.places[from++] = oursFrom++
    }
  }
}

function withoutEqualEnds({ words, ours, places }: Work, stretch: Stretch): Stretch {
  let { from, to, oursFrom, oursTo } = stretch
  while (from < to && oursFrom < oursTo && words[from] === ours[oursFrom]) places[from++] = oursFrom++
  while (from < to && oursFrom < oursTo && words[to - 1] === ours[oursTo - 1]) places[--to] = --oursTo
  return { from, to, oursFrom, oursTo }
}

type Anchor = readonly [place: number, our: number]

function anchorsOf({ words, ours }: Work, { from, to, oursFrom, oursTo }: Stretch): readonly Anchor[] {
  const there = onlyPlaces(ours, oursFrom, oursTo)
  const here = onlyPlaces(words, from, to)
  return [...here].flatMap(([row, place]): readonly Anchor[] => {
    const our = there.get(row)
    return place === -1 || our === undefined || our === -1 ? [] : [[place, our]]
  })
}

/** The place of each row of words that stands there once, -1 for others. */
function onlyPlaces(words: string, from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let place = from; place + anchorWords <= to; place++) {
    const row = words.slice(place, place + anchorWords)
    places.set(row, places.has(row) ? -1 : place)
  }
  return places
}

/** The longest choice of anchors, which come in the order of the mail, that stand in our order, too. */
function rising(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = []
  const before = new Int32Array(anchors.length).fill(-1)
  for (const [index, [, our]] of anchors.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tails[middle] ?? 0]?.[1] ?? 0) < our) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const chosen: Anchor[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const anchor = anchors[index]
    if (anchor !== undefined) chosen.push(anchor)
  }
  return chosen.toReversed()
}

// The longest common row, by the table that every textbook has.
function compare(work: Work, { from, to, oursFrom, oursTo }: Stretch): void {
  const { words, ours, places } = work
  const width = oursTo - oursFrom + 1
  const size = (to - from + 1) * width
  if (size > most.stretch || size > work.budget) {
    places.fill(doubtfulWord, from, to)
    return
  }
  work.budget -= size
  const table = new Uint16Array(size)
  const at = (row: number, column: number): number => table[row * width + column] ?? 0
  for (let row = to - from - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const same = words[from + row] === ours[oursFrom + column]
      table[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  let row = 0
  let column = 0
  while (row < to - from && column < width - 1) {
    if (words[from + row] === ours[oursFrom + column]) places[from + row++] = oursFrom + column++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
}
