import { oneOf } from '../support/random.ts'
import { dotPlaces, type ClockJump, type EndPlan } from './send-worker.ts'

/** What an undisturbed start came to, by which the moments of the kills are drawn. */
export interface Usual {
  /** Milliseconds, and statements, of a start that finds nothing to send. */
  readonly start: number
  readonly statements: number
  /** Milliseconds that a mail takes. */
  readonly perMail: number
}

/** One start of the program in a round. */
export interface StartPlan {
  readonly end: EndPlan
  readonly clock: ClockJump | null
}

/** What is to happen in a round. */
export interface RoundPlan {
  /** One start, or two at once. */
  readonly starts: readonly StartPlan[]
  /** Milliseconds after which PostgreSQL is started anew under the programs; null for never. */
  readonly restart: number | null
}

/** Its turn and its claim before the mail is handed over, and its end. */
const statementsPerMail = 3

const seconds = 1000
const hours = 3600 * seconds
/** No digest lapses and none is due too early by these: what is to be seen is that none goes twice. */
const jumps = [-24 * hours, -1 * hours, -300 * seconds, 300 * seconds, 1 * hours, 24 * hours] as const

/** Draws a round in which up to so many mails go out before a kill. */
export function planRound(random: () => number, usual: Usual, mails: number, mostKills: number): RoundPlan {
  const two = mostKills > 1 && random() < 0.25
  const draw = (): StartPlan => ({ end: planEnd(random, usual, mails), clock: planJump(random, usual) })
  const [first, second] = [draw(), draw()]
  const restart = random() < 0.03 ? usual.start * (0.5 + random()) : null
  return { starts: two ? [first, second] : [first], restart }
}

function planEnd(random: () => number, usual: Usual, mails: number): EndPlan {
  const aim = random()
  const upTo = (most: number): number => 1 + Math.floor(random() * most)
  if (aim < 0.3) return { aim: 'dot', at: upTo(mails), place: oneOf(dotPlaces, random) }
  if (aim < 0.65) {
    const at = upTo(usual.statements + statementsPerMail * mails)
    return { aim: 'statement', at, side: oneOf(['before', 'after'], random) }
  }
  // From the first moments on, but mostly while mails go out.
  const start = random() < 0.1 ? 0 : usual.start * 0.8
  const after = start + random() * (usual.start * 0.3 + usual.perMail * mails)
  return { aim: random() < 0.15 ? 'stop' : 'moment', after }
}

function planJump(random: () => number, usual: Usual): ClockJump | null {
  if (random() < 0.7) return null
  return { after: random() < 0.5 ? 0 : usual.start * (0.5 + random()), by: oneOf(jumps, random) }
}
