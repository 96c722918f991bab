// Hours of public holidays for years that are over.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { schedulesOf, type Schedules } from '../schedules.ts'

/** It follows from the data (content-rules 3.4); version 11 has no hours of holidays. */
export const holidayYearsPast: Rule = {
  id: 'holiday-years-past',
  audience: 'updater',
  basis: 'data',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Juhlapyhien palveluajat ovat menneet',
    sv: 'Helgernas betjäningstider har passerat',
    en: 'Holiday hours have passed',
  },
  find: pastYears,
  explain: {
    fi: ({ evidence: { values } }) =>
      `Juhlapyhien palveluajat on merkitty viimeksi vuodelle ${values['year']}, joten lukija ei tiedä tulevien juhlapyhien aikoja. Lisää ne tai poista menneet.`,
    sv: ({ evidence: { values } }) =>
      `Betjäningstiderna för helger har senast angetts för år ${values['year']}, så läsaren vet inte vad som gäller under kommande helger. Lägg till dem eller ta bort dem som har passerat.`,
    en: ({ evidence: { values } }) =>
      `The service hours for public holidays were last given for ${values['year']}, so readers do not know the hours for the coming holidays. Add them or remove those that have passed.`,
  },
}

function pastYears(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return schedulesOf(item, context).flatMap(schedules => observation(schedules, context.today) ?? [])
}

function observation({ holidays, field }: Schedules, today: Temporal.PlainDate): Observation | null {
  const last = holidays?.years?.toSorted((left, right) => left - right).at(-1)
  if (last === undefined || last >= today.year) return null
  return fault('warning', `${field}.holidayServiceHours.repetition.years`, { year: String(last) })
}
