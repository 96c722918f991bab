// Sends thousands of mails while the program is killed, lines break and an old backup comes back, and counts at the
// mail server whether a mail went twice or not at all.
import { breakLines, type BrokenLines } from './send-breaks.ts'
import { killSends, type KillsWanted, type OutboxKills } from './send-kills.ts'
import { restoreBackup, type Restored } from './send-restore.ts'
import { sleepWhileSending, type Slept } from './send-sleep.ts'
import { onSendStage } from './send-stage.ts'
import { dotPlaces, type KillPlan } from './send-worker.ts'

/** What the sending went through. */
export interface SendReport {
  readonly seed: number
  readonly outboxes: readonly OutboxKills[]
  readonly lines: BrokenLines
  readonly slept: Slept
  readonly backup: Restored
  /** What should not be; empty where all is well. */
  readonly wrong: readonly string[]
}

/** How much is to go wrong. */
export interface Wanted extends KillsWanted {
  /** Lines that break. */
  readonly breaks: number
}

/** Enough for a backup to be taken and another part to go out before the kill. */
const mailsOfTheBackup = 300
/** Enough for another program to go on while one sleeps. */
const mailsOfTheSleeper = 100

/** Lets all of it go wrong, one after another. */
export async function sendThroughAll(wanted: Wanted, tell: (line: string) => void): Promise<SendReport> {
  return onSendStage(async stage => {
    const outboxes = await killSends(stage, wanted, tell)
    const lines = await breakLines(stage, wanted.breaks)
    tell(`${lines.broken} lines broken`)
    const slept = await sleepWhileSending(stage, mailsOfTheSleeper)
    const backup = await restoreBackup(stage, mailsOfTheBackup)
    const wrong = [...outboxes.flatMap(outbox => outbox.wrong), ...lines.wrong, ...slept.wrong, ...backup.wrong]
    return { seed: wanted.seed, outboxes, lines, slept, backup, wrong }
  })
}

/** The report as lines of a table. */
export function sendingLines({ seed, outboxes, lines, slept, backup, wrong }: SendReport): readonly string[] {
  const sum = (figure: (outbox: OutboxKills) => number): number => addUp(outboxes.map(figure))
  const settled = `${sum(one => one.settled.sent)} by a person as sent, ${sum(one => one.settled.again)} sent again`
  const broken = `${lines.verdict.inDoubt} mails in doubt, of which the server has ${lines.verdict.inDoubtTaken}`
  return [
    ...killLines(outboxes, seed),
    `mails sent                 ${sum(one => one.verdict.sent)}, in ${outboxes.length} outboxes`,
    `mails in doubt             ${sum(one => one.verdict.inDoubt)}, all shown; the server has ${sum(one => one.verdict.inDoubtTaken)} of them`,
    `  settled                  ${settled}, all mails taken once in the end`,
    `mails lost                 ${sum(one => one.verdict.lost.length)}`,
    `mails doubled              ${sum(one => one.verdict.doubled.length)}`,
    `lines broken after the dot ${lines.broken}: ${broken}; repeated ${lines.repeated}`,
    `a program that slept       ${slept.doubted} of its mails doubted meanwhile; in doubt at last ${slept.verdict.inDoubt}, doubled ${slept.verdict.doubled.length}`,
    `an old backup brought back ${backup.forgotten} of ${backup.mails} mails had gone out since; of them doubled ${backup.doubled}`,
    `wrong                      ${wrong.length === 0 ? 0 : wrong.join('\n                           ')}`,
  ]
}

function killLines(outboxes: readonly OutboxKills[], seed: number): readonly string[] {
  const rounds = outboxes.flatMap(outbox => outbox.rounds)
  const kills = rounds.flatMap(round => round.kills)
  const starts = rounds.flatMap(({ plan }) => plan.starts)
  const aims = (aim: KillPlan['aim']): number => kills.filter(kill => kill.aim === aim).length
  const places = dotPlaces.map(
    place => `${place} ${kills.filter(kill => kill.aim === 'dot' && kill.place === place).length}`,
  )
  return [
    `kills                      ${kills.length}, of ${starts.length} starts, seed ${seed}`,
    `  at a moment              ${aims('moment')}`,
    `  at a statement           ${aims('statement')}`,
    `  after a final dot        ${aims('dot')}: ${places.join(', ')}`,
    `  between dot and commit   in ${rounds.filter(({ between }) => between).length} rounds: the server had a mail that the outbox had not`,
    `two programs at once       ${rounds.filter(({ plan }) => plan.starts.length > 1).length} rounds`,
    `clocks that jumped         ${starts.filter(({ clock }) => clock !== null).length}`,
    `programs told to stop      ${addUp(rounds.map(round => round.stops))}`,
    `restarts of PostgreSQL     ${rounds.filter(({ plan }) => plan.restart !== null).length}`,
  ]
}

function addUp(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0)
}
