import type { PhoneNumber } from '../../content-item.ts'
import { phoneKey } from './phone-key.ts'

/** The numbers of `here` that `there` does not have, each as written and once; fax numbers are left out. */
export function phonesMissingFrom(there: readonly PhoneNumber[], here: readonly PhoneNumber[]): readonly string[] {
  const others = new Set(there.map(({ number }) => phoneKey(number)))
  const only = here.filter(({ kind, number }) => kind !== 'fax' && !others.has(phoneKey(number)))
  return [...new Map(only.map(({ number }) => [phoneKey(number), number])).values()]
}
