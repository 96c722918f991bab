import { safeReason } from '../core/errors.ts'
import type { Database } from '../store/database.ts'
import { missingMigrations } from '../store/migrate.ts'
import { isWritable } from '../store/writable.ts'
import type { Readiness } from './health-server.ts'

/** How far a worker is; `reason`: why the database cannot be worked with yet, in a sentence, null where it is not known. */
export type Phase =
  | { readonly kind: 'starting'; readonly reason: string | null }
  | { readonly kind: 'working' | 'stopping' }

/** Whether work can be done now. */
export async function readinessOf(db: Database['db'], phase: Phase): Promise<Readiness> {
  if (phase.kind !== 'working') {
    const reason =
      phase.kind === 'starting' && phase.reason !== null ? ` It waits for the database: ${phase.reason}` : ''
    return { ready: false, sentence: `The worker is ${phase.kind}.${reason}` }
  }
  try {
    if (!(await isWritable(db))) return { ready: false, sentence: 'The database takes no changes now.' }
    const missing = await missingMigrations(db)
    if (missing.length === 0) return { ready: true, sentence: 'The database answers and its tables are up to date.' }
    return { ready: false, sentence: `The database lacks ${missing.join(', ')}. Run \`ajantasa migrate\`.` }
  } catch (error) {
    return { ready: false, sentence: `The database does not answer: ${safeReason(error)}` }
  }
}
