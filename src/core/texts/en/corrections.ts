import type { CorrectionTexts } from '../corrections.ts'
import { counted } from '../plural.ts'

export const corrections: CorrectionTexts = {
  marks: 'What is marked [-like this-] goes, and {+like this+} takes its place.',
  place: (field, adverb) => (adverb === null ? field : `${field} ${adverb}`),
  now: 'Now in the catalogue',
  wanted: 'New',
  asGiven:
    'We found no single field that the correction is about. The communications unit reads the words as they are.',
  closes: 'Corrects the finding',
  opens: 'This would bring a new finding',
  otherVersion: adverb => `The same field ${adverb}`,
  limits: 'The Finnish Service Catalogue does not accept this as it is',
  receipt: {
    heading: 'Corrections as we understood them',
    next: 'The communications unit handles the corrections. We will tell you when they show in the Finnish Service Catalogue, or if they cannot be made.',
  },
  workList: {
    subject: proposals =>
      `${counted('en', proposals, 'proposed correction waits', 'proposed corrections wait')} for the communications unit`,
    lead: toDecide =>
      toDecide === 0
        ? 'These corrections are approved but do not show in the Finnish Service Catalogue yet.'
        : 'Updaters have proposed corrections to the Finnish Service Catalogue. Approve or reject them by replying to this message.',
    how: 'Reply for example like this, each decision on a line of its own:',
    approve: number => ({ words: `approve ${number}`, meaning: 'the correction is published as proposed' }),
    reject: number => ({ words: `reject ${number}: reason`, meaning: 'whoever proposed it gets the reason' }),
    wording: number => ({
      words: `${number}: final text`,
      meaning: 'your words are published, exactly in place of those that go',
    }),
    fourEyes: 'A mere "ok" approves nothing. Nobody can approve their own proposal.',
    toDecide: 'Waiting for a decision',
    toPublish: 'Approved, to be entered in the catalogue',
    askedBy: 'Proposed by',
    asker: (person, date) => `${person}, ${date}`,
    theirWords: 'In their own words:',
    moved: date =>
      `The text of the field has changed in the catalogue since it was proposed (${date}). The change is worked out from the new text.`,
    approved: (by, date) => `Approved on ${date} by ${by}. The change does not show in the catalogue yet.`,
    partly: date => `On ${date} the change showed in the catalogue only in part.`,
    differs: date => `On ${date} the field got another text in the catalogue than the approved one.`,
    notMade: days =>
      `The change has not been made in the catalogue within ${days} days. If it will not be made, reject the proposal.`,
    found: 'Now in the catalogue',
    more: proposals =>
      `${counted('en', proposals, 'more proposal waits', 'more proposals wait')}. You will get the rest in the next message.`,
  },
  asked: {
    received: by =>
      `We have received a reply to the list of proposed corrections. Its sender is given as ${by}. The decisions count only after you have confirmed them.`,
    approve: 'To be approved:',
    reject: 'To be rejected:',
    wording: 'To be approved in these words:',
  },
  decided: {
    subject: 'Decisions on proposed corrections',
    approved: decisions => (decisions === 1 ? 'Approved correction' : 'Approved corrections'),
    publish: 'Enter the text in the Finnish Service Catalogue. We look every night whether it shows there.',
    others: 'The other language versions now',
    withoutPlace: 'The field is not known. Find the right place in the catalogue and enter this text there:',
    rejected: decisions => (decisions === 1 ? 'Rejected proposal' : 'Rejected proposals'),
    reason: 'We told the reason to whoever proposed it:',
    notDone: 'Not recorded',
    refusals: {
      foreign: 'The proposal is no longer on the list.',
      notVouched: 'The sender could not be verified.',
      notCommunications: 'This address cannot decide on corrections.',
      ownProposal: 'Nobody can decide on their own proposal. Ask somebody else to reply.',
      decided: 'The proposal has already been decided on.',
      altered: 'The proposal has changed since the list was sent. You will get it again in the next list.',
      moved: 'The old text is no longer in the catalogue, so the proposal cannot be published.',
      noReason: 'Give a reason for the rejection, so that whoever proposed it knows why.',
      noWords: 'The final text was missing.',
      notTheirs: 'Only whoever proposed it can take a proposal back.',
    },
    unclear: {
      title: 'We did not understand the reply',
      explanation:
        'Replies are read by a program. It did not understand all of your reply, so nothing was recorded. Reply to the list of proposed corrections again:',
    },
  },
  rejected: {
    subject: proposals =>
      proposals === 1
        ? 'Your correction will not be entered in the catalogue'
        : 'Your corrections will not be entered in the catalogue as they are',
    lead: 'Thank you for your correction. The communications unit has read it, but the information will not be changed in the way you proposed.',
    reason: 'Reason:',
    next: 'If you think the information is still wrong, write to the communications unit:',
  },
  seen: {
    subject: proposals => (proposals === 1 ? 'Your correction is published' : 'Your corrections are published'),
    lead: proposals =>
      proposals === 1
        ? 'Your correction now shows in the Finnish Service Catalogue:'
        : 'Your corrections now show in the Finnish Service Catalogue:',
    thanks: 'Thank you for keeping the information up to date. You need not do anything.',
    outdated: {
      moved: 'The text has changed otherwise in the catalogue, so the proposal no longer fits it.',
      gone: 'The information is no longer in the catalogue.',
      alreadyMade: 'The catalogue already has the proposed text.',
    },
  },
}
