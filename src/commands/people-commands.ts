import type { Command } from 'commander'
import { startLog } from '../runtime/log.ts'
import { readSettings, type Environment } from '../runtime/settings.ts'

const load = {
  import: async () => import('./people-import.ts'),
  list: async () => import('./people-list.ts'),
  template: async () => import('./people-template.ts'),
  unowned: async () => import('./people-unowned.ts'),
  privacy: async () => import('./people-privacy.ts'),
}

/** Adds `people` with all its subcommands to the program. */
export function addPeople(program: Command, environment: Environment, result: { exitCode: number }): void {
  const people = program.command('people').helpCommand(false).description('the list of updaters and its people')
  addImport(people, environment, result)
  addLists(people, environment, result)
  addTemplate(people, environment, result)
  addPrivacy(people, environment, result)
}

function started(environment: Environment) {
  const settings = readSettings(environment)
  return { settings, log: startLog(settings.LOG_LEVEL) }
}

function addImport(people: Command, environment: Environment, result: { exitCode: number }): void {
  people
    .command('import')
    .description('takes a roster over, and shows first who gets which items more or fewer')
    .argument('<file>', 'an Excel workbook, CSV or YAML')
    .option('--city <id>', 'the city')
    .option('--dry-run', 'only show it; change nothing', false)
    .option('--fewer', 'even if more than a third of the rows are gone', false)
    .option('--by <name>', 'who decides, for the audit log')
    .option('--json', 'print one JSON document', false)
    .action(async (file: string, options) => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.import()).importPeople(file, options, settings, log)
    })
}

function addLists(people: Command, environment: Environment, result: { exitCode: number }): void {
  people
    .command('list')
    .description('the people of the roster, what they answer for, how they answer, and its holes')
    .option('--city <id>', 'the city')
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.list()).listPeople(options, settings, log)
    })
  people
    .command('unowned')
    .description('what nobody answers for, by organization, and the row that would own it')
    .option('--city <id>', 'the city')
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.unowned()).listUnowned(options, settings, log)
    })
}

function addTemplate(people: Command, environment: Environment, result: { exitCode: number }): void {
  people
    .command('template')
    .description('writes a workbook in which communications names the updaters')
    .option('--city <id>', 'the city')
    .option('--lang <language>', 'fi, sv or en; default the city’s own')
    .option('--out <file>', 'the file to write, .xlsx; default one in this folder, named after the city')
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.template()).writeTemplate(options, settings, log)
    })
}

function addPrivacy(people: Command, environment: Environment, result: { exitCode: number }): void {
  people
    .command('export')
    .description('everything that is kept about a person')
    .argument('<address>', 'the e-mail address')
    .option('--city <id>', 'the city')
    .option('--json', 'print one JSON document', false)
    .action(async (address: string, options) => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.privacy()).exportPerson(address, options, settings, log)
    })
  people
    .command('forget')
    .description('erases a person from the database, the report files and our folders of the mailbox')
    .argument('<address>', 'the e-mail address')
    .option('--city <id>', 'the city')
    .option('--by <name>', 'who decides')
    .option('--why <text>', 'the reason, kept with the decision')
    .option('--undo', 'let the roster name an erased address again', false)
    .option('--json', 'print one JSON document', false)
    .action(async (address: string, options) => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.privacy()).forgetPerson(address, options, settings, log, environment)
    })
}
