import { cityId } from '../../src/core/city.ts'
import { forCity } from '../../src/store/city-scope.ts'
import { openDatabase } from '../../src/store/database.ts'
import { settleDoubt } from '../../src/store/outbox.ts'
import type { OutboxMail } from './send-judge.ts'
import { sendUndisturbed, verdictOf } from './send-rest.ts'
import type { Outbox } from './send-stage.ts'
import { runCommand } from './send-worker.ts'

/** What the settling of all mails in doubt came to. */
export interface Settlement {
  readonly settled: { readonly sent: number; readonly again: number }
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/** So many each way are settled by the program's own command; for all the others its start would take too long. */
const byCommand = 1

/** Looks whether `mail list --in-doubt` shows all mails in doubt and no other. */
export async function shownInDoubt({ setting, mails }: Outbox): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runCommand(setting(0, null), ['mail', 'list', '--in-doubt', '--json'])
  if (code !== 0) return [`mail list ended with ${code}: ${stderr.slice(-1000)}`]
  const shown = (JSON.parse(stdout) as readonly { readonly messageId: string }[]).map(mail => mail.messageId)
  const doubtful = (await mails()).filter(mail => mail.state === 'inDoubt').map(mail => mail.messageId)
  const missing = new Set(doubtful).symmetricDifference(new Set(shown)).size
  return missing === 0 ? [] : [`mail list shows ${shown.length} mails in doubt, of ${doubtful.length}`]
}

/**
 * Settles every mail in doubt as a person does who has looked into the server's book, sends what it did not have, and
 * looks whether each mail has been taken exactly once.
 */
export async function settleAll(outbox: Outbox): Promise<Settlement> {
  const taken = new Set(outbox.post.accepted().map(({ messageId }) => messageId))
  const doubtful = (await outbox.mails()).filter(mail => mail.state === 'inDoubt')
  const sent = doubtful.filter(({ messageId }) => taken.has(messageId))
  const again = doubtful.filter(({ messageId }) => !taken.has(messageId))
  const failed = [...(await settle(outbox, sent, 'sent')), ...(await settle(outbox, again, 'planned'))]
  if (again.length > 0) await sendUndisturbed(outbox)
  const { sent: once } = await verdictOf(outbox)
  const all = (await outbox.mails()).length
  const settled = { sent: sent.length, again: again.length }
  const missing = once === all ? [] : [`after the settling ${once} of ${all} mails were taken once and called sent`]
  return { settled, wrong: [...failed, ...missing] }
}

async function settle(
  { setting, url }: Outbox,
  mails: readonly OutboxMail[],
  to: 'sent' | 'planned',
): Promise<readonly string[]> {
  const failed: string[] = []
  const word = to === 'sent' ? '--sent' : '--resend'
  for (const { messageId } of mails.slice(0, byCommand)) {
    const said = ['--by', 'chaos', '--why', 'the book of the server']
    const { code, stderr } = await runCommand(setting(0, null), ['mail', 'settle', messageId, word, ...said])
    if (code !== 0) failed.push(`mail settle ended with ${code}: ${stderr.slice(-1000)}`)
  }
  const database = await openDatabase({ kind: 'postgres', url })
  const city = cityId('generated')
  const by = { reason: 'chaos: the book of the server', now: Temporal.Now.instant() }
  for (const { messageId } of mails.slice(byCommand)) {
    if (!(await settleDoubt(forCity(database.db, city), city, messageId, to, by)))
      failed.push('a mail was not in doubt')
  }
  await database.close()
  return failed
}
