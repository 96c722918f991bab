import { AjantasaError, RosterError, safeReason, safeTrace, SettingsError, veiled, type Fault } from '../core/errors.ts'

/** The exit codes of every command. */
export const exitCodes = { done: 0, failed: 1, wronglyAsked: 2, held: 3 } as const

/**
 * Takes care of outputs that break. A reader who has left (`| head`) is no fault: what was to be done is done. Any other
 * reason, such as a full disk, makes the command fail.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(`The answer could not be written: ${sentence(safeReason(error))}\n`)
    process.exitCode = exitCodes.failed
  })
  process.stderr.on('error', () => {})
}

/** Prints text for people, or the one JSON document, on stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Prints a value as the one JSON document on stdout. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** Tells people something on stderr, beside what goes to stdout. */
export function printNote(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Prints texts as they come, no faster than they are read; ends early where nobody reads them any more. */
export async function printTexts(texts: AsyncIterable<string>): Promise<void> {
  const { stdout } = process
  for await (const text of texts) {
    if (stdout.destroyed) return
    if (!stdout.write(text)) await drained(stdout)
  }
}

async function drained(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>(done => {
    const goOn = (): void => {
      stream.off('drain', goOn).off('close', goOn).off('error', goOn)
      done()
    }
    stream.on('drain', goOn).on('close', goOn).on('error', goOn)
  })
}

/** One step of a command that takes its time. */
export interface Step {
  readonly title: string
  readonly run: () => Promise<void>
}

/** Carries steps out one after the other and shows them on stderr: alive on a terminal, as plain lines elsewhere. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  // A terminal that does not tell its width, as some containers' do, would show each letter on a line of its own.
  if (!process.stderr.isTTY || process.stderr.columns < 40) return runPlainly(steps)
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2')
  const logger = new ListrLogger({ useIcons: false, processOutput: new ProcessOutput(process.stderr, process.stderr) })
  const tasks = steps.map(step => ({ title: step.title, task: async () => step.run() }))
  // What went wrong is said once, by the command, and signals are the command's as well.
  const rendererOptions = { logger, showErrorMessage: false }
  await new Listr(tasks, { registerSignalListeners: false, rendererOptions }).run()
}

async function runPlainly(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await step.run()
    process.stderr.write(`${step.title}: done\n`)
  }
}

/** An error as one JSON document: what happened and what helps. */
export function errorJson(error: unknown): object {
  if (error instanceof SettingsError)
    return { error: { name: error.name, message: error.message, faults: error.faults } }
  if (error instanceof AjantasaError) {
    return { error: { name: error.name, message: error.message, remedy: error.remedy } }
  }
  return { error: { name: 'Error', message: safeReason(error) } }
}

/** An error as sentences on stderr, each fault on a line of its own; `stack` shows where an unforeseen one arose. */
export function printError(error: unknown, stack = false): void {
  process.stderr.write(`${errorLines(error, stack).join('\n')}\n`)
}

function errorLines(error: unknown, stack: boolean): readonly string[] {
  if (error instanceof SettingsError) {
    return error.faults.map(fault => `${fault.where}: ${sentence(fault.problem)} ${fault.remedy}`)
  }
  if (error instanceof AjantasaError) return [`${capital(sentence(error.message))} ${error.remedy}`]
  const reason = sentence(safeReason(error))
  const lines = [`An error that nobody foresaw: ${reason} Please report it; LOG_LEVEL=debug shows where it arose.`]
  return stack ? [...lines, ...safeTrace(error)] : lines
}

/**
 * The error as it may be shown where nobody need be at a terminal: what a container or a timer prints is kept as a log,
 * in which cells of the roster have no place.
 */
export function forLog(error: unknown, output: { readonly isTTY: boolean } = process.stderr): unknown {
  if (!(error instanceof RosterError) || output.isTTY) return error
  return new RosterError(error.faults.map(withoutCells), error.cause)
}

function withoutCells({ where, problem, remedy }: Fault): Fault {
  return { where: veiled(where), problem: veiled(problem), remedy }
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
