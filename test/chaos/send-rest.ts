import { judge, type Verdict } from './send-judge.ts'
import type { Outbox } from './send-stage.ts'
import { runSender } from './send-worker.ts'

/** Starts the program again and again, undisturbed, until nothing is planned and nothing is being sent. */
export async function sendUndisturbed(outbox: Outbox): Promise<void> {
  const most = 10 + Math.ceil((await outbox.count('planned')) / 100)
  for (let start = 1; start <= most; start += 1) {
    await outbox.letTimePass()
    const { code, stderr } = await runSender(outbox.setting(0, null), null)
    if (code !== 0 && code !== 3) throw new Error(`an undisturbed start ended with ${code}: ${stderr.slice(-2000)}`)
    if ((await outbox.count('planned')) + (await outbox.count('sending')) === 0) return
  }
}

/** How outbox and book agree now. */
export async function verdictOf({ mails, post }: Outbox): Promise<Verdict> {
  return judge(await mails(), post.accepted())
}
