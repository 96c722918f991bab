import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { CityFile } from '../../schemas/city.ts'
import { Report } from '../../schemas/report.ts'
import { Settings } from '../../schemas/settings.ts'
import { settingsTable } from '../../src/commands/settings.ts'

const root = join(import.meta.dirname, '../..')

/** The files that are printed from the code, by path from the root, with the text that they must have. */
export function printedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schemas/json/report.schema.json', asJsonSchema(Report, 'output')],
    ['schemas/json/city.schema.json', asJsonSchema(CityFile, 'input')],
    ['schemas/json/settings.schema.json', asJsonSchema(Settings, 'input')],
    ['README.md', readmeWithSettings()],
  ])
}

function asJsonSchema(schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`
}

const begin = '<!-- settings: printed by npm run schemas -->\n'
const end = '\n<!-- end of settings -->'

function readmeWithSettings(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const start = readme.indexOf(begin)
  const stop = readme.indexOf(end)
  if (start === -1 || stop === -1) throw new Error('README.md has no place for the settings')
  return readme.slice(0, start + begin.length) + settingsTable() + readme.slice(stop)
}

if (import.meta.main) {
  for (const [path, text] of printedFiles()) writeFileSync(join(root, path), text)
}
