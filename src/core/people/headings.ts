import { spellingDistance } from '../spelling.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailLanguages } from '../texts/languages.ts'
import { foldWord } from './fold.ts'

/** The columns of the roster in the order in which they are explained. */
export const columns = [
  'area',
  'serviceArea',
  'contentId',
  'organization',
  'serviceClass',
  'name',
  'updater',
  'email',
  'alsoAnswers',
  'language',
  'editsPtv',
  'deputy',
  'superior',
  'away',
] as const
export type Column = (typeof columns)[number]

/** The columns in which our template tells what a row is about: an import leaves them out. */
export const noteColumns = ['about', 'suggestion', 'reason'] as const
export type NoteColumn = (typeof noteColumns)[number]

type Spellings = Readonly<Record<MailLanguage, readonly [string, ...string[]]>>

// The first of each language is the heading that we write ourselves; the others are understood.
const spellings: Readonly<Record<Column, Spellings>> = {
  area: {
    fi: ['Vastuualue'],
    sv: ['Ansvarsområde'],
    en: ['Area of responsibility', 'Responsibility area', 'Area'],
  },
  serviceArea: { fi: ['Palvelualue'], sv: ['Serviceområde', 'Tjänsteområde'], en: ['Service area'] },
  contentId: {
    fi: ['PTV-tunniste', 'PTV-tunnus', 'PTV-ID', 'Tunniste'],
    sv: ['SDL-ID', 'SDL-kod', 'SDL-identifierare'],
    en: ['FSC-ID', 'FSC identifier', 'PTV identifier'],
  },
  organization: {
    fi: ['Organisaatio', 'Vastuuorganisaatio', 'Organisaation nimi', 'Organisaation tunniste'],
    sv: ['Organisation', 'Ansvarig organisation', 'Organisationens namn', 'Organisationens ID'],
    en: ['Organisation', 'Organization', 'Responsible organisation', 'Organisation name', 'Organisation ID'],
  },
  serviceClass: {
    fi: ['Palveluluokka', 'Palveluluokan koodi'],
    sv: ['Servicegrupp', 'Serviceklass', 'Servicegruppens kod'],
    en: ['Service class', 'Service class code'],
  },
  name: {
    fi: ['Nimi', 'Palvelun nimi', 'Sisällön nimi', 'Kanavan nimi', 'Asiointikanavan nimi', 'Palvelu'],
    sv: ['Namn', 'Tjänstens namn', 'Innehållets namn', 'Kanalens namn', 'Servicekanalens namn', 'Tjänst'],
    en: ['Name', 'Service name', 'Name of the service', 'Content name', 'Channel name', 'Service'],
  },
  updater: {
    fi: ['Päivittäjä', 'Päivittäjän nimi', 'Vastuuhenkilö', 'Vastuuhenkilön nimi'],
    sv: ['Uppdaterare', 'Uppdaterarens namn', 'Ansvarig person', 'Ansvarig'],
    en: ['Updater', "Updater's name", 'Responsible person'],
  },
  email: {
    fi: ['Sähköposti', 'Sähköpostiosoite', 'Päivittäjän sähköposti', 'Päivittäjän sähköpostiosoite'],
    sv: ['E-post', 'E-postadress', 'Uppdaterarens e-post', 'Uppdaterarens e-postadress'],
    en: ['E-mail', 'E-mail address', "Updater's e-mail", "Updater's e-mail address"],
  },
  alsoAnswers: {
    fi: ['Vastaa myös', 'Myös vastaa', 'Muut vastaajat'],
    sv: ['Svarar också', 'Svarar även'],
    en: ['Also answers', 'Others who answer'],
  },
  language: {
    fi: ['Kieli', 'Viestien kieli', 'Sähköpostin kieli'],
    sv: ['Språk', 'Språk för meddelanden'],
    en: ['Language', 'Mail language'],
  },
  editsPtv: {
    fi: ['PTV-oikeudet', 'PTV-oikeus', 'PTV-käyttöoikeudet', 'PTV-käyttöoikeus'],
    sv: ['SDL-rättigheter', 'SDL-användarrättigheter', 'SDL-behörighet', 'PTV-rättigheter'],
    en: ['FSC rights', 'FSC user rights', 'PTV rights', 'PTV user rights', 'Edits PTV'],
  },
  deputy: {
    fi: ['Varahenkilön sähköposti', 'Varahenkilön sähköpostiosoite', 'Varahenkilö', 'Sijaisen sähköposti', 'Sijainen'],
    sv: ['Ersättarens e-post', 'Ersättarens e-postadress', 'Ersättare', 'Vikariens e-post', 'Vikarie'],
    en: ['Deputy e-mail', "Deputy's e-mail", "Deputy's e-mail address", 'Deputy'],
  },
  superior: {
    fi: ['Esihenkilön sähköposti', 'Esihenkilön sähköpostiosoite', 'Esihenkilö', 'Esimiehen sähköposti', 'Esimies'],
    sv: ['Chefens e-post', 'Chefens e-postadress', 'Chef', 'Närmaste chefens e-post', 'Närmaste chef'],
    en: ['Superior e-mail', "Superior's e-mail", 'Superior', "Manager's e-mail", 'Manager'],
  },
  away: {
    fi: ['Poissa', 'Poissaolo', 'Poissa alkaen–asti', 'Poissa mistä mihin'],
    sv: ['Frånvarande', 'Frånvaro', 'Frånvarande från–till', 'Borta'],
    en: ['Away', 'Away from–to', 'Absent', 'Absence'],
  },
}

const noteSpellings: Readonly<Record<NoteColumn, Readonly<Record<MailLanguage, string>>>> = {
  about: { fi: 'Mitä rivi koskee', sv: 'Vad raden gäller', en: 'What the row is about' },
  suggestion: {
    fi: 'Nykyinen tai ehdotettu päivittäjä',
    sv: 'Nuvarande eller föreslagen uppdaterare',
    en: 'Present or suggested updater',
  },
  reason: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
}

const notes: ReadonlySet<string> = new Set(
  noteColumns.flatMap(column => mailLanguages.map(language => foldWord(noteSpellings[column][language]))),
)

const known: ReadonlyMap<string, { readonly column: Column; readonly spelling: string }> = new Map(
  columns.flatMap(column =>
    mailLanguages.flatMap(language =>
      spellings[column][language].map(spelling => [foldWord(spelling), { column, spelling }] as const),
    ),
  ),
)

/** The column that a heading names in any of the languages; what stands in brackets may be an explanation. */
export function readHeading(heading: string): Column | null {
  const match = known.get(foldWord(heading)) ?? known.get(foldWord(heading.replaceAll(/\([^)]*\)?/gu, '')))
  return match?.column ?? null
}

/** True for the heading of a column that only our template fills in. */
export function isNoteHeading(heading: string): boolean {
  return notes.has(foldWord(heading))
}

/** The heading that we write for a column, as in the template. */
export function headingOf(column: Column, language: MailLanguage): string {
  return spellings[column][language][0]
}

/** The heading of a column that only the template has. */
export function noteHeadingOf(column: NoteColumn, language: MailLanguage): string {
  return noteSpellings[column][language]
}

/** The known heading nearest in spelling, or null where none is near enough to be meant. */
export function nearestHeading(heading: string): string | null {
  const wanted = foldWord(heading)
  const ranked = known
    .entries()
    .map(([folded, { spelling }]) => ({
      spelling,
      share: spellingDistance(wanted, folded) / Math.max(wanted.length, folded.length),
    }))
    .toArray()
    .toSorted((left, right) => left.share - right.share)
  const nearest = ranked[0]
  return nearest !== undefined && nearest.share <= 0.5 ? nearest.spelling : null
}
