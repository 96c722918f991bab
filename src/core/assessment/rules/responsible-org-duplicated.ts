// A service that names its main responsible organization a second time.
import { fault } from '../observe.ts'
import type { Rule } from '../rule.ts'

/** PTV does not publish it (content-rules 3.6). */
export const responsibleOrgDuplicated: Rule = {
  id: 'responsible-org-duplicated',
  audience: 'communications',
  basis: 'PTV',
  severities: ['error'],
  languages: null,
  title: {
    fi: 'Vastuuorganisaatio kahteen kertaan',
    sv: 'Ansvarig organisation två gånger',
    en: 'Responsible organisation listed twice',
  },
  find: item =>
    item.kind === 'service' && item.otherResponsibleOrganizations.includes(item.organizationId)
      ? [fault('error', 'otherResponsibleOrganizations', { organization: item.organizationId })]
      : [],
  explain: {
    fi: () =>
      'Päävastuuorganisaatio on merkitty myös muihin vastuuorganisaatioihin. Poista se niistä: Palvelutietovaranto ei hyväksy samaa organisaatiota kahteen kertaan, kun palvelu seuraavan kerran julkaistaan.',
    sv: () =>
      'Den huvudansvariga organisationen finns också bland andra ansvariga organisationer. Ta bort den därifrån: Servicedatalagret godkänner inte samma organisation två gånger nästa gång tjänsten publiceras.',
    en: () =>
      'The main responsible organisation is also listed among the other responsible organisations. Remove it from there: the Finnish Service Catalogue does not accept the same organisation twice the next time the service is published.',
  },
}
