import type { City } from '../city.ts'

/** The List-Id of a city's mails (RFC 2919), by which mail programs can sort them. */
export function listIdOf(city: Pick<City, 'id'>): string {
  return `<${city.id}.ajantasa>`
}
