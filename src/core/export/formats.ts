import type { ContentItem } from '../content-item.ts'
import { faultOf, type CoordinateFault } from './coordinates.ts'
import { csvRecord, excelCsv, plainCsv, type CsvDialect } from './csv.ts'
import { source, type ExportedItem } from './exported.ts'
import { isServiceLocation, placeFeature } from './places.ts'
import { headings, rowsOf } from './row.ts'

/** The forms in which content is given to others. */
export type ExportFormat = 'jsonl' | 'csv' | 'geojson'

/** How many items were written, and how many were not and why. Fields may be added, never renamed. */
export interface Tally {
  readonly items: number
  /** Items that have no version in the language that was asked for. */
  readonly otherLanguages: number
  /** Service locations that are on no map. */
  readonly withoutCoordinates: number
  readonly outsideFinland: number
}

/** A file is its start, the items with `between` between them, and its end. */
export interface Writing {
  readonly start: string
  readonly between: string
  /** The item's text, why it has no place on a map, or null where it does not belong in the file. */
  readonly write: (item: ExportedItem, own: ContentItem) => { readonly text: string } | CoordinateFault | null
  readonly end: (tally: Tally) => string
}

export interface WritingOptions {
  readonly excel: boolean
  readonly city: string
  /** The day on which PTV was last read. */
  readonly readOn: Temporal.PlainDate
}

/** How a file of a format is written. */
export function writingOf(format: ExportFormat, options: WritingOptions): Writing {
  switch (format) {
    case 'jsonl':
      return jsonLines
    case 'csv':
      return table(options.excel ? excelCsv : plainCsv)
    case 'geojson':
      return map(options)
  }
}

const jsonLines: Writing = {
  start: '',
  between: '',
  write: item => ({ text: `${JSON.stringify(item)}\n` }),
  end: () => '',
}

function table(dialect: CsvDialect): Writing {
  return {
    start: dialect.start + csvRecord(headings, dialect),
    between: '',
    write: item => ({
      text: rowsOf(item)
        .map(row => csvRecord(row, dialect))
        .join(''),
    }),
    end: () => '',
  }
}

// Others may stand beside the members that RFC 7946 names (section 6.1); what is left out is known at the end only.
function map({ city, readOn }: WritingOptions): Writing {
  const members = JSON.stringify({ type: 'FeatureCollection', city, source, readOn: readOn.toString() })
  return {
    start: `${members.slice(0, -1)},"features":[\n`,
    between: ',\n',
    write: (item, own) => {
      if (!isServiceLocation(item)) return null
      const feature = placeFeature(item)
      if (feature !== null) return { text: JSON.stringify(feature) }
      return faultOf('addresses' in own ? own.addresses : [])
    },
    end: ({ withoutCoordinates, outsideFinland }) =>
      `\n],"leftOut":${JSON.stringify({ withoutCoordinates, outsideFinland })}}\n`,
  }
}
