// A service whose name holds the name of its organization or municipality.
import { languages, languagesOf, type ContentId, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { foldName } from '../../people/fold.ts'
import { placeNamed, placesIn } from '../detect/places.ts'
import { foldedWords } from '../detect/words.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { versionsOf } from '../versions.ts'

/** DVV: the organization is shown beside the name, so the name does without it (content-rules 3.1). */
export const orgNameInServiceName: Rule = {
  id: 'org-name-in-service-name',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: {
    fi: 'Organisaatio palvelun nimessä',
    sv: 'Organisationen i tjänstens namn',
    en: 'Organisation in service name',
  },
  find: (item, context) => (item.kind === 'service' ? namesWithOrganization(item, context) : []),
  explain: {
    fi: () =>
      'Palvelun nimessä on organisaation tai kunnan nimi. Jätä se pois: organisaatio näkyy lukijalle nimen vieressä, ja lyhyempi nimi löytyy paremmin.',
    sv: () =>
      'Tjänstens namn innehåller organisationens eller kommunens namn. Lämna bort det: läsaren ser organisationen bredvid namnet, och ett kortare namn är lättare att hitta.',
    en: () =>
      'The name of the service contains the name of the organisation or municipality. Leave it out: readers see the organisation beside the name, and a shorter name is easier to find.',
  },
}

function namesWithOrganization(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const names = [...context.cityNames, ...organizationNames(item.organizationId, context)]
  const places = placesIn(names)
  const whole = names.map(foldName).filter(name => name.length > 3)
  return versionsOf(item).flatMap(({ language, version: { name } }) => {
    const folded = foldName(name)
    const found =
      placeNamed(name, places) ?? whole.find(one => ` ${words(folded)} `.includes(` ${words(one)} `)) ?? null
    return found === null ? [] : [faultIn(language, 'warning', 'name', name.trim(), { found })]
  })
}

function words(name: string): string {
  return foldedWords(name).join(' ')
}

// A tree that runs in a circle ends where it meets itself.
function organizationNames(id: ContentId, { organizations }: AssessmentContext): readonly string[] {
  const chain: ContentItem[] = []
  let next = organizations.get(id)
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next)
    next = next.parentOrganizationId === null ? undefined : organizations.get(next.parentOrganizationId)
  }
  return chain.flatMap(one => languagesOf(one).map(language => one.languageVersions[language]?.name ?? ''))
}
