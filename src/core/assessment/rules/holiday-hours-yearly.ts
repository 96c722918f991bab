// Hours of public holidays that return every year, and that nobody has confirmed for a year.
import type { ContentItem } from '../../content-item.ts'
import { isBefore } from '../../dates.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { schedulesOf } from '../schedules.ts'

/** DVV: to be checked every year (content-rules 3.4); version 11 has no hours of holidays. */
export const holidayHoursYearly: Rule = {
  id: 'holiday-hours-yearly',
  audience: 'updater',
  basis: 'DVV',
  severities: ['info'],
  languages: null,
  title: {
    fi: 'Juhlapyhien palveluajat tarkistamatta',
    sv: 'Helgernas betjäningstider ogranskade',
    en: 'Holiday hours not reviewed',
  },
  find: unconfirmed,
  explain: {
    fi: () =>
      'Juhlapyhien palveluajat toistuvat samoina joka vuosi. Tarkista kerran vuodessa, että ne pitävät paikkansa.',
    sv: () => 'Betjäningstiderna för helger är desamma varje år. Kontrollera en gång om året att de stämmer.',
    en: () => 'The service hours for public holidays are the same every year. Check once a year that they are correct.',
  },
}

function unconfirmed(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  const { clock, today } = context
  if (clock.basis === 'confirmed' && !isBefore(clock.since.add({ months: 12 }), today)) return []
  return schedulesOf(item, context)
    .filter(({ holidays }) => holidays?.years === null)
    .map(({ field }) => fault('info', `${field}.holidayServiceHours.repetition`))
}
