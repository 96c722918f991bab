import { settingLines, readSettings, type Environment, type SettingLine } from '../runtime/settings.ts'
import { SettingsError } from '../core/errors.ts'
import { exitCodes, print, printError, printJson } from './output.ts'

/** Prints every setting with its source, default and meaning, secrets masked; faults come after them. */
export function printSettings(environment: Environment, json: boolean): number {
  const lines = settingLines(environment)
  const faults = faultsOf(environment)
  if (json) printJson({ settings: lines, faults: faults?.faults ?? [] })
  else print(lines.map(asText).join('\n'))
  if (faults === null) return exitCodes.done
  if (!json) printError(faults)
  return exitCodes.wronglyAsked
}

function faultsOf(environment: Environment): SettingsError | null {
  try {
    readSettings(environment)
    return null
  } catch (error) {
    if (error instanceof SettingsError) return error
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
