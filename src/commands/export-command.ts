import { Option, type Command } from 'commander'
import { startLog } from '../runtime/log.ts'
import { readSettings, type Environment } from '../runtime/settings.ts'

/** Adds `export`. */
export function addExport(program: Command, environment: Environment, result: { exitCode: number }): void {
  program
    .command('export')
    .description('what a city publishes now, for its website, chatbot or service map')
    .option('--city <id>', 'the city')
    .addOption(
      new Option('--format <format>', 'JSON lines, a table, or service locations on a map')
        .choices(['jsonl', 'csv', 'geojson'])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--language <language>', 'only this language; default all').choices(['fi', 'sv', 'en']))
    .option('--excel', 'CSV as Excel opens it in Finland: semicolons, decimal commas, no formulas', false)
    .option('--out <file>', 'the file to write; without it stdout')
    .option('--json', 'print one JSON document about the file that was written', false)
    .action(async options => {
      const settings = readSettings(environment)
      const log = startLog(settings.LOG_LEVEL)
      result.exitCode = await (await import('./export.ts')).exportContent(options, settings, log)
    })
}
