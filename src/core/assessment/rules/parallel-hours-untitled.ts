// Several weeks of service hours at once, and no word of which is for what.
import type { ContentItem, ServiceHour } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isOver, schedulesOf } from '../schedules.ts'
import { isBlank } from '../versions.ts'

/** DVV (content-rules 3.4). Odd and even weeks stand in one schedule, so they are no parallel ones. */
export const parallelHoursUntitled: Rule = {
  id: 'parallel-hours-untitled',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Rinnakkaisilta palveluajoilta puuttuu otsikko',
    sv: 'Parallella betjäningstider saknar rubrik',
    en: 'Parallel hours untitled',
  },
  find: untitled,
  explain: {
    fi: () =>
      'Samaan aikaan on voimassa useita palveluaikoja, mutta kaikilla ei ole otsikkoa tässä kieliversiossa, joten lukija ei tiedä, mitä mikin niistä koskee. Lisää otsikot.',
    sv: () =>
      'Flera betjäningstider gäller samtidigt, men alla har inte en rubrik i den här språkversionen, så läsaren vet inte vad var och en av dem gäller. Lägg till rubriker.',
    en: () =>
      'Several service hours are valid at the same time, but not all have a heading in this language version, so readers cannot tell which is for what. Add the headings.',
  },
}

function untitled(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return schedulesOf(item, context).flatMap(({ field, hours, languages }) => {
    const weekly = hours.filter(hour => isWeekly(hour) && !isOver(hour, context.today))
    const parallel = weekly.filter(one => weekly.some(other => other !== one && overlap(one, other)))
    return languages
      .filter(language => parallel.some(({ heading }) => isBlank(heading[language])))
      .map(language => faultIn(language, 'warning', field))
  })
}

function isWeekly({ type }: ServiceHour): boolean {
  return type === 'WeeklyUntilFurtherNoticeServiceHour' || type === 'WeeklyDateRangeServiceHour'
}

function overlap(one: ServiceHour, other: ServiceHour): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one)
}

function endsBefore(left: ServiceHour, right: ServiceHour): boolean {
  return left.toDate !== null && right.fromDate !== null && isBefore(left.toDate, right.fromDate)
}
