import type { Published, SampleLanguage, Versions } from './authoring.ts'
import { sampleId } from './ids.ts'
import { fillDates } from './texts.ts'

/** A record in the shape of version 12 of the open API. */
export type Json = Readonly<Record<string, unknown>>

/** What a record needs besides its own text: the business date, from which its dates are counted. */
export interface Writing {
  readonly today: Temporal.PlainDate
  readonly text: (text: string, language: SampleLanguage) => string
  readonly publishedAt: (published: Published, key: string) => string
}

/** Begins to write the sample city down as it looks on the business date. */
export function startWriting(today: Temporal.PlainDate): Writing {
  return {
    today,
    text: (text, language) => fillDates(text, language, today),
    publishedAt: (published, key) => publishedAt(published, key, today),
  }
}

/** The one minute of the sample's bulk publication: twelve days before the business date. */
const bulkDays = 12

// People publish by day, each at a moment of their own; the bulk publication has one minute for all.
function publishedAt(published: Published, key: string, today: Temporal.PlainDate): string {
  const [days, hour, minute] =
    published === 'bulk'
      ? [bulkDays, 11, 40]
      : [published, 6 + (sampleId(key).charCodeAt(0) % 8), sampleId(key).charCodeAt(2) % 60]
  const day = today.subtract({ days })
  const second = sampleId(key).charCodeAt(4) % 60
  return day.toZonedDateTime({ timeZone: 'UTC', plainTime: { hour, minute, second } }).toInstant().toString({
    smallestUnit: 'millisecond',
  })
}

/** The sample's municipality code; no real one has it. */
export const municipality = '999'

/** The area of everything that the city publishes: its own municipality. */
export const ownArea: Json = {
  areaType: 'LimitedArea',
  municipalities: [municipality],
  regions: [],
  wellbeingServicesCounties: [],
}

/** Writes each language version that there is. */
export function eachLanguage<Texts, Record>(
  texts: Versions<Texts>,
  write: (texts: Texts, language: SampleLanguage) => Record,
): Readonly<Partial<globalThis.Record<SampleLanguage, Record>>> {
  const written: Partial<globalThis.Record<SampleLanguage, Record>> = {}
  for (const language of ['fi', 'sv', 'en'] as const) {
    const text = texts[language]
    if (text !== undefined) written[language] = write(text, language)
  }
  return written
}

/** A domestic number; PTV keeps its digits and adds no dial code. */
export function phoneRecord(phone: {
  readonly number: string
  readonly information?: string
  readonly charge?: string
  readonly chargeDescription?: string
}): Json {
  return {
    type: 'DomesticPhone',
    number: phone.number,
    chargeType: phone.charge ?? 'Charged',
    chargeDescription: phone.chargeDescription ?? null,
    additionalInformation: phone.information ?? null,
  }
}
