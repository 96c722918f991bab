import type { HeldRemoval } from '../core/alarms/removals.ts'
import type { City } from '../core/city.ts'
import { languages, type Localized } from '../core/content-item.ts'
import { shortened, type Words } from '../core/digests/words.ts'
import { loadItemsById } from '../store/catalogue.ts'
import type { Db } from '../store/database.ts'
import { loadHeldRemovals, type HeldRemoval as StoredRemoval } from '../store/releases.ts'

/** Longer than PTV's own limit of 100 characters. */
const longestName = 150

/** The removals that wait for a person, with the names that the city's default language has for them. */
export async function loadNamedRemovals(db: Db, city: City): Promise<readonly HeldRemoval[]> {
  const stored = await loadHeldRemovals(db, city.id)
  const ids = new Set(stored.map(one => one.organizationId).filter(id => id !== null))
  const organizations = await loadItemsById(db, city.id, [...ids])
  return stored.map(one => {
    const organization = one.organizationId === null ? undefined : organizations.get(one.organizationId)
    const versions = organization?.languageVersions ?? {}
    const names = Object.fromEntries(Object.entries(versions).map(([language, { name }]) => [language, name]))
    return {
      key: one.key,
      kind: one.kind === 'connection' ? 'connection' : 'item',
      names: namesOf(one, city),
      organization: { id: one.organizationId, name: nameIn(names, city) },
      reason: one.kind === 'connection' ? null : one.reason,
    }
  })
}

function namesOf(one: StoredRemoval, city: City): readonly Words[] {
  if (one.kind !== 'connection') return [nameIn(one.names, city) ?? unnamed(one.contentId)]
  return [
    nameIn(one.serviceNames, city) ?? unnamed(one.serviceId),
    nameIn(one.channelNames, city) ?? unnamed(one.channelId),
  ]
}

function nameIn(names: Localized, city: City): Words | null {
  const wanted = city.languages.default
  const language = [wanted, ...languages].find(one => (names[one] ?? '').trim() !== '')
  if (language === undefined) return null
  // On one line, so that a name in a list cannot pass for another entry of it.
  const text = shortened(names[language] ?? '', longestName).toWellFormed()
  return { text, language: language === wanted ? null : language }
}

function unnamed(id: string): Words {
  return { text: id, language: null }
}
