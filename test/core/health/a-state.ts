import type { JobState } from '../../../src/core/health/judge.ts'

/** A job that was never tried. */
export function aState(name: string, parts: Partial<JobState> = {}): JobState {
  return {
    name,
    rhythm: 'nightly',
    lastSuccess: null,
    lastOutcome: null,
    lastSeconds: null,
    failures: 0,
    failure: null,
    cutOff: null,
    running: false,
    ...parts,
  }
}
