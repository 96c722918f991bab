import { ask, closeMailbox, openMailbox, type ImapTimeouts } from './imap-session.ts'
import type { MailServer } from './mail-url.ts'
import { troubleWith } from './trouble.ts'

/** Milliseconds after which IDLE is begun anew: before 29 minutes (RFC 2177), and before a firewall forgets the line. */
const longestIdle = 5 * 60_000

/** Waits for new mails by IDLE until the signal. @throws OutsideUnavailable, OutsideRefused */
export async function watchMailbox(
  server: MailServer,
  timeouts: ImapTimeouts,
  signal: AbortSignal,
  onNews: () => void,
): Promise<'stopped' | 'silent'> {
  if (signal.aborted) return 'stopped'
  try {
    return await idleUntil(server, timeouts, signal, onNews)
  } catch (error) {
    // Closing the line from this side looks like losing it.
    if (signal.aborted) return 'stopped'
    throw error
  }
}

async function idleUntil(
  server: MailServer,
  timeouts: ImapTimeouts,
  signal: AbortSignal,
  onNews: () => void,
): Promise<'stopped' | 'silent'> {
  const { idle = longestIdle, socket } = timeouts
  // For as long as an IDLE lasts the line may be silent; a line that died shows by the answer to its end.
  const session = await openMailbox(server, { ...timeouts, socket: idle + socket }, { longestIdle: idle, signal })
  const { client } = session
  const stop = (): void => void closeMailbox(session)
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (signal.aborted) return 'stopped'
    if (!client.capabilities.has('IDLE')) return 'silent'
    client.on('exists', () => onNews())
    // What came before the mailbox was open is told of by nobody else.
    onNews()
    await ask(session, async idling => (await idling.idle()) !== false)
    // The server may end an IDLE; one that does so at once must not be asked again at once.
    throw troubleWith(server, { kind: 'away', code: 'IdleEnded' })
  } finally {
    signal.removeEventListener('abort', stop)
    await closeMailbox(session)
  }
}
