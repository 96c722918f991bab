import * as z from 'zod'
import { Audience, ByMailLanguage, Count, Day, Id, Language, Names, Severity, State } from './report-parts.ts'
import {
  Ages,
  Answers,
  Areas,
  AskAgain,
  Bulk,
  Differences,
  DueSoon,
  Facts,
  Headline,
  Held,
  History,
  Languages,
  People,
  Proposals,
  Trend,
  Waiting,
} from './report-sections.ts'

// The report that others may build on. Fields may be added, never renamed.

const Finding = z.object({
  key: z.string().describe('Stays the same as long as item, rule, language, field and what matched stay the same.'),
  rule: z.string(),
  severity: Severity,
  audience: Audience,
  language: Language.nullable().describe('Null where all language versions share the field.'),
  field: z.string().nullable().describe('Path in version 12 of the PTV API; null where the whole item is meant.'),
  evidence: z.object({ quote: z.string().nullable(), values: z.record(z.string(), z.string()) }),
  explanation: ByMailLanguage.describe('What is wrong and why, as a sentence.'),
  since: Day.describe('Business date on which it was first found.'),
  muted: z.boolean(),
})

const Item = z.object({
  contentId: Id,
  kind: z.enum(['service', 'serviceChannel', 'organization', 'serviceCollection']),
  type: z.string(),
  organizationId: Id,
  organization: ByMailLanguage,
  names: Names,
  languages: z.array(Language),
  age: z.object({
    days: Count,
    since: Day,
    basis: z.enum(['confirmed', 'published', 'firstSeen']).describe('What the age is counted from.'),
    touched: z.boolean().describe('True where PTV’s date comes from a bulk publication and proves no review.'),
  }),
  state: State,
  stale: z.boolean().describe('True while an open finding asks the item’s updater for something.'),
  areas: z.array(z.string()),
  person: z.string().nullable().describe('Null unless the city file says report.people: names.'),
  owned: z.boolean(),
  url: z.url().nullable().describe('Public page on Suomi.fi, where the address of its kind is known.'),
  findings: z.array(Finding),
  history: History,
})

const Holes = z
  .object({
    peopleWithoutDuties: Count.describe('People whom no row of the roster names and who have no item.'),
    peopleWithoutItems: Count.describe('People with a row of the roster but without any item.'),
    dutiesWithoutItems: Count.describe('Rows by which nobody got an item; rows for everything are not counted.'),
    unreachable: Count.describe('Addresses of the roster to which mail comes back.'),
    silent: Count.describe('People who left two digests in a row, or more, without an answer.'),
    areasWithoutDeputy: Count.describe('Areas in which an updater has no deputy whom mail reaches.'),
    handOvers: z
      .array(z.object({ contentId: Id, byRoster: z.string().nullable(), now: z.string().nullable(), on: Day }))
      .describe('Items that replies gave to others than the roster names; people only where report.people is names.'),
    areas: z.array(
      z.object({
        area: z.string(),
        peopleWithoutItems: Count,
        dutiesWithoutItems: Count,
        unreachable: Count,
        silent: Count,
        withoutDeputy: z.boolean(),
      }),
    ),
    rows: z
      .array(z.object({ row: z.int().min(1), area: z.string() }))
      .describe('The rows by which nobody got an item, as the spreadsheet numbers them.'),
    people: z
      .array(
        z.object({
          person: z.string(),
          hole: z.enum(['silent', 'unreachable', 'peopleWithoutItems', 'peopleWithoutDuties']),
          areas: z.array(z.string()),
        }),
      )
      .describe('Empty unless the city file says report.people: names.'),
  })
  .describe('Where an area of responsibility has nobody who keeps its content, or nobody who answers.')

/** The staleness report: `report.json`. */
export const Report = z
  .object({
    schemaVersion: z.literal(1),
    city: z.object({ id: z.string(), name: ByMailLanguage }),
    date: Day.describe('Business date, in Finland.'),
    headline: Headline,
    totals: z.object({
      service: Count,
      serviceChannel: Count,
      organization: Count,
      serviceCollection: Count,
      connections: Count,
      states: z.object({ current: Count, due: Count, overdue: Count, expired: Count }),
      stale: Count,
      touched: Count,
      unowned: Count,
      findings: z.object({ error: Count, warning: Count, info: Count }),
    }),
    trend: Trend.describe('Every night of the last 31 days, before that the last one of each week, for two years.'),
    areas: Areas,
    answers: Answers,
    ages: Ages,
    dueSoon: DueSoon,
    languages: Languages,
    facts: Facts,
    people: People,
    rules: z.array(
      z.object({
        rule: z.string(),
        audience: Audience,
        severity: Severity,
        title: ByMailLanguage,
        explanation: ByMailLanguage.describe('What is wrong and why, in the words of its gravest finding.'),
        findings: Count,
        items: Count,
        muted: Count,
      }),
    ),
    items: z.array(Item),
    unowned: z.array(Id),
    holes: Holes,
    waiting: Waiting,
    changes: z.array(
      z.object({
        contentId: Id,
        names: Names,
        change: z.enum(['new', 'changed', 'republished', 'missing', 'removed', 'returned']),
        kind: z.enum(['new', 'changed', 'republished', 'gone', 'moved', 'returned']),
        reason: z
          .enum(['archived', 'unpublished', 'moved', 'notSeen'])
          .nullable()
          .describe(
            'Why an item is missing or removed: archived in PTV; no longer published; moved to another organization; ' +
              'not found in PTV. Null for other changes, and where PTV has not been asked.',
          ),
        date: Day,
        fields: z
          .array(z.string())
          .describe(
            'What changed: language.field, or field where all language versions share it; ' +
              '+language for a whole language version that is new, -language for one that has vanished.',
          ),
        differences: Differences,
      }),
    ),
    bulk: Bulk,
    proposals: Proposals,
    askAgain: AskAgain,
    held: Held,
  })
  .describe('Staleness report of one city and business date. Dates are YYYY-MM-DD.')
