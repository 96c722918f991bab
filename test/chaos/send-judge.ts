/** A mail as a server wrote it down when it took it. */
export interface Accepted {
  readonly messageId: string
  readonly recipient: string
}

/** A mail of the outbox with its state. */
export interface OutboxMail extends Accepted {
  readonly state: string
}

/** How the outbox and the server's book agree. */
export interface Verdict {
  /** Sent, and taken once. */
  readonly sent: number
  /** In doubt, of which the server has so many. */
  readonly inDoubt: number
  readonly inDoubtTaken: number
  /** Taken more than once. */
  readonly doubled: readonly string[]
  /** Neither sent nor in doubt when all is over. */
  readonly lost: readonly string[]
  /** Sent, as the outbox has it, but the server has nothing of it. */
  readonly untrue: readonly string[]
  /** Taken, but planned for nobody, or for somebody else. */
  readonly strange: readonly string[]
}

/** Compares all mails of an outbox that is to be done with what a server took. */
export function judge(outbox: readonly OutboxMail[], book: readonly Accepted[]): Verdict {
  const planned = new Map(outbox.map(mail => [mail.messageId, mail.recipient]))
  const times = new Map<string, number>()
  for (const { messageId } of book) times.set(messageId, (times.get(messageId) ?? 0) + 1)
  const count = ({ messageId }: Accepted): number => times.get(messageId) ?? 0
  const doubtful = outbox.filter(mail => mail.state === 'inDoubt')
  const sent = outbox.filter(mail => mail.state === 'sent')
  return {
    sent: sent.filter(mail => count(mail) === 1).length,
    inDoubt: doubtful.length,
    inDoubtTaken: doubtful.filter(mail => count(mail) > 0).length,
    doubled: ids(outbox.filter(mail => count(mail) > 1)),
    lost: ids(outbox.filter(mail => mail.state !== 'sent' && mail.state !== 'inDoubt')),
    untrue: ids(sent.filter(mail => count(mail) === 0)),
    strange: ids(book.filter(mail => planned.get(mail.messageId) !== mail.recipient)),
  }
}

/** What should not be, in words; empty where all is well. */
export function breaches({ doubled, lost, untrue, strange }: Verdict): readonly string[] {
  return [
    ...say(doubled, 'taken more than once'),
    ...say(lost, 'neither sent nor in doubt'),
    ...say(untrue, 'called sent, though the server has none of them'),
    ...say(strange, 'taken that were planned for nobody or for somebody else'),
  ]
}

function say(mails: readonly string[], what: string): readonly string[] {
  return mails.length === 0 ? [] : [`${mails.length} mails ${what}, such as ${mails[0]}`]
}

function ids(mails: readonly Accepted[]): readonly string[] {
  return mails.map(mail => mail.messageId)
}
