/** How an attempt of a job ended; `held`: done, but something waits for a person. */
export type Outcome = 'done' | 'failed' | 'held'

/** What a run counted, by name. */
export type Counts = Readonly<Record<string, number>>
