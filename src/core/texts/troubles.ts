import type { TroubleArea, TroubleReason } from '../health/signs.ts'

/** The words of the mails to IT about work that fails. Moments come ready formatted. */
export interface TroubleTexts {
  readonly subjects: Readonly<Record<TroubleArea, string>>
  readonly leads: Readonly<Record<TroubleArea, (city: string, since: string) => string>>
  /** That nothing is lost, and what waits until then. */
  readonly meanings: Readonly<Record<TroubleArea, string>>
  readonly heading: string
  readonly reasons: Readonly<Record<TroubleReason, { readonly why: string; readonly remedy: string }>>
  /** That it is tried again without anybody’s doing. */
  readonly again: string
  /** Each leads to a command, which is the same in every language. */
  readonly doctor: string
  readonly status: string
  readonly untilWell: string
  readonly over: {
    readonly subjects: Readonly<Record<TroubleArea, string>>
    readonly texts: Readonly<Record<TroubleArea, (city: string, since: string) => string>>
  }
}
