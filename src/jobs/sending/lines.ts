import type { MailSender } from '../../ports/mail.ts'

/** What sending over several lines works with. */
export interface Lines<Mail> {
  readonly openSender: () => MailSender
  /** Most lines at once. */
  readonly most: number
  /** Gives the next mail once it may go, or null when no more is to be sent; at once when the signal is set off. */
  readonly take: (ending: AbortSignal) => Promise<Mail | null>
  readonly send: (mail: Mail, sender: MailSender) => Promise<void>
}

/**
 * Sends mails over as many lines as are needed to keep up, and closes them. After an error, and when `stopping` is set
 * off, no more are taken, and what is under way comes to its end.
 * @throws the first error of sending
 */
export async function sendOverLines<Mail>(lines: Lines<Mail>, stopping: AbortSignal): Promise<void> {
  const failing = new AbortController()
  const ending = AbortSignal.any([stopping, failing.signal])
  const opened: MailSender[] = []
  const free: MailSender[] = []
  const busy = new Set<Promise<void>>()
  const failures: unknown[] = []
  const open = (): MailSender => {
    const sender = lines.openSender()
    opened.push(sender)
    return sender
  }
  const sendOver = async (sender: MailSender, mail: Mail): Promise<void> => {
    try {
      await lines.send(mail, sender)
    } catch (error) {
      failures.push(error)
      failing.abort()
    } finally {
      free.push(sender)
    }
  }
  try {
    for (;;) {
      // A mail is taken only when a line is free: one that waits for it would be in doubt if the program died.
      while (busy.size >= lines.most) await Promise.race(busy)
      const mail = ending.aborted ? null : await lines.take(ending)
      if (mail === null) break
      const sending = sendOver(free.pop() ?? open(), mail)
      busy.add(sending)
      void sending.finally(() => busy.delete(sending))
    }
  } finally {
    await Promise.all(busy)
    await Promise.all(opened.map(async sender => sender.close()))
  }
  if (failures.length > 0) throw failures[0]
}
