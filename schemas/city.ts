import * as z from 'zod'
import { isKeptPrivate } from './on-this-machine.ts'

const Language = z.enum(['fi', 'sv', 'en', 'se', 'smn', 'sms'])
const MailLanguage = z.enum(['fi', 'sv', 'en'])
const Uuid = z.guid('must be an id of PTV, such as 3d1759a2-e47a-4947-9a31-cab1c1e2512b')
const Months = z.int().min(1).max(120)
const Severity = z.enum(['error', 'warning', 'info'])
const Audience = z.enum(['updater', 'communications'])
const VariableName = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of an environment variable')

const Ptv = z.strictObject({
  organizations: z.array(Uuid).min(1).describe('Main organizations in PTV; sub-organizations follow.'),
  read: z.enum(['v11', 'v12']).default('v12').describe('Version of the PTV open API to read.'),
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https://', abort: true })
    .refine(isEncrypted, 'must begin with https://: the key goes along, and http:// is for a PTV on this machine only')
    .refine(isWithoutLogin, 'must hold no user and password: secrets are given by the environment or in files')
    .nullable()
    .default(null)
    .describe('Address of the API; null for DVV’s production address.'),
})

const Review = z
  .strictObject({
    months: Months.default(12).describe('Months after which an item is due for review.'),
    warnMonths: Months.default(15).describe('Months after which a review is overdue.'),
    expireMonths: Months.default(18).describe('Months after which an item counts as expired.'),
    exceptions: z
      .array(z.strictObject({ serviceClass: z.string().min(1), months: Months }))
      .default([])
      .describe('Another first limit for the services of one service class and its subclasses.'),
  })
  .refine(review => review.months <= review.warnMonths && review.warnMonths <= review.expireMonths, {
    message: 'months, warnMonths and expireMonths must not decrease in this order',
  })

const Pause = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, {
    message: 'must be two dates, such as 2027-07-01/2027-07-31',
    abort: true,
  })
  .refine(isPeriod, 'must be two real dates, the earlier first')

const Reminders = z.strictObject({
  everyDays: z.int().min(1).max(366).default(28).describe('Length of a period; a person gets one digest in it.'),
  againAfterDays: z.int().min(1).max(366).default(14).describe('Days after which an unanswered digest is repeated.'),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day in quotes, such as "08:30"')
    .default('08:30')
    .describe('Earliest time of day in Finland for a digest.'),
  maxItems: z.int().min(1).max(100).default(12).describe('Most items in one digest.'),
  pauses: z.array(Pause).default([]).describe('Periods without digests; both days belong to them.'),
})

const Mail = z.strictObject({
  from: z.string().regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address, such as "Ajantasa <ptv@city.fi>"'),
  communications: z.email().nullable().default(null).describe('Address of communications.'),
  it: z.email().nullable().default(null).describe('Address of IT.'),
  addressing: z
    .enum(['plus', 'subject'])
    .default('subject')
    .describe(
      'Where the reply token stands: in the subject, or in the address of answers as well (ptv+token@city.fi).',
    ),
  verp: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Whether each mail has an envelope sender of its own, so that what comes back tells which mail it was.'),
  perMinute: z.int().min(1).max(10_000).default(25).describe('Most mails that are handed over in a minute.'),
  connections: z.int().min(1).max(20).default(3).describe('Most connections to the mail server at once.'),
  ownCopy: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Whether each mail goes to the program’s own mailbox too: a copy there proves that it was sent.'),
})

const Server = z
  .string()
  .regex(
    /^[^\s;()<>@,\\"/[\]?=]+$/,
    'must be the name at the start of a server’s Authentication-Results, such as mx.city.fi',
  )
const Tenant = z.guid('must be the id of a tenant, such as 3d1759a2-e47a-4947-9a31-cab1c1e2512b')
const Vouching = z.union(
  [
    z.literal('roundTrip'),
    z.strictObject({ authservId: Server }),
    z.strictObject({ microsoft365: z.strictObject({ tenantId: Tenant }) }),
  ],
  { error: 'must be roundTrip, { authservId: mx.city.fi } or { microsoft365: { tenantId: the id } }' },
)

const Replies = z.strictObject({
  vouching: Vouching.default('roundTrip').describe(
    'How the city knows that a sender is who the mail says: by Authentication-Results of its own mail server, by the ' +
      'marks of its Microsoft 365 tenant, or by asking back.',
  ),
  domains: z
    .array(z.string())
    .min(1, 'must name a domain; without the key it is the one of mail.from')
    .nullable()
    .default(null)
    .describe('Domains of the city’s own people, each by its full name; null for the one of mail.from.'),
})

const Rules = z.strictObject({
  off: z.array(z.string()).default([]).describe('Ids of the rules not to run.'),
  severity: z.record(z.string(), Severity).default({}).describe('Another severity by rule id.'),
  audience: z.record(z.string(), Audience).default({}).describe('Another audience by rule id.'),
  staffNames: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A text file with first name and surname of one member of staff a line, read from the city file.'),
  switchboard: z.array(z.string()).default([]),
  generatedSummaries: z
    .array(z.string().min(1))
    .default([])
    .describe('Sentences that a source register fills in as summaries; * stands for any words.'),
})

const Comment = z.string().min(1, 'must say why it is an exception')
const LinkException = z.union(
  [
    z.strictObject({ url: z.url({ protocol: /^https?$/ }), comment: Comment }),
    z.strictObject({ host: z.string().regex(/^[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+$/), comment: Comment }),
  ],
  { error: 'must be { url: https://…, comment: why } or { host: example.fi, comment: why }' },
)

const Links = z.strictObject({
  check: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether each night asks if the web addresses and mail domains of the content are there.'),
  exceptions: z
    .array(LinkException)
    .default([])
    .describe('Pages, or hosts with all hosts under their names, that are not asked, each with a comment.'),
})

const Report = z.strictObject({
  shelf: z.string().min(1).default('./reports').describe('Folder for the reports, read from the city file.'),
  mailTo: z
    .array(z.email())
    .default([])
    .describe('Who gets the monthly mail; communications unless somebody is named.'),
  schedule: z.enum(['monthly']).default('monthly'),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://', abort: true })
    .refine(isWithoutLogin, 'must hold no user and password: everybody who gets the mail reads it')
    .nullable()
    .default(null)
    .describe('Address at which the folder is served; the mail then links to the page instead of attaching it.'),
  areaHeads: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether superiors whom the list of updaters names get the figures of their areas once a month.'),
  people: z.enum(['areas', 'names']).default('areas').describe('Whether the report shows figures by person.'),
})

const Corrections = z.strictObject({
  approvers: z
    .array(z.email())
    .default([])
    .describe('Addresses besides the one of communications whose reply approves corrections.'),
  ownApproval: z
    .array(z.email())
    .default([])
    .describe('Addresses of approvers who may approve what they have proposed themselves.'),
})

const Retention = z.strictObject({
  personDays: z
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .describe('Days after which a person whom the list of updaters no longer names is erased.'),
  mailDays: z.int().min(30).max(3650).default(180).describe('Days after which the words of mails are erased.'),
})

/** One city's YAML file. Unknown keys are faults, so that a misspelt setting never goes unnoticed. */
export const CityFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must consist of small letters a to z, digits and hyphens')
    .describe('Short lasting name of the city in the database, on the command line and in metrics.'),
  name: z
    .strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) })
    .partial({ sv: true, en: true }),
  ptv: Ptv,
  languages: z
    .strictObject({
      required: z.array(Language).min(1).default(['fi']).describe('Languages in which everything must be published.'),
      recommended: z
        .array(Language)
        .default(['fi', 'sv', 'en'])
        .describe('Languages whose absence is only a warning. DVV recommends Finnish, Swedish and English for all.'),
      default: MailLanguage.default('fi').describe('Language of the content first, and of mails to communications.'),
    })
    .prefault({}),
  roster: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The list of updaters (an Excel workbook, CSV or YAML), read from the city file.'),
  review: Review.prefault({}),
  reminders: Reminders.prefault({}),
  mail: Mail,
  replies: Replies.prefault({}),
  secrets: z
    .strictObject({ ptvApiKey: VariableName, smtp: VariableName, imap: VariableName })
    .partial()
    .default({})
    .describe('Names of the environment variables that hold this city’s own secrets.'),
  sourceRegisters: z
    .array(z.strictObject({ name: z.string(), organization: z.string(), kinds: z.array(z.string()) }))
    .default([]),
  rules: Rules.prefault({}),
  links: Links.prefault({}),
  report: Report.prefault({}),
  retention: Retention.prefault({}),
  corrections: Corrections.prefault({}),
})

/** A checked city file. */
export type CityFile = z.infer<typeof CityFile>

function isEncrypted(text: string): boolean {
  return isKeptPrivate(new URL(text))
}

function isWithoutLogin(text: string): boolean {
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

function isPeriod(text: string): boolean {
  const [from, to] = text.split('/')
  return isDate(from ?? '') && isDate(to ?? '') && (from ?? '') <= (to ?? '')
}

function isDate(text: string): boolean {
  return z.iso.date().safeParse(text).success
}
