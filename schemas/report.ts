import * as z from 'zod'

// The report that others may build on. Fields may be added, never renamed.

const Day = z.iso.date()
const Id = z.guid()
const Count = z.int().min(0)
const ByMailLanguage = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const Language = z.enum(['fi', 'sv', 'en', 'se', 'smn', 'sms'])
const Names = z.partialRecord(Language, z.string()).describe('Names by language version.')
const Severity = z.enum(['error', 'warning', 'info'])
const Audience = z
  .enum(['updater', 'communications'])
  .describe('Who can put it right: updater (facts about the service) or communications (classification, structure).')
const State = z.enum(['current', 'due', 'overdue', 'expired'])

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
    trend: z.array(z.object({ date: Day, items: Count, stale: Count })),
    areas: z.array(z.object({ area: z.string(), items: Count, current: Count, stale: Count, people: Count })),
    people: z.array(z.object({ person: z.string(), items: Count, stale: Count })),
    rules: z.array(
      z.object({
        rule: z.string(),
        audience: Audience,
        severity: Severity,
        title: ByMailLanguage,
        findings: Count,
        items: Count,
      }),
    ),
    items: z.array(Item),
    unowned: z.array(Id),
    holes: Holes,
    waiting: z.array(z.object({ area: z.string(), step: z.literal('digest'), day: Day, digests: Count, items: Count })),
    changes: z.array(
      z.object({
        contentId: Id,
        names: Names,
        change: z.enum(['new', 'changed', 'republished', 'missing', 'removed', 'returned']),
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
      }),
    ),
  })
  .describe('Staleness report of one city and business date. Dates are YYYY-MM-DD.')
