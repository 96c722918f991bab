import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageFile from '../../package.json' with { type: 'json' }
import { dayInFinland } from '../core/dates.ts'
import { SettingsError } from '../core/errors.ts'
import { readSettings, type Environment } from '../runtime/settings.ts'
import { startLog } from '../runtime/log.ts'
import { day } from './day.ts'
import { deploymentKinds, type DeploymentKind } from './deployment-kinds.ts'
import { addExport } from './export-command.ts'
import { addFindings } from './findings-commands.ts'
import { exitCodeOf, exitCodes, errorJson, printError, printJson } from './output.ts'
import { addPeople } from './people-commands.ts'
import { addReport } from './report-command.ts'
import { workNames } from './work-names.ts'

/** What a command works with is loaded when it is asked for: help, faults and small answers come at once. */
const load = {
  deploy: async () => import('./deploy.ts'),
  doctor: async () => import('./doctor.ts'),
  explain: async () => import('./explain.ts'),
  explainMail: async () => import('./explain-mail.ts'),
  guide: async () => import('./guide.ts'),
  mail: async () => import('./mail.ts'),
  migrate: async () => import('./migrate.ts'),
  once: async () => import('./once.ts'),
  release: async () => import('./release.ts'),
  serve: async () => import('./serve.ts'),
  settings: async () => import('./settings.ts'),
  status: async () => import('./status.ts'),
  story: async () => import('./story.ts'),
  try: async () => import('./try.ts'),
}

/** Carries the command of the arguments out and gives the exit code: 0 done, 1 failed, 2 wrongly asked, 3 held. */
export async function main(args: readonly string[], environment: Environment): Promise<number> {
  const result = { exitCode: exitCodes.done as number }
  const program = commands(environment, result)
  try {
    await program.parseAsync(args, { from: 'user' })
    return result.exitCode
  } catch (error) {
    const usage = error instanceof CommanderError
    if (usage && error.exitCode === 0) return exitCodes.done
    if (args.includes('--json')) printJson(errorJson(error))
    if (usage) return exitCodes.wronglyAsked
    printError(error, /^(?:debug|trace)$/.test(environment['LOG_LEVEL'] ?? ''))
    return exitCodeOf(error)
  }
}

function commands(environment: Environment, result: { exitCode: number }): Command {
  const program = new Command('ajantasa')
    .description('Keeps a municipality’s service descriptions in the Finnish Service Catalogue (PTV) up to date.')
    .helpCommand(false)
    .version(packageFile.version)
    .exitOverride()
  addTry(program, environment, result)
  addOnce(program, environment, result)
  addExplain(program, environment, result)
  addMail(program, environment, result)
  addPeople(program, environment, result)
  addRelease(program, environment, result)
  addExport(program, environment, result)
  addReport(program, environment, result)
  addFindings(program, environment, result)
  addGuide(program, environment, result)
  addOperations(program, environment, result)
  addDeploy(program, result)
  program
    .command('migrate')
    .description('brings the tables of the database up to date, as the role that owns them')
    .option('--from <folder>', 'move everything from this folder of an embedded database to PostgreSQL')
    .option('--json', 'print one JSON document', false)
    .action(async ({ from, json }: { from: string | undefined; json: boolean }) => {
      result.exitCode = await (await load.migrate()).migrateTables(readSettings(environment), from, json)
    })
  program
    .command('settings')
    .description('every setting with its source, default and meaning; secrets are masked')
    .option('--json', 'print one JSON document', false)
    .action(async ({ json }: { json: boolean }) => {
      result.exitCode = (await load.settings()).printSettings(environment, json)
    })
  return program
}

type Result = { exitCode: number }

function addTry(program: Command, environment: Environment, result: Result): void {
  program
    .command('try', { isDefault: true })
    .description('one night without settings or database: the report and the mails, nothing sent')
    .argument('[organization]', 'name, business id or PTV id of the organization; without it the built-in sample city')
    .option('--out <folder>', 'where to write', './ajantasa-out')
    .option('--date <day>', 'business date, YYYY-MM-DD; default today in Finland', day)
    .addOption(
      new Option('--api <version>', 'version of the PTV API; default v12 with PTV_API_KEY, else v11').choices([
        'v11',
        'v12',
      ]),
    )
    .option('--ptv-url <address>', 'address of the PTV API', withoutLogin)
    .option('--roster <file>', 'list of updaters: an Excel workbook, CSV or YAML')
    .option('--city <file>', 'city file')
    .option('--links', 'ask the web addresses of the content, too', false)
    .option('--story', 'the whole circle in fast motion: some nights and days of the sample city', false)
    .option('--json', 'print one JSON document', false)
    .action(async (organization: string | undefined, options) => {
      const settings = readSettings(environment)
      const names = program.commands.map(command => command.name())
      // The steps are shown as they go; log lines between them come only when asked for.
      const log = startLog(environment['LOG_LEVEL'] === undefined ? 'silent' : settings.LOG_LEVEL)
      const asked = { ...options, organization, commands: names }
      result.exitCode = options.story
        ? await (await load.story()).tellStory(asked, log)
        : await (await load.try()).tryNight(asked, settings, environment, log)
    })
}

function addOnce(program: Command, environment: Environment, result: Result): void {
  program
    .command('once')
    .description('a night, or one job of it, for every city file')
    .argument('<work>', `night, or one of ${workNames.slice(1).join(', ')}`)
    .option('--city <id>', 'only this city')
    .option('--date <day>', 'business date, YYYY-MM-DD; default today in Finland', day)
    .option('--dry-run', 'count what would be done; save and write nothing', false)
    .option('--json', 'print one JSON document', false)
    .action(async (work: string, options) => {
      const settings = readSettings(environment)
      const log = startLog(process.stderr.isTTY ? 'silent' : settings.LOG_LEVEL)
      result.exitCode = await (await load.once()).once({ ...options, work, settings, environment, log })
    })
}

function addOperations(program: Command, environment: Environment, result: Result): void {
  program
    .command('serve')
    .description('the worker: clock, queue, mailbox and health server; needs PostgreSQL')
    .action(async () => {
      const settings = readSettings(environment)
      result.exitCode = await (await load.serve()).serve(settings, environment, startLog(settings.LOG_LEVEL))
    })
  program
    .command('status')
    .description('what ran when, runs now and waits for a person')
    .option('--json', 'print one JSON document', false)
    .action(async ({ json }: { json: boolean }) => {
      const settings = readSettings(environment)
      result.exitCode = await (await load.status()).printStatus(settings, json, startLog(settings.LOG_LEVEL))
    })
  program
    .command('doctor')
    .description('tries all that an installation depends on, from settings to report folders; changes nothing')
    .option('--round-trip', 'also mail the cities’ own mailboxes, to try addressing: plus, verp and ownCopy', false)
    .option('--json', 'print one JSON document', false)
    .action(async (options: { json: boolean; roundTrip: boolean }) => {
      result.exitCode = await (await load.doctor()).examine(environment, options)
    })
}

function addExplain(program: Command, environment: Environment, result: Result): void {
  const explain = program.command('explain').helpCommand(false).description('why something is as it is; reads only')
  explain
    .command('item')
    .description('why an item is stale and who gets it, or what the rules say of a record in a file')
    .argument('[id]', 'id of the item in PTV')
    .option('--file <file>', 'a record of version 11 or 12 of the PTV API, or a JSON list of records')
    .option('--city <id or file>', 'city; with --file its city file')
    .option('--date <day>', 'business date, YYYY-MM-DD; default today in Finland', day)
    .option('--put', 'print the body that would write the item by version 12; nothing is sent', false)
    .option('--json', 'print one JSON document', false)
    .action(async (id: string | undefined, options) => {
      const date = options.date ?? dayInFinland(Temporal.Now.instant())
      const settings = readSettings(environment)
      const log = startLog(settings.LOG_LEVEL)
      result.exitCode = await (await load.explain()).explainItem(id, { ...options, date }, settings, log)
    })
  explain
    .command('mail')
    .description('what mails would be taken for; the database is asked for their digests where there is one')
    .argument('<files...>', 'mails as they were received, such as .eml')
    .option('--city <id or file>', 'city, or its city file')
    .option('--items <number>', 'items of a digest that the database does not know', wholeNumber, 12)
    .option('--json', 'print one JSON document', false)
    .action(async (files: string[], options) => {
      const settings = readSettings(environment)
      const log = startLog(settings.LOG_LEVEL)
      result.exitCode = await (await load.explainMail()).explainMails(files, options, settings, log)
    })
}

function addMail(program: Command, environment: Environment, result: Result): void {
  const mail = program
    .command('mail')
    .helpCommand(false)
    .description('mails of which nobody knows whether they were sent')
  mail
    .command('list')
    .description('lists them with their recipients')
    .option('--in-doubt', 'the same; there is no other list yet', true)
    .option('--json', 'print one JSON document', false)
    .action(async ({ json }: { json: boolean }) => {
      const settings = readSettings(environment)
      result.exitCode = await (await load.mail()).listDoubtfulMails(json, settings, startLog(settings.LOG_LEVEL))
    })
  mail
    .command('settle')
    .description('says what became of one')
    .argument('<id>', 'its Message-ID, as the list shows it')
    .option('--sent', 'it was sent')
    .option('--resend', 'it was not: send it again')
    .requiredOption('--by <name>', 'who says so')
    .requiredOption('--why <text>', 'how that is known')
    .action(async (messageId: string, { sent, resend, by, why }) => {
      if ((sent === true) === (resend === true)) throw eitherOr()
      const settings = readSettings(environment)
      const settlement = { messageId, to: sent === true ? 'sent' : 'planned', by, why } as const
      result.exitCode = await (await load.mail()).settleMail(settlement, settings, startLog(settings.LOG_LEVEL))
    })
}

function addRelease(program: Command, environment: Environment, result: Result): void {
  program
    .command('release')
    .description('lets the removals of a city happen that wait for a person')
    .option('--city <id>', 'the city')
    .option('--by <name>', 'who decides')
    .option('--why <text>', 'why')
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      const settings = readSettings(environment)
      result.exitCode = await (await load.release()).releaseRemovals(options, settings, startLog(settings.LOG_LEVEL))
    })
}

function addGuide(program: Command, environment: Environment, result: Result): void {
  program
    .command('guide')
    .description('one-page guides for updaters and communications, and documents on data protection to fill in')
    .requiredOption('--out <folder>', 'where to write')
    .option('--city <id>', 'only this city')
    .addOption(new Option('--lang <language>', 'only this language').choices(['fi', 'sv', 'en']))
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      result.exitCode = await (await load.guide()).writeGuides(options, readSettings(environment))
    })
}

function addDeploy(program: Command, result: Result): void {
  program
    .command('deploy')
    .description('the files to run the worker with: containers, systemd, Kubernetes, roles of PostgreSQL, alert rules')
    .addArgument(new Argument('[kind]', 'only these files; default all').choices(deploymentKinds))
    .option('--out <folder>', 'where to write; without it they are printed')
    .option('--json', 'print one JSON document', false)
    .action(async (kind: DeploymentKind | undefined, options: { out: string | undefined; json: boolean }) => {
      result.exitCode = await (await load.deploy()).printDeployment({ ...options, kind })
    })
}

function eitherOr(): SettingsError {
  const remedy = 'Give --sent, or --resend to send it again.'
  return new SettingsError([{ where: 'mail settle', problem: 'needs one of --sent and --resend', remedy }])
}

// What a process is started with can be seen by all who share the machine. Commander would repeat the value.
function withoutLogin(text: string): string {
  const url = URL.parse(text)
  if (url === null || (url.username === '' && url.password === '')) return text
  const problem = 'holds a user or a password'
  throw new SettingsError([{ where: '--ptv-url', problem, remedy: 'Give the address without: PTV wants neither.' }])
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 1000) {
    throw new InvalidArgumentError('Give a whole number from 1 to 1,000.')
  }
  return value
}
