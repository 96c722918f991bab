import { contentId, type ContentItem } from '../../../src/core/content-item.ts'
import type { UnansweredFacts, UnownedFacts } from '../../../src/core/digests/unanswered.ts'
import { personId } from '../../../src/core/person.ts'
import { anOrganization, aService, aVersion } from '../../support/builders.ts'
import { aPerson } from '../digests/a-digest.ts'
import { aCity } from './a-reply.ts'

const day = Temporal.PlainDate.from('2026-10-26')

/** People who do not answer; the first has a deputy and a superior, the others nobody. */
export function unanswered(people: number): UnansweredFacts {
  const silent = ['Maija Meikäläinen', 'Teppo Testaaja', 'Liisa Laine'].slice(0, people).map((name, index) => {
    const email = `${name.toLowerCase().replaceAll('ä', 'a').replace(' ', '.')}@esimerkkila.fi`
    return {
      person: aPerson({ id: personId(email), name, email }),
      day,
      since: day.subtract({ days: 28 * (2 - index) }),
      digests: 3 - index,
      items: 12 - 11 * index,
      deputies: index === 0 ? ['kalle.kanto@esimerkkila.fi'] : [],
      superiors: index === 0 ? ['eeva.esihenkilo@esimerkkila.fi'] : [],
    }
  })
  return { city: aCity(), people: silent }
}

/** Services that nobody answers for: so many of each organization. */
export function unowned(counts: readonly number[]): UnownedFacts {
  return {
    city: aCity(),
    items: counts.flatMap((count, index) => Array.from({ length: count }, (_, place) => unownedItem(index, place))),
  }
}

function unownedItem(index: number, place: number): UnownedFacts['items'][number] {
  const organizationId = contentId(`00000000-0000-4000-8001-${String(index).padStart(12, '0')}`)
  const organization = anOrganization({ contentId: organizationId, languageVersions: named(`Yksikkö ${index + 1}`) })
  const item = aService({
    contentId: contentId(`00000000-0000-4000-8002-${String(index * 1000 + place).padStart(12, '0')}`),
    organizationId,
    languageVersions: named(`Kohde ${index + 1}.${place + 1}`),
  })
  return { item, organization }
}

function named(name: string): ContentItem['languageVersions'] {
  const version = aVersion({ name })
  return { fi: version, sv: version, en: version }
}
