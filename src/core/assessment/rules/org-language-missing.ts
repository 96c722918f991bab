// Content in a language in which its organization is not described.
import { languages } from '../../content-item.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

/** PTV's task list and its check on publishing: the organization needs the language of its content (content-rules 3.5). */
export const orgLanguageMissing: Rule = {
  id: 'org-language-missing',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: {
    fi: 'Organisaation kieliversio puuttuu',
    sv: 'Organisationens språkversion saknas',
    en: 'Organisation language missing',
  },
  find: (item, { organizations }) => {
    const organization = organizations.get(item.organizationId)
    if (organization === undefined || (item.kind !== 'service' && item.kind !== 'serviceChannel')) return []
    return versionsOf(item)
      .filter(({ language }) => isBlank(organization.languageVersions[language]?.name))
      .map(({ language }) => faultIn(language, 'error', null))
  },
  explain: {
    fi: ({ language }) =>
      `Vastuuorganisaatiolla ei ole ${languageNames.fi[language ?? 'fi']}stä kieliversiota, joten tämän kieliversion lukija ei näe, kuka sisällöstä vastaa. Lisää kieliversio organisaation tietoihin.`,
    sv: ({ language }) =>
      `Den ansvariga organisationen har ingen språkversion på ${languageNames.sv[language ?? 'sv']}, så den som läser på det språket ser inte vem som ansvarar för innehållet. Lägg till språkversionen i organisationsuppgifterna.`,
    en: ({ language }) =>
      `The responsible organisation has no ${languageNames.en[language ?? 'en']} language version, so readers of this language version do not see who is responsible for the content. Add the language version to the organisation’s details.`,
  },
}
