import { describe, expect, it } from 'vitest'
import { atLast } from '../../src/jobs/sending/at-last.ts'

const away = Object.assign(new Error('terminating connection'), { code: '57P01' })

describe('what became of a mail', () => {
  it('is written down when the database is back', async () => {
    const { waits, waiting } = aWait()
    const attempts = [away, away, away, 'written']
    expect(await atLast(async () => thrown(attempts.shift()), waiting)).toBe('written')
    expect(waits).toEqual([1000, 2000, 4000])
  })

  it('is left in doubt after a quarter of an hour', async () => {
    const { waits, waiting } = aWait()
    await expect(atLast(async () => thrown(away), waiting)).rejects.toBe(away)
    const minutes = waits.reduce((sum, one) => sum + one, 0) / 60_000
    expect([Math.floor(minutes), Math.max(...waits)]).toEqual([15, 30_000])
  })

  it.each([
    ['as the worker is to stop', away, true],
    ['for another reason than the database’s', new Error('a fault'), false],
  ])('is left in doubt at once %s', async (_name, error, stops) => {
    const { waits, waiting, stopping } = aWait()
    if (stops) stopping.abort()
    await expect(atLast(async () => thrown(error), waiting)).rejects.toBe(error)
    expect(waits).toEqual([])
  })
})

function aWait() {
  const waits: number[] = []
  const stopping = new AbortController()
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
  return { waits, stopping, waiting: { wait, stopping: stopping.signal } }
}

function thrown<Value>(value: Value): Value {
  if (value instanceof Error) throw value
  return value
}
