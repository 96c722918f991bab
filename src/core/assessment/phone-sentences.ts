import type { MailLanguage } from '../texts/languages.ts'

/** What differs: the numbers of one version that the other lacks, empty where there are none. */
export interface PhoneDifference {
  /** The names of the two languages as the sentences need them (see `languageNames`). */
  readonly here: string
  readonly there: string
  readonly onlyHere: string
  readonly onlyThere: string
}

/** Says that two language versions give different telephone numbers. */
export const phoneSentences: Readonly<Record<MailLanguage, (difference: PhoneDifference) => string>> = {
  fi: ({ here, there, onlyHere, onlyThere }) => {
    if (onlyThere === '') return `Puhelinnumeroa ei ole ${there}sessä kieliversiossa. Onko näin tarkoitus?`
    return onlyHere === ''
      ? `Puhelinnumero ${onlyThere} on ${there}sessä kieliversiossa mutta ei ${here}sessä. Onko näin tarkoitus?`
      : `Puhelinnumero on toinen kuin ${there}sessä kieliversiossa, jossa se on ${onlyThere}. Kumpi pitää paikkansa?`
  },
  sv: ({ here, there, onlyHere, onlyThere }) => {
    if (onlyThere === '') return `Telefonnumret saknas i språkversionen på ${there}. Är det meningen?`
    return onlyHere === ''
      ? `Telefonnumret ${onlyThere} finns i språkversionen på ${there} men inte i den på ${here}. Är det meningen?`
      : `Telefonnumret är ett annat än i språkversionen på ${there}, där det är ${onlyThere}. Vilkendera stämmer?`
  },
  en: ({ here, there, onlyHere, onlyThere }) => {
    if (onlyThere === '') return `The ${there} language version does not have this telephone number. Is that intended?`
    return onlyHere === ''
      ? `The ${there} language version has the telephone number ${onlyThere}, but the ${here} one does not. Is that intended?`
      : `The telephone number is different in the ${there} language version, where it is ${onlyThere}. Which is right?`
  },
}
