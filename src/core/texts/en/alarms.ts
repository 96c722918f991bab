import type { AlarmTexts, MissingCounts } from '../alarms.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'
import { troubles } from './troubles.ts'

export const alarms = {
  troubles,
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
      tell: 'If they are meant to be missing, tell the IT unit',
    },
    it: {
      heading: 'For the IT unit',
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
        lead: 'Fields that differ from the description of the API, because of which content has been put aside:',
        meaning:
          'What has been put aside is kept as it came. Its last version that Ajantasa understood, if there is one, stays in use. Everything else is read as usual.',
      },
      unknownField: {
        lead: 'Fields that are not in the description of the API:',
        meaning: 'Ajantasa does not use the new fields, but keeps them. Everything else works as before.',
      },
    },
    count: records => counted('en', records, 'record', 'records'),
    safe: 'Nothing is lost. Ajantasa only reads the Finnish Service Catalogue and has changed or deleted nothing there.',
    task: 'Check whether there is a newer version of Ajantasa that knows of the change. If there is none, pass this message on to the developers of the program. It contains no personal data.',
    once: 'We will not write about the same field again.',
    untilWell: 'We will tell you when all content is understood again.',
  },
  doubts: {
    subject: mails =>
      `To be settled: ${mails === 1 ? 'was one message' : `were ${formatNumber(mails, 'en')} messages`} sent?`,
    lead: (city, mails) =>
      `${city}: sending was cut off, so it is not certain whether the ${mails === 1 ? 'message below was' : 'messages below were'} sent.`,
    again:
      'We have told you about this before, but messages to the IT unit may not have been sent either. That is why we are telling you again.',
    safe: 'Ajantasa does not send these messages again by itself, so that nobody gets the same message twice. If somebody answers a message, or a copy of it is found in the mailbox, the matter settles itself.',
    heading: 'Messages in doubt',
    mail: (what, moment) => `${what}, ${moment}`,
    purposes: {
      digest: 'review request',
      copy: 'copy of a review request',
      unanswered: 'note of unanswered review requests',
      unowned: 'note of descriptions without a responsible person',
      receipt: 'receipt for an answer',
      roundTrip: 'question about whether an answer is genuine',
      answeredForYou: 'note of an answer given by somebody else',
      forward: 'answer passed on to the communications unit',
      deadAddress: 'note of an address that does not work',
      corrected: 'note of corrections',
      report: 'monthly report',
      alarm: 'note on the state of the program',
      workList: 'list of proposed corrections',
      decided: 'receipt for decisions',
      rejected: 'note of a rejected correction',
      seen: 'note of a published correction',
    },
    settling: {
      heading: 'How to settle a message',
      look: 'Look up the message’s id (Message-ID) in the log of the mail server to see whether the server accepted the message. Then run one of these commands where Ajantasa is installed.',
      sent: 'If the server accepted the message:',
      resend: 'If the server did not accept the message, Ajantasa sends it again:',
      replace:
        'Replace ID with the id of the message, NAME with your own name and TEXT with the reason, each in quotation marks.',
      list: 'This command also shows the recipients:',
    },
    untilWell:
      'If more messages come into doubt, we will not write to you about them separately. We will tell you when all of them are settled.',
    settled: {
      subject: 'All well again: all messages in doubt are settled',
      text: (city, since) => `${city}: there have been messages in doubt since ${since}. Now there are none.`,
    },
  },
  roster: {
    subject: 'To be corrected: the new list of updaters was not put into use',
    lead: (city, file) => `${city}: last night the list of updaters in the file ${file} was not put into use.`,
    why: {
      unreadable: 'The file could not be read.',
      faulty: faults => `The list has ${counted('en', faults, 'fault', 'faults')}.`,
      shrunken: (before, after) =>
        `The list in use has ${counted('en', before, 'row', 'rows')}, this one only ${formatNumber(after, 'en')}. More than a third of the rows are missing, so we want to be sure that they were not removed by mistake.`,
    },
    safe: 'Nothing is lost. The earlier list stays in use until this one is in order.',
    faults: 'How to correct the list',
    mend: {
      faulty:
        'Make the corrections and save the list in the same place under the same name. It will be read again on the following night.',
      shrunken:
        'If rows are missing by mistake, put them back and save the list in the same place under the same name. It will be read again on the following night.',
    },
    meant: 'If the rows were removed on purpose, ask the IT unit to run this command:',
    replace: 'FILE stands for the path of the file.',
    untilWell: 'We will tell you when the list has been put into use.',
    check: 'If you hear nothing after your corrections, the IT unit can use this command to see what is still missing:',
    taken: {
      subject: 'All well again: the list of updaters has been put into use',
      text: (city, since) =>
        `${city}: since ${since} it has not been possible to put the new list of updaters into use. The new list is in use now.`,
    },
  },
  well: {
    subjects: {
      removals: 'All well again: no removal is waiting for a decision',
      strange: 'All well again: Ajantasa understands all content of the Finnish Service Catalogue',
      both: 'All well again: the Finnish Service Catalogue is read as usual',
    },
    city: city => `This is about: ${city}.`,
    removals: since =>
      `Removals have been waiting for a decision since ${since}. None are waiting now: the information is back in the Finnish Service Catalogue, or its removal was approved.`,
    strange: since =>
      `Some content has been put aside since ${since}. None is put aside now: Ajantasa understands it again, or it is no longer in the Finnish Service Catalogue.`,
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
