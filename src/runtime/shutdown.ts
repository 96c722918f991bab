import { readdirSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Works, and ends the process at once when it is told to stop meanwhile: with one sentence, the exit code of the
 * signal, and without half-written files in the folders.
 */
export async function untilStopped<Result>(folders: readonly string[], work: () => Promise<Result>): Promise<Result> {
  const stop = (signal: (typeof signals)[number]): void => {
    for (const folder of folders) removeDrafts(folder)
    const cursor = process.stderr.isTTY ? '\u001B[?25h' : ''
    process.stderr.write(`${cursor}\nStopped by ${signal}. It can simply be started again.\n`)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of signals) process.once(signal, stop)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}

/**
 * Works, and sets the signal off when the process is told to stop meanwhile, so that the work ends where it may. A second
 * signal of any kind ends the process at once.
 */
export async function endingSoon<Result>(work: (stopping: AbortSignal) => Promise<Result>): Promise<Result> {
  const stopping = new AbortController()
  const stop = (signal: (typeof signals)[number]): void => {
    for (const one of signals) process.off(one, stop)
    process.stderr.write(`\nTold to stop by ${signal}: what is under way ends. Once more stops at once.\n`)
    stopping.abort()
  }
  for (const signal of signals) process.on(signal, stop)
  try {
    return await work(stopping.signal)
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}

/** Waits until the process is told to stop, and gives the signal. A second one of any kind ends the process at once. */
export async function stopSignal(): Promise<string> {
  return new Promise(resolve => {
    const stop = (told: string): void => {
      for (const signal of signals) process.off(signal, stop)
      resolve(told)
    }
    for (const signal of signals) process.on(signal, stop)
  })
}

// The shelf writes each file beside its place, with this ending, and moves it there when it is whole.
function removeDrafts(folder: string): void {
  for (const part of [folder, join(folder, 'digests')]) {
    for (const name of namesOf(part).filter(one => /\.(?:html|eml|json)\.new$/.test(one))) {
      rmSync(join(part, name), { force: true })
    }
  }
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
