import { Client } from 'pg'
import { answerTo } from '../support/circle.ts'
import { control, persons } from './marks.ts'
import { faults } from './outside.ts'
import { city } from './stage.ts'

/** Opens a connection of the tests' own. */
export async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Asks for the rows of one city. */
async function ofCity(
  sql: Client,
  id: string,
  statement: string,
  values: readonly string[] = [],
): Promise<readonly Record<string, unknown>[]> {
  await sql.query("select set_config('ajantasa.city', $1, false)", [id])
  return (await sql.query<Record<string, unknown>>(statement, [...values])).rows
}

/** Plants the control where no city's name stands, and what makes the worker begin at any hour of the day. */
export async function plantForOutputs(sql: Client): Promise<void> {
  const clock = Temporal.Now.zonedDateTimeISO('Europe/Helsinki').subtract({ hours: 4, minutes: 30 })
  const run = `insert into run (city_id, job, business_date, attempt, started_at, ended_at, outcome, error)
    values ($1, 'sync-catalogue', $2, 1, now() - interval '2 hours', now() - interval '2 hours', 'failed', $3)`
  for (const id of [`${city}-w`, `${city}-x`]) {
    await ofCity(sql, id, run, [id, clock.toPlainDate().toString(), control.word])
  }
}

/** True when the worker has nothing more to do. */
export async function hasWorked(sql: Client): Promise<boolean> {
  const ended = await ofCity(sql, `${city}-w`, "select 1 from run where job = 'tidy-up' and outcome = 'done'")
  const failed = await ofCity(
    sql,
    `${city}-x`,
    "select 1 from run where outcome = 'failed' and error like 'PTV refused%'",
  )
  return ended.length > 0 && failed.length > 0
}

/** Mails to the city's mailbox: an answer to a digest that was planned, and some that nobody can make sense of. */
export async function receivedMails(sql: Client): Promise<readonly string[]> {
  const found = await ofCity(
    sql,
    city,
    "select subject, message_id, recipient from mail_message where purpose = 'digest' order by recipient",
  )
  const digest = found.find(({ recipient }) => String(recipient).startsWith(persons['address of an updater'])) ?? {}
  const mail = {
    subject: String(digest['subject']),
    messageId: String(digest['message_id']),
    recipient: String(digest['recipient']),
  }
  const from = `${persons['name of a sender']} <${persons['address of a sender']}@toinen.test>`
  const strange = { ...mail, subject: persons['subject of a mail'] }
  const text_ = persons['text of a mail']
  const head = { From: from, 'Message-ID': `<${persons['Message-ID of a mail']}@toinen.test>` }
  const file = `Content-Type: image/png; name="${persons['name of an attachment']}.png"\r\nContent-Disposition: attachment`
  return [
    answerTo(mail, `1: uusi puhelinnumero on ${persons['telephone number in an answer']}`),
    answerTo(mail, `2 kuuluu: ${persons['address in an answer']}@esimerkkila.fi`),
    answerTo(mail, `2: ${persons['words of an answer']}`),
    answerTo(mail, 'Kaikki kunnossa.', { From: from }),
    answerTo(strange, text_, head),
    answerTo(strange, text_, { ...head, 'Message-ID': '', 'Content-Type': `multipart/mixed; boundary="${text_}` }),
    answerTo(strange, `--x\r\n${file}\r\n\r\n\0\0\r\n--x--`, {
      ...head,
      'Message-ID': '<a@b>',
      'Content-Type': 'multipart/mixed; boundary=x',
    }),
    answerTo(strange, `Reporting-MTA: dns;x\n\nFinal-Recipient: rfc822;${text_}@x\nAction: failed\nStatus: 5.1.1`, {
      ...head,
      'Message-ID': '<c@d>',
      From: 'MAILER-DAEMON@x',
      'Content-Type': 'message/delivery-status',
    }),
  ]
}

/** Lets all mails go out now that wait for a working day. */
export async function makeDue(sql: Client): Promise<void> {
  await ofCity(sql, city, "update mail_message set not_before = now() - interval '1 hour' where state = 'planned'")
}

/** Leaves a digest as a worker does that was killed while the server had its words. */
export async function leaveInDoubt(sql: Client, recipient: string): Promise<void> {
  const doubt = `update mail_message set state = 'inDoubt', attempts = 1, state_at = now() - interval '1 hour'
    where purpose = 'digest' and recipient like $1`
  await ofCity(sql, city, doubt, [`${recipient}@%`])
}

/** What is written down that others see, the reply tokens, and, for comparison, what holds the persons. */
export async function readTables(sql: Client): Promise<Readonly<Record<string, string>>> {
  const cities = [city, `${city}-w`, `${city}-x`, 'esimerkkila', ...faults.map(fault => `${city}-${fault}`)]
  // One after the other: the connection has one city at a time.
  const all = async (statement: string): Promise<string> => {
    const found: string[] = []
    for (const id of cities) found.push(JSON.stringify(await ofCity(sql, id, statement)))
    return found.join('\n')
  }
  const queue = await sql.query('select name, data, output from ajantasa_jobs.job')
  const kept = [
    'select document from person',
    'select document from duty',
    'select holding from roster_hold',
    "select convert_from(raw, 'LATIN1') from inbound_mail",
    'select recipient, subject, body from mail_message',
  ]
  const tables: string[] = []
  for (const statement of kept) tables.push(await all(statement))
  return {
    'errors of the ledger': await all('select job, error from run where error is not null'),
    'mails to IT': await all("select subject, body, html from mail_message where recipient like 'tietohallinto@%'"),
    'tables of the queue': JSON.stringify(queue.rows),
    tokens: await all('select token from digest union select token from mail_message where token is not null'),
    tables: tables.join('\n'),
  }
}
