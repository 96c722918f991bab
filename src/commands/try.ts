import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Settings } from '../../schemas/settings.ts'
import type { City } from '../core/city.ts'
import { contentId, nameOf } from '../core/content-item.ts'
import { dayInFinland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import { slug } from '../core/digests/suomi-fi.ts'
import { addressOf } from '../core/digests/reply-link.ts'
import { listIdOf } from '../core/mails/list-id.ts'
import { fileShelf } from '../edges/files/shelf.ts'
import { writeMessage } from '../edges/mail/mime.ts'
import { nightJobs } from '../jobs/index.ts'
import { runJob, type RunContext, type JobRun } from '../jobs/job.ts'
import type { LinkProbe } from '../ports/links.ts'
import type { Log } from '../ports/log.ts'
import { parseCityFile, readCityFile, type ConfiguredCity } from '../runtime/city-files.ts'
import { makeFolder } from '../runtime/folder.ts'
import { untilStopped } from '../runtime/shutdown.ts'
import type { ShelfFile } from '../ports/files.ts'
import type { PtvApi } from '../ports/ptv.ts'
import { areas } from '../sample/areas.ts'
import { sampleApiKey, startLoopbackPtv } from '../sample/loopback-ptv.ts'
import { mainOrganization } from '../sample/organizations.ts'
import { sampleRecords } from '../sample/records.ts'
import type { Environment } from '../runtime/settings.ts'
import { loadItemsById } from '../store/catalogue.ts'
import type { Database } from '../store/database.ts'
import { loadPlannedMails, type PlannedMail } from '../store/digests.ts'
import { cityLinks, nightTools, organizationDirectory, ptvAccess, withCity, type PtvAccess } from '../wiring.ts'
import { nightFiles, summarize, summaryLines, type NightSummary } from './night-summary.ts'
import { exitCodes, print, printJson, runSteps } from './output.ts'
import { requireRoster } from './require-roster.ts'
import { findOrganization, requireNoCommand } from './try-organization.ts'

/** What `ajantasa try` was asked for. */
export interface TryOptions {
  /** The name, business id or PTV id of an organization; undefined for the sample city. */
  readonly organization: string | undefined
  /** The names of the program's commands, one of which may have been meant. */
  readonly commands: readonly string[]
  readonly api: PtvApi | undefined
  readonly out: string
  readonly date: Temporal.PlainDate | undefined
  readonly json: boolean
  readonly ptvUrl: string | undefined
  readonly roster: string | undefined
  readonly city: string | undefined
  /** True where the web addresses of the content are to be asked, too. */
  readonly links: boolean
}

/** Carries out one night in a fresh database in memory, sends nothing, and writes the report and the mails down. */
export async function tryNight(
  options: TryOptions,
  settings: Settings,
  environment: Environment,
  log: Log,
): Promise<number> {
  const today = options.date ?? dayInFinland(Temporal.Now.instant())
  const summary =
    options.organization === undefined && options.city === undefined
      ? await sampleNight(options, today, log)
      : await liveNight(options, settings, environment, today, log)
  if (options.json) printJson(summary)
  else print(story(summary).join('\n'))
  return summary.held > 0 ? exitCodes.held : exitCodes.done
}

async function sampleNight(options: TryOptions, today: Temporal.PlainDate, log: Log): Promise<NightSummary> {
  const path = join(import.meta.dirname, '../sample/city/esimerkkila.yaml')
  const configured = await readCityFile(path)
  const ptv = await startLoopbackPtv(sampleRecords(areas, today))
  try {
    // The sample has its version 11 on the same server, so that a first night is shown as it is.
    const access = { api: configured.api, baseUrl: ptv.baseUrl, apiKey: sampleApiKey, earlierUrl: ptv.baseUrl }
    return await night(configured, access, options, today, log)
  } finally {
    await ptv.stop()
  }
}

async function liveNight(
  options: TryOptions,
  settings: Settings,
  environment: Environment,
  today: Temporal.PlainDate,
  log: Log,
): Promise<NightSummary> {
  const { organization } = options
  if (organization !== undefined) requireNoCommand(organization, options.commands)
  const file = options.city === undefined ? null : await readCityFile(options.city)
  const configured = readingFrom(file ?? standardCity(mainOrganization), file === null, options, settings)
  const access = ptvAccess(configured, settings, environment)
  const named = organization === undefined ? configured : await cityOf(organization, configured, access)
  return night(named, access, options, today, log)
}

// The file's address is that of the version which it reads.
function readingFrom(
  configured: ConfiguredCity,
  isStandard: boolean,
  { api: asked, ptvUrl }: TryOptions,
  settings: Settings,
): ConfiguredCity {
  const likeliest = settings.PTV_API_KEY === undefined ? 'v11' : 'v12'
  const api = asked ?? (isStandard ? likeliest : configured.api)
  return { ...configured, api, baseUrl: ptvUrl ?? (api === configured.api ? configured.baseUrl : null) }
}

// Called by its id until PTV has told all its names.
async function cityOf(written: string, configured: ConfiguredCity, access: PtvAccess): Promise<ConfiguredCity> {
  const { city } = configured
  const { id, names } = await findOrganization(written, organizationDirectory(access, city.mail.communications))
  process.stderr.write(`${names[0] ?? id} (${id}), PTV API ${access.api}\n`)
  return { ...configured, city: { ...city, organizations: [id], name: { fi: id, sv: id, en: id } } }
}

/** The limits and languages of a city about which nothing is said. */
export function defaultCity(): City {
  return standardCity(mainOrganization).city
}

function standardCity(organization: string): ConfiguredCity {
  const file = {
    id: 'try',
    name: { fi: organization },
    ptv: { organizations: [organization] },
    mail: { from: 'ajantasa@localhost' },
  }
  const { configured, faults } = parseCityFile(JSON.stringify(file), 'try')
  if (configured === null) throw new SettingsError(faults)
  return configured
}

async function night(
  configured: ConfiguredCity,
  access: PtvAccess,
  options: TryOptions,
  today: Temporal.PlainDate,
  log: Log,
): Promise<NightSummary> {
  const started = performance.now()
  const out = resolve(options.out)
  const asked = {
    ...configured,
    shelf: out,
    roster: options.roster === undefined ? configured.roster : resolve(options.roster),
  }
  await makeFolder(out, 'Name another folder with --out.')
  return untilStopped([out], async () =>
    withCity({ kind: 'memory' }, log, asked.city.id, async db => {
      const runs = await runNight(db, asked, access, today, log, out, options.links ? cityLinks(asked) : null)
      const files = nightFiles(out, asked.city.languages.default)
      return summarize({ city: asked.city, api: access.api }, today, runs, (performance.now() - started) / 1000, files)
    }),
  )
}

async function runNight(
  db: Database['db'],
  configured: ConfiguredCity,
  access: PtvAccess,
  today: Temporal.PlainDate,
  log: Log,
  out: string,
  links: LinkProbe | null,
): Promise<readonly JobRun[]> {
  const runs: JobRun[] = []
  let city = configured.city
  const context = (): RunContext => ({
    db,
    city,
    today,
    now: () => Temporal.Now.instant(),
    log,
    dry: false,
  })
  const jobs = nightJobs(nightTools(configured, access, undefined, null, links))
  await requireRoster(configured, db)
  const steps = jobs.map(job => ({
    title: job.name,
    run: async () => {
      runs.push(await runJob(job, context()))
      if (job.name === 'sync-catalogue') city = await withNames(db, city)
    },
  }))
  const writeMails = async (): Promise<void> => {
    // A folder of an earlier try would mix its mails with tonight's.
    await rm(join(out, 'digests'), { recursive: true, force: true })
    await fileShelf.writeFiles(out, await mailFiles(await loadPlannedMails(db, city.id, today), city))
  }
  await runSteps([...steps, { title: 'write the mails down', run: writeMails }])
  return runs
}

// A city that was named by its id is called as PTV calls it.
async function withNames(db: Database['db'], city: City): Promise<City> {
  if (city.name.fi !== city.organizations[0]) return city
  const id = contentId(city.name.fi)
  const main = (await loadItemsById(db, city.id, [id])).get(id)
  if (main === undefined) return city
  return { ...city, name: { fi: nameOf(main, 'fi'), sv: nameOf(main, 'sv', 'fi'), en: nameOf(main, 'en', 'fi') } }
}

async function mailFiles(mails: readonly PlannedMail[], city: City): Promise<readonly ShelfFile[]> {
  const files = await Promise.all(
    mails.map(async (mail, index) => {
      const name = `digests/${String(index + 1).padStart(2, '0')}-${slug(mail.recipient.split('@')[0] ?? '')}`
      const envelope = {
        from: city.mail.from,
        to: mail.recipient,
        returnPath: addressOf(city.mail.from),
        ownCopy: null,
        replyTo: null,
        messageId: mail.messageId,
        date: mail.notBefore,
        listId: listIdOf(city),
        autoSubmitted: 'auto-generated',
        inReplyTo: null,
        references: [],
      } as const
      const { subject, html, text } = mail
      return [
        { name: `${name}.eml`, content: await writeMessage({ subject, html, text, envelope, attachments: [] }) },
        { name: `${name}.html`, content: mail.html },
      ]
    }),
  )
  return files.flat()
}

function story(summary: NightSummary): readonly string[] {
  return [
    ...summaryLines(summary),
    '',
    `Report   ${summary.report.html}`,
    `Workbook ${summary.report.xlsx}`,
    `Digests  ${join(summary.out, 'digests')} (${summary.digests} mails as .eml and .html)`,
    'Nothing was sent.',
  ]
}
