import { describe, expect, it } from 'vitest'
import { AjantasaError, OutsideUnavailable } from '../../src/core/errors.ts'
import { untilOpen } from '../../src/runtime/until-open.ts'

const away = new OutsideUnavailable('PostgreSQL did not answer: ECONNREFUSED', {
  party: 'database',
  remedy: 'Check DATABASE_URL.',
})

describe('a database that cannot be opened', () => {
  it('is tried again until it can, and says meanwhile what it waits for', async () => {
    const { told, logged, opening } = surroundings()
    const results = [away, away, away, 'open']
    expect(await untilOpen(async () => thrown(results.shift()), opening)).toBe('open')
    expect(told).toEqual(Array.from({ length: 3 }, () => `${away.message}. ${away.remedy}`))
    expect(logged).toHaveLength(1)
  })

  it('is logged again where the reason is another one', async () => {
    const { logged, opening } = surroundings()
    const starting = new OutsideUnavailable('PostgreSQL did not answer: it is starting', {
      party: 'database',
      remedy: 'Wait.',
    })
    const results = [away, away, starting, starting, 'open']
    await untilOpen(async () => thrown(results.shift()), opening)
    expect(logged).toEqual([`${away.message}. ${away.remedy}`, `${starting.message}. ${starting.remedy}`])
  })

  it.each([
    ['that does not answer', away, true],
    ['that does not let the user in', unavailable(sqlError('28P01')), true],
    ['whose tables the user may not change', refused(sqlError('42501')), true],
    ['that died in the middle of a migration', refused(sqlError('57P01')), true],
    ['whose migration is wrong', refused(sqlError('42601')), false],
    ['that is not the reason', new Error('a fault of ours'), false],
  ])('%s is waited for: %s', async (_name, error, waits) => {
    const { opening } = surroundings()
    const results = [error, 'open']
    const opened = untilOpen(async () => thrown(results.shift()), opening).catch((thrownOn: unknown) => thrownOn)
    expect(await opened).toBe(waits ? 'open' : error)
  })

  it('is no longer waited for when the program is told to stop', async () => {
    const { opening, stopping } = surroundings(3_600_000)
    const opened = untilOpen(async () => thrown(away), opening)
    stopping.abort()
    expect(await opened).toBeNull()
  })
})

function surroundings(first = 1) {
  const [told, logged]: [string[], unknown[]] = [[], []]
  const stopping = new AbortController()
  const log = {
    info: () => {},
    warn: ({ reason }: { readonly reason?: unknown }) => logged.push(reason),
    error: () => {},
  }
  const tell = (reason: string): void => void told.push(reason)
  return { told, logged, stopping, opening: { tell, stopping: stopping.signal, log, first } }
}

function thrown<Value>(value: Value): Value {
  if (value instanceof Error) throw value
  return value
}

function sqlError(code: string): Error {
  return Object.assign(new Error('refused'), { code, severity: 'ERROR' })
}

function unavailable(cause: Error): AjantasaError {
  return new OutsideUnavailable('PostgreSQL did not answer', { party: 'database', remedy: 'Check.', cause })
}

function refused(cause: Error): AjantasaError {
  return new AjantasaError('a migration failed', { party: 'database', remedy: 'Mend it.', cause })
}
