import type { TroubleFacts } from '../alarms/alarm.ts'
import type { City } from '../city.ts'
import type { AlarmTexts } from '../texts/alarms.ts'
import { formatMoment } from '../texts/format.ts'
import type { Block } from './view.ts'

interface Content {
  readonly subject: string
  readonly blocks: readonly Block[]
}

/** Tells that some work fails or is late, why as far as it is known, and what helps. */
export function trouble(facts: TroubleFacts, city: City, { troubles }: AlarmTexts): Content {
  const { area } = facts
  const { why, remedy } = troubles.reasons[facts.reason]
  return {
    subject: troubles.subjects[area],
    blocks: [
      paragraph(`${troubles.leads[area](nameOf(city), sinceOf(facts, city))} ${why}`),
      paragraph(troubles.meanings[area]),
      {
        kind: 'section',
        level: 2,
        heading: { text: troubles.heading, language: null },
        blocks: [
          paragraph(`${remedy} ${troubles.again}`),
          paragraph(troubles.doctor),
          { kind: 'command', command: 'ajantasa doctor' },
          paragraph(troubles.status),
          { kind: 'command', command: 'ajantasa status' },
        ],
      },
      paragraph(troubles.untilWell),
    ],
  }
}

/** Tells that the work is done again. */
export function troubleOver(facts: TroubleFacts, city: City, { troubles, well }: AlarmTexts): Content {
  const { subjects, texts } = troubles.over
  const told = texts[facts.area](nameOf(city), sinceOf(facts, city))
  return { subject: subjects[facts.area], blocks: [paragraph(told), paragraph(well.nothingToDo)] }
}

function sinceOf({ since }: TroubleFacts, { languages }: City): string {
  return formatMoment(Temporal.Instant.from(since), languages.default)
}

function nameOf({ name, languages }: City): string {
  return name[languages.default]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
