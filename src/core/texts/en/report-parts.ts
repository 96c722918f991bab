import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { PartTexts } from '../report.ts'

export const parts = {
  head: {
    current: 'of the items are up to date',
    ofItems: of => `of ${counted('en', of, 'item', 'items')}`,
    figures: {
      current: 'Up to date',
      confirmed: 'Confirmed',
      stale: 'Need action',
      unowned: 'No responsible person',
      answered: 'Answered',
    },
    notes: {
      current: 'No review is due',
      confirmed: 'The updater has confirmed the present text',
      stale: 'The updater is asked to review or correct something',
      unowned: 'The communications unit looks after these until someone is named',
      answered: 'Of the items that the latest review requests asked about',
    },
    points: (change, date) =>
      `${signed(change)} percentage ${Math.abs(change) === 1 ? 'point' : 'points'} (since ${date})`,
    more: (change, date) => `${signed(change)} (since ${date})`,
    same: date => `Same as on ${date}`,
    first: 'The change will appear after a month',
    nobodyAsked: 'Updaters have not been asked yet',
    toDo: 'Do these first',
    empty: 'No content has been read from the Finnish Service Catalogue.',
    show: 'Show',
    statesTitle: 'Items by status',
  },
  trend: {
    lead: 'The share of items that have been up to date, and the share that updaters have confirmed.',
    none: 'The trend will appear here once the content has been read on several nights.',
    title: 'Share of items up to date and share confirmed',
    caption: 'The trend month by month',
    current: 'Up to date',
    confirmed: 'Confirmed',
    computed: 'Ring: the figures for that night were not stored, so they have been worked out afterwards.',
    description: (from, to) =>
      `${from.date}: up to date ${from.current}, confirmed ${from.confirmed}. ${to.date}: up to date ${to.current}, confirmed ${to.confirmed}.`,
  },
  areas: {
    lead: 'The area with the smallest share up to date comes first. An item can belong to several areas. Select an area to see its items.',
    caption: 'Areas of responsibility side by side',
    none: 'No areas of responsibility have been named yet. When the list of updaters has been imported, the figures will appear here by area.',
    unnamed: 'Unnamed area',
    unowned: 'No responsible person',
    answered: (answered, asked) => `${number(answered)}/${number(asked)}`,
    notAsked: 'not asked',
    since: date => `The figures on answers cover messages sent since ${date}. The answer time is a median.`,
    trendTitle: area => `Share up to date over time: ${area}`,
    peopleHeading: 'Responsible people',
    peopleCaption: 'Items by responsible person',
    hours: count => (count === 0 ? 'under an hour' : counted('en', count, 'hour', 'hours')),
  },
  due: {
    lead: items =>
      items === 1
        ? 'The status of one item will change within 90 days unless someone confirms it.'
        : `The status of ${number(items)} items will change within 90 days unless someone confirms them.`,
    none: 'No item comes up for review within 90 days.',
    title: 'Items coming up for review, week by week',
    axis: 'First day of the week',
    caption: 'Items coming up for review, week by week',
    listCaption: 'Next to be reviewed',
    week: (from, to) => `${from} – ${to}`,
  },
  facts: {
    lead: 'This is what the content says. Residents can see it, so correct these first.',
    none: 'No broken links or outdated facts have been found.',
    headings: { brokenLink: 'Broken links', passed: 'Outdated facts' },
  },
  languages: {
    lead: 'How many items have a version in each language.',
    none: 'There are no language versions.',
    caption: 'Coverage of language versions',
    policies: { required: 'Required', recommended: 'Recommended', other: 'Other language' },
    missing: items => `${counted('en', items, 'item', 'items')} without a version`,
  },
  waiting: {
    lead: 'How many items are at each step.',
    none: 'Nothing is waiting for a message, an answer or a correction.',
    caption: 'Items waiting, by area of responsibility and step',
    steps: {
      digest: 'Request for review to be sent',
      reminder: 'Reminder to be sent',
      copy: 'To be sent to the deputy and the superior too',
      toCommunications: 'For the communications unit to decide',
      correction: 'Correction not in the catalogue yet',
    },
    next: date => `The next messages will be sent on ${date}.`,
    nobody: 'No responsible person',
  },
  proposals: {
    lead: 'Corrections that updaters have proposed.',
    caption: 'Proposed corrections',
    states: {
      waiting: 'Waiting for approval',
      approved: 'Approved, not in the catalogue yet',
      seen: 'In the catalogue',
      rejected: 'Rejected',
      outdated: 'Outdated',
    },
  },
  again: {
    lead: 'These have been confirmed, but it is worth asking about them again.',
    none: 'No confirmation gives reason to ask again.',
    caption: 'Confirmations worth checking',
    reasons: {
      changedSince: 'The text has changed since it was confirmed',
      inOneWord: 'All items in the message were confirmed within a minute, although this one has an error',
      otherPerson: 'The person who confirmed it is not responsible for the item',
      soonOld: 'The confirmation runs out within 60 days',
    },
  },
  held: {
    lead: 'A person has to decide on these. The IT unit runs the commands.',
    none: 'Nothing is waiting for a decision.',
    caption: 'Matters waiting for a decision',
    kinds: {
      removals: 'Removals',
      quarantine: 'Records that could not be read',
      roster: 'The list of updaters',
      mailInDoubt: 'Messages that may not have been sent',
    },
    meanings: {
      removals:
        'Unusually many items or connections are missing from the catalogue. Check whether they were removed on purpose.',
      quarantine: 'The form of the record is unknown. All other content has been read as usual.',
      roster: 'The new list of updaters has not been taken into use. The previous list applies.',
      mailInDoubt: 'Check whether the message has arrived before it is sent again.',
    },
  },
  history: {
    events: {
      new: 'first appeared in the catalogue',
      changed: 'the text changed in the catalogue',
      republished: 'published again unchanged',
      missing: 'not found in the catalogue',
      removed: 'gone from the catalogue',
      returned: 'back in the catalogue',
      asked: 'the updater was asked',
      confirmed: 'confirmed as up to date',
      changedSince: 'confirmed, but the text had already changed',
      corrected: 'the updater said it was corrected',
      snoozed: 'the updater put off the review',
      muted: 'the issue was marked as intended',
      handedOver: 'handed over to another updater',
      correct: 'the updater proposed a correction',
      intended: 'the updater said that this is how it should be',
      reassign: 'the updater said that the item is not theirs',
      dontKnow: 'the updater did not know',
      ended: 'the updater said that the service has been discontinued',
    },
    bases: {
      confirmed: 'confirmed as up to date',
      published: 'published in the catalogue',
      firstSeen: 'we began to follow it',
      touched: 'published in bulk',
    },
    found: title => `issue opened: ${title}`,
    becomes: state => `to come: ${state}, unless someone confirms it`,
  },
  lists: {
    rest: count =>
      count === 1 ? 'One more row is in the workbook.' : `${number(count)} more rows are in the workbook.`,
    numbers: 'The numbers as a table',
  },
} satisfies PartTexts

function number(value: number): string {
  return formatNumber(value, 'en')
}

function signed(value: number): string {
  return `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`
}
