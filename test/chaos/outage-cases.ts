import { parties, ways, type Away, type Way } from './outage-line.ts'

/** How long an outage lasts. */
const lengths = ['1 s', '1 min', '1 h', '24 h'] as const
export type Length = (typeof lengths)[number]

/** One outage. */
export interface OutageCase {
  readonly party: Away
  readonly way: Way
  readonly length: Length
}

/** Short ones happen to real programs, in real time; long ones to a worker whose clock is moved. */
export function isShort({ length }: OutageCase): boolean {
  return length === '1 s' || length === '1 min'
}

/** Every party for every length, in the two ways that differ most; in all ways for an hour. */
export const allOutages: readonly OutageCase[] = parties.flatMap(party =>
  lengths.flatMap(length => (length === '1 h' ? ways : ways.slice(0, 2)).map(way => ({ party, way, length }) as const)),
)

/** A minute and a half of it, for every change. */
export const quickOutages: readonly OutageCase[] = parties.flatMap(party => [
  { party, way: 'refused', length: '1 s' } as const,
  { party, way: party === 'database' ? 'hanging' : 'refused', length: '1 h' } as const,
])

/**
 * How many alarms, and as many all-clears, an outage is worth. Short ones pass before anybody could do something. Of a
 * mail server that is away no mail can tell, and a database that is away knows of no alarm: of both `/metrics`, `/readyz`
 * and the heartbeat tell, and what is over when they are back is told to nobody.
 */
export function alarmsWanted({ party, length }: OutageCase): number {
  return length === '24 h' && (party === 'ptv' || party === 'imap') ? 1 : 0
}

/** The name of an outage, by which it can be done again. */
export function nameOf({ party, way, length }: OutageCase): string {
  return `${party}-${way}-${length.replace(' ', '')}`
}
