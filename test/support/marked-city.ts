import { sql } from 'kysely'
import type { Report } from '../../src/core/report/report.ts'
import type { Database } from '../../src/store/database.ts'
import { aReport, aReportItem } from './report.ts'

/** A person whose name and address are found again wherever they stand. */
export const marked = { name: "Maija-Liisa O'Merkki", address: 'maija-liisa.omerkki@esimerkkila.fi' }

/** Somebody whose address ends like the marked one. */
export const namesake = 'anna-maija-liisa.omerkki@esimerkkila.fi'

/** What PTV publishes: it is not erased. */
export const published = [
  'content_item',
  'content_version',
  'connection',
  'connection_version',
  'quarantine',
  'drift',
  'finding',
  'reference_code',
  'link_check',
  'mail_domain_check',
]

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly generated: boolean
}

type Values = Readonly<Record<string, unknown>>

const mention = `Terveisin\n${marked.name.toUpperCase()} <${marked.address.toUpperCase()}>, ei ${namesake}`

// Columns that take only some values, or whose values others refer to.
const given: Readonly<Record<string, Values>> = {
  alarm: { closed_on: null },
  answer: { kind: 'muted', reply_key: 'key', words: mention },
  digest: { step: 'digest', reminds: null },
  inbound_mail: { state: 'answered', sorted_to: 'Handled', class: 'humanReply' },
  mail_message: { purpose: 'copy', state: 'sent', auto_submitted: 'auto-generated' },
  reply: { reply_key: 'key', vouched_by: null },
  round_trip: { state: 'asked' },
  proposal: { state: 'waiting' },
  work_list_reply: { vouched_by: 'roundTrip', state: 'asked' },
  run: { outcome: 'done', cut_off: 'lost', failure: 'away' },
}

/**
 * Plants the marked person in every column of text, JSON or bytes of every table that does not hold what PTV publishes:
 * once as an address, once within other words. The columns are asked of the database, so that a new one is not missed.
 */
export async function plant(db: Database['db'], city: string): Promise<readonly string[]> {
  const columns = await columnsOf(db)
  const tables = [...new Set(columns.map(({ table }) => table))]
  // An answer belongs to a reply.
  const ordered = tables.toSorted((a, b) => Number(a === 'answer') - Number(b === 'answer'))
  for (const table of ordered) {
    for (const [number, text] of [marked.address, mention].entries()) {
      const own = columns.filter(column => column.table === table && !column.generated)
      const values = Object.fromEntries(own.map(one => [one.column, valueOf(one, text, number, city)]))
      await insert(db, table, own, { ...values, ...given[table], ...special(table, number) })
    }
  }
  return ordered
}

async function columnsOf(db: Database['db']): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select table_name as table, column_name as column, replace(data_type, 'ARRAY', 'text[]') as type,
      is_identity = 'YES' or is_generated = 'ALWAYS' as generated
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%' and table_name <> 'migration_checksum'
      and not (table_name = any (${published}::text[]))
    order by 1, ordinal_position
  `.execute(db)
  return rows
}

async function insert(db: Database['db'], table: string, columns: readonly Column[], values: Values): Promise<void> {
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map(({ column }) => sql.ref(column)))})
    values (${sql.join(columns.map(({ column, type }) => sql`${values[column]}::${sql.raw(type)}`))})
    on conflict do nothing
  `.execute(db)
}

function valueOf({ column, type }: Column, text: string, number: number, city: string): unknown {
  if (column === 'city_id') return city
  switch (type) {
    case 'text':
      return text
    case 'jsonb':
    case 'json':
      return JSON.stringify({ [text]: [{ deep: `a "${text}" b` }] })
    case 'text[]':
      return []
    case 'bytea':
      return rawMail(number)
    case 'uuid':
      return crypto.randomUUID()
    case 'date':
      return `2026-09-0${number + 1}`
    case 'timestamp with time zone':
      return '2026-09-01T08:00:00Z'
    case 'boolean':
      return false
    default:
      return number + 1
  }
}

function special(table: string, number: number): Values {
  switch (table) {
    case 'person':
      return { document: JSON.stringify({ id: marked.address, name: marked.name, email: marked.address }) }
    case 'known_person':
      return number === 0 ? { name: marked.name } : {}
    case 'duty':
      return { document: JSON.stringify(number === 0 ? duty(marked.address, null) : duty(namesake, marked.address)) }
    case 'report':
      return { business_date: `2026-09-0${number + 1}`, document: JSON.stringify(reportOf(number)) }
    case 'digest':
    case 'reply':
      return { token: `TOKEN-${number}`, ...(number === 1 && table === 'digest' ? { person_id: namesake } : {}) }
    // Nobody's words: keys, and what a run notes of PTV's pages.
    case 'token_key':
    case 'privacy_key':
      return { key: Buffer.from('key') }
    case 'run':
      return { progress: null }
    default:
      return {}
  }
}

function duty(person: string, other: string | null) {
  const target = { contentId: null, name: null, serviceClass: null, organization: null }
  const beside = { deputy: other, superior: other, alsoAnswers: other === null ? [] : [other, namesake] }
  return { row: 1, area: 'Kirjasto', serviceArea: null, target, personId: person, away: null, ...beside }
}

function reportOf(number: number): Report {
  const answers = { asked: 1, answered: 0, medianAnswerHours: null }
  const people = [{ person: marked.name, items: 1, current: 0, confirmed: 0, stale: 1, ...answers }]
  return aReport({ date: `2026-09-0${number + 1}`, people, items: [aReportItem({ person: marked.name })] })
}

/** A mail from the marked person, or one from somebody else that names the person in an encoded body. */
export function rawMail(number: number, subject = 'Re: Sisällöt'): Buffer {
  const from = number === 0 ? `${marked.name} <${marked.address}>` : `Anna <${namesake}>`
  const body = Buffer.from(number === 2 ? 'Kaikki kunnossa.' : mention).toString('base64')
  const type = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64'
  const head = `From: ${from}\r\nTo: ptv@esimerkkila.fi\r\nSubject: ${subject}\r\nMessage-ID: <mail-${number}@esimerkkila.fi>`
  return Buffer.from(`${head}\r\n${type}\r\n\r\n${body}\r\n`)
}

/** True where bytes or a text hold the mark, as it is, escaped, or encoded as mails do. */
export function holdsMark(bytes: Uint8Array | string): boolean {
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1')
  const decoded = text.replaceAll(
    /(?:^|\n)[A-Za-z0-9+/=\r\n]{40,}/g,
    part => `\n${Buffer.from(part, 'base64').toString()}`,
  )
  const plain = decoded.toLowerCase().replaceAll(namesake, '')
  return /o(?:['’]|&#\d+;|&#x27;|&apos;)merkki/.test(plain) || plain.includes('liisa.omerkki')
}

/** Where the mark stands: table and column, of every table and every column there is. */
export async function findMark(db: Database['db']): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'
  `.execute(db)
  const found = new Set<string>()
  for (const { name } of tables) {
    const { rows } = await sql<Values>`select * from ${sql.table(name)}`.execute(db)
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        const text = value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)
        if (holdsMark(text)) found.add(`${name}.${column}`)
      }
    }
  }
  return [...found].toSorted()
}
