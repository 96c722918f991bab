import type { ContentId } from '../../core/content-item.ts'
import { daysBetween } from '../../core/dates.ts'
import { workingDayFrom } from '../../core/workdays.ts'
import { loadAssessedItems } from '../../jobs/assessed-items.ts'
import { absenceInFinnish, gmailInFinnish, iphoneInSwedish, outlookInFinnish } from '../../sample/answers-by-mail.ts'
import { loadReport } from '../../store/reports.ts'
import {
  castFrom,
  doubtsOf,
  itemName,
  phonesThatDiffer,
  quotesOf,
  readersOf,
  type AskedItem,
  type Cast,
  type Reader,
} from './cast.ts'
import type { Letter } from './letters.ts'
import { answer, mailOf, night, sendMorningMail, showMail, type Answer, type Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import type { StoryDigest, StoryFigures } from './steps.ts'

/** The report's figures at the story's beginning and end. */
export interface Ending {
  readonly before: StoryFigures
  readonly after: StoryFigures
}

/** Plays the circle through: digests, answers, a correction in PTV, silence, and the next period. */
export async function play(scene: Scene, firstNight: Temporal.PlainDate): Promise<Ending> {
  chapter(scene, 'The first night and its morning')
  const { figures: before } = await night(scene, firstNight, 'before')
  const firstDay = workingDayFrom(firstNight)
  const readers = await sendDigests(scene, firstDay)
  const cast = castFrom(readers)
  chapter(scene, 'Answers')
  const answers = [...(await answersOfFirstDay(scene, cast, firstDay))]
  chapter(scene, 'A correction in PTV')
  answers.push(await correction(scene, cast, firstDay, answers[0]?.letters ?? []))
  chapter(scene, 'Two weeks later')
  await reminders(scene, readers, answers, firstDay)
  chapter(scene, 'Four weeks later')
  const after = await nextPeriod(scene, answers, firstDay)
  await tellEnd(scene, { before, after }, readers, answers)
  return { before, after }
}

function chapter({ stage, tell }: Scene, title: string): void {
  tell({ at: stage.now(), what: 'chapter', title })
}

interface Answered {
  readonly reader: Reader
  readonly at: Temporal.Instant
  readonly letters: readonly Letter[]
  /** The items that need no more of its writer. */
  readonly settled: readonly ContentId[]
}

async function sendDigests(scene: Scene, day: Temporal.PlainDate): Promise<readonly Reader[]> {
  const { stage, tell } = scene
  const { letters, sent } = await sendMorningMail(scene, day)
  const digests = letters.filter(({ purpose }) => purpose === 'digest')
  const readers = await readersOf(stage, digests)
  const { reviewer, doubtful } = castFrom(readers)
  const mails = readers.map(digestOf)
  const example = { ...mailOf(reviewer.letter), name: reviewer.person.name, number: doubtful.number }
  tell({ at: stage.now(), what: 'digests', sent, received: letters.length, mails, example })
  for (const letter of letters.filter(one => !digests.includes(one))) showMail(scene, letter, 'communications')
  return readers
}

function digestOf({ person, areas, items }: Reader): StoryDigest {
  return { name: person.name, areas, language: person.language, items: items.map(({ item }) => item.contentId) }
}

type Program = Answer['program']

const outlook: Program = { name: 'Outlook', write: outlookInFinnish }
const gmail: Program = { name: 'Gmail', write: gmailInFinnish }
const iphone: Program = { name: 'an iPhone', write: iphoneInSwedish }
const absence: Program = { name: 'Outlook', write: absenceInFinnish }

async function answersOfFirstDay(
  scene: Scene,
  { reviewer, doubtful, content, caller, phone, unclear, away }: Cast,
  day: Temporal.PlainDate,
): Promise<readonly Answered[]> {
  const absent = 'Kiitos viestistäsi. Olen lomalla. Kiireellisissä asioissa ota yhteyttä vaihteeseen.'
  await give(scene, { reader: away, day, time: '08:56', program: absence, words: absent })
  const reviewed = `kaikki kunnossa paitsi ${doubtful.number}`
  const given = [
    await give(scene, { reader: reviewer, day, time: '09:12', program: outlook, words: reviewed }),
    await give(scene, { reader: content, day, time: '09:41', program: iphone, words: 'allt stämmer' }),
    await give(scene, {
      reader: caller,
      day,
      time: '10:23',
      program: gmail,
      words: `${phone.number}: uusi puhelinnumero on 05 617 1234`,
    }),
    await give(scene, { reader: unclear, day, time: '13:05', program: outlook, words: 'Soitatko minulle?' }),
  ]
  repairPhone(scene, phone, day)
  return given
}

type Given = Omit<Answer, 'letter'> & { readonly letter?: Letter }

async function give(scene: Scene, given: Given): Promise<Answered> {
  const { reader } = given
  const { stage } = scene
  const handled = await answer(scene, { ...given, letter: given.letter ?? reader.letter })
  for (const letter of handled.letters) showMail(scene, letter, readerOf(letter, reader))
  const [posted] = stage.office.boxOf(stage.ownAddress).slice(-1)
  return { reader, at: posted?.receivedAt ?? stage.now(), ...handled }
}

function readerOf({ to }: Letter, { person }: Reader): string {
  return to === person.id ? person.name : 'communications'
}

// Communications has rights to PTV, and types the number in by the mail that was passed on to them.
function repairPhone({ stage, tell }: Scene, phone: Cast['phone'], day: Temporal.PlainDate): void {
  stage.setClock(day, '14:20')
  const replacements = new Map(phonesThatDiffer(phone).map(number => [number, '05 617 1234']))
  stage.ptv.edit(phone.item.contentId, replacements, stage.now())
  const change = 'types the new phone number into'
  const { contentId } = phone.item
  tell({ at: stage.now(), what: 'edit', by: 'communications', item: itemName(phone), contentId, change })
}

async function correction(
  scene: Scene,
  { reviewer, doubtful }: Cast,
  firstDay: Temporal.PlainDate,
  receipts: readonly Letter[],
): Promise<Answered> {
  const { stage, tell } = scene
  const { contentId } = doubtful.item
  const day = workingDayFrom(firstDay.add({ days: 1 }))
  stage.setClock(day, '10:05')
  stage.ptv.edit(contentId, new Map(quotesOf(doubtful).map(quote => [quote, ''])), stage.now())
  const change = 'drops the passed date from'
  tell({ at: stage.now(), what: 'edit', by: reviewer.person.name, item: itemName(doubtful), contentId, change })
  const words = `korjasin ${doubtful.number}`
  const letter = receipts[0] ?? reviewer.letter
  const answered = await give(scene, {
    reader: reviewer,
    day,
    time: '10:11',
    program: outlook,
    words,
    letter,
  })
  await seeCorrection(scene, reviewer, doubtful, day.add({ days: 1 }))
  return answered
}

async function seeCorrection(
  scene: Scene,
  reviewer: Reader,
  doubtful: AskedItem,
  day: Temporal.PlainDate,
): Promise<void> {
  const { stage, tell } = scene
  const before = doubtsOf(doubtful).length
  await night(scene, day, null)
  const { contentId } = doubtful.item
  const item = (await loadAssessedItems(stage.db, stage.city, day)).find(one => one.item.contentId === contentId)
  const findingsLeft = item === undefined ? before : doubtsOf(item).length
  tell({
    at: stage.now(),
    what: 'seen',
    item: itemName(doubtful),
    contentId,
    confirmed: item?.clock.basis === 'confirmed',
    findingsClosed: before - findingsLeft,
    findingsLeft,
  })
  const { letters } = await sendMorningMail(scene, workingDayFrom(day))
  for (const letter of letters) showMail(scene, letter, readerOf(letter, reviewer))
}

async function reminders(
  scene: Scene,
  readers: readonly Reader[],
  answers: readonly Answered[],
  firstDay: Temporal.PlainDate,
): Promise<void> {
  const { stage, tell } = scene
  const day = firstDay.add({ days: stage.city.reminders.againAfterDays })
  stage.setClock(day, '04:00')
  const answerers = new Set(answers.map(({ reader }) => reader))
  const silent = readers
    .filter(reader => !answerers.has(reader))
    .map(({ person }) => person.name)
    .toSorted()
  tell({ at: stage.now(), what: 'silence', days: daysBetween(firstDay, day), asked: readers.length, silent })
  await night(scene, day, null)
  const { letters } = await sendMorningMail(scene, workingDayFrom(day))
  const sent = letters.filter(({ purpose }) => purpose === 'digest')
  tell({ at: stage.now(), what: 'reminders', mails: sent.length })
  const [example] = sent
  if (example !== undefined) showMail(scene, example, nameIn(readers, example))
}

function nameIn(readers: readonly Reader[], { to }: Letter): string {
  return readers.find(({ person }) => person.id === to)?.person.name ?? to
}

async function nextPeriod(
  scene: Scene,
  answers: readonly Answered[],
  firstDay: Temporal.PlainDate,
): Promise<StoryFigures> {
  const { stage, tell } = scene
  const day = firstDay.add({ days: stage.city.reminders.everyDays })
  const { figures } = await night(scene, day, 'after')
  const { letters } = await sendMorningMail(scene, workingDayFrom(day))
  const asked = await readersOf(
    stage,
    letters.filter(({ purpose }) => purpose === 'digest'),
  )
  const answered = answers.flatMap(({ settled }) => settled)
  const askedAbout = new Set(asked.flatMap(({ items }) => items.map(({ item }) => item.contentId)))
  const again = answered.filter(item => askedAbout.has(item))
  const mails = asked.map(digestOf)
  const copies = letters.filter(({ purpose }) => purpose === 'copy')
  tell({ at: stage.now(), what: 'nextPeriod', mails, copies: copies.length, answered: answered.length, again })
  return figures
}

async function tellEnd(
  { stage, tell }: Scene,
  { before, after }: Ending,
  readers: readonly Reader[],
  answers: readonly Answered[],
): Promise<void> {
  const first = new Map(answers.toReversed().map(({ reader, at }) => [reader, at]))
  const minutes = [...first].map(([{ letter }, at]) => letter.receivedAt.until(at).total('minutes'))
  const due = (await staleItems(stage, after.date)).difference(await staleItems(stage, before.date)).size
  const counts = { answers: answers.length, people: first.size, asked: readers.length, due }
  tell({ at: stage.now(), what: 'end', ...counts, medianMinutes: medianOf(minutes) })
}

async function staleItems({ db, city }: Stage, date: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const items = (await loadReport(db, city.id, date))?.items ?? []
  return new Set(items.filter(({ stale }) => stale).map(({ contentId }) => contentId))
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low = 0, high = low] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return Math.round((low + high) / 2)
}
