import type { AnswerTexts } from '../answers.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'

export const answers = {
  receipt: {
    subject: 'Receipt for your answer',
    title: 'How we understood your answer',
    confirmed: {
      lead: items => `We have recorded that the information in ${these(items)} is right:`,
      note: null,
    },
    corrected: {
      lead: items => `We have recorded that you have corrected ${these(items)} in the Finnish Service Catalogue:`,
      note: items =>
        `On the next two nights we will check whether the ${items === 1 ? 'change' : 'changes'} can be seen in the Finnish Service Catalogue. We will let you know the result.`,
    },
    snoozed: (items, until) => `We will ask about ${these(items)} again on ${until} at the earliest:`,
    passedOn: {
      correct: {
        lead: items =>
          `We have passed your ${items === 1 ? 'correction' : 'corrections'} to ${these(items)} on to the communications unit:`,
        note: () => 'The communications unit will correct the information in the Finnish Service Catalogue for you.',
      },
      intended: {
        lead: items =>
          `We have told the communications unit that the information in ${these(items)} is right as it stands:`,
        note: () => 'We may still ask about the same thing again later.',
      },
      reassign: {
        lead: items =>
          items === 1
            ? 'We have told the communications unit that this item is not your responsibility:'
            : 'We have told the communications unit that these items are not your responsibility:',
        note: () => 'The communications unit will find out whom to ask.',
      },
      dontKnow: {
        lead: items =>
          `We have asked the communications unit to find out whether the information in ${these(items)} is right:`,
        note: null,
      },
      ended: {
        lead: items =>
          `We have told the communications unit that the following no longer ${items === 1 ? 'exists' : 'exist'}:`,
        note: items =>
          items === 1
            ? 'The communications unit will check the matter and archive the description in the Finnish Service Catalogue. After that, residents will no longer see it.'
            : 'The communications unit will check the matter and archive the descriptions in the Finnish Service Catalogue. After that, residents will no longer see them.',
      },
    },
    open: numbers =>
      `${numbers.length === 1 ? 'Item' : 'Items'} ${listed('en', numbers.map(String))} ${numbers.length === 1 ? 'is' : 'are'} still waiting for your answer.`,
    canReply: 'You can reply to this message.',
    allAnswered: 'All items have now been answered.',
    misunderstood: 'Did we misunderstand you? Reply to this message or write to the communications unit:',
    unclear: {
      title: 'We have passed your answer on to the communications unit',
      explanation:
        'Answers are first read by a program, and it did not understand all of yours. We have therefore passed your answer on to the communications unit as it is, and have recorded nothing from it.',
      examples: 'You can also reply to this message in a few words, for example:',
    },
  },
  forward: {
    subjects: {
      unclear: 'An answer from an updater is waiting to be handled',
      otherSender: 'An answer from someone other than the updater is waiting to be handled',
      noToken: 'An incoming message is waiting to be handled',
      expired: 'An answer to an old review request is waiting to be handled',
    },
    itemsSubject: items =>
      `Answer from an updater: ${counted('en', items, 'item is', 'items are')} waiting to be handled`,
    reasons: {
      items:
        'The updater’s answer contains matters for the communications unit. You can see below how the program understood the answer. The whole answer is at the end of this message.',
      unclear:
        'The program did not understand all of the updater’s answer, so it has recorded nothing from it. Please read the answer and make the necessary changes.',
      otherSender:
        'The review request was answered from an address that the list of updaters does not give for this updater. Nothing has therefore been recorded. Please check the matter with the updater before you change any information. If the sender may answer on the updater’s behalf, add the address to the column "Also answers" of the list.',
      noToken:
        'The subject of the message lacks the code that shows which review request it belongs to. Nothing has therefore been recorded. Please read the message and make the necessary changes.',
      expired:
        'The answer is to an old review request, and the time for answering it has passed. Nothing has therefore been recorded. Please read the answer and make the necessary changes.',
    },
    person: 'Updater',
    from: 'Sender',
    received: 'Received',
    subject: 'Subject',
    unknownSender: 'unknown',
    noSubject: 'no subject',
    reply: 'If you reply to this message, your reply goes directly to the sender:',
    cannotReply: 'The sender’s address is unknown, so no reply is possible.',
    tasks: 'Tasks for the communications unit',
    passedOn: {
      correct: {
        understood: 'According to the answer, the information needs correcting.',
        task: 'Review the correction and publish it in the Finnish Service Catalogue.',
      },
      intended: {
        understood: 'According to the answer, the information is right as it stands.',
        task: 'If you agree, the information does not need to be changed. The updater may still be asked about the same thing again.',
      },
      reassign: {
        understood: 'According to the answer, the item is not the responsibility of the person who answered.',
        task: 'Find out who the right updater is and change the list of updaters.',
      },
      dontKnow: {
        understood: 'The person who answered does not know whether the information is right.',
        task: 'Find out and correct the information in the Finnish Service Catalogue if there are errors in it.',
      },
      ended: {
        understood: 'According to the answer, this no longer exists.',
        task: 'Check the matter and archive the description in the Finnish Service Catalogue.',
      },
    },
    words: 'The message as it was written',
    cut: mailbox =>
      `The message is long, so only its beginning is shown here. The whole message is in the mailbox ${mailbox}.`,
    noWords: mailbox => `The message contains no text. The original message is in the mailbox ${mailbox}.`,
  },
  corrected: {
    allSeen: items => `Your ${items === 1 ? 'change is' : 'changes are'} now in the Finnish Service Catalogue`,
    noneSeen: items => `Your ${items === 1 ? 'change is' : 'changes are'} not yet in the Finnish Service Catalogue`,
    someSeen: 'Some of your changes are now in the Finnish Service Catalogue',
    seen: {
      lead: items => `We have recorded ${items === 1 ? 'this description' : 'these descriptions'} as up to date:`,
      note: null,
    },
    notSeen: {
      lead: items =>
        items === 1
          ? 'This description still reads as before in the Finnish Service Catalogue:'
          : 'These descriptions still read as before in the Finnish Service Catalogue:',
      note: items =>
        items === 1
          ? 'Perhaps the change is still a draft, or will be published later. Please reply to this message once it has been published.'
          : 'Perhaps the changes are still drafts, or will be published later. Please reply to this message once they have been published.',
    },
  },
  report: {
    subject: month => `How up to date our service descriptions are, ${month}`,
    lead: (city, date) => `${city}, the situation in the Finnish Service Catalogue on ${date}:`,
    touched: 'Published in bulk',
    touchedNote: 'The date of a bulk publication does not show that anyone has reviewed the content.',
    answers: 'Answers in the past month',
    change: difference =>
      difference === 0
        ? 'the same as a month ago'
        : `${formatNumber(Math.abs(difference), 'en')} ${difference > 0 ? 'more' : 'fewer'} than a month ago`,
    attached:
      'The report is attached in Finnish, Swedish and English. Save the file you want and open it in a browser.',
    noReply: 'You do not need to reply to this message.',
  },
} satisfies AnswerTexts

function these(items: number): string {
  return items === 1 ? 'this item' : 'these items'
}
