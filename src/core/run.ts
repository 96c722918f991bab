/** How an attempt of a job ended; `held`: done, but something waits for a person. */
export type Outcome = 'done' | 'failed' | 'held'

/**
 * Why a run that failed was ended by others than itself. `lost`: its worker gave no sign of life any more; `stopped`: its
 * worker was told to stop; `overtime`: it took longer than one city may hold a place. The next attempt after the first
 * two begins at once.
 */
export type CutOff = 'lost' | 'stopped' | 'overtime'

/** What a run counted, by name. */
export type Counts = Readonly<Record<string, number>>
