import type { Secret } from '../../schemas/secret.ts'
import type { Settings } from '../../schemas/settings.ts'
import { SettingsError } from '../core/errors.ts'
import { dayJobs, nightJobs } from '../jobs/index.ts'
import type { Job } from '../jobs/job.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import type { Environment } from '../runtime/settings.ts'
import { cityLinks, dayTools, mailAccess, mailEraser, nightTools, ptvAccess } from '../wiring.ts'
import { nearest } from './suggest.ts'
import { nightJobNames, workNames } from './work-names.ts'

/** True for work of the night, whose figures are a night's. */
export function isNightWork(work: string): boolean {
  return work === 'night' || nightJobNames.some(name => name === work)
}

/** @throws SettingsError for what is no work. */
export function requireKnownWork(work: string): void {
  if (workNames.some(name => name === work)) return
  const meant = nearest(work, workNames)
  const remedy = `${meant === null ? '' : `Did you mean ${meant}? `}Write night, or one of ${workNames.slice(1).join(', ')}.`
  throw new SettingsError([{ where: 'once', problem: `"${work}" is no job`, remedy }])
}

/**
 * The jobs of a piece of work for one city, with what they work with. Reading the mailbox goes on to handling what was
 * read and sorting it, sending to settling what is in doubt: a mailbox that is away keeps no mail from going. Before
 * anything is sent, alarms that are over are dropped. @throws SettingsError where a key or an address of a server is not set that the work needs.
 */
export function jobsOf(
  work: string,
  configured: ConfiguredCity,
  all: readonly ConfiguredCity[],
  settings: Settings,
  environment: Environment,
  dryRun = false,
): readonly Job[] {
  if (isNightWork(work)) {
    const access = ptvAccess(configured, settings, environment)
    const eraser = mailEraser(mailAccess(configured, settings, environment))
    const jobs = nightJobs(nightTools(configured, access, undefined, eraser, cityLinks(configured)))
    return jobs.filter(job => work === 'night' || job.name === work)
  }
  const access = mailAccess(configured, settings, environment)
  if (work === 'send-mail') requireForSending(access.smtpUrl, settings, dryRun)
  if ((work === 'read-mailbox' || work === 'sort-mailbox') && access.imapUrl === null) {
    throw missing('IMAP_URL', 'Set it to the mailbox that answers come to, such as imaps://user:password@host/INBOX.')
  }
  const jobs = dayJobs(dayTools(configured, access, all, settings))
  return (chains[work] ?? [work]).flatMap(name => jobs.filter(job => job.name === name))
}

const chains: Readonly<Record<string, readonly string[]>> = {
  'read-mailbox': ['read-mailbox', 'handle-replies', 'sort-mailbox'],
  'send-mail': ['plan-trouble-alarms', 'send-mail', 'settle-mail', 'plan-doubt-alarms'],
}

// The embedded database survives no loss of power, and a mail that it forgot would be sent again.
function requireForSending(smtpUrl: Secret | string | null, settings: Settings, dryRun: boolean): void {
  if (smtpUrl === null) throw missing('SMTP_URL', 'Set it to the mail server, such as smtp://user:password@host:587.')
  if (dryRun || settings.DATABASE_URL !== undefined) return
  throw missing('DATABASE_URL', 'Real mail is sent only from PostgreSQL: the embedded database is for evaluation.')
}

function missing(where: string, remedy: string): SettingsError {
  return new SettingsError([{ where, problem: 'is not set', remedy }])
}
