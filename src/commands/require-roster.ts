import { noProgress, type Job, type RunContext } from '../jobs/job.ts'

/**
 * Reads the roster before anything is asked of PTV, so that a fault in it starts nothing. The dry run leaves no row.
 * @throws SettingsError with all its faults.
 */
export async function requireRoster(jobs: readonly Job[], context: RunContext): Promise<void> {
  await jobs.find(job => job.name === 'import-roster')?.run({ ...context, dry: true, progress: noProgress })
}
