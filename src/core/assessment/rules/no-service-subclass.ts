// A service whose subject is only a main class.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { classesOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/** PTV asks for a subclass, such as P4.10; every main class has some (content-rules 3.7). */
export const noServiceSubclass: Rule = {
  id: 'no-service-subclass',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: {
    fi: 'Tarkempi palveluluokka puuttuu',
    sv: 'Noggrannare servicegrupp saknas',
    en: 'Service subclass missing',
  },
  find: onlyMainClasses,
  explain: {
    fi: () =>
      'Palvelulle on valittu vain palveluluokkien pääluokka, joka kertoo aiheen liian yleisesti. Palvelutietovaranto vaatii sen alta tarkemman palveluluokan, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Bara en huvudgrupp har valts bland servicegrupperna, och den anger ämnet för allmänt. Servicedatalagret kräver en noggrannare servicegrupp under den nästa gång tjänsten publiceras.',
    en: () =>
      'Only a main class has been chosen among the service classes, and it tells the subject too generally. The Finnish Service Catalogue requires a more exact service class below it the next time the service is published.',
  },
}

// What is no code of this list, such as a URI, may well be a subclass.
function onlyMainClasses(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const classes = classesOf(item, context, 'serviceClasses')?.all ?? []
  const isMainOnly = classes.length > 0 && classes.every(code => /^P\d+$/u.test(code))
  return isMainOnly ? [fault('error', 'serviceClasses', { classes: classes.toSorted().join(', ') })] : []
}
