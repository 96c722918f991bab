import { AjantasaError, safeReason, SettingsError } from '../core/errors.ts'
import { withPatience } from '../runtime/patience.ts'
import { forLog } from './output.ts'

/**
 * What came of trying one thing. `skipped`: there is nothing to try, and `told` says what that means. `warning`: nothing
 * that is in use is wrong.
 */
export interface Check {
  readonly what: string
  /** Host and port, a path, or our own address; never a login or a key. */
  readonly where: string
  readonly state: 'well' | 'warning' | 'wrong' | 'skipped'
  readonly milliseconds: number
  /** What was found, or what is wrong, as a sentence. */
  readonly told: string
  readonly remedy: string | null
  /** True where the settings, a city file or a roster are what is wrong. */
  readonly settings: boolean
}

/** Found to be in use and not to be wrong, yet to be looked at. */
export interface Warned {
  readonly told: string
  readonly remedy: string
}

/** Milliseconds after which what does not answer is taken for away. */
export const usualPatience = 20_000

/** Tries one thing out; `work` gives what it found as a sentence, warns, or throws. */
export async function tryOut(
  what: string,
  where: string,
  work: () => Promise<string | Warned>,
  patience = usualPatience,
): Promise<Check> {
  const started = performance.now()
  const took = (): number => Math.round(performance.now() - started)
  try {
    const found = await withPatience(patience, work())
    const state = typeof found === 'string' ? 'well' : 'warning'
    const words = typeof found === 'string' ? { told: found, remedy: null } : found
    return { what, where, state, milliseconds: took(), ...words, settings: false }
  } catch (error) {
    const settings = error instanceof SettingsError
    return { what, where, state: 'wrong', milliseconds: took(), ...wordsOf(forLog(error, process.stdout)), settings }
  }
}

/** A thing that is not there to be tried. */
export function skip(what: string, told: string): Check {
  return { what, where: '', state: 'skipped', milliseconds: 0, told, remedy: null, settings: false }
}

/** One line for people. */
export function checkLine({ what, where, state, milliseconds, told, remedy }: Check): string {
  const mark = { well: 'ok     ', warning: 'warn   ', wrong: 'WRONG  ', skipped: '-      ' }[state]
  const place = where === '' ? '' : ` (${where}${state === 'skipped' ? '' : `, ${milliseconds} ms`})`
  return `${mark}${what}${place}: ${told}${remedy === null ? '' : ` ${remedy}`}`
}

function wordsOf(error: unknown): Pick<Check, 'told' | 'remedy'> {
  if (error instanceof SettingsError) {
    const remedies = [...new Set(error.faults.map(fault => fault.remedy))]
    const faults = error.faults.map(({ where, problem }) => `${where}: ${problem}`)
    return { told: sentence(faults.join('; ')), remedy: remedies.join(' ') }
  }
  if (error instanceof AjantasaError) return { told: sentence(error.message), remedy: error.remedy }
  return {
    told: sentence(safeReason(error)),
    remedy: 'Check what answers there, and that no firewall lies between.',
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
