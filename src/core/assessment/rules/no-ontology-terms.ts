// A service without keywords of the national ontology.
import { classesOf } from '../classes.ts'
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV asks for one when a service is published; those of the general description count (content-rules 3.7). */
export const noOntologyTerms: Rule = {
  id: 'no-ontology-terms',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: { fi: 'Asiasanat puuttuvat', sv: 'Ämnesord saknas', en: 'Keywords missing' },
  find: (item, context) =>
    classesOf(item, context, 'ontologyTerms')?.all.length === 0 ? [fault('error', 'ontologyTerms')] : [],
  explain: {
    fi: () =>
      'Palvelulla ei ole asiasanoja, joten lukija ei löydä sitä hakusanoilla yhtä hyvin. Palvelutietovaranto vaatii vähintään yhden asiasanan, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Tjänsten saknar ämnesord, så läsaren hittar den sämre med sökord. Servicedatalagret kräver minst ett ämnesord nästa gång tjänsten publiceras.',
    en: () =>
      'The service has no keywords, so it is harder for readers to find by searching. The Finnish Service Catalogue requires at least one the next time the service is published.',
  },
}
