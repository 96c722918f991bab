/** Rows a statement: as fast as larger batches on PostgreSQL and PGlite, with a bounded parameter. */
const batchSize = 500

/** Hands the rows over in batches, one after the other; no rows, no call. */
export async function inBatches<Row>(
  rows: readonly Row[],
  work: (batch: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await work(rows.slice(start, start + batchSize))
}
