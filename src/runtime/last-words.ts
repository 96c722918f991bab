import { writeSync } from 'node:fs'
import { safeReason, safeTrace } from '../core/errors.ts'

/**
 * Ends the process at an error that nobody caught, as Node does, but with its kind and place alone: Node would write out
 * all that it and its causes say and carry, such as rows, mails and passwords. A promise that nobody waits for counts too.
 */
export function endAtUncaught(): void {
  process.on('uncaughtException', error => {
    const lines = [`An error that nobody caught: ${safeReason(error)}. Please report it with these lines.`]
    try {
      writeSync(process.stderr.fd, `${[...lines, ...safeTrace(error)].join('\n')}\n`)
    } catch {
      // Nobody reads any more.
    }
    process.exit(1)
  })
}

/** Gives the environment, and takes out of the process what would make Node itself trust any certificate. */
export function takeEnvironment(): Readonly<Record<string, string | undefined>> {
  const environment = { ...process.env }
  // Settings refuse it; a command that looks at faulty ones, such as doctor, must not connect with it.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  if (process.env['PGSSLMODE'] === 'no-verify') delete process.env['PGSSLMODE']
  return environment
}
