import { readSettings, seeSettings, settingLines, type Environment, type SettingLine } from '../runtime/settings.ts'
import { SettingsError, type Fault } from '../core/errors.ts'
import { exitCodes, print, printError, printJson } from './output.ts'

/**
 * Prints every setting with its source, default and meaning, secrets masked, and below a faulty one what is wrong with it.
 * Faults of what is no setting come after them, on stderr.
 */
export function printSettings(environment: Environment, json: boolean): number {
  const lines = settingLines(environment)
  const faults = faultsOf(environment)
  if (json) printJson({ settings: lines, faults })
  else print(lines.flatMap(line => [asText(line), ...faultsAt(line, faults).map(asWrong)]).join('\n'))
  if (faults.length === 0) return exitCodes.done
  const others = faults.filter(fault => !lines.some(line => faultsAt(line, [fault]).length > 0))
  if (!json && others.length > 0) printError(new SettingsError(others))
  return exitCodes.wronglyAsked
}

function faultsAt({ name }: SettingLine, faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ where }) => where === name || where === `${name}_FILE`)
}

function asWrong({ problem, remedy }: Fault): string {
  return remedy === seeSettings ? `  WRONG: ${problem}.` : `  WRONG: ${problem}. ${remedy}`
}

function faultsOf(environment: Environment): readonly Fault[] {
  try {
    readSettings(environment)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.faults
    throw error
  }
}

function asText({ name, source, value, default: standard, meaning }: SettingLine): string {
  const from = source === 'default' ? 'default' : source === 'file' ? `from ${name}_FILE` : 'from the environment'
  const standardText = source !== 'default' && standard !== null ? `; default ${standard}` : ''
  return `${name.padEnd(28)} ${value ?? 'not set'} (${from}${standardText})\n  ${meaning}`
}

/** The README's table of settings, in Markdown. */
export function settingsTable(): string {
  const rows = settingLines({}).map(line => `| \`${line.name}\` | ${line.default ?? ''} | ${line.meaning} |`)
  return ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}
