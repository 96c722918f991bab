import { setTimeout as delay } from 'node:timers/promises'

/** How often a program was asked whether it lives, and how often it gave no good answer. */
export interface Life {
  readonly asked: () => number
  readonly failed: () => number
  readonly stop: () => Promise<void>
}

/** Milliseconds between two questions, and for an answer: half of what the probes of our deployment files wait. */
const times = { apart: 1000, answer: 5000 } as const

/** Asks `/livez` every second until it is told to stop. */
export function watchLife(port: number): Life {
  const stopping = new AbortController()
  let [asked, failed] = [0, 0]
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      asked += 1
      if (!(await lives(port))) failed += 1
      await delay(times.apart, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    asked: () => asked,
    failed: () => failed,
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
