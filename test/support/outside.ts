import { inspect } from 'node:util'
import { expect } from 'vitest'
import { AjantasaError, type Party } from '../../src/core/errors.ts'

/** What an error tells of an outside party. */
export interface Told {
  readonly name: string
  readonly party: Party
  readonly retry: boolean
  readonly message: string
  readonly remedy: string
  /** Host and port that the message names. */
  readonly server: string | null
  /** True where message, remedy or cause hold what they must not. */
  readonly leaks: boolean
}

/** Waits for an error of ours, and looks in it for what must stay secret. @throws what is no error of ours */
export async function toldBy(work: () => Promise<unknown>, secret: RegExp): Promise<Told> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AjantasaError)) throw error
    const { name, party, retry, message, remedy, cause } = error
    const words = cause instanceof Error ? `${cause.message} ${cause.stack}` : String(cause)
    const server = /server (\S+:\d+)/.exec(message)?.[1] ?? null
    return { name, party, retry, message, remedy, server, leaks: secret.test(`${message} ${remedy} ${words}`) }
  }
  throw new Error('nothing was wrong')
}

/** The same, and looks for the secret in everything that a log could write out of the error. */
export async function toldWhole(work: () => Promise<unknown>, secret: RegExp): Promise<Told> {
  let shown = ''
  const told = await toldBy(async () => {
    try {
      await work()
    } catch (error) {
      shown = inspect(error, { depth: 10, showHidden: true })
      throw error
    }
  }, secret)
  return { ...told, leaks: told.leaks || secret.test(shown) }
}

/** What `toldBy` must give: an error that may pass or not, with a sentence, a remedy, and no secret. */
export function trouble(
  party: 'smtp' | 'imap',
  kind: 'OutsideRefused' | 'OutsideUnavailable',
  message: RegExp,
  server: string,
): unknown {
  return {
    name: kind,
    party,
    retry: kind === 'OutsideUnavailable',
    message: expect.stringMatching(message),
    remedy: expect.stringMatching(/[A-Z]+_URL|next run/),
    server,
    leaks: false,
  }
}
