import { counted } from '../plural.ts'
import type { HoleTexts } from '../report-holes.ts'

export const holes = {
  lead: 'Every area of responsibility should have someone who keeps its content up to date and answers questions. Here you can see where that is not so.',
  none: 'There are no gaps among the updaters or in the rows of the list of updaters.',
  caption: 'Gaps and how to close them',
  columns: {
    hole: 'Gap',
    count: 'Number',
    remedy: 'What to do',
    silent: 'Has not answered',
    unreachable: 'Email is not delivered',
    peopleWithoutItems: 'Updaters without content',
    dutiesWithoutItems: 'Rows without content',
    deputy: 'Deputy',
    byRoster: 'In the list of updaters',
    now: 'Now',
    on: 'Handed over',
  },
  kinds: {
    silent: {
      name: 'The updater has not answered at least two review requests in a row',
      remedy: 'Phone the updater or name a new one.',
    },
    unreachable: {
      name: 'Email is not delivered',
      remedy: 'Correct the address in the list of updaters or name someone else.',
    },
    peopleWithoutItems: {
      name: 'The updater has no content',
      remedy: 'Check the updater’s row in the list of updaters. Remove it if it is not needed.',
    },
    peopleWithoutDuties: {
      name: 'The person has no row in the list of updaters',
      remedy: 'Add a row if the person is still an updater.',
    },
    dutiesWithoutItems: {
      name: 'No content belongs to a row in the list of updaters',
      remedy: 'The row matches no content, or other rows are more specific. Correct or remove the row.',
    },
    areasWithoutDeputy: {
      name: 'An updater in the area has no deputy',
      remedy: 'Add the deputy’s email address to the list of updaters.',
    },
    handOvers: {
      name: 'The item was handed over by a reply, but the list of updaters still has the previous updater',
      remedy: 'Enter the new updater in the list of updaters.',
    },
  },
  areaCaption: 'Gaps by area of responsibility',
  deputy: { there: 'Named', missing: 'Missing' },
  rows: (list, more) =>
    `Rows in the list of updaters to which no content belongs: ${list}${more === 0 ? '' : ` and ${counted('en', more, 'more row', 'more rows')}`}.`,
  peopleCaption: 'Gaps by person',
  handOverCaption: 'Content handed over by a reply',
  more: count => `The file report.json has ${counted('en', count, 'more row', 'more rows')}.`,
} satisfies HoleTexts
