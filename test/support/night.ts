import type { City } from '../../src/core/city.ts'
import { nightJobs, type NightTools } from '../../src/jobs/index.ts'
import { runJob, type RunContext, type JobRun } from '../../src/jobs/job.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { areas } from '../../src/sample/areas.ts'
import { sampleApiKey, startLoopbackPtv, type Disturbance } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords, type SampleRecords } from '../../src/sample/records.ts'
import type { V11Records } from '../../src/sample/v11/records.ts'
import type { Database } from '../../src/store/database.ts'
import type { ShelfFile, ShelfWorkbook } from '../../src/ports/files.ts'
import type { LinkProbe } from '../../src/ports/links.ts'
import type { PtvApi } from '../../src/ports/ptv.ts'
import { ptvHttp } from '../../src/edges/ptv/http.ts'
import { v11Codes } from '../../src/edges/ptv/v11/codes.ts'
import { v11Reader } from '../../src/edges/ptv/v11/reader.ts'
import { v12Codes } from '../../src/edges/ptv/v12/codes.ts'
import { v12Reader } from '../../src/edges/ptv/v12/reader.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'
import { rosterSource } from '../../src/edges/files/roster.ts'
import { workbookWriter } from '../../src/edges/files/write-workbook.ts'

/** The sample city's own file. */
export const sampleCityFile = new URL('../../src/sample/city/esimerkkila.yaml', import.meta.url).pathname

/** The sample city as its file has it, which is read once. */
export const sampleCity: Promise<City> = readCityFile(sampleCityFile).then(({ city }) => city)

/** How a test's night differs from the plain one. */
export interface NightOptions {
  readonly date: string
  readonly records?: SampleRecords
  /** The version of the open API that is read; 12 unless said otherwise. */
  readonly api?: PtvApi
  /** What version 11 holds, where it is not to be written from the records. */
  readonly v11?: V11Records
  readonly disturb?: Disturbance
  readonly dry?: boolean
  /** What the city has otherwise than in its file; `id` makes it another city. */
  readonly city?: Partial<City>
  /** Another roster than the sample’s; null for none. */
  readonly roster?: string | null
  /** What asks whether links are there; without it none is asked. */
  readonly links?: LinkProbe
  /** Only these jobs, in the night's order. */
  readonly jobs?: readonly string[]
}

/** What a test's night left behind outside the database. */
export interface NightResult {
  readonly runs: readonly JobRun[]
  readonly files: readonly ShelfFile[]
  readonly workbooks: readonly ShelfWorkbook[]
}

/** Carries out the sample city's night through a loopback PTV; report files stay in memory. */
export async function sampleNight(db: Database['db'], options: NightOptions): Promise<NightResult> {
  const today = Temporal.PlainDate.from(options.date)
  const configured = await readCityFile(sampleCityFile)
  const city = { ...configured.city, ...options.city }
  const roster = options.roster === undefined ? configured.roster : options.roster
  const ptv = await startLoopbackPtv(options.records ?? sampleRecords(areas, today), options.disturb, options.v11)
  const files: ShelfFile[] = []
  const workbooks: ShelfWorkbook[] = []
  const http = ptvHttp({
    baseUrl: ptv.baseUrl,
    apiKey: sampleApiKey,
    userAgent: 'ajantasa/test',
    retries: 1,
    firstWait: 1,
  })
  const tools: NightTools = {
    reader: options.api === 'v11' ? v11Reader(http) : v12Reader(http),
    codes: options.api === 'v11' ? v11Codes(http) : v12Codes(http),
    earlierDates: null,
    links: options.links ?? null,
    rosterSource,
    roster,
    shelf: {
      writeFiles: async (_folder, written) => {
        const all = [...written]
        files.push(...all)
        return all.map(file => file.name)
      },
      writeWorkbooks: async (_folder, written) => {
        const all = [...written]
        workbooks.push(...all)
        return all.map(({ name }) => name)
      },
    },
    reportFolder: 'shelf',
    showPeople: false,
    reportMailTo: [],
    packWorkbook: workbook => workbookWriter.packWorkbook(workbook),
    randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    readMessage,
    eraser: null,
  }
  const context: RunContext = {
    db,
    city,
    today,
    now: () => Temporal.Now.instant(),
    log: silent,
    dry: options.dry ?? false,
  }
  try {
    const runs: JobRun[] = []
    for (const job of nightJobs(tools)) {
      if (options.jobs === undefined || options.jobs.includes(job.name)) runs.push(await runJob(job, context))
    }
    return { runs, files, workbooks }
  } finally {
    await ptv.stop()
  }
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }
