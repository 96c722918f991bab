// A telephone service that is called by the name of the person who answers.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { personNamesIn } from '../detect/person-names.ts'
import { plainOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { ownTextsOf } from '../texts.ts'

/** DVV: a channel is named after its subject (content-rules 3.1; text check 13). */
export const personNameInChannelName: Rule = {
  id: 'person-name-in-channel-name',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error'],
  languages,
  title: { fi: 'Henkilön nimi kanavan nimessä', sv: 'Personnamn i kanalens namn', en: 'Channel named after person' },
  find: personNames,
  explain: {
    fi: () =>
      'Puhelinasioinnin nimessä on työntekijän nimi, joka vanhenee, kun henkilö vaihtuu. Nimeä puhelinasiointi sen mukaan, mitä asiaa siinä hoidetaan.',
    sv: () =>
      'Telefonservicens namn innehåller namnet på en anställd, och det blir föråldrat när personen byts ut. Ge telefonservicen namn efter de ärenden man sköter där.',
    en: () =>
      'The name of the telephone service contains the name of a member of staff, which goes out of date when that person is replaced. Name the telephone service after what it is for.',
  },
}

function personNames(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  if (item.type !== 'TelephoneService') return []
  return ownTextsOf(item, context)
    .filter(({ field }) => field === 'name')
    .flatMap(text =>
      personNamesIn(plainOf(text), context.staffNames).map(name =>
        faultIn(text.language, 'error', text.field, name.text),
      ),
    )
}
