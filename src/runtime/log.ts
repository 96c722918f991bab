import { pino, type Logger } from 'pino'

/** Characters that are kept for a log that takes nothing at the moment; what comes on top of them is lost. */
const kept = 1_000_000

/**
 * The log of the process: one JSON line for each event on stderr, so that stdout stays free for answers. A log that
 * cannot be written, as on a full disk, ends no work.
 */
export function startLog(level: string): Logger {
  const destination = pino.destination({ fd: 2, sync: true, maxLength: kept })
  destination.on('error', () => {})
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
