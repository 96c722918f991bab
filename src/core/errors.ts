/** Whose fault or silence an error tells of. */
export type Party = 'settings' | 'database' | 'ptv' | 'files' | 'roster' | 'smtp' | 'imap' | 'oauth' | 'program'

interface Details {
  readonly party: Party
  /** What a person can do about it, as a sentence. */
  readonly remedy: string
  readonly cause?: unknown
}

/** The base of every error that is ours: what went wrong, where, and what helps. */
export class AjantasaError extends Error {
  override readonly name: string = 'AjantasaError'
  readonly party: Party
  readonly remedy: string
  /** True where the same call may well succeed later, without anyone doing anything. */
  readonly retry: boolean = false

  constructor(message: string, details: Details) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.party = details.party
    this.remedy = details.remedy
  }
}

/** One thing wrong with what we were given: which value, where it stands, and what helps. */
export interface Fault {
  readonly where: string
  readonly problem: string
  readonly remedy: string
}

/**
 * We were asked wrongly: settings, a city's file, the roster or the command line. Holds every fault found. Faults may
 * quote cells with names and addresses, so the message, which goes to the log, tells only where they are.
 */
export class SettingsError extends AjantasaError {
  override readonly name = 'SettingsError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[], cause?: unknown) {
    super(
      `${faults.length === 1 ? 'a fault' : `${faults.length} faults`} in ${faults.map(fault => fault.where).join('; ')}`,
      {
        party: 'settings',
        remedy: faults.map(fault => fault.remedy).join(' '),
        cause,
      },
    )
    this.faults = faults
  }
}

/** An outside party could not be reached or answered that it cannot answer now. */
export class OutsideUnavailable extends AjantasaError {
  override readonly name = 'OutsideUnavailable'
  override readonly retry = true
}

/** An outside party understood us and said no. */
export class OutsideRefused extends AjantasaError {
  override readonly name = 'OutsideRefused'
}

/** An outside party answered in a shape that we do not know; the message names the field. */
export class UnexpectedShape extends AjantasaError {
  override readonly name = 'UnexpectedShape'
}

/** Something that must always hold does not: a fault of this program or of its data. */
export class BrokenInvariant extends AjantasaError {
  override readonly name = 'BrokenInvariant'

  constructor(message: string, cause?: unknown) {
    super(message, {
      party: 'program',
      remedy: 'Nothing was changed. Please report this with the log of the run.',
      cause,
    })
  }
}
