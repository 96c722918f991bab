// Two services of one organization with the same name.
import { faultIn } from '../observe.ts'
import { languages } from '../../content-item.ts'
import type { Rule } from '../rule.ts'
import { versionsOf } from '../versions.ts'

/** PTV refuses a second service of that name in one organization; in another organization it is legal (content-rules 3.1). */
export const duplicateName: Rule = {
  id: 'duplicate-name',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: { fi: 'Palvelun nimi toistuu', sv: 'Tjänstens namn upprepas', en: 'Duplicate service name' },
  find: (item, { namesakes }) =>
    item.kind !== 'service'
      ? []
      : versionsOf(item).flatMap(({ language, version }) => {
          const others = namesakes[language] ?? []
          const values = { others: others.join(',') }
          return others.length === 0 ? [] : [faultIn(language, 'error', 'name', version.name.trim(), values)]
        }),
  explain: {
    fi: () =>
      'Samalla organisaatiolla on toinenkin samanniminen palvelu, joten lukija ei erota niitä toisistaan. Anna niille eri nimet: Palvelutietovaranto ei hyväksy kahta samannimistä.',
    sv: () =>
      'Samma organisation har en annan tjänst med samma namn, så läsaren kan inte skilja dem åt. Ge dem olika namn: Servicedatalagret godkänner inte två med samma namn.',
    en: () =>
      'The same organisation has another service of the same name, so readers cannot tell them apart. Give them different names: the Finnish Service Catalogue does not accept two of the same name.',
  },
}
