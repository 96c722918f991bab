import * as z from 'zod'
import { ByMailLanguage, Count, Day, Id, Language } from './report-parts.ts'

// The sections of the report besides its items. Fields may be added, never renamed.

const Share = { value: Count, of: Count }

export const Headline = z
  .array(
    z.object({
      figure: z.enum(['current', 'confirmed', 'stale', 'unowned', 'answered']),
      ...Share,
      before: z
        .object({ ...Share, date: Day })
        .nullable()
        .describe('The same about a month earlier; null where nothing is known of then.'),
    }),
  )
  .describe(
    'current: no review is due. confirmed: a person has confirmed the present text in every language. stale: its updater ' +
      'is asked for something. unowned: nobody answers for it. answered: of the items that the last mails asked about, ' +
      'those with an answer.',
  )

const Figures = {
  items: Count,
  current: Count,
  confirmed: Count,
  stale: Count,
  unowned: Count,
  asked: Count,
  answered: Count,
}

const Median = {
  medianAnswerHours: Count.nullable().describe(
    'Hours from the first mail to the first answer; null without any answer.',
  ),
}

export const Trend = z.array(
  z.object({
    date: Day,
    ...Figures,
    computed: z.boolean().describe('True where the night had no figures: they are worked out from stored history.'),
  }),
)

export const Areas = z.array(
  z.object({
    area: z.string(),
    ...Figures,
    ...Median,
    people: Count,
    trend: Trend.describe('The last night of each month, for two years.'),
  }),
)

export const People = z
  .array(
    z.object({
      person: z.string(),
      items: Count,
      current: Count,
      confirmed: Count,
      stale: Count,
      asked: Count,
      answered: Count,
      ...Median,
    }),
  )
  .describe('Empty unless the city file says report.people: names.')

export const Answers = z
  .object({ since: Day, asked: Count, answered: Count, ...Median })
  .describe('How mails were answered since the day.')

export const Ages = z
  .array(z.object({ months: Count, confirmed: Count, published: Count, firstSeen: Count, touched: Count }))
  .describe('Items by full months of age and by what it is counted from; touched in bulk apart. 36 stands for more.')

export const DueSoon = z
  .array(z.object({ contentId: Id, date: Day, state: z.enum(['due', 'overdue', 'expired']) }))
  .describe('What comes into a state within 90 days if nobody confirms it.')

export const Languages = z.array(
  z.object({
    language: Language,
    policy: z.enum(['required', 'recommended', 'other']),
    items: Count,
    of: Count,
    missing: z.array(Id),
  }),
)

export const Facts = z
  .array(z.object({ kind: z.enum(['brokenLink', 'passed']), contentId: Id, finding: z.string() }))
  .describe('Broken links and facts that have passed, by the key of the finding whose evidence quotes them.')

export const Differences = z
  .array(
    z.object({
      field: z.string(),
      language: Language.nullable(),
      before: z.string().max(2000).nullable(),
      after: z.string().max(2000).nullable(),
      shortened: z.boolean(),
    }),
  )
  .describe('What a changed item said before and says now.')

export const Bulk = z
  .array(z.object({ organizationId: Id, organization: ByMailLanguage, moment: z.iso.datetime(), items: Count }))
  .describe('Items that were republished in one minute without a changed word.')

export const Waiting = z
  .array(
    z.object({
      area: z.string(),
      step: z.enum(['digest', 'reminder', 'copy', 'toCommunications', 'correction']),
      day: Day.describe('When the mail goes, or since when the oldest waits for people.'),
      digests: Count.describe('Mails, or replies that said so.'),
      items: Count,
    }),
  )
  .describe('What waits, by area and step.')

export const Proposals = z.array(
  z.object({
    id: z.string(),
    contentId: Id,
    language: Language.nullable(),
    field: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string(),
    askedOn: Day,
    state: z.enum(['waiting', 'approved', 'seen', 'rejected', 'outdated']),
  }),
)

export const AskAgain = z
  .array(
    z.object({
      contentId: Id,
      reason: z.enum(['changedSince', 'inOneWord', 'otherPerson', 'soonOld']),
      confirmedOn: Day,
      person: z.string().nullable().describe('Null unless the city file says report.people: names.'),
    }),
  )
  .describe(
    'Confirmations worth asking again: the text has changed since; given in one word within a minute while an error was ' +
      'open; given by somebody whom no duty names; running out within 60 days.',
  )

const Hold = { count: Count, since: Day.nullable(), command: z.string().describe('What a person may do about it.') }

export const Held = z
  .object({
    removals: z.object({
      ...Hold,
      organizations: z.array(
        z.object({ organizationId: Id.nullable(), organization: ByMailLanguage.nullable(), removals: Count }),
      ),
    }),
    quarantine: z.object({ ...Hold, kinds: z.array(z.object({ kind: z.string(), records: Count })) }),
    roster: z.object({
      ...Hold,
      problem: z.enum(['unreadable', 'faulty', 'shrunken']).nullable(),
      faults: Count,
    }),
    mailInDoubt: z.object(Hold),
  })
  .describe('What waits for a person’s word.')

export const History = z
  .array(
    z.object({
      date: Day,
      event: z
        .string()
        .describe(
          'new, changed, republished, missing, removed, returned: in PTV. asked: by a mail. Else the kind of an answer.',
        ),
    }),
  )
  .describe('The last things that happened to it, the latest first.')
