import { setTimeout as delay } from 'node:timers/promises'

/** Asks a program for its life. */
export interface Life {
  readonly figures: () => LifeFigures
  readonly stop: () => Promise<void>
}

/** How often it was asked, how often it gave no good answer, and the longest wait for one in milliseconds. */
export interface LifeFigures {
  readonly asked: number
  readonly failed: number
  readonly slowest: number
}

/** Milliseconds between two questions, and for an answer: half of what the probes of our deployment files wait. */
const times = { apart: 1000, answer: 5000 } as const

/** Asks `/livez` every second until it is told to stop. */
export function watchLife(port: number): Life {
  const stopping = new AbortController()
  let figures: LifeFigures = { asked: 0, failed: 0, slowest: 0 }
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now()
      const isGood = await lives(port)
      const took = Math.round(performance.now() - began)
      const { asked, failed, slowest } = figures
      figures = { asked: asked + 1, failed: failed + (isGood ? 0 : 1), slowest: Math.max(slowest, took) }
      await delay(times.apart, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    figures: () => figures,
    stop: async () => {
      stopping.abort()
      await watching
    },
  }
}

async function lives(port: number): Promise<boolean> {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/livez`, { signal: AbortSignal.timeout(times.answer) })
    return status === 200
  } catch {
    return false
  }
}
