// The name of somebody of the city's staff in a running text: people change, texts stay.
import { languages, type ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { personNamesIn } from '../detect/person-names.ts'
import { plainOf } from '../detect/readings.ts'
import { faultIn } from '../observe.ts'
import { proseOf } from '../prose.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import type { ItemText } from '../texts.ts'

/** DVV: no names of persons (text check 13). The names are those of the city's own list. */
export const personNameInText: Rule = {
  id: 'person-name-in-text',
  audience: 'communications',
  basis: 'DVV',
  severities: ['error'],
  languages,
  title: { fi: 'Henkilön nimi tekstissä', sv: 'Personnamn i texten', en: 'Person’s name in text' },
  find: personNames,
  explain: {
    fi: () =>
      'Tekstissä on työntekijän nimi, joka vanhenee, kun henkilö vaihtuu. Mainitse sen sijaan tehtävä tai yksikkö.',
    sv: () =>
      'Texten innehåller namnet på en anställd, och det blir föråldrat när personen byts ut. Nämn i stället uppgiften eller enheten.',
    en: () =>
      'The text contains the name of a member of staff, which goes out of date when that person is replaced. Mention the role or the unit instead.',
  },
}

function personNames(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return proseOf(item, context)
    .filter(text => !isPhoneChannelName(item, text))
    .flatMap(text =>
      personNamesIn(plainOf(text), context.staffNames).map(name =>
        faultIn(text.language, 'error', text.field, name.text),
      ),
    )
}

// The name of a telephone service has a rule of its own: person-name-in-channel-name.
function isPhoneChannelName(item: ContentItem, { field }: ItemText): boolean {
  return item.type === 'TelephoneService' && field === 'name'
}
