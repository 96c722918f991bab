import { join } from 'node:path'
import type { City } from '../core/city.ts'
import type { Counts } from '../core/run.ts'
import type { MailLanguage } from '../core/texts/languages.ts'
import type { JobRun } from '../jobs/job.ts'
import type { PtvApi } from '../ports/ptv.ts'

/** One city's night as `try --json` and `once night --json` print it. Fields may be added, never renamed. */
export interface NightSummary {
  readonly city: string
  readonly date: string
  readonly api: PtvApi
  readonly items: Readonly<Record<'service' | 'serviceChannel' | 'organization' | 'serviceCollection', number>>
  readonly connections: number
  readonly received: number
  readonly stored: number
  readonly unchanged: number
  readonly rejected: number
  readonly removed: number
  readonly held: number
  /** The list of updaters was not taken over: the old one stays until a person has seen to it. */
  readonly rosterHeld: boolean
  readonly findings: Readonly<Record<'error' | 'warning' | 'info', number>>
  readonly stale: number
  readonly unowned: number
  readonly digests: number
  readonly requests: number
  readonly seconds: number
  /** The folder of the files, and the report in the city's own language. */
  readonly out: string
  readonly report: { readonly html: string; readonly xlsx: string; readonly json: string }
}

/** Where a night left its files. */
export interface NightFiles {
  readonly out: string
  readonly html: string
  readonly xlsx: string
  readonly json: string
}

/** The report's files in a folder; page and workbook in the language. */
export function nightFiles(out: string, language: MailLanguage): NightFiles {
  const named = (ending: string): string => join(out, `report-${language}.${ending}`)
  return { out, html: named('html'), xlsx: named('xlsx'), json: join(out, 'report.json') }
}

/** Puts the counts of a night's jobs together. */
export function summarize(
  { city, api }: { readonly city: City; readonly api: PtvApi },
  date: Temporal.PlainDate,
  runs: readonly JobRun[],
  seconds: number,
  files: NightFiles,
): NightSummary {
  const counts = new Map(runs.map(run => [run.job, run.counts]))
  const sync = reading(counts.get('sync-catalogue'))
  const report = reading(counts.get('plan-report'))
  return {
    city: city.id,
    date: date.toString(),
    api,
    items: {
      service: sync('service'),
      serviceChannel: sync('serviceChannel'),
      organization: sync('organization'),
      serviceCollection: sync('serviceCollection'),
    },
    connections: sync('connections'),
    received: sync('received'),
    stored: sync('stored'),
    unchanged: sync('unchanged'),
    rejected: sync('rejected'),
    removed: sync('removed'),
    held: sync('held'),
    rosterHeld: reading(counts.get('import-roster'))('held') > 0,
    findings: { error: report('error'), warning: report('warning'), info: report('info') },
    stale: report('stale'),
    unowned: report('unowned'),
    digests: reading(counts.get('plan-digests'))('digests'),
    requests: sync('requests'),
    seconds: Math.round(seconds * 10) / 10,
    out: files.out,
    report: { html: files.html, xlsx: files.xlsx, json: files.json },
  }
}

function reading(counts: Counts | undefined): (name: string) => number {
  return name => counts?.[name] ?? 0
}

/** The same as a few lines for a person at a terminal. */
export function summaryLines(summary: NightSummary): readonly string[] {
  const { items, findings } = summary
  return [
    `${summary.city}, ${summary.date}, PTV API ${summary.api}: ${summary.requests} requests, ${summary.seconds} s`,
    `  read      ${items.service} services, ${items.serviceChannel} service channels, ${items.organization} organizations, ` +
      `${items.serviceCollection} service collections, ${summary.connections} connections`,
    `  changes   ${summary.stored} stored, ${summary.unchanged} unchanged, ${summary.rejected} not understood, ` +
      `${summary.removed} removed, ${summary.held} removals held`,
    ...(summary.rosterHeld ? rosterLines(summary) : []),
    `  findings  ${findings.error} errors, ${findings.warning} warnings, ${findings.info} for information`,
    `  stale     ${summary.stale} items need their updater, ${summary.unowned} items have none`,
    `  digests   ${summary.digests} planned for the next working day`,
  ]
}

function rosterLines({ city }: NightSummary): readonly string[] {
  return [
    '  roster    HELD: its file is not taken over and the old list stays; this shows what is wrong with it:',
    `              ajantasa people import FILE --city ${city} --dry-run`,
  ]
}
