import { sql } from 'kysely'
import type { Db } from './database.ts'

/** False while the server only lets itself be read: a standby, or one that is being switched over. */
export async function isWritable(db: Db): Promise<boolean> {
  const { readOnly } = await db
    .selectNoFrom(sql<string>`current_setting('transaction_read_only')`.as('readOnly'))
    .executeTakeFirstOrThrow()
  return readOnly === 'off'
}
