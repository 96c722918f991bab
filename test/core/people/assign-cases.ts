import { contentId, type ContentId, type Organization } from '../../../src/core/content-item.ts'
import type { Duty, DutyTarget } from '../../../src/core/people/roster.ts'
import { personId } from '../../../src/core/person.ts'
import { anOrganization, aVersion } from '../../support/builders.ts'

/** A city with the library two steps below it, and an organization of others. */
export const city = anOrganization({
  contentId: idOf(1),
  organizationId: idOf(1),
  languageVersions: named('Esimerkkilä'),
})
export const culture = below(city, 2, { ...named('Kulttuuri'), sv: aVersion({ name: 'Kultur' }) })
export const library = below(culture, 3, named('Kirjasto Oy'))
const elsewhere = anOrganization({ contentId: idOf(4), organizationId: idOf(4), languageVersions: named('Muu') })
export const organizations = [city, culture, library, elsewhere]

/** A row of the roster that answers for everything unless a target is told. */
export function duty(row: number, who: string, wanted: Partial<DutyTarget> = {}, area = 'Alue'): Duty {
  return {
    row,
    area,
    serviceArea: null,
    target: target(wanted),
    personId: personId(who),
    alsoAnswers: [],
    deputy: null,
    superior: null,
    away: null,
  }
}

/** A target of which only the given columns are filled. */
export function target(wanted: Partial<DutyTarget>): DutyTarget {
  return { contentId: null, name: null, serviceClass: null, organization: null, ...wanted }
}

export function idOf(number: number): ContentId {
  return contentId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}

export function named(name: string): Organization['languageVersions'] {
  return { fi: aVersion({ name }) }
}

/** An organization that stands under another one. */
export function below(
  parent: Organization,
  number: number,
  languageVersions: Organization['languageVersions'],
): Organization {
  const id = idOf(number)
  return anOrganization({ contentId: id, organizationId: id, parentOrganizationId: parent.contentId, languageVersions })
}
