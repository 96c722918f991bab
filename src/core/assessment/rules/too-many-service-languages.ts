// A service that claims to be given in more than ten languages.
import type { Rule } from '../rule.ts'

const most = 10

/** It follows from the data; interpreting services have so many, hence only on request (content-rules 3.5). */
export const tooManyServiceLanguages: Rule = {
  id: 'too-many-service-languages',
  audience: 'communications',
  basis: 'data',
  severities: ['info'],
  languages: null,
  title: { fi: 'Paljon palvelukieliä', sv: 'Många servicespråk', en: 'Many service languages' },
  find: item => {
    if ((item.kind !== 'service' && item.kind !== 'serviceChannel') || item.serviceLanguages.length <= most) return []
    const values = { count: String(item.serviceLanguages.length) }
    return [{ severity: 'info', language: null, field: 'serviceLanguages', evidence: { quote: null, values } }]
  },
  explain: {
    fi: ({ evidence: { values } }) =>
      `Tietojen mukaan palvelua saa ${values['count']} kielellä. Palvellaanko asiakasta todella niillä kaikilla?`,
    sv: ({ evidence: { values } }) =>
      `Enligt uppgifterna får man service på ${values['count']} språk. Får kunden verkligen service på alla?`,
    en: ({ evidence: { values } }) =>
      `The service is said to be available in ${values['count']} languages. Are customers really served in all of them?`,
  },
}
