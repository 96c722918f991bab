import type { Command } from 'commander'
import { startLog } from '../runtime/log.ts'
import { readSettings, type Environment } from '../runtime/settings.ts'
import { day } from './day.ts'

/** Adds `report` to the program. */
export function addReport(program: Command, environment: Environment, result: { exitCode: number }): void {
  program
    .command('report')
    .description('writes the report of a city as it is now: pages, workbooks and JSON')
    .option('--city <id>', 'the city')
    .option('--out <folder>', 'where to write; default the shelf of the city')
    .option('--date <day>', 'business date, YYYY-MM-DD; default today in Finland', day)
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      const settings = readSettings(environment)
      const { writeReport } = await import('./report.ts')
      result.exitCode = await writeReport(options, settings, startLog(settings.LOG_LEVEL))
    })
}
