import { readFileSync } from 'node:fs'
import type { Measured } from './child.ts'

/** Tells the process that started this one what was measured; the peak is Linux's own figure of the whole process. */
export function reportMeasured(measured: Omit<Measured, 'peak'>): void {
  process.stdout.write(`${JSON.stringify({ ...measured, peak: peakMemory() } satisfies Measured)}\n`)
}

function peakMemory(): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return Number(kibibytes ?? Number.NaN) / 1024
}
