// A permit for businesses that cannot be read in Finnish, Swedish and English.
import type { ContentItem, Language } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { languageNames } from '../language-names.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

const wanted = ['fi', 'sv', 'en'] as const

/** DVV, by the EU's Single Digital Gateway: permits and qualifications for businesses in all three (content-rules 3.5). */
export const permitLanguageMissing: Rule = {
  id: 'permit-language-missing',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Luvan kieliversio puuttuu', sv: 'Tillståndets språkversion saknas', en: 'Permit language missing' },
  find: missing,
  explain: {
    fi: ({ language }) =>
      `Yrityksille tarkoitetusta luvasta, velvoitteesta tai ammattipätevyydestä puuttuu ${languageNames.fi[language ?? 'en']}nen kieliversio. EU:n asetus yhteisestä digitaalisesta palveluväylästä edellyttää tiedot suomeksi, ruotsiksi ja englanniksi.`,
    sv: ({ language }) =>
      `Ett tillstånd, en skyldighet eller en yrkeskvalifikation för företag saknar språkversion på ${languageNames.sv[language ?? 'en']}. EU:s förordning om en gemensam digital ingång kräver uppgifterna på finska, svenska och engelska.`,
    en: ({ language }) =>
      `A permit, obligation or professional qualification for businesses has no ${languageNames.en[language ?? 'en']} language version. The EU regulation on the Single Digital Gateway requires Finnish, Swedish and English.`,
  },
}

function missing(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'service' || item.type === 'Service' || !isForBusinesses(item.targetGroups, context)) return []
  return wanted
    .filter((language: Language) => item.languageVersions[language] === undefined)
    .map(language => faultIn(language, 'error', null))
}

// Businesses and non-government organisations are KR2, their subgroups KR2.1 and so on.
function isForBusinesses(own: readonly string[], { generalDescription }: AssessmentContext): boolean {
  return [...own, ...(generalDescription?.targetGroups ?? [])].some(group => /(?:^|\/)KR2(?:\.|$)/u.test(group))
}
