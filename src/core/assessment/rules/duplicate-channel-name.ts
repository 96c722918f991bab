// Two service channels of one organization and type with the same name.
import { faultIn } from '../observe.ts'
import { languages } from '../../content-item.ts'
import type { Rule } from '../rule.ts'
import { versionsOf } from '../versions.ts'

/** PTV refuses a second service channel of that type and name in one organization (content-rules 3.1). */
export const duplicateChannelName: Rule = {
  id: 'duplicate-channel-name',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages,
  title: { fi: 'Asiointikanavan nimi toistuu', sv: 'Servicekanalens namn upprepas', en: 'Duplicate channel name' },
  find: (item, { namesakes }) =>
    item.kind !== 'serviceChannel'
      ? []
      : versionsOf(item).flatMap(({ language, version }) => {
          const others = namesakes[language] ?? []
          const values = { others: others.join(',') }
          return others.length === 0 ? [] : [faultIn(language, 'error', 'name', version.name.trim(), values)]
        }),
  explain: {
    fi: () =>
      'Samalla organisaatiolla on toinenkin samantyyppinen ja samanniminen asiointikanava, joten lukija ei erota niitä toisistaan. Anna niille eri nimet: Palvelutietovaranto ei hyväksy kahta samannimistä.',
    sv: () =>
      'Samma organisation har en annan servicekanal av samma typ med samma namn, så läsaren kan inte skilja dem åt. Ge dem olika namn: Servicedatalagret godkänner inte två med samma namn.',
    en: () =>
      'The same organisation has another service channel of the same type and name, so readers cannot tell them apart. Give them different names: the Finnish Service Catalogue does not accept two of the same name.',
  },
}
