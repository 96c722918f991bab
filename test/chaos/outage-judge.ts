import type { Site } from './outage-stage.ts'

/** What a site has come to: its rows without what only tells of the time, and what its mail server took. */
export interface Outcome {
  readonly tables: ReadonlyMap<string, readonly string[]>
  readonly mails: readonly Mail[]
  /** What is still being sent at the end is in doubt a little later. */
  readonly inDoubt: number
  readonly lapsed: number
}

/** A mail of the outbox. `taken`: how often the server has taken it. */
export interface Mail {
  readonly purpose: string
  readonly occasion: string
  readonly recipient: string
  readonly state: string
  readonly taken: number
}

/** How a disturbed site differs from an undisturbed one. */
export interface Verdict {
  /** Mails that nobody got who should have, and rows that are missing. */
  readonly lost: number
  /** Mails that somebody got twice, and rows that should not be there. */
  readonly doubled: number
  readonly alarms: number
  readonly allClears: number
  readonly inDoubt: number
  /** Mails that had lost their point before they could be sent. */
  readonly dropped: number
  /** The first difference, in words; null where there is none. */
  readonly difference: string | null
}

/** Tables that tell of runs, of the pace of sending, and of what a mail server did: mails are compared by themselves. */
const apart = /^(?:run|alarm|sending_turn|mail_message|kysely.*|migration.*)$/

/** What a whole day of outage may change is when something was seen, not what. */
export type Strictness = 'to the day' | 'whenever'

/** Reads what a site has come to. */
export async function outcomeOf({ ask, post }: Site, strictness: Strictness): Promise<Outcome> {
  const names = (await ask(`select tablename as name from pg_tables where schemaname = 'public' order by 1`))
    .map(row => String(row['name']))
    // A day without a night has no report, and the trend of the next one has a gap.
    .filter(name => !apart.test(name) && !(strictness === 'whenever' && name === 'report'))
  const tables = new Map<string, readonly string[]>()
  for (const name of names) tables.set(name, await rowsOf(ask, name, strictness))
  const mails = await mailsOf(
    ask,
    post.taken.map(({ raw }) => messageIdIn(raw)),
  )
  const count = (state: string): number => mails.filter(mail => mail.state === state).length
  return { tables, mails, inDoubt: count('inDoubt') + count('sending'), lapsed: count('lapsed') }
}

function quoted(names: readonly string[]): string {
  return names.map(name => `'${name}'`).join(', ')
}

async function rowsOf(ask: Site['ask'], name: string, strictness: Strictness): Promise<readonly string[]> {
  // What a mail server adds to a mail it takes in differs each time.
  const types = ['timestamptz', 'bytea', ...(strictness === 'whenever' ? ['date'] : [])]
  const columns = ['mailbox', 'uid_validity', ...(strictness === 'whenever' ? ['token'] : [])]
  const clocks = await ask(`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = '${name}'
      and (udt_name in (${quoted(types)}) or column_name in (${quoted(columns)}))`)
  const leftOut = clocks.map(column => ` - '${String(column['name'])}'`).join('')
  const rows = await ask(`select (to_jsonb(t)${leftOut})::text as row from "${name}" t order by 1`)
  return rows.map(row => String(row['row']))
}

async function mailsOf(ask: Site['ask'], taken: readonly string[]): Promise<readonly Mail[]> {
  const rows = await ask('select message_id, purpose, occasion, recipient, state from mail_message')
  return rows.map(row => ({
    purpose: String(row['purpose']),
    occasion: String(row['occasion']),
    recipient: String(row['recipient']),
    state: String(row['state']),
    taken: taken.filter(id => id === row['message_id']).length,
  }))
}

function messageIdIn(raw: string): string {
  return /^message-id:\s*(<[^>]*>)/im.exec(raw)?.[1] ?? ''
}

/** Compares a disturbed site with an undisturbed one. */
export function judgeOutage(calm: Outcome, seen: Outcome): Verdict {
  const alarms = seen.mails.filter(mail => mail.purpose === 'alarm' && mail.taken > 0)
  const allClears = alarms.filter(({ occasion }) => isAllClear(occasion))
  const rows = differences(calm, seen)
  const mails = mailDifferences(calm, seen)
  const twice = seen.mails.filter(({ taken }) => taken > 1).length
  return {
    lost: rows.missing.length + mails.missing.length,
    doubled: rows.added.length + mails.added.length + twice,
    alarms: alarms.length - allClears.length,
    allClears: allClears.length,
    inDoubt: seen.inDoubt,
    dropped: seen.lapsed,
    difference: [...rows.missing, ...mails.missing, ...rows.added, ...mails.added][0] ?? null,
  }
}

/** The occasions of alarm mails that tell that something is over. */
function isAllClear(occasion: string): boolean {
  return /well|settled|over|back/.test(occasion)
}

interface Differences {
  readonly missing: readonly string[]
  readonly added: readonly string[]
}

function differences(calm: Outcome, seen: Outcome): Differences {
  const all = [...new Set([...calm.tables.keys(), ...seen.tables.keys()])]
  const rows = (outcome: Outcome, table: string): readonly string[] => outcome.tables.get(table) ?? []
  return {
    missing: all.flatMap(table => named(table, without(rows(calm, table), rows(seen, table)))),
    added: all.flatMap(table => named(table, without(rows(seen, table), rows(calm, table)))),
  }
}

function named(table: string, rows: readonly string[]): readonly string[] {
  return rows.map(row => `${table} ${row.slice(0, 400)}`)
}

// Alarms are counted by themselves, and of all others the day may be another.
function mailDifferences(calm: Outcome, seen: Outcome): Differences {
  const taken = ({ mails }: Outcome): string[] =>
    mails
      .filter(mail => mail.purpose !== 'alarm' && mail.taken > 0)
      .map(({ purpose, recipient }) => `mail ${purpose} to ${recipient}`)
  return { missing: without(taken(calm), taken(seen)), added: without(taken(seen), taken(calm)) }
}

/** What the one list has more of than the other. */
function without(rows: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1)
  return rows.filter(row => {
    const count = left.get(row) ?? 0
    left.set(row, count - 1)
    return count <= 0
  })
}
