import type { CityWords } from '../texts/guides.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { GuideFacts } from './facts.ts'
import { guideTexts } from './texts.ts'
import { blank } from './wording.ts'

/** A city's facts in words of a language; what is not known yet is left to be filled in. */
export function cityWords({ city, reminders, retention, showPeople }: GuideFacts, language: MailLanguage): CityWords {
  const { blanks } = guideTexts[language]
  return {
    city: city?.name[language] ?? [blank(blanks.city)],
    communications: city?.communications ?? [blank(blanks.communications)],
    everyDays: reminders.everyDays,
    againAfterDays: reminders.againAfterDays,
    ...retention,
    showPeople,
  }
}
