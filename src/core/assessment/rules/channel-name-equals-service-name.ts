// A service channel that is called as a service it belongs to.
import { faultIn } from '../observe.ts'
import { languages } from '../../content-item.ts'
import { foldName } from '../../people/fold.ts'
import type { Rule } from '../rule.ts'
import { isBlank, versionsOf } from '../versions.ts'

/** DVV: a service channel is named by what it is, not by its service; only the whole name counts (content-rules 3.1). */
export const channelNameEqualsServiceName: Rule = {
  id: 'channel-name-equals-service-name',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages,
  title: { fi: 'Kanavalla on palvelun nimi', sv: 'Kanalen har tjänstens namn', en: 'Channel named like service' },
  find: (item, { connected }) =>
    item.kind !== 'serviceChannel'
      ? []
      : versionsOf(item)
          .filter(({ version }) => !isBlank(version.name))
          .filter(({ language, version }) =>
            connected.some(
              other =>
                other.kind === 'service' &&
                foldName(other.languageVersions[language]?.name ?? '') === foldName(version.name),
            ),
          )
          .map(({ language, version }) => faultIn(language, 'warning', 'name', version.name.trim())),
  explain: {
    fi: () =>
      'Asiointikanavalla on sama nimi kuin palvelulla, johon se on liitetty. Anna kanavalle nimi, josta lukija näkee, onko kyse esimerkiksi lomakkeesta, verkkoasioinnista vai palvelupaikasta.',
    sv: () =>
      'Servicekanalen har samma namn som en tjänst den är kopplad till. Ge kanalen ett namn som visar läsaren om det gäller till exempel en blankett, en e-tjänst eller ett serviceställe.',
    en: () =>
      'The service channel has the same name as a service it is connected to. Give the channel a name that tells readers whether it is, for example, a form, an e-service or a service location.',
  },
}
