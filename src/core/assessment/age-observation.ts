import type { Observation, Severity } from '../finding.ts'
import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { AgeBasis, State } from './clock.ts'
import type { AssessmentContext, Rule } from './rule.ts'

/** The one observation of an age rule, when the item is in the rule's state. */
export function ageObservations(context: AssessmentContext, state: State, severity: Severity): readonly Observation[] {
  if (context.state !== state) return []
  const { since, basis, touched } = context.clock
  const values = { since: since.toString(), basis, touched: touched ? 'yes' : 'no' }
  return [{ severity, language: null, field: null, evidence: { quote: null, values } }]
}

type Explanation = Parameters<Rule['explain']['fi']>[0]

/** Says from what the age is counted, in words that promise no more than the date proves. */
export function countedFrom({ evidence }: Explanation, language: MailLanguage): string {
  const { since, basis, touched } = evidence.values
  const date = formatDate(Temporal.PlainDate.from(since ?? ''), language)
  const sentence = bases[language][basis as AgeBasis](date)
  return touched === 'yes' ? `${sentence} ${bulk[language]}` : sentence
}

const bases = {
  fi: {
    confirmed: date => `Tiedot on viimeksi vahvistettu ajantasaisiksi ${date}.`,
    published: date =>
      `Palvelutietovarannon mukaan sisältö on julkaistu viimeksi ${date}, eikä tietoja ole sen jälkeen vahvistettu ajantasaisiksi.`,
    firstSeen: date =>
      `Palvelutietovarannosta ei näy, milloin sisältö on julkaistu. Sisältö on ollut seurannassa ${date} alkaen, eikä tietoja ole sinä aikana vahvistettu ajantasaisiksi.`,
  },
  sv: {
    confirmed: date => `Uppgifterna bekräftades senast som aktuella den ${date}.`,
    published: date =>
      `Enligt Servicedatalagret publicerades innehållet senast den ${date}, och uppgifterna har inte bekräftats som aktuella efter det.`,
    firstSeen: date =>
      `Det framgår inte av Servicedatalagret när innehållet har publicerats. Vi har följt innehållet sedan den ${date}, och uppgifterna har inte bekräftats som aktuella under den tiden.`,
  },
  en: {
    confirmed: date => `The information was last confirmed as up to date on ${date}.`,
    published: date =>
      `According to the Finnish Service Catalogue, this content was last published on ${date}, and it has not been confirmed as up to date since then.`,
    firstSeen: date =>
      `The Finnish Service Catalogue does not say when this content was published. We have followed it since ${date}, and it has not been confirmed as up to date in that time.`,
  },
} as const satisfies Record<MailLanguage, Record<AgeBasis, (date: string) => string>>

const bulk = {
  fi: 'Päivämäärä on peräisin massajulkaisusta, joten se ei osoita, että joku olisi tarkistanut tekstin.',
  sv: 'Datumet kommer från en masspublicering och visar alltså inte att någon har granskat texten.',
  en: 'The date comes from a bulk publication; it does not show that anyone has reviewed the text.',
} as const satisfies Record<MailLanguage, string>
