import {
  AjantasaError,
  KeyRefused,
  OutsideRefused,
  OutsideUnavailable,
  SettingsError,
  UnexpectedShape,
  type Party,
} from '../errors.ts'

/**
 * What sort of failure a run met. `away`: no answer, or none now; `key`: a key, password or token was not accepted;
 * `refused`: any other no; `shape`: an answer that nobody understands; `settings`: what we were given is wrong; `fault`:
 * none of these, so most likely ours.
 */
export type FailureKind = 'away' | 'key' | 'refused' | 'shape' | 'settings' | 'fault'

/** Why a run failed, as the ledger keeps it: without the words of the error. */
export interface Failure {
  readonly party: Party
  readonly kind: FailureKind
}

/** What the ledger keeps of an error. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof AjantasaError)) return { party: 'program', kind: 'fault' }
  return { party: error.party, kind: kindOf(error) }
}

function kindOf(error: AjantasaError): FailureKind {
  if (error instanceof OutsideUnavailable) return 'away'
  if (error instanceof KeyRefused) return 'key'
  if (error instanceof OutsideRefused) return 'refused'
  if (error instanceof UnexpectedShape) return 'shape'
  return error instanceof SettingsError ? 'settings' : 'fault'
}
