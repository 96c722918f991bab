import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { readSettings, type Environment } from '../runtime/settings.ts'
import { startLog } from '../runtime/log.ts'
import { exitCodeOf, exitCodes, errorJson, printError, printJson } from './output.ts'
import { tryNight } from './try.ts'

/** Carries the command of the arguments out and gives the exit code: 0 done, 1 failed, 2 wrongly asked, 3 held. */
export async function main(args: readonly string[], environment: Environment): Promise<number> {
  const result = { exitCode: exitCodes.done as number }
  const program = commands(environment, result)
  try {
    await program.parseAsync(args, { from: 'user' })
    return result.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wronglyAsked
    if (args.includes('--json')) printJson(errorJson(error))
    printError(error)
    return exitCodeOf(error)
  }
}

function commands(environment: Environment, result: { exitCode: number }): Command {
  const program = new Command('ajantasa')
    .description('Keeps a municipality’s service descriptions in the Finnish Service Catalogue (PTV) up to date.')
    .exitOverride()
  program
    .command('try', { isDefault: true })
    .description('one night without settings or database: the report and the mails, nothing sent')
    .argument('[organization]', 'id of the organization in PTV; without it the built-in sample city')
    .option('--out <folder>', 'where to write', './ajantasa-out')
    .option('--date <day>', 'business date, YYYY-MM-DD; default today in Finland', day)
    .option('--ptv-url <address>', 'address of the PTV API, version 12')
    .option('--roster <file>', 'list of updaters (CSV)')
    .option('--city <file>', 'city file')
    .option('--json', 'print one JSON document', false)
    .action(async (organization: string | undefined, options) => {
      const settings = readSettings(environment)
      const log = startLog(environment['LOG_LEVEL'] === undefined ? 'silent' : settings.LOG_LEVEL)
      result.exitCode = await tryNight({ ...options, organization }, settings, environment, log)
    })
  return program
}

function day(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    throw new InvalidArgumentError('Give a date such as 2027-03-28.')
  }
}
