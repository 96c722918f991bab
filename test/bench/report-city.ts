import type { City, CityId } from '../../src/core/city.ts'
import { parseCityFile } from '../../src/runtime/city-files.ts'
import { cityFile } from './city-file.ts'
import { cityTimes, type CatalogueSize } from './catalogue.ts'

/** The day of the measured report, a Tuesday; the city was first read five weeks before. */
export const today = Temporal.PlainDate.from('2026-11-24')
export const firstNight = today.subtract({ days: 36 })

/** The size of a city so many times the plain one; each size is a city of its own. */
export function sizeOf(times: number): CatalogueSize {
  return { ...cityTimes(times), seed: times }
}

/** The city of a size, by its own id. */
export function cityOf(times: number, mainId: string): City {
  const { configured } = parseCityFile(cityFile(mainId, 'http://127.0.0.1'), 'bench.yaml')
  if (configured === null) throw new Error('the city file of the bench has faults')
  // Generated texts differ from language to language in more places than a city's do, and each holds a telephone number:
  // without the two rules an item has 6.4 findings, where one of Vaasa's has 5.
  const rules = { ...configured.city.rules, off: ['language-facts-differ', 'contact-details-in-text'] }
  return { ...configured.city, id: `city-${times}` as CityId, rules }
}
