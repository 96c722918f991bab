import type { AlarmTexts, MissingCounts } from '../alarms.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'

export const alarms = {
  removals: {
    subject: missing => `To be checked: ${amount(missing)} missing from the Finnish Service Catalogue`,
    lead: (city, missing) =>
      `${city}: on at least two nights in a row, the Finnish Service Catalogue has not shown what was there before: ${amount(missing)}.`,
    held: 'There are so many that Ajantasa will not count them as removed until a person confirms it. Until then they are treated as if they were still in the Finnish Service Catalogue.',
    safe: 'Nothing is lost. Ajantasa keeps the information as it was last seen. It only reads the Finnish Service Catalogue and has deleted nothing there.',
    organization: (name, removals) => `${name}: ${formatNumber(removals, 'en')}`,
    otherOrganization: 'Another organisation',
    communications: {
      heading: 'For the communications unit',
      check: 'Check in the Finnish Service Catalogue whether these were removed or moved on purpose.',
      restore:
        'If not, retrieve them from the archive in the Finnish Service Catalogue or publish them again. Ajantasa will notice on the following night; nothing else is needed.',
      tell: 'If they are meant to be missing, tell IT',
    },
    it: {
      heading: 'For IT',
      wait: 'Wait for the communications unit’s answer. If what is missing can be seen in the Finnish Service Catalogue after all, the fault may lie in the open API or in the program: do not run the command then.',
      command:
        'Once the communications unit has confirmed that these are meant to be missing, run this command where Ajantasa is installed:',
      replace: 'Replace NAME with your own name and TEXT with the reason, both in quotation marks.',
      afterwards:
        'On the following night Ajantasa records as removed those that the Finnish Service Catalogue still does not show. Their history is kept.',
    },
  },
  shapes: {
    subjects: {
      unknownField: 'The open API of the Finnish Service Catalogue has new fields',
      strangeRecord: 'The Finnish Service Catalogue has content that Ajantasa does not understand',
    },
    lead: city =>
      `${city}: last night the open API of the Finnish Service Catalogue gave information that is new to Ajantasa.`,
    kinds: {
      strangeRecord: {
        lead: 'Fields that are not as the description of the API has them, so that content has been put aside:',
        meaning:
          'What has been put aside is kept as it came. Its last version that Ajantasa understood, if there is one, stays in use. Everything else is read as usual.',
      },
      unknownField: {
        lead: 'Fields that the description of the API does not have:',
        meaning: 'Ajantasa does not use the new fields, but keeps them. Everything else works as before.',
      },
    },
    count: records => counted('en', records, 'record', 'records'),
    safe: 'Nothing is lost. Ajantasa only reads the Finnish Service Catalogue and has changed or deleted nothing there.',
    task: 'Check whether there is a newer version of Ajantasa that knows of the change. If there is none, pass this message on to the developers of the program. It contains no personal data.',
    once: 'We will not write about the same field again.',
    untilWell: 'We will tell you when all content is understood again.',
  },
  well: {
    subjects: {
      removals: 'All well again: no removal is waiting for a decision',
      strange: 'All well again: Ajantasa understands all content of the Finnish Service Catalogue',
      both: 'All well again: the Finnish Service Catalogue is read as usual',
    },
    city: city => `This is about: ${city}.`,
    removals: since =>
      `Removals had been waiting for a decision since ${since}. None is waiting now: the information is back in the Finnish Service Catalogue, or its removal was approved.`,
    strange: since =>
      `Content had been put aside since ${since}. None is now: Ajantasa understands it again, or it is no longer in the Finnish Service Catalogue.`,
    nothingToDo: 'Nothing needs to be done.',
  },
  reasons: {
    archived: 'archived in the Finnish Service Catalogue',
    unpublished: 'no longer published',
    moved: 'moved to another organisation',
    notSeen: 'not found',
    notUsed: 'no longer connected to our services',
  },
  records: {
    service: 'Services',
    serviceChannel: 'Service channels',
    organization: 'Organisations',
    serviceCollection: 'Service collections',
    generalDescription: 'General descriptions',
    connection: 'Connections',
  },
  wholeRecord: 'the whole content item',
  more: count => `And ${formatNumber(count, 'en')} more.`,
  noReply: 'You do not need to reply to this message.',
} satisfies AlarmTexts

function amount({ items, connections }: MissingCounts): string {
  return listed('en', [
    ...(items === 0 ? [] : [counted('en', items, 'content item', 'content items')]),
    ...(connections === 0 ? [] : [counted('en', connections, 'connection', 'connections')]),
  ])
}
