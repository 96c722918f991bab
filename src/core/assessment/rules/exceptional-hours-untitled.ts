// Exceptional service hours that do not say why they differ.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { faultIn } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'
import { isExceptional, isOver, schedulesOf } from '../schedules.ts'
import { isBlank } from '../versions.ts'

/** DVV (content-rules 3.4). Hours that are over are left alone: they are to be removed, not titled. */
export const exceptionalHoursUntitled: Rule = {
  id: 'exceptional-hours-untitled',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning'],
  languages: null,
  title: {
    fi: 'Poikkeavilta palveluajoilta puuttuu otsikko',
    sv: 'Avvikande betjäningstider saknar rubrik',
    en: 'Exceptional hours untitled',
  },
  find: untitled,
  explain: {
    fi: () =>
      'Poikkeavilla palveluajoilla ei ole otsikkoa tässä kieliversiossa, joten lukija ei tiedä, mistä poikkeus johtuu. Lisää otsikko.',
    sv: () =>
      'De avvikande betjäningstiderna saknar rubrik i den här språkversionen, så läsaren vet inte vad avvikelsen beror på. Lägg till en rubrik.',
    en: () =>
      'The exceptional service hours have no heading in this language version, so readers do not know why they differ. Add a heading.',
  },
}

function untitled(item: ContentItem, context: AssessmentContext): readonly Observation[] {
  return schedulesOf(item, context).flatMap(({ field, hours, languages }) => {
    const coming = hours.filter(hour => isExceptional(hour) && !isOver(hour, context.today))
    return languages
      .filter(language => coming.some(({ heading }) => isBlank(heading[language])))
      .map(language => faultIn(language, 'warning', field))
  })
}
