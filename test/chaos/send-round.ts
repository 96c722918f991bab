import { setTimeout as delay } from 'node:timers/promises'
import type { RoundPlan } from './send-plan.ts'
import type { Outbox, SendStage } from './send-stage.ts'
import { runSender, type KillPlan, type SendRun } from './send-worker.ts'

/** What a round came to. */
export interface Round {
  readonly plan: RoundPlan
  /** The plans of the programs that were killed; one that ended before its time is none. */
  readonly kills: readonly KillPlan[]
  readonly stops: number
  /** True where the server has a mail of this round that the outbox still calls `sending`. */
  readonly between: boolean
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/** Plays a round, and lets the time pass after which the mails of its dead programs are anybody's. */
export async function playRound(stage: SendStage, outbox: Outbox, plan: RoundPlan): Promise<Round> {
  const before = await onTheirWay(outbox)
  const runs = await startAll(stage, outbox, plan)
  await outbox.letTimePass()
  const left = (await onTheirWay(outbox)).difference(before)
  const taken = new Set(outbox.post.accepted().map(({ messageId }) => messageId))
  const kills = plan.starts.flatMap(({ end }, place) =>
    end.aim !== 'stop' && runs[place]?.end === 'killed' ? [end] : [],
  )
  const isDisturbed = kills.length > 0 || plan.restart !== null
  const wrong = [
    ...strangeEnds(plan, runs),
    ...(left.size > 0 && !isDisturbed ? [`a program that ended well has left ${left.size} mails on their way`] : []),
  ]
  const stops = runs.filter(({ end }) => end === 'stopped').length
  return { plan, kills, stops, between: kills.length > 0 && left.intersection(taken).size > 0, wrong }
}

async function startAll({ postgres }: SendStage, { setting }: Outbox, plan: RoundPlan): Promise<readonly SendRun[]> {
  const running = plan.starts.map(async ({ end, clock }, gate) => runSender(setting(gate, clock), end))
  if (plan.restart !== null) {
    await delay(plan.restart)
    await postgres.stop()
    await postgres.start()
  }
  return Promise.all(running)
}

async function onTheirWay({ mails }: Outbox): Promise<ReadonlySet<string>> {
  return new Set((await mails()).filter(mail => mail.state === 'sending').map(mail => mail.messageId))
}

// 3: something is in doubt, which a person must settle; null: it was told to stop before it could listen. A program
// whose database goes away fails.
function strangeEnds(plan: RoundPlan, runs: readonly SendRun[]): readonly string[] {
  const good = plan.restart === null ? [0, 3, null] : [0, 1, 3, null]
  return runs
    .filter(({ end, code }) => end !== 'killed' && !good.includes(code))
    .map(({ code, stderr }) => `a start ended with ${code}: ${stderr.slice(-1000)}`)
}
