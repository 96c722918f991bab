import { pino } from 'pino'
import type { Log } from '../ports/log.ts'
import { safeReason } from '../core/errors.ts'

/** Characters that are kept for a log that takes nothing at the moment; what comes on top of them is lost. */
const kept = 1_000_000

/**
 * The log of the process: one JSON line for each event on stderr, so that stdout stays free for answers. A log that
 * cannot be written, as on a full disk, ends no work.
 */
export function startLog(level: string): Log {
  const destination = pino.destination({ fd: 2, sync: true, maxLength: kept })
  destination.on('error', () => {})
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { log: safeFacts } }
  return pino(options, destination)
}

// The type of the log lets no error in; one that comes in all the same would be written with all that it says.
function safeFacts(facts: object): Record<string, unknown> {
  if (Error.isError(facts)) return { error: safeReason(facts) }
  const entries = Object.entries(facts).map(([name, fact]) => [name, Error.isError(fact) ? safeReason(fact) : fact])
  return Object.fromEntries(entries) as Record<string, unknown>
}
