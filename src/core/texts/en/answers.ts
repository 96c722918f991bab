import type { AnswerTexts, ReceiptTexts } from '../answers.ts'
import { counted, listed } from '../plural.ts'

const receipt = {
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
  snoozed: until => ({
    lead: items => `We will ask about ${these(items)} again on ${until} at the earliest:`,
    note: null,
  }),
  muted: {
    lead: items => `We have recorded that the information in ${these(items)} is right as it stands:`,
    note: () => 'We will not ask about the same thing again until the text changes.',
  },
  handedOver: to => ({
    lead: items => `We have recorded that from now on ${to} is responsible for ${these(items)}:`,
    note: items => `Next time we will ask that person about ${items === 1 ? 'it' : 'them'}.`,
  }),
  changedSince: {
    lead: items =>
      items === 1
        ? 'The text of this item has changed in the Finnish Service Catalogue since we asked about it:'
        : 'The texts of these items have changed in the Finnish Service Catalogue since we asked about them:',
    note: items =>
      `We have therefore not yet recorded the information as up to date. We will ask about the new ${items === 1 ? 'text' : 'texts'} later.`,
  },
  passedOn: {
    correct: {
      lead: items =>
        `We have passed your ${items === 1 ? 'correction' : 'corrections'} to ${these(items)} on to the communications unit:`,
      note: () => 'The communications unit will correct the information in the Finnish Service Catalogue for you.',
    },
    intended: {
      lead: items =>
        `We have told the communications unit that the information in ${these(items)} is right as it stands:`,
      note: () => 'The communications unit will decide whether the information can stay as it is.',
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
  undo: days => `To take your whole answer back, reply "undo" within ${days} days.`,
  partly: {
    items: (numbers, besides) =>
      `Answers are first read by a program. It did not understand what the answer says about ${numbers.length === 1 ? 'item' : 'items'} ${listed('en', numbers.map(String))}${besides ? ', or some other parts of it' : ''}.`,
    besides: 'Answers are first read by a program. It did not understand part of this one.',
    passedOn: 'The communications unit will read the answer and take care of it.',
    sayAgain: 'You can also reply again in other words.',
  },
  unclear: {
    title: 'We have passed your answer on to the communications unit',
    explanation:
      'Answers are first read by a program, and it did not understand all of yours. We have therefore recorded nothing from it. The communications unit will read your answer and take care of it.',
    examples: 'You can also reply to this message in a few words, for example:',
  },
} satisfies ReceiptTexts

export const answers = {
  receipt,
  statements: {
    confirmed: { lead: items => `The information in ${these(items)} is right:`, note: null },
    changedSince: receipt.changedSince,
    corrected: {
      lead: items =>
        items === 1
          ? 'This item has been corrected in the Finnish Service Catalogue:'
          : 'These items have been corrected in the Finnish Service Catalogue:',
      note: items =>
        `On the next two nights we will check whether the ${items === 1 ? 'change' : 'changes'} can be seen in the Finnish Service Catalogue.`,
    },
    snoozed: receipt.snoozed,
    muted: { lead: intended, note: receipt.muted.note },
    handedOver: to => ({
      lead: items => `From now on ${to} is responsible for ${these(items)}:`,
      note: receipt.handedOver(to).note,
    }),
    passedOn: {
      correct: {
        lead: items => `The information in ${these(items)} needs correcting:`,
        note: receipt.passedOn.correct.note,
      },
      intended: { lead: intended, note: receipt.passedOn.intended.note },
      reassign: {
        lead: items =>
          items === 1
            ? 'This item is somebody else’s responsibility:'
            : 'These items are somebody else’s responsibility:',
        note: receipt.passedOn.reassign.note,
      },
      dontKnow: {
        lead: items => `The communications unit will find out whether the information in ${these(items)} is right:`,
        note: null,
      },
      ended: {
        lead: items => `The following no longer ${items === 1 ? 'exists' : 'exist'}:`,
        note: receipt.passedOn.ended.note,
      },
    },
  },
  roundTrip: {
    title: 'Is this answer from you?',
    received: by => `We have received an answer to our review request. According to the message, the sender is ${by}.`,
    ask: until => `Please reply to this message with one word by ${until}:`,
    yes: { words: 'yes', meaning: 'the answer is from you, or you agree with it' },
    no: {
      words: 'no',
      meaning: 'the answer is not from you and you do not agree with it, so the communications unit will look into it',
    },
    why: 'We ask to be on the safe side, because anyone can write another person’s name as the sender of an email.',
    waiting: {
      heading: 'Waiting for your confirmation',
      note: 'We will act on these only after you have replied yes.',
    },
    done: { heading: 'Already recorded', note: 'We do not need your confirmation for these.' },
    rest: 'Still open',
    answerElsewhere: 'Please reply to the original review request.',
  },
  answeredForYou: {
    title: 'Somebody has answered for you',
    from: by => `The review request that we sent to you has been answered from the address ${by}.`,
    allRight:
      'If everything is right, you do not need to do anything. If something is wrong, reply to this message and tell us what is right.',
    heading: 'How we understood the answer',
  },
  undone: {
    title: 'Your answer has been taken back',
    items: {
      lead: items => `Your latest answer about ${these(items)} no longer holds:`,
      note: null,
    },
    answerAgain: 'If you want to answer again, reply to this message.',
    toldCommunications: 'We have told the communications unit that you have taken your answer back.',
    nothing: {
      title: 'The answer could not be taken back',
      explanation: days =>
        `We found no answer that can still be taken back. An answer can be taken back within ${days} days.`,
      remedy: 'If something has been recorded wrongly, reply to this message and tell us what is right.',
    },
  },
  forward: {
    subjects: {
      unclear: 'An answer from an updater is waiting to be handled',
      notTheirs: 'An answer has not been confirmed as genuine',
      undone: 'An updater has taken an answer back',
      otherSender: 'An answer from someone other than the updater is waiting to be handled',
      perhapsAutomatic: 'An answer that may be automatic is waiting to be handled',
      noToken: 'An incoming message is waiting to be handled',
      expired: 'An answer to an old review request is waiting to be handled',
    },
    itemsSubject: items =>
      `Answer from an updater: ${counted('en', items, 'item is', 'items are')} waiting to be handled`,
    reasons: {
      items:
        'The updater’s answer contains matters for the communications unit. You can see below how the program understood the answer. Please also read the whole answer at the end of this message.',
      unclear:
        'The program did not understand all of the updater’s answer. It has recorded only what it understood for certain. Please read the answer and make the necessary changes.',
      otherSender:
        'The review request was answered from an address that the list of updaters does not give for this updater. Nothing has therefore been recorded. Please check the matter with the updater before you change any information. If the sender may answer on the updater’s behalf, add the address to the column "Also answers" of the list.',
      notTheirs:
        'A review request was answered. To be on the safe side, we asked whether the answer is genuine, and were told that it is not. We have therefore done nothing that was waiting for confirmation. Please find out together with the updater who sent the answer. If you suspect misuse, please tell the IT unit.',
      undone:
        'The updater has taken back an answer that we passed on to the communications unit earlier. If you have already changed information because of it, please check it. Otherwise you do not need to do anything.',
      perhapsAutomatic:
        'The answer looks like an automatic out-of-office message, but it also says something about the descriptions to be reviewed. Nothing has therefore been recorded. Please read the answer and ask the updater if anything is unclear.',
      noToken:
        'The subject of the message lacks the code that shows which review request it belongs to. Nothing has therefore been recorded. Please read the message and make the necessary changes.',
      expired:
        'The answer is to an old review request, and the time for answering it has passed. Nothing has therefore been recorded. Please read the answer and make the necessary changes.',
    },
    person: 'Updater',
    from: 'Sender',
    claimedFrom: 'Sender as stated',
    received: 'Received',
    subject: 'Subject',
    unknownSender: 'unknown',
    noSubject: 'no subject',
    reply: 'If you reply to this message, your reply goes directly to the sender:',
    replyToAsked: 'If you reply to this message, your reply goes to the person whom we asked.',
    cannotReply: 'The sender’s address is unknown, so no reply is possible.',
    tasks: 'Tasks for the communications unit',
    passedOn: {
      correct: {
        understood: 'According to the answer, the information needs correcting.',
        task: 'You will get the correction to decide on in the list of proposed corrections on the next working day.',
      },
      intended: {
        understood: 'According to the answer, the information is right as it stands.',
        task: 'Decide whether the information can stay as it is. If not, correct it in the Finnish Service Catalogue.',
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
    undone: 'The answer that was taken back',
    words: 'The message as it was written',
    cut: mailbox =>
      `The message is long, so only its beginning is shown here. The whole message is in the mailbox ${mailbox}.`,
    noWords: mailbox => `The message contains no text. The original message is in the mailbox ${mailbox}.`,
  },
  deadAddress: {
    subject: 'The email address of an updater does not work',
    lead: 'Email to this updater cannot be delivered. The address is no longer in use, or there is a mistake in it.',
    person: 'Updater',
    address: 'Email address',
    status: 'Error code from the mail server',
    items: 'Descriptions that we cannot ask about',
    task: 'Enter a working address or a new updater in the list of updaters.',
    afterwards: 'After that, we will send the review requests to the new address.',
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
  noReply: 'You do not need to reply to this message.',
} satisfies AnswerTexts

function these(items: number): string {
  return items === 1 ? 'this item' : 'these items'
}

function intended(items: number): string {
  return `The information in ${these(items)} is right as it stands:`
}
