import { Listr, ListrLogger, ProcessOutput } from 'listr2'
import { AjantasaError, SettingsError } from '../core/errors.ts'

/** The exit codes of every command. */
export const exitCodes = { done: 0, failed: 1, wronglyAsked: 2, held: 3 } as const

/** Prints text for people, or the one JSON document, on stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Prints a value as the one JSON document on stdout. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** One step of a command that takes its time. */
export interface Step {
  readonly title: string
  readonly run: () => Promise<void>
}

/** Carries steps out one after the other and shows them on stderr: alive on a terminal, as plain lines elsewhere. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const logger = new ListrLogger({ useIcons: false, processOutput: new ProcessOutput(process.stderr, process.stderr) })
  const tasks = steps.map(step => ({ title: step.title, task: async () => step.run() }))
  if (process.stderr.isTTY) await new Listr(tasks, { rendererOptions: { logger } }).run()
  else await new Listr(tasks, { renderer: 'simple', rendererOptions: { logger } }).run()
}

/** An error as one JSON document: what happened and what helps. */
export function errorJson(error: unknown): object {
  if (error instanceof SettingsError)
    return { error: { name: error.name, message: error.message, faults: error.faults } }
  if (error instanceof AjantasaError) {
    return { error: { name: error.name, message: error.message, remedy: error.remedy } }
  }
  return { error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } }
}

/** An error as sentences on stderr, each fault on a line of its own. */
export function printError(error: unknown): void {
  process.stderr.write(`${errorLines(error).join('\n')}\n`)
}

function errorLines(error: unknown): readonly string[] {
  if (error instanceof SettingsError) {
    return error.faults.map(fault => `${fault.where}: ${sentence(fault.problem)} ${fault.remedy}`)
  }
  if (error instanceof AjantasaError) return [`${capital(sentence(error.message))} ${error.remedy}`]
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
}

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): number {
  return error instanceof SettingsError ? exitCodes.wronglyAsked : exitCodes.failed
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
