import { breaches, type Verdict } from './send-judge.ts'
import { sendUndisturbed, verdictOf } from './send-rest.ts'
import { lines, type Outbox, type SendStage } from './send-stage.ts'
import { runSender, type SendRun } from './send-worker.ts'

/** What became of the mails of a program that slept for longer than its mails are left in peace. */
export interface Slept {
  /** Its mails on their way that another program took for doubtful meanwhile. */
  readonly doubted: number
  readonly verdict: Verdict
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/**
 * Lets a program fall asleep, as a machine does that is put aside, when the server has the words of a mail. Another one
 * sends all the rest; then the first wakes up, hears the answer and goes on.
 */
export async function sleepWhileSending(stage: SendStage, mails: number): Promise<Slept> {
  return stage.withOutbox(mails, async outbox => {
    const [asleep, wake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const at = Math.ceil(mails / 4)
    const nap = { aim: 'sleep', at, asleep: asleep.resolve, until: wake.promise } as const
    const sleeping = runSender(outbox.setting(0, null), nap)
    const { doubted, run } = await othersSend(outbox, Promise.race([asleep.promise, sleeping])).finally(wake.resolve)
    const ends = [await sleeping, run]
    await sendUndisturbed(outbox)
    const verdict = await verdictOf(outbox)
    const wrong = [
      ...breaches(verdict),
      ...(doubted < 1 || doubted > lines ? [`${doubted} mails of the program that slept were doubted`] : []),
      ...ends.filter(({ code }) => code !== 0 && code !== 3).map(({ stderr }) => `a program failed: ${stderr}`),
    ]
    return { doubted, verdict, wrong }
  })
}

async function othersSend(
  outbox: Outbox,
  asleep: Promise<unknown>,
): Promise<{ readonly doubted: number; readonly run: SendRun }> {
  await asleep
  await outbox.age()
  const run = await runSender(outbox.setting(1, null), null)
  return { doubted: await outbox.count('inDoubt'), run }
}
