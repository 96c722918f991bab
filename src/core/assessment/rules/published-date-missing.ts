// Content of which PTV does not say when it was published.
import type { Rule } from '../rule.ts'
import { fault } from '../observe.ts'

/** Version 12 may leave the date out (content-rules 3.9): the age is counted from the night the item was first seen. */
export const publishedDateMissing: Rule = {
  id: 'published-date-missing',
  audience: 'communications',
  basis: 'data',
  severities: ['info'],
  languages: null,
  title: { fi: 'Julkaisupäivä puuttuu', sv: 'Publiceringsdatum saknas', en: 'Publication date missing' },
  find: ({ publishedAt }) => (publishedAt === null ? [fault('info', 'publishedAt')] : []),
  explain: {
    fi: () => 'Palvelutietovarannosta ei näy, milloin sisältö on julkaistu, joten sen ikä on arvio.',
    sv: () => 'Det framgår inte av Servicedatalagret när innehållet har publicerats, så dess ålder är en uppskattning.',
    en: () => 'The Finnish Service Catalogue does not say when this content was published, so its age is an estimate.',
  },
}
