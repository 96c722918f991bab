import { breaches, type Verdict } from './send-judge.ts'
import { sendUndisturbed, verdictOf } from './send-rest.ts'
import { settleAll, shownInDoubt, type Settlement } from './send-settle.ts'
import type { SendStage } from './send-stage.ts'

/** What became of mails whose line broke after the last of their words and before the answer. */
export interface BrokenLines {
  readonly broken: number
  readonly verdict: Verdict
  /** Mails that came a second time when the program was started again. */
  readonly repeated: number
  readonly settled: Settlement['settled']
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/** Breaks so many lines off between the final dot and its answer: the server keeps every second mail, and drops the others. */
export async function breakLines(stage: SendStage, broken: number): Promise<BrokenLines> {
  // The server spares every third mail.
  return stage.withOutbox(Math.ceil(broken * 1.5), async outbox => {
    outbox.post.breakOff(broken)
    await sendUndisturbed(outbox)
    const verdict = await verdictOf(outbox)
    const wrong = [...breaches(verdict), ...(await shownInDoubt(outbox))]
    if (verdict.inDoubt !== broken) wrong.push(`${verdict.inDoubt} mails are in doubt, of ${broken} whose line broke`)
    const kept = Math.floor(broken / 2)
    if (verdict.inDoubtTaken !== kept) wrong.push(`the server has ${verdict.inDoubtTaken} of them, and kept ${kept}`)
    const before = outbox.post.accepted().length
    await sendUndisturbed(outbox)
    const repeated = outbox.post.accepted().length - before
    if (repeated > 0) wrong.push(`${repeated} mails in doubt were repeated`)
    const settlement = await settleAll(outbox)
    return { broken, verdict, repeated, settled: settlement.settled, wrong: [...wrong, ...settlement.wrong] }
  })
}
