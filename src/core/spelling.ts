/**
 * How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein's distance), where
 * two neighbours that changed places count as one slip.
 */
export function spellingDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(rows[i - 1], j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(rows[i - 2], j - 2) + 1 : Infinity
      row.push(Math.min(at(rows[i - 1], j) + 1, at(row, j - 1) + 1, changed, swapped))
    }
    rows.push(row)
  }
  return at(rows[a.length], b.length)
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity
}
