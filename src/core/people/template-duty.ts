import { formatDate } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { templateTexts } from '../texts/templates.ts'
import type { Absence } from './away.ts'
import type { Column } from './headings.ts'
import type { Duty } from './roster.ts'
import type { TemplateNames } from './template-names.ts'

/** What the template writes for the languages of the mails, in all languages the same. */
export const languageNames: Readonly<Record<MailLanguage, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' }

/** A duty as the cells of a row that reads as the same duty, with what the roster knows of its person. */
export function dutyCells(
  duty: Duty,
  names: TemplateNames,
  language: MailLanguage,
): Readonly<Partial<Record<Column, string>>> {
  const { target } = duty
  return {
    area: duty.area,
    serviceArea: duty.serviceArea ?? '',
    contentId: target.contentId ?? '',
    organization: target.organization ?? '',
    serviceClass: target.serviceClass === null ? '' : names.classTarget(target.serviceClass),
    name: target.name ?? '',
    ...personCells(duty, names, language),
    alsoAnswers: duty.alsoAnswers.join(', '),
    deputy: duty.deputy ?? '',
    superior: duty.superior ?? '',
    away: duty.away === null ? '' : daysOf(duty.away, language),
  }
}

function personCells(
  { personId }: Duty,
  names: TemplateNames,
  language: MailLanguage,
): Readonly<Partial<Record<Column, string>>> {
  const person = names.person(personId)
  if (person === null) return { email: personId }
  const [yes, no] = templateTexts[language].yesNo
  return {
    // Who goes by the address has given no name.
    updater: person.name === person.email ? '' : person.name,
    email: person.email,
    language: languageNames[person.language],
    editsPtv: person.editsPtv ? yes : no,
  }
}

function daysOf({ from, to }: Absence, language: MailLanguage): string {
  if (language === 'en') return `${from.toString()}/${to.toString()}`
  return `${formatDate(from, language)}–${formatDate(to, language)}`
}
