import type { ContentId } from '../../core/content-item.ts'
import { dayInFinland, finland } from '../../core/dates.ts'
import { loadAssessedItems } from '../../jobs/assessed-items.ts'
import { absenceInFinnish, type MailProgram } from '../../sample/answers-by-mail.ts'
import { loadSilences } from '../../store/replies.ts'
import { loadReport } from '../../store/reports.ts'
import type { Reader } from './cast.ts'
import { asAnswered, lettersSince, type Letter } from './letters.ts'
import type { JobCounts, Stage } from './stage.ts'
import type { Became, StoryFigures, StoryMail, Tell } from './steps.ts'

/** Where the story plays, and to whom it is told. */
export interface Scene {
  readonly stage: Stage
  readonly tell: Tell
}

/** Somebody's answer, from the program of theirs. */
export interface Answer {
  readonly reader: Reader
  readonly letter: Letter
  readonly day: Temporal.PlainDate
  /** Such as `09:12`. */
  readonly time: string
  readonly program: { readonly name: string; readonly write: MailProgram }
  readonly words: string
}

/** What came of an answer: the mails that it led to, and the items that need no more of its writer in this period. */
export interface Handled {
  readonly settled: readonly ContentId[]
  readonly letters: readonly Letter[]
}

/** Carries a night out, with its report in a folder if one is named, and tells its figures. */
export async function night(
  { stage, tell }: Scene,
  day: Temporal.PlainDate,
  folder: string | null,
): Promise<{ readonly counts: JobCounts; readonly figures: StoryFigures }> {
  stage.setClock(day, '04:30')
  const counts = await stage.night(folder)
  const figures = await figuresOf(stage, day)
  tell({ at: stage.now(), what: 'night', figures, digests: counts.get('plan-digests')?.['digests'] ?? 0 })
  return { counts, figures }
}

async function figuresOf({ db, city }: Stage, date: Temporal.PlainDate): Promise<StoryFigures> {
  const report = await loadReport(db, city.id, date)
  const items = report?.items ?? []
  const confirmed = items.filter(({ age }) => age.basis === 'confirmed').length
  const { stale = 0, unowned = 0 } = report?.totals ?? {}
  return { date, items: items.length, stale, unowned, confirmed }
}

/**
 * Lets the worker run every five minutes from a time of day until nothing waits any more, half an hour at most, as
 * a mail server may be away. Gives the mails that arrived and how many the program says it sent.
 */
export async function sendMorningMail(
  { stage }: Scene,
  day: Temporal.PlainDate,
): Promise<{ readonly letters: readonly Letter[]; readonly sent: number }> {
  const known = stage.office.posted().length
  let sent = 0
  for (let minute = 30; minute < 60; minute += 5) {
    stage.setClock(day, `08:${minute}`)
    const counts = (await stage.tick()).get('send-mail')
    sent += counts?.['sent'] ?? 0
    if (counts?.['waiting'] === 0) break
  }
  return { letters: await lettersSince(stage, known), sent }
}

/** Sends somebody's answer by SMTP, lets the worker handle it, and tells what came of it. */
export async function answer(scene: Scene, given: Answer): Promise<Handled> {
  const { stage, tell } = scene
  const { reader, day, time, program, words } = given
  stage.setClock(day, time)
  await stage.post(messageOf(stage, given), reader.person.email)
  const about = reader.areas.join(', ')
  if (program.write !== absenceInFinnish) {
    tell({ at: stage.now(), what: 'answer', by: reader.person.name, about, program: program.name, words })
  }
  stage.setClock(day, nextRun(stage.now()))
  const [confirmedBefore, settledBefore] = [await confirmedItems(stage), await settledItems(stage)]
  const known = stage.office.posted().length
  const counts = await stage.tick()
  const confirmed = [...(await confirmedItems(stage)).difference(confirmedBefore)]
  const settled = [...(await settledItems(stage)).difference(settledBefore)]
  tell({ at: stage.now(), what: 'handled', by: reader.person.name, became: becameOf(counts), confirmed, settled })
  return { settled, letters: await lettersSince(stage, known) }
}

function messageOf(stage: Stage, { reader, letter, program, words }: Answer): string {
  const { name, email: address } = reader.person
  const sender = stage.city.mail.from.replace(/\s*<.*/, '')
  return program.write({ mail: asAnswered(letter, sender), writer: { name, address }, words, at: stage.now() })
}

// The worker looks into the mailbox every five minutes.
function nextRun(moment: Temporal.Instant): string {
  const next = moment.add({ minutes: 1 }).round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'ceil' })
  return next.toZonedDateTimeISO(finland).toPlainTime().toString({ smallestUnit: 'minute' })
}

async function confirmedItems({ db, city, now }: Stage): Promise<ReadonlySet<ContentId>> {
  const items = await loadAssessedItems(db, city, dayInFinland(now()))
  return new Set(items.filter(({ clock }) => clock.basis === 'confirmed').map(({ item }) => item.contentId))
}

async function settledItems({ db, city, now }: Stage): Promise<ReadonlySet<ContentId>> {
  const silences = await loadSilences(db, city.id, dayInFinland(now()).add({ days: 1 }))
  return new Set(silences.map(({ contentId }) => contentId))
}

function becameOf(counts: JobCounts): Became {
  const handled = counts.get('handle-replies') ?? {}
  const states: readonly Became[] = ['answered', 'forwarded', 'ignored', 'duplicate', 'notOurs']
  return states.find(state => (handled[state] ?? 0) > 0) ?? 'failed'
}

/** Shows a mail of ours as its reader has it. */
export function showMail({ stage, tell }: Scene, letter: Letter | undefined, reader: string): void {
  if (letter === undefined) return
  tell({ at: stage.now(), what: 'mail', purpose: letter.purpose, reader, mail: mailOf(letter) })
}

/** The words of a mail without what a program needs. */
export function mailOf({ to, mail }: Letter): StoryMail {
  return { to, subject: mail.subject, text: (mail.text ?? '').trim() }
}
