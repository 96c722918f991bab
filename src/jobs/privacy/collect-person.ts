import type { City } from '../../core/city.ts'
import { hasMarks, marksOf, type Erased } from '../../core/people/erasure.ts'
import type { ReadMessage } from '../../ports/mail.ts'
import type { Db } from '../../store/database.ts'
import { loadRawMail } from '../../store/inbox.ts'
import { findAllMarked } from '../../store/privacy-columns.ts'
import { loadKeptMails } from '../../store/privacy-mail.ts'
import { loadOtherNames } from '../../store/privacy-retention.ts'

/** A mail that came in and has to do with a person. */
export interface ReceivedOfPerson {
  readonly from: string | null
  readonly to: readonly string[]
  readonly subject: string
  readonly date: string | null
  readonly state: string
  readonly text: string | null
}

/** Everything that is kept about a person. What PTV publishes is not among it: it is public and PTV's. */
export interface KeptOfPerson {
  readonly city: string
  readonly address: string
  readonly names: readonly string[]
  /** Rows as the database has them, by table. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>
  readonly received: readonly ReceivedOfPerson[]
}

/** Gathers what is kept about a person; a report counts only with the parts that name the person. */
export async function collectPerson(
  db: Db,
  city: City,
  person: Erased,
  readMessage: ReadMessage,
): Promise<KeptOfPerson> {
  const marks = marksOf([person], await loadOtherNames(db, city.id, [person]))
  const { inbound_mail: _, report = [], ...rest } = await findAllMarked(db, city.id, marks)
  const received: ReceivedOfPerson[] = []
  for (const { place, state } of await loadKeptMails(db, city.id)) {
    const mail = await readMessage(await loadRawMail(db, city.id, place))
    if (!hasMarks(mail, marks)) continue
    const date = mail.headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? null
    received.push({ from: mail.from, to: mail.to, subject: mail.subject, date, state, text: mail.text })
  }
  const reports = report.map(row => (row as { readonly business_date: string }).business_date)
  const tables = reports.length === 0 ? rest : { ...rest, report: reports.map(day => ({ day })) }
  return { city: city.id, ...person, tables, received }
}
