import { setTimeout as delay } from 'node:timers/promises'

/** A clock that is moved by hand, or goes as fast as ours, and what it sets off: as the clock of `serve` does. */
export interface MovedClock {
  readonly now: () => Temporal.Instant
  /** Moves to a moment by steps, with a tick and a look at each, and lets what follows come to its end. */
  readonly passTo: (moment: string, step: Step) => Promise<void>
  /** Goes as fast as ours until something is so, at most so many seconds; gives how many it took. */
  readonly untilTrue: (isSo: () => Promise<boolean>, seconds: number) => Promise<number>
}

/** The minutes to the next step, at a moment. */
export type Step = (now: Temporal.Instant) => number

/** What the clock sets off. */
export interface SetOff {
  readonly tick: () => Promise<void>
  readonly look: () => Promise<void>
  /** True where nothing of it is under way any more. */
  readonly isIdle: () => boolean
  /** True while something may hang for as long as a server is away. */
  readonly mayHang: () => boolean
}

/** Minutes between two ticks, and milliseconds between two looks, as the clock of `serve` has them. */
const [ticksApart, looksApart] = [5, 20_000] as const

/** Milliseconds of our time: for what may hang to show that it does, for all that a step sets off then, and otherwise. */
const [hanging, short, longest] = [1500, 4000, 120_000] as const

/** Makes a clock that stands still at a moment. */
export function moveClock(from: string, setOff: (now: () => Temporal.Instant) => Promise<SetOff>): Promise<MovedClock> {
  let [base, since] = [Temporal.Instant.from(from), null as number | null]
  const now = (): Temporal.Instant =>
    since === null ? base : base.add({ milliseconds: Math.round(performance.now() - since) })
  return setOff(now).then(work => {
    const [tick, look] = [notTwice(work.tick), notTwice(work.look)]
    const passTo = async (moment: string, step: Step): Promise<void> => {
      ;[base, since] = [now(), null]
      const end = Temporal.Instant.from(moment)
      while (Temporal.Instant.compare(base, end) < 0) {
        base = earlier(nextMultiple(base, step(base)), end)
        await settle(async () => tick().then(look), work)
      }
    }
    const untilTrue = async (isSo: () => Promise<boolean>, seconds: number): Promise<number> => {
      ;[base, since] = [now(), performance.now()]
      return goOn({ now, tick, look }, isSo, seconds)
    }
    return { now, passTo, untilTrue }
  })
}

/** Steps of always the same length. */
export function every(minutes: number): Step {
  return () => minutes
}

async function settle(
  work: () => Promise<void>,
  { isIdle, mayHang }: Pick<SetOff, 'isIdle' | 'mayHang'>,
): Promise<void> {
  const began = performance.now()
  // A wait that is not needed any more must not keep the process.
  await Promise.race([work(), delay(mayHang() ? hanging : longest, undefined, { ref: false })])
  while (!isIdle() && performance.now() - began < (mayHang() ? short : longest)) await delay(10)
}

async function goOn(
  { now, tick, look }: Pick<SetOff, 'tick' | 'look'> & Pick<MovedClock, 'now'>,
  isSo: () => Promise<boolean>,
  seconds: number,
): Promise<number> {
  const began = performance.now()
  // As far from the next look as a return may fall.
  let [lastLook, nextTick] = [began, nextMultiple(now(), ticksApart)]
  while (!(await isSo()) && performance.now() - began < seconds * 1000) {
    if (performance.now() - lastLook >= looksApart) {
      lastLook = performance.now()
      void look()
    }
    if (Temporal.Instant.compare(now(), nextTick) >= 0) {
      nextTick = nextMultiple(now(), ticksApart)
      void tick()
    }
    await delay(50)
  }
  return Math.round((performance.now() - began) / 100) / 10
}

// As with the real clock: what lasts is not begun a second time beside itself.
function notTwice(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null
  return async () => {
    current ??= work().finally(() => {
      current = null
    })
    return current
  }
}

function nextMultiple(moment: Temporal.Instant, minutes: number): Temporal.Instant {
  const step = minutes * 60_000
  return Temporal.Instant.fromEpochMilliseconds((Math.floor(moment.epochMilliseconds / step) + 1) * step)
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other
}
