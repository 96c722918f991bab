import { pino, type Logger } from 'pino'

/** The log of the process: one JSON line for each event on stderr, so that stdout stays free for answers. */
export function startLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
}
