import type { CutOff } from './run.ts'

/** Whose fault or silence an error tells of. */
export type Party = 'settings' | 'database' | 'ptv' | 'files' | 'roster' | 'smtp' | 'imap' | 'oauth' | 'program'

interface Details {
  readonly party: Party
  /** What a person can do about it, as a sentence. */
  readonly remedy: string
  readonly cause?: unknown
}

/**
 * The base of every error that is ours: what went wrong, where, and what helps. Message and remedy go to logs, to the
 * ledger and to who asks how we are, so they are made of our own words, of `safeReason` and of names that are no secret.
 */
export class AjantasaError extends Error {
  override readonly name: string = 'AjantasaError'
  readonly party: Party
  readonly remedy: string
  /** True where the same call may well succeed later, without anyone doing anything. */
  readonly retry: boolean = false

  constructor(message: string, details: Details) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.party = details.party
    this.remedy = details.remedy
  }
}

/** One thing wrong with what we were given: which value, where it stands, and what helps. */
export interface Fault {
  readonly where: string
  readonly problem: string
  readonly remedy: string
}

/**
 * We were asked wrongly: settings, a city's file, the roster or the command line. Holds every fault found. Faults may
 * quote cells with names and addresses, so the message, which goes to the log, tells only where they are.
 */
export class SettingsError extends AjantasaError {
  override readonly name = 'SettingsError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[], cause?: unknown) {
    super(
      `${faults.length === 1 ? 'a fault' : `${faults.length} faults`} in ${faults.map(({ where }) => veiled(where)).join('; ')}`,
      {
        party: 'settings',
        remedy: faults.map(fault => fault.remedy).join(' '),
        cause,
      },
    )
    this.faults = faults
  }
}

/** A list of updaters that cannot be taken over. Its faults quote cells: they are for whoever sits at the terminal. */
export class RosterError extends SettingsError {}

/** An outside party could not be reached or answered that it cannot answer now. */
export class OutsideUnavailable extends AjantasaError {
  override readonly name = 'OutsideUnavailable'
  override readonly retry = true
}

/** An outside party understood us and said no. */
export class OutsideRefused extends AjantasaError {
  override readonly name = 'OutsideRefused'
}

/** An outside party does not accept the key, the password or the token that it was shown: only a person can help. */
export class KeyRefused extends OutsideRefused {}

/** An outside party answered in a shape that we do not know; the message names the field. */
export class UnexpectedShape extends AjantasaError {
  override readonly name = 'UnexpectedShape'
}

/** Something that must always hold does not: a fault of this program or of its data. */
export class BrokenInvariant extends AjantasaError {
  override readonly name = 'BrokenInvariant'

  constructor(message: string, cause?: unknown) {
    super(message, {
      party: 'program',
      remedy: 'Nothing was changed. Please report this with the log of the run.',
      cause,
    })
  }
}

/** A run was ended by others than itself. What it has saved is kept, and the next attempt goes on from there. */
export class CutOffError extends AjantasaError {
  override readonly name = 'CutOffError'
  override readonly retry = true
  readonly cutOff: CutOff

  constructor(cutOff: CutOff, message: string, remedy: string, cause?: unknown) {
    super(message, { party: 'program', remedy, cause })
    this.cutOff = cutOff
  }
}

/** A text of ours without what it quotes: cells and headings stand between quotation marks. */
export function veiled(text: string): string {
  return text.replaceAll(/"[^"]*"?/g, '"…"')
}

/**
 * What may be told of any error. Of others' errors that is their kind, code and place: what they say may quote
 * addresses, cells, rows and passwords.
 */
export function safeReason(error: unknown): string {
  if (error instanceof AjantasaError) return error.message
  if (error instanceof AggregateError && error.errors.length > 0) {
    return [...new Set(error.errors.map(safeReason))].join('; ')
  }
  if (!Error.isError(error)) return `something was thrown that is no error (${typeof error})`
  if (plainMessages.has(error.message)) return error.message
  const code = textOf(error, 'code')
  if (code !== null && /^[0-9A-Z]{5}$/.test(code) && textOf(error, 'severity') !== null)
    return refusedBySql(code, error)
  if (code !== null && /^[A-Z][A-Z0-9_]{2,59}$/.test(code)) {
    return [code, textOf(error, 'syscall')].filter(part => part !== null).join(' ')
  }
  return [kindOf(error), placeOf(error)].filter(part => part !== null).join(' at ')
}

/** The way to an error, and to each of its causes, without what they say: for whoever looks for a fault of ours. */
export function safeTrace(error: unknown): readonly string[] {
  if (!Error.isError(error)) return []
  const causes = safeTrace(error.cause).map((line, index) => (index === 0 ? `caused by ${line}` : line))
  return [kindOf(error), ...framesOf(error).map(safeFrame), ...causes]
}

/** What libraries say in always the same words where they give no code. */
const plainMessages: ReadonlySet<string> = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'The server does not support SSL connections',
])

// https://www.postgresql.org/docs/current/protocol-error-fields.html: names of ours; `detail` and the message quote rows.
function refusedBySql(code: string, error: Error): string {
  const names = (['constraint', 'table', 'column'] as const).flatMap(part => {
    const name = textOf(error, part)
    return name !== null && /^[a-z_][a-z0-9_]*$/.test(name) ? [`${part} ${name}`] : []
  })
  const meaning = sqlMeanings[code]
  const what = [`SQLSTATE ${code}`, ...names].join(', ')
  return meaning === undefined ? `PostgreSQL refused it (${what})` : `PostgreSQL says that ${meaning} (${what})`
}

const sqlMeanings: Readonly<Record<string, string>> = {
  '28000': 'this user may not log in like that',
  '28P01': 'the password is wrong',
  '3D000': 'there is no such database',
  '42501': 'this user has no right to do that',
  '53100': 'its disk is full',
  '53300': 'it has too many connections',
  '57P01': 'it is being stopped',
  '57P03': 'it is starting',
}

// A name, too, is whatever the thrower has set.
function kindOf({ name }: Error): string {
  return /^[A-Za-z]{0,40}Error$/.test(name) ? name : 'Error'
}

const ownFile = /\b(?:src|schemas)\/[a-z0-9/-]+\.ts:\d+/

function placeOf(error: Error): string | null {
  return framesOf(error).flatMap(line => ownFile.exec(line)?.[0] ?? [])[0] ?? null
}

function safeFrame(line: string): string {
  const place = ownFile.exec(line) ?? /(?:node:|\b(?:test|node_modules)\/)[\w./@-]+:\d+/.exec(line)
  return `    at ${place?.[0] ?? 'elsewhere'}`
}

// The stack begins with what the error says, which may have lines of any look.
function framesOf({ stack = '', message }: Error): readonly string[] {
  const way = stack.slice(stack.indexOf(message) + message.length)
  return way.split('\n').filter(line => /^ {4}at /.test(line))
}

function textOf(error: Error, name: string): string | null {
  const value = (error as unknown as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' && value !== '' ? value : null
}
