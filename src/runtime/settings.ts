import { readFileSync } from 'node:fs'
import type * as z from 'zod'
import { loginUrls } from '../../schemas/mail-url.ts'
import { hide, type Secret } from '../../schemas/secret.ts'
import { Settings } from '../../schemas/settings.ts'
import { SettingsError, type Fault } from '../core/errors.ts'

/** Variables of the environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** One setting as `ajantasa settings` shows it; the values of secrets never come along. */
export interface SettingLine {
  readonly name: string
  /** Where its value comes from: the variable, a file named by NAME_FILE, or the default. */
  readonly source: 'environment' | 'file' | 'default'
  readonly value: string | null
  readonly default: string | null
  readonly meaning: string
  readonly secret: boolean
}

/** The remedy of a faulty value; the list of settings itself has no need to say it. */
export const seeSettings = '`ajantasa settings` says what it means.'

/** Reads and checks the settings of the installation. @throws SettingsError with every fault at once. */
export function readSettings(environment: Environment): Settings {
  const faults: Fault[] = [...unknownNames(environment), ...uncheckedTls(environment)]
  const values = Object.fromEntries(settingNames.map(name => [name, valueOf(name, environment, faults)]))
  const result = Settings.safeParse(values)
  if (!result.success) faults.push(...asFaults(result.error.issues))
  faults.push(...oauthFaults(values))
  if (faults.length > 0 || !result.success) throw new SettingsError(faults)
  return result.data
}

/** Every setting with its source, default and meaning. Reads what is there even if it is faulty. */
export function settingLines(environment: Environment): readonly SettingLine[] {
  return settingNames.map(name => {
    const field = Settings.shape[name]
    const secret = field.meta()?.['secret'] === true
    const value = valueOf(name, environment, [])
    const standard = defaultOf(field)
    return {
      name,
      source: value === undefined ? 'default' : environment[name] === undefined ? 'file' : 'environment',
      value: value !== undefined && secret ? '********' : (value ?? standard),
      default: standard,
      meaning: field.description ?? '',
      secret,
    }
  })
}

/** The settings that a city's file may name a variable of its own for. */
type OwnSecret = 'PTV_API_KEY' | 'SMTP_URL' | 'IMAP_URL'

/**
 * Reads a secret from the variable that a city's file names; NAME_FILE holds for it too. It must have the form of the
 * general setting that it stands for. @throws SettingsError when it has not, or is not there.
 */
export function readSecret(environment: Environment, name: string, where: string, instead: OwnSecret): Secret {
  const faults: Fault[] = []
  const value = valueOf(name, environment, faults)
  if (value === undefined && faults.length === 0) {
    faults.push({
      where,
      problem: `names the variable ${name}, which is not set`,
      remedy: `Set ${name} or ${name}_FILE.`,
    })
  }
  const checked = Settings.shape[instead].safeParse(value)
  if (!checked.success) faults.push(...asFaults(checked.error.issues).map(fault => ({ ...fault, where: name })))
  if (instead !== 'PTV_API_KEY') faults.push(...loginFaults(name, instead, value, oauthOf(environment)))
  if (faults.length > 0) throw new SettingsError(faults)
  return hide(value ?? '')
}

const oauthNames = ['MAIL_OAUTH_TENANT', 'MAIL_OAUTH_CLIENT_ID', 'MAIL_OAUTH_CLIENT_SECRET'] as const

/** How the mail servers are logged in to; `unclear` where only some of what tokens need is set. */
type LoginWay = 'password' | 'token' | 'unclear'

function wayOf(isSet: (name: string) => boolean): LoginWay {
  const set = oauthNames.filter(isSet).length
  return set === 0 ? 'password' : set === oauthNames.length ? 'token' : 'unclear'
}

function oauthOf(environment: Environment): LoginWay {
  return wayOf(name => valueOf(name, environment, []) !== undefined)
}

function oauthFaults(values: Environment): readonly Fault[] {
  const way = wayOf(name => values[name] !== undefined)
  const missing = oauthNames.filter(name => values[name] === undefined).join(' and ')
  const incomplete = oauthNames
    .filter(name => way === 'unclear' && values[name] !== undefined)
    .map(name => ({
      where: name,
      problem: `does nothing without ${missing}, not set`,
      remedy: 'Set all three for logins by token, or none for logins by password.',
    }))
  const urls = (['SMTP_URL', 'IMAP_URL'] as const).flatMap(name => loginFaults(name, name, values[name], way))
  return [...incomplete, ...urls]
}

// What is no address at all has its fault already.
function loginFaults(
  where: string,
  instead: 'SMTP_URL' | 'IMAP_URL',
  value: string | undefined,
  way: LoginWay,
): readonly Fault[] {
  if (way === 'unclear' || !Settings.shape[instead].safeParse(value).success || value === undefined) return []
  const party = instead === 'SMTP_URL' ? 'smtp' : 'imap'
  return asFaults(loginUrls[way][party].safeParse(value).error?.issues ?? []).map(fault => ({ ...fault, where }))
}

const settingNames = Object.keys(Settings.shape) as readonly (keyof typeof Settings.shape)[]

function valueOf(name: string, environment: Environment, faults: Fault[]): string | undefined {
  const direct = nonEmpty(environment[name])
  const path = nonEmpty(environment[`${name}_FILE`])
  if (direct !== undefined && path !== undefined) {
    faults.push({ where: name, problem: `is given twice, also as ${name}_FILE`, remedy: 'Keep one of the two.' })
  }
  if (direct !== undefined || path === undefined) return direct
  try {
    return nonEmpty(readFileSync(path, 'utf8').trim())
  } catch {
    faults.push({
      where: `${name}_FILE`,
      problem: 'names a file that cannot be read',
      remedy: `Check the path and its rights; a value itself belongs into ${name}.`,
    })
    return undefined
  }
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value
}

function unknownNames(environment: Environment): Fault[] {
  const known = new Set<string>(settingNames.flatMap(name => [name, `${name}_FILE`]))
  return Object.keys(environment)
    .filter(name => name.startsWith('AJANTASA_') && !known.has(name))
    .map(name => ({
      where: name,
      problem: 'is no setting of this program',
      remedy: 'Remove it or mend its name; `ajantasa settings` lists all.',
    }))
}

// What these say would hold for every connection of the process, whatever our own settings are.
function uncheckedTls(environment: Environment): readonly Fault[] {
  const problem = 'switches the checking of certificates off, and passwords would go to anybody'
  const remedy = 'Remove it; the authority of a city’s own certificates goes into NODE_EXTRA_CA_CERTS.'
  const isOff = { NODE_TLS_REJECT_UNAUTHORIZED: /^0$/, PGSSLMODE: /^no-verify$/ }
  return Object.entries(isOff)
    .filter(([name, off]) => off.test(environment[name] ?? ''))
    .map(([where]) => ({ where, problem, remedy }))
}

// An address may be wrong in several ways at once, of which each says the same.
function asFaults(issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  const faults = issues.map(issue => ({ where: issue.path.join('.'), problem: issue.message, remedy: seeSettings }))
  return faults.filter((fault, index) => faults.findIndex(one => sameFault(one, fault)) === index)
}

function sameFault(one: Fault, other: Fault): boolean {
  return one.where === other.where && one.problem === other.problem
}

function defaultOf(field: z.ZodType): string | null {
  const result = field.safeParse(undefined)
  const value = result.success ? result.data : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
