import { mulberry32 } from '../support/random.ts'
import { breaches, type Verdict } from './send-judge.ts'
import { planRound, type Usual } from './send-plan.ts'
import { sendUndisturbed, verdictOf } from './send-rest.ts'
import { playRound, type Round } from './send-round.ts'
import { settleAll, shownInDoubt, type Settlement } from './send-settle.ts'
import { lines, type Outbox, type SendStage } from './send-stage.ts'
import { runSender, type SendRun } from './send-worker.ts'

/** What the kills of one outbox came to. */
export interface OutboxKills {
  readonly rounds: readonly Round[]
  readonly verdict: Verdict
  /** Mails in doubt that were settled as sent, and those that went out again, by the server's book. */
  readonly settled: Settlement['settled']
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/** How much is to go wrong. */
export interface KillsWanted {
  readonly kills: number
  /** Mails in each outbox. */
  readonly mails: number
  readonly seed: number
}

type Tell = (line: string) => void

/** Sends outbox after outbox until the program was killed so many times. */
export async function killSends(stage: SendStage, wanted: KillsWanted, tell: Tell): Promise<readonly OutboxKills[]> {
  const usual = await stage.withOutbox(200, measureUsual)
  tell(`undisturbed: ${Math.round(usual.start)} ms and ${usual.statements} statements without mail`)
  tell(`undisturbed: ${usual.perMail.toFixed(1)} ms a mail`)
  const random = mulberry32(wanted.seed)
  const done: OutboxKills[] = []
  const left = (): number => wanted.kills - killsOf(done.flatMap(({ rounds }) => rounds))
  while (left() > 0 && done.every(({ wrong }) => wrong.length === 0)) {
    const work = async (outbox: Outbox): Promise<OutboxKills> => {
      const { rounds, wrong } = await playRounds(stage, outbox, usual, { random, most: left(), tell })
      return endOf(outbox, rounds, wrong)
    }
    done.push(await stage.withOutbox(wanted.mails, work))
  }
  return done
}

async function measureUsual({ setting, count }: Outbox): Promise<Usual> {
  const timed = async (): Promise<{ readonly took: number; readonly run: SendRun }> => {
    const started = performance.now()
    const run = await runSender(setting(0, null), null)
    if (run.code !== 0) throw new Error(`an undisturbed start ended with ${run.code}: ${run.stderr}`)
    return { took: performance.now() - started, run }
  }
  const mails = await count('planned')
  const full = await timed()
  const empty = await timed()
  const perMail = Math.max(0, full.took - empty.took) / mails
  return { start: empty.took, statements: empty.run.statements, perMail }
}

// So many mails go out in each round that the kills last as long as the mails do.
async function playRounds(
  stage: SendStage,
  outbox: Outbox,
  usual: Usual,
  { random, most, tell }: { readonly random: () => number; readonly most: number; readonly tell: Tell },
): Promise<Pick<OutboxKills, 'rounds' | 'wrong'>> {
  const rounds: Round[] = []
  const wrong: string[] = []
  for (;;) {
    const left = await outbox.count('planned')
    const kills = most - killsOf(rounds)
    if (left === 0 || kills <= 0 || wrong.length > 0) return { rounds, wrong }
    if (rounds.length % 50 === 49) tell(`${most - kills} kills, ${left} mails to send`)
    const plan = planRound(random, usual, Math.max(4, Math.ceil((2 * left) / kills)), kills)
    const round = await playRound(stage, outbox, plan)
    rounds.push(round)
    // In mid-story much is still to be sent.
    wrong.push(...round.wrong, ...breaches({ ...(await verdictOf(outbox)), lost: [] }))
  }
}

async function endOf(outbox: Outbox, rounds: readonly Round[], before: readonly string[]): Promise<OutboxKills> {
  await sendUndisturbed(outbox)
  const verdict = await verdictOf(outbox)
  const wrong = [...before, ...breaches(verdict), ...(await shownInDoubt(outbox))]
  const ended =
    killsOf(rounds) + rounds.reduce((sum, { plan }) => sum + (plan.restart === null ? 0 : plan.starts.length), 0)
  if (verdict.inDoubt > lines * ended) wrong.push(`${verdict.inDoubt} mails in doubt by ${ended} sudden ends`)
  const settlement = await settleAll(outbox)
  return { rounds, verdict, settled: settlement.settled, wrong: [...wrong, ...settlement.wrong] }
}

function killsOf(rounds: readonly Round[]): number {
  return rounds.reduce((sum, { kills }) => sum + kills.length, 0)
}
