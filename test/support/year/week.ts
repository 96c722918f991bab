// Who does what by day: mails come, people answer them in their own time, communications puts right what it was told.
import { readersOf, type AskedItem, type Reader } from '../../../src/commands/story/cast.ts'
import { asAnswered, lettersSince } from '../../../src/commands/story/letters.ts'
import type { Stage } from '../../../src/commands/story/stage.ts'
import { dayInFinland, momentInFinland } from '../../../src/core/dates.ts'
import type { MailLanguage } from '../../../src/core/texts/languages.ts'
import { workingDayFrom } from '../../../src/core/workdays.ts'
import {
  absenceInFinnish,
  gmailInFinnish,
  iphoneInSwedish,
  outlookInFinnish,
  type MailProgram,
} from '../../../src/sample/answers-by-mail.ts'
import { answerOf, replacementsFor } from './answers.ts'
import { chanceOf } from './chance.ts'
import { absences, habitOf, type Habit } from './people.ts'

/** Something that a person is going to do. */
export interface Deed {
  readonly at: Temporal.Instant
  readonly who: string
  readonly act: (stage: Stage) => Promise<void>
}

const programs: Readonly<Record<MailLanguage, MailProgram>> = {
  fi: outlookInFinnish,
  sv: iphoneInSwedish,
  en: gmailInFinnish,
}

/** What comes of the digests that the post office took after the first `known` of all its mails. */
export async function deedsAfter(stage: Stage, known: number, seed: number, night: number): Promise<readonly Deed[]> {
  const letters = await lettersSince(stage, known)
  const digests = letters.filter(({ purpose }) => purpose === 'digest')
  if (digests.length === 0) return []
  const readers = await readersOf(stage, digests)
  return readers.flatMap(reader => deedsOf(reader, stage, seed, night))
}

function deedsOf(reader: Reader, stage: Stage, seed: number, night: number): readonly Deed[] {
  const { email } = reader.person
  const today = dayInFinland(stage.now())
  const chance = chanceOf(seed, email, today.toString())
  const absence = absences.find(({ who, from, to }) => email.startsWith(who) && from <= night && night <= to)
  const habit = habitOf(email)
  const answers = chance() * 10 < habit.ofTen
  const notice = absence === undefined ? [] : [awayNotice(reader, stage)]
  if (!answers) return notice
  const earliest = absence === undefined ? today : workingDayFrom(today.add({ days: absence.to - night + 1 }))
  return [...notice, ...answerDeeds(reader, habit, earliest, chance)]
}

function awayNotice(reader: Reader, stage: Stage): Deed {
  const words = 'Kiitos viestistäsi. Olen lomalla. Kiireellisissä asioissa ota yhteyttä vaihteeseen.'
  return answerDeed(reader, stage.now().add({ seconds: 20 }), absenceInFinnish, words)
}

function answerDeeds(
  reader: Reader,
  { manner, days: [least, most] }: Habit,
  earliest: Temporal.PlainDate,
  chance: () => number,
): readonly Deed[] {
  const said = answerOf(reader, manner, chance)
  const after = least + Math.floor(chance() * (most - least + 1))
  const minutes = Math.floor(chance() * 6 * 60)
  const day = workingDaysLater(earliest, after)
  const { receivedAt } = reader.letter
  const at =
    manner === 'blindly'
      ? receivedAt.add({ seconds: 40 })
      : momentInFinland(day, Temporal.PlainTime.from('08:50')).add({ minutes })
  const who = reader.person.email
  const repaired = momentInFinland(
    workingDaysLater(day, 2 + Math.floor(chance() * 4)),
    Temporal.PlainTime.from('15:10'),
  )
  return [
    ...said.corrected.map(item => repairDeed(item, at.subtract({ minutes: 15 }), who)),
    answerDeed(reader, at, programs[reader.person.language], said.words),
    // Communications does not get round to everything.
    ...said.told.filter(() => chance() < 0.7).map(item => repairDeed(item, repaired, 'communications')),
  ]
}

function workingDaysLater(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return days === 0 ? day : workingDaysLater(workingDayFrom(day.add({ days: 1 })), days - 1)
}

function answerDeed(reader: Reader, at: Temporal.Instant, write: MailProgram, words: string): Deed {
  const { name, email: address } = reader.person
  return {
    at,
    who: address,
    act: async stage => {
      const ownName = stage.city.mail.from.replace(/\s*<.*/, '')
      const mail = asAnswered(reader.letter, ownName)
      await stage.post(write({ mail, writer: { name, address }, words, at: stage.now() }), address)
    },
  }
}

function repairDeed(item: AskedItem, at: Temporal.Instant, who: string): Deed {
  return {
    at,
    who,
    act: async stage => {
      stage.ptv.edit(item.item.contentId, replacementsFor(item), stage.now())
    },
  }
}
