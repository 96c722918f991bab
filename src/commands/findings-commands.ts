import { Option, type Command } from 'commander'
import { ruleIds, severities } from '../core/finding.ts'
import { mailLanguages } from '../core/texts/languages.ts'
import { startLog } from '../runtime/log.ts'
import { readSettings, type Environment } from '../runtime/settings.ts'

const load = {
  findings: async () => import('./findings.ts'),
  rules: async () => import('./rules.ts'),
}

type Result = { exitCode: number }

/** Adds `findings` with its subcommands, and `rules`, to the program. */
export function addFindings(program: Command, environment: Environment, result: Result): void {
  program
    .command('rules')
    .description('what each rule finds, for whom, how grave, on whose word; and how to leave one out')
    .addOption(new Option('--language <language>', 'of what it finds').choices(mailLanguages).default('en'))
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      result.exitCode = (await load.rules()).printRules(options)
    })
  const findings = program.command('findings').helpCommand(false).description('what the rules have found')
  addList(findings, environment, result)
  addMute(findings, environment, result, 'mute', 'leaves a finding out until its text changes')
  addMute(findings, environment, result, 'unmute', 'asks for a finding again that was left out')
}

function addList(findings: Command, environment: Environment, result: Result): void {
  findings
    .command('list')
    .description('lists the open findings with their keys')
    .option('--city <id>', 'the city')
    .addOption(new Option('--rule <id>', 'only of this rule').choices(ruleIds))
    .addOption(new Option('--audience <who>', 'only what they can put right').choices(['updater', 'communications']))
    .addOption(new Option('--severity <severity>', 'only of this severity').choices(severities))
    .option('--item <id>', 'only on this item')
    .option('--muted', 'those that are muted instead of those that are not', false)
    .option('--json', 'print one JSON document', false)
    .action(async options => {
      const { settings, log } = started(environment)
      result.exitCode = await (await load.findings()).listFindings(options, settings, log)
    })
}

function addMute(
  findings: Command,
  environment: Environment,
  result: Result,
  how: 'mute' | 'unmute',
  description: string,
): void {
  findings
    .command(how)
    .description(description)
    .argument('<key>', 'its key, as the list shows it')
    .option('--city <id>', 'the city')
    .requiredOption('--by <name>', 'who decides')
    .requiredOption('--why <text>', 'why')
    .option('--json', 'print one JSON document', false)
    .action(async (key: string, options) => {
      const { settings, log } = started(environment)
      const { muteFinding, unmuteFinding } = await load.findings()
      result.exitCode = await (how === 'mute' ? muteFinding : unmuteFinding)(key, options, settings, log)
    })
}

function started(environment: Environment) {
  const settings = readSettings(environment)
  return { settings, log: startLog(settings.LOG_LEVEL) }
}
