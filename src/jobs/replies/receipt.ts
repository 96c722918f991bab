import { composeReceipt } from '../../core/mails/receipt.ts'
import type { AnsweredItem, Unclear } from '../../core/replies/outcome.ts'
import type { MailLanguage } from '../../core/texts/languages.ts'
import type { Db } from '../../store/database.ts'
import { loadAnsweredNumbers } from '../../store/replies.ts'
import type { AskedChange } from '../proposals/keep-proposals.ts'
import type { DigestReply, Surroundings } from './handled.ts'
import { planAnswer } from './mails.ts'

/** What a receipt tells. */
interface ReceiptOf {
  readonly answered: readonly AnsweredItem[]
  readonly unclear: Unclear
  /** What corrections among the answers ask for. */
  readonly asked: readonly AskedChange[]
}

/** Plans the receipt of a reply. */
export async function planReceipt(
  db: Db,
  { context }: Surroundings,
  reply: DigestReply,
  recipient: string,
  { asked, ...facts }: ReceiptOf,
): Promise<void> {
  const { city } = context
  const { token } = reply.digest
  const open = await openNumbers(db, context, reply)
  const words = composeReceipt({ city, language: languageOf(reply, context), token, open, ...facts }, asked)
  await planAnswer(db, context, reply, 'receipt', recipient, words)
}

/** The numbers of a digest's items that have no answer yet. */
export async function openNumbers(
  db: Db,
  { city }: Surroundings['context'],
  { digest }: DigestReply,
): Promise<readonly number[]> {
  const answered = await loadAnsweredNumbers(db, city.id, digest.token)
  return digest.items.map(item => item.number).filter(number => !answered.has(number))
}

/** The language of the digest's person. */
export function languageOf({ person }: DigestReply, { city }: Surroundings['context']): MailLanguage {
  return person?.language ?? city.languages.default
}
