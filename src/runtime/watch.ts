import { setTimeout as delay } from 'node:timers/promises'
import type { CityId } from '../core/city.ts'
import { AjantasaError, safeReason } from '../core/errors.ts'
import type { Log } from '../ports/log.ts'
import type { Mailbox } from '../ports/mail.ts'
import type { CityWork } from './city-work.ts'
import { withPatience } from './patience.ts'

/** What watching works with. */
export interface WatchTools {
  readonly cities: readonly CityWork[]
  /** Lets a city's mailbox be read now; false where it must be asked again a little later. */
  readonly wake: (city: CityId) => Promise<boolean>
  /** A number from 0 up to 1. */
  readonly chance: () => number
  readonly log: Log
  readonly times?: WatchTimes
}

/** Milliseconds. */
export interface WatchTimes {
  /** After the first loss of a connection; each further one doubles it. */
  readonly first: number
  readonly longest: number
  /** At the least after a refusal: attempts every few minutes would lock the account. */
  readonly refused: number
  /** A connection that has lasted for so long begins the count anew. */
  readonly steady: number
  /** Between two attempts to wake a city. */
  readonly again: number
}

// With the chance that comes on top, mails are read within a minute of a server's return.
const usual: WatchTimes = {
  first: 5000,
  longest: 40_000,
  refused: 30 * 60_000,
  steady: 5 * 60_000,
  again: 2000,
}

/** Milliseconds for the connections to end. */
const farewell = 3000

/** Losses in a row that are worth a line in the log. */
const fewLosses = 3

/** Attempts to wake a city: after them the clock's next tick is as near. */
const mostAttempts = 60

/**
 * Watches each mailbox over one connection, however many cities share it, and wakes their cities when mails come. What
 * it misses is read at the clock's next tick, so nothing depends on it.
 */
export function startWatching(tools: WatchTools): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  const watched = tools.cities.flatMap(({ configured, mailbox }) =>
    mailbox === null ? [] : [{ mailbox, city: configured.city.id }],
  )
  const watching = [...Map.groupBy(watched, ({ mailbox }) => mailbox.name).values()].map(async group => {
    const [first] = group
    if (first === undefined) return
    const cities = group.map(({ city }) => city)
    await keepWatching(first.mailbox, cities, tools, stopping.signal)
  })
  return {
    stop: async () => {
      stopping.abort()
      // A server, or whoever gives out tokens, may keep us waiting: nothing is lost by leaving without an answer.
      await withPatience(farewell, Promise.all(watching)).catch(() => {})
    },
  }
}

async function keepWatching(
  mailbox: Mailbox,
  cities: readonly CityId[],
  tools: WatchTools,
  signal: AbortSignal,
): Promise<void> {
  const { log, chance, times = usual } = tools
  const wakeAll = waker(cities, tools, signal)
  let [losses, told] = [0, false]
  const onNews = (): void => {
    if (told) log.info({ cities }, 'the mailbox is watched again')
    told = false
    wakeAll()
  }
  while (!signal.aborted) {
    const began = performance.now()
    const end = await watchOnce(mailbox, signal, onNews)
    if (end.kind === 'stopped') return
    if (end.kind === 'silent') {
      log.info({ cities }, 'the mail server tells no news: the mailbox is read every five minutes')
      return
    }
    losses = performance.now() - began >= times.steady ? 1 : losses + 1
    // Servers end such connections every now and then; only what lasts is worth a line, and nothing depends on it.
    if (losses === fewLosses) {
      log.warn({ cities, reason: end.reason }, 'the mailbox cannot be watched: it is read every five minutes')
      told = true
    }
    const pause = end.kind === 'refused' ? times.refused : Math.min(times.longest, times.first * 2 ** (losses - 1))
    // Chance keeps the workers of many cities from coming back to one server all at once.
    await pauseFor(pause * (1 + chance() / 2), signal)
  }
}

type WatchEnd =
  | { readonly kind: 'stopped' | 'silent'; readonly reason: null }
  | { readonly kind: 'lost' | 'refused'; readonly reason: string }

async function watchOnce(mailbox: Mailbox, signal: AbortSignal, onNews: () => void): Promise<WatchEnd> {
  try {
    return { kind: await mailbox.watch(signal, onNews), reason: null }
  } catch (error) {
    const isRefused = error instanceof AjantasaError && !error.retry
    return { kind: isRefused ? 'refused' : 'lost', reason: safeReason(error) }
  }
}

// A city that cannot be woken, as its mailbox is just being read, is asked again: the reading may have been past the mail.
function waker(cities: readonly CityId[], { wake, times = usual }: WatchTools, signal: AbortSignal): () => void {
  const waiting = new Set<CityId>()
  let busy = false
  const wakeWaiting = async (): Promise<void> => {
    for (let attempt = 1; waiting.size > 0 && attempt <= mostAttempts && !signal.aborted; attempt += 1) {
      if (attempt > 1) await pauseFor(times.again, signal)
      const asked = cities.filter(city => waiting.delete(city))
      for (const city of asked) {
        if (!(await wake(city).catch(() => false))) waiting.add(city)
      }
    }
    waiting.clear()
    busy = false
  }
  return () => {
    for (const city of cities) waiting.add(city)
    if (busy) return
    busy = true
    void wakeWaiting()
  }
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => {})
}
