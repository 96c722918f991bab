import type { KeptOfPerson } from '../jobs/privacy/collect-person.ts'
import type { Forgotten } from './people-privacy.ts'

/** What `people forget` says. */
export function forgetLines({ city, erased, reportFiles, mailbox, mailboxProblem }: Forgotten): readonly string[] {
  const { duties, assignments, digests, mails, received, reports, others, unhandled } = erased
  return [
    `The person is erased from ${city}: ${count(duties, 'row')} of the roster, ${count(assignments, 'assignment')}, ` +
      `${count(digests, 'digest')}, ${count(mails, 'mail')} that we wrote, ${count(received, 'mail')} that came in; ` +
      `the name is gone from ${count(reports, 'report')} and ${count(others, 'other row')}.`,
    ...(reportFiles.length === 0 ? [] : [`The report is published anew: ${reportFiles.join(', ')}`]),
    ...mailboxLines(mailbox, mailboxProblem),
    ...(unhandled === 0
      ? []
      : [`${count(unhandled, 'new mail')} of other people name the person: give the command again once handled.`]),
    'Take the person out of the roster’s sheet too: a roster with this address is not taken over any more.',
    'Copies elsewhere are not in our hands: backups of the database, and mails in other people’s mailboxes.',
  ]
}

function mailboxLines({ deleted, waiting }: Forgotten['mailbox'], problem: Forgotten['mailboxProblem']) {
  const done = `${count(deleted, 'mail')} deleted from the mailbox.`
  if (waiting === 0) return [done]
  const reason = problem === null ? 'There is no mailbox that mails can be deleted from.' : `${problem}.`
  return [done, `${reason} ${count(waiting, 'mail')} still there: \`tidy-up\` tries again each night.`]
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

/** What `people export` says: each table in which the person stands, with its rows. */
export function exportLines({ city, address, tables, received }: KeptOfPerson): readonly string[] {
  const parts = Object.entries(tables)
  if (parts.length === 0 && received.length === 0) return [`Nothing about ${address} is kept for ${city}.`]
  return [
    `What is kept about ${address} for ${city}:`,
    ...parts.flatMap(([table, rows]) => ['', `${table} (${rows.length})`, ...rows.flatMap(rowLines)]),
    ...(received.length === 0 ? [] : ['', `mails that came in (${received.length})`, ...received.flatMap(rowLines)]),
  ]
}

function rowLines(row: unknown): readonly string[] {
  const fields = Object.entries(row as Readonly<Record<string, unknown>>).filter(([, value]) => !isEmpty(value))
  return fields.map(([name, value], index) => `${index === 0 ? '- ' : '  '}${name}: ${shown(value)}`)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.trimEnd().replaceAll(/\r?\n/g, '\n    ')
}
