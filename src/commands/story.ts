import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dayInFinland } from '../core/dates.ts'
import { slug } from '../core/digests/suomi-fi.ts'
import { BrokenInvariant, SettingsError } from '../core/errors.ts'
import { fileShelf } from '../edges/files/shelf.ts'
import type { Log } from '../ports/log.ts'
import { readCityFile } from '../runtime/city-files.ts'
import { makeFolder } from '../runtime/folder.ts'
import { untilStopped } from '../runtime/shutdown.ts'
import type { Doorkeeper, PostOffice } from '../sample/post-office.ts'
import { exitCodes, print, printJson } from './output.ts'
import { endingLines, linesOf } from './story/lines.ts'
import { play, type Ending } from './story/plot.ts'
import { withStage } from './story/stage.ts'
import type { Step } from './story/steps.ts'

/** What `ajantasa try --story` was asked for. */
export interface StoryOptions {
  readonly organization: string | undefined
  readonly city: string | undefined
  readonly api: string | undefined
  readonly ptvUrl: string | undefined
  readonly roster: string | undefined
  readonly out: string
  readonly date: Temporal.PlainDate | undefined
  readonly json: boolean
}

/** A story as `try --story --json` prints it. Fields may be added, never renamed. */
export interface StoryDocument extends Ending {
  readonly city: string
  readonly steps: readonly Step[]
  readonly out: string
}

/**
 * Plays some nights and days of the sample city on this machine and prints them as a story.
 * @throws SettingsError when another city was named.
 */
export async function tellStory(options: StoryOptions, log: Log): Promise<number> {
  requireSample(options)
  const firstNight = options.date ?? dayInFinland(Temporal.Now.instant())
  const out = resolve(options.out)
  const show = (lines: readonly string[]): void => {
    if (!options.json && lines.length > 0) print(lines.join('\n'))
  }
  show(['Ajantasa in fast motion. The sample city, its PTV and its mail are all on this machine.'])
  const document = await playStory(firstNight, out, log, { tell: step => show(linesOf(step)) })
  const end = document.steps.find(step => step.what === 'end')
  if (end === undefined) throw new BrokenInvariant('the story has no end')
  if (options.json) printJson(document)
  else show(endingLines(document, end, filesIn(out)))
  return exitCodes.done
}

// A story sends answers in people's names: it is for people who do not exist.
function requireSample({ organization, city, api, ptvUrl, roster }: StoryOptions): void {
  if ([organization, city, api, ptvUrl, roster].every(one => one === undefined)) return
  const remedy = 'Leave the organization, --city, --api, --ptv-url and --roster out, or try without --story.'
  throw new SettingsError([{ where: 'try --story', problem: 'plays with the sample city only', remedy }])
}

function filesIn(out: string): readonly string[] {
  return [`Reports  ${join(out, 'before')}, ${join(out, 'after')}`, `Mails    ${join(out, 'mails')}`]
}

interface Telling {
  readonly tell: (step: Step) => void
  readonly doorkeeper?: Doorkeeper
  readonly dump?: Blob
}

/** Plays the story and writes its files; `doorkeeper` lets the post office refuse mails; `dump`: see its stage. */
export async function playStory(
  firstNight: Temporal.PlainDate,
  out: string,
  log: Log,
  { tell, doorkeeper, dump }: Telling,
): Promise<StoryDocument> {
  const configured = await readCityFile(join(import.meta.dirname, '../sample/city/esimerkkila.yaml'))
  await makeFolder(out, 'Name another folder with --out.')
  const steps: Step[] = []
  const told = (step: Step): void => {
    steps.push(step)
    tell(step)
  }
  const folders = ['before', 'after', 'mails'].map(name => join(out, name))
  return untilStopped(folders, async () =>
    withStage({ configured, firstNight, out, log, dump, doorkeeper }, async stage => {
      const { before, after } = await play({ stage, tell: told }, firstNight)
      await writeMails(stage.office, out)
      return { city: stage.city.id, steps, before, after, out }
    }),
  )
}

// A folder of an earlier story would mix its mails with these.
async function writeMails(office: PostOffice, out: string): Promise<void> {
  const folder = join(out, 'mails')
  await rm(folder, { recursive: true, force: true })
  const files = office.posted().map(({ from, to, raw }, index) => {
    const people = [from, ...to].map(address => slug(address.split('@')[0] ?? ''))
    const name = `${String(index + 1).padStart(2, '0')}-${people.join('-to-')}.eml`
    return { name, content: Buffer.from(raw).toString('utf8') }
  })
  await fileShelf.writeFiles(folder, files)
}
