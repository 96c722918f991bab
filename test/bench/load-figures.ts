import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { LoadOptions } from './load.ts'
import type { LoadRound } from './load-round.ts'

/** What was measured, as far as the calculation for the nation needs it. */
export interface Figures {
  readonly load?: LoadFigures
  readonly soak?: SoakFigures
}

/** Nights of many cities. */
export interface LoadFigures {
  readonly options: LoadOptions
  /** A round for each number of workers, without what the tables held. */
  readonly rounds: readonly Omit<LoadRound, 'contents'>[]
}

/** A city's life of some weeks, by the day once it has settled. */
export interface SoakFigures {
  readonly items: number
  readonly changesADay: number
  readonly mailsADay: number
  readonly receivedADay: number
  /** Of the tables and their indexes, without the queue's and without the reports. */
  readonly megabytesADay: number
  /** Of a night's report. */
  readonly reportMegabytes: number
  readonly ledgerRowsADay: number
  readonly rowsADay: number
  readonly residentMegabytes: number
  readonly queueMegabytes: number
}

/** Keeps figures in a file, beside those that other measurements have kept there. */
export function keepFigures(file: string, figures: Figures): void {
  writeFileSync(file, JSON.stringify({ ...(existsSync(file) ? readFigures(file) : {}), ...figures }, null, 2))
}

/** Reads what was kept. */
export function readFigures(file: string): Figures {
  return JSON.parse(readFileSync(file, 'utf8')) as Figures
}
