import { OutsideUnavailable, type Party } from '../core/errors.ts'
import { lostDatabase, type Database } from '../store/database.ts'
import { isWritable } from '../store/writable.ts'
import type { Outside } from './lookout.ts'

/** The database as a server that jobs fail for: it is back when it takes changes again. */
export function databaseOutside(db: Database['db']): readonly [Party, Outside] {
  const check = async (): Promise<void> => {
    try {
      if (await isWritable(db)) return
    } catch (error) {
      throw lostDatabase(error) ?? error
    }
    const remedy = 'Nothing needs to be done unless it lasts: a server that takes over does so for a while.'
    throw new OutsideUnavailable('PostgreSQL takes no changes now', { party: 'database', remedy })
  }
  return ['database', { name: 'database', check }]
}
