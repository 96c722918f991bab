import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { OutsideRefused, OutsideUnavailable } from '../../src/core/errors.ts'
import type { Mailbox } from '../../src/ports/mail.ts'
import { startWatching, type WatchTimes } from '../../src/runtime/watch.ts'
import { mailboxWith } from '../support/circle.ts'
import { aCityWork } from './a-worker.ts'

const fast: WatchTimes = { first: 20, longest: 60, refused: 10_000, steady: 10_000, again: 20 }
const details = { party: 'imap', remedy: 'Wait.' } as const
const untilStopped: Mailbox['watch'] = async (signal, onNews) => {
  onNews()
  await delay(60_000, undefined, { signal }).catch(() => {})
  return 'stopped'
}

describe('watching', () => {
  it('wakes the city of the mailbox at news, and no other', async () => {
    const { woken } = await watching([
      ['esimerkkila', untilStopped],
      ['toinen', async () => 'silent'],
    ])
    await expect.poll(() => woken).toEqual(['esimerkkila'])
  })

  it('keeps one connection for cities that share a mailbox, and wakes them all', async () => {
    let connections = 0
    const shared: Mailbox['watch'] = async (signal, onNews) => {
      connections += 1
      return untilStopped(signal, onNews)
    }
    const { woken } = await watching([
      ['a', shared, 'same'],
      ['b', shared, 'same'],
    ])
    await expect.poll(() => woken).toEqual(['a', 'b'])
    expect(connections).toBe(1)
  })

  it('asks again until a city that is busy can be woken', async () => {
    let asked = 0
    const { woken } = await watching([['a', untilStopped]], async () => {
      asked += 1
      return asked === 3
    })
    await expect.poll(() => woken).toEqual(['a', 'a', 'a'])
    await delay(100)
    expect(woken).toHaveLength(3)
  })

  it('asks no more than it must for news that come at once', async () => {
    const { woken } = await watching([
      [
        'a',
        async (signal, onNews) => {
          for (let count = 0; count < 100; count += 1) onNews()
          return untilStopped(signal, () => {})
        },
      ],
    ])
    await delay(150)
    expect(woken.length).toBeLessThanOrEqual(2)
  })

  it('outlives a waking that fails', async () => {
    const { woken } = await watching([['a', untilStopped]], async () => {
      if (woken.length < 2) throw new Error('the database is away')
      return true
    })
    await expect.poll(() => woken.length).toBe(2)
  })

  it.each([
    ['is lost', new OutsideUnavailable('lost', details), 3, 8],
    ['is refused', new OutsideRefused('no', details), 1, 1],
    ['fails by a fault of ours', new TypeError('x'), 3, 8],
  ])('connects anew, slower each time, where the connection %s', async (_name, error, least, most) => {
    let attempts = 0
    const { lines } = await watching([
      [
        'a',
        async () => {
          attempts += 1
          throw error
        },
      ],
    ])
    await delay(300)
    expect(attempts).toBeGreaterThanOrEqual(least)
    expect(attempts).toBeLessThanOrEqual(most)
    expect(lines).toEqual(least > 1 ? ['warn the mailbox cannot be watched: it is read every five minutes'] : [])
  })

  it('says when it is watched again', async () => {
    let attempts = 0
    const { lines } = await watching([
      [
        'a',
        async (signal, onNews) => {
          attempts += 1
          if (attempts < 5) throw new OutsideUnavailable('lost', details)
          return untilStopped(signal, onNews)
        },
      ],
    ])
    await expect.poll(() => lines).toHaveLength(2)
    expect(lines[1]).toBe('info the mailbox is watched again')
  })

  it('leaves a server alone that tells no news', async () => {
    let attempts = 0
    const { lines } = await watching([
      [
        'a',
        async () => {
          attempts += 1
          return 'silent'
        },
      ],
    ])
    await delay(150)
    expect([attempts, lines.length]).toEqual([1, 1])
  })

  it.each([
    ['watches', untilStopped],
    [
      'waits to connect anew',
      async () => {
        throw new OutsideRefused('no', details)
      },
    ],
  ] satisfies readonly (readonly [string, Mailbox['watch']])[])('stops at once while it %s', async (_name, watch) => {
    const { stop } = await watching([['a', watch]], async () => false)
    await delay(50)
    const began = performance.now()
    await stop()
    expect(performance.now() - began).toBeLessThan(200)
  })
})

async function watching(
  mailboxes: readonly (readonly [city: string, watch: Mailbox['watch'], name?: string])[],
  wake: () => Promise<boolean> = async () => true,
) {
  const [woken, lines]: [string[], string[]] = [[], []]
  const cities = await Promise.all(
    mailboxes.map(async ([id, watch, name = id]) => ({
      ...(await aCityWork(id, [])),
      mailbox: { ...mailboxWith([]), name, watch },
    })),
  )
  const { stop } = startWatching({
    cities,
    wake: async city => {
      woken.push(city)
      return wake()
    },
    chance: () => 0.5,
    log: {
      info: (_facts, line) => lines.push(`info ${line}`),
      warn: (_facts, line) => lines.push(`warn ${line}`),
      error: (_facts, line) => lines.push(`error ${line}`),
    },
    times: fast,
  })
  onTestFinished(stop)
  return { woken, lines, stop }
}
