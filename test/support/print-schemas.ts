import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { CityFile } from '../../schemas/city.ts'
import { ExportedPlaces, ExportedRow } from '../../schemas/export-flat.ts'
import { ExportedItem } from '../../schemas/export.ts'
import { Report } from '../../schemas/report.ts'
import { Settings } from '../../schemas/settings.ts'
import { rulesTable } from '../../src/commands/rules.ts'
import { settingsTable } from '../../src/commands/settings.ts'
import { fieldTable } from './field-table.ts'

const root = join(import.meta.dirname, '../..')

/** The files that are printed from the code, by path from the root, with the text that they must have. */
export function printedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schemas/json/report.schema.json', asJsonSchema(Report, 'output')],
    ['schemas/json/city.schema.json', asJsonSchema(CityFile, 'input')],
    ['schemas/json/settings.schema.json', asJsonSchema(Settings, 'input')],
    ['schemas/json/export.schema.json', asJsonSchema(ExportedItem, 'output')],
    ['schemas/json/places.schema.json', asJsonSchema(ExportedPlaces, 'output')],
    ['README.md', withPrinted('README.md', { settings: settingsTable(), rules: rulesTable() })],
    [
      '.github/EXPORT.md',
      withPrinted('.github/EXPORT.md', {
        jsonl: fieldTable(ExportedItem),
        csv: fieldTable(ExportedRow),
        geojson: fieldTable(ExportedPlaces),
      }),
    ],
  ])
}

function asJsonSchema(schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`
}

/** A file with the named places in it filled in anew. */
function withPrinted(path: string, places: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(root, path), 'utf8')
  for (const [name, printed] of Object.entries(places)) {
    const begin = `<!-- ${name}: printed by npm run schemas -->\n`
    const start = text.indexOf(begin)
    const stop = text.indexOf(`<!-- end of ${name} -->`)
    if (start === -1 || stop === -1) throw new Error(`${path} has no place for ${name}`)
    text = `${text.slice(0, start + begin.length)}${printed}\n${text.slice(stop)}`
  }
  return text
}

if (import.meta.main) {
  for (const [path, text] of printedFiles()) writeFileSync(join(root, path), text)
}
