/** Rows a statement: as fast as larger batches on PostgreSQL and PGlite, with a bounded parameter. */
const batchSize = 500
/** Rows an answer, where nothing but keys, hashes and dates is read. */
const portionSize = 1000

/** Hands the rows over in batches, one after the other; no rows, no call. */
export async function inBatches<Row>(
  rows: readonly Row[],
  work: (batch: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await work(rows.slice(start, start + batchSize))
}

/** Of rows with the same key the last one, for a statement that cannot write a row twice. */
export function lastByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map(rows.map(row => [keyOf(row), row])).values()]
}

/** Reads rows portion by portion, each after the last row of the one before, so that a nation is never held twice. */
export async function* inPortions<Row>(
  read: (last: Row | null, size: number) => Promise<readonly Row[]>,
  size = portionSize,
): AsyncIterable<readonly Row[]> {
  let rows = await read(null, size)
  while (rows.length > 0) {
    yield rows
    rows = rows.length < size ? [] : await read(rows.at(-1) ?? null, size)
  }
}
