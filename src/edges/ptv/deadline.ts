import { OutsideUnavailable } from '../../core/errors.ts'

const longestTimer = 2 ** 31 - 1

/** A signal that is given after so many milliseconds, or with another one that comes sooner. */
export function endAfter(milliseconds: number, sooner: AbortSignal): AbortSignal {
  // A timer of our own rather than AbortSignal.timeout: nothing but the work that it ends would keep that one alive.
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  if (sooner.aborted || milliseconds <= 0) stop()
  sooner.addEventListener('abort', stop, { once: true })
  setTimeout(stop, Math.min(milliseconds, longestTimer)).unref()
  return controller.signal
}

/**
 * Does work that is given up at the end, wherever it stands then: it may still wait for its turn among others. The work
 * tells each failure that it has got over; the last one becomes the cause.
 * @throws OutsideUnavailable when the end comes first
 */
export async function untilEnd<Result>(
  url: URL,
  end: AbortSignal,
  work: (heed: (failure: Error) => void) => Promise<Result>,
): Promise<Result> {
  let last: Error | undefined
  if (end.aborted) throw timeIsOver(url, last)
  const over = Promise.withResolvers<never>()
  const stop = (): void => over.reject(timeIsOver(url, last))
  const heed = (failure: Error): void => {
    last = failure
  }
  end.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work(heed), over.promise])
  } finally {
    end.removeEventListener('abort', stop)
  }
}

function timeIsOver(url: URL, last: Error | undefined): OutsideUnavailable {
  return new OutsideUnavailable(`PTV at ${url.origin} took longer than the time set for it, at ${url.pathname}`, {
    party: 'ptv',
    remedy: 'Nothing needs to be done unless it lasts: PTV is slow or busy, and the next run tries again.',
    cause: last,
  })
}
