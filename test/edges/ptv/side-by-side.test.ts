import { describe, expect, it } from 'vitest'
import { inOrder, merged } from '../../../src/edges/ptv/side-by-side.ts'

/** Work that ends when the test says so. */
function heldWork() {
  const begun: number[] = []
  const held = new Map<number, PromiseWithResolvers<string>>()
  return {
    begun,
    work: async (task: number): Promise<string> => {
      begun.push(task)
      const promised = Promise.withResolvers<string>()
      held.set(task, promised)
      return promised.promise
    },
    end: (task: number) => held.get(task)?.resolve(`done ${task}`),
    fail: (task: number) => held.get(task)?.reject(new Error(`failed ${task}`)),
  }
}

/** Lets everything happen that can. */
async function settled(): Promise<void> {
  await new Promise<void>(resolve => {
    setImmediate(resolve)
  })
}

async function* given<Value>(...values: readonly Value[]): AsyncGenerator<Value> {
  yield* values
}

async function* failing(...values: readonly string[]): AsyncGenerator<string> {
  yield* values
  throw new Error('the source is dry')
}

describe('tasks side by side', () => {
  it('give their results in their own order, whichever ends first', async () => {
    const { work, end } = heldWork()
    const results = Array.fromAsync(inOrder([1, 2, 3], 3, work))
    await settled()
    for (const task of [3, 2, 1]) end(task)
    expect(await results).toEqual(['done 1', 'done 2', 'done 3'])
  })

  it('are begun no further ahead than allowed of whoever takes the results', async () => {
    const { work, end, begun } = heldWork()
    const results = inOrder([1, 2, 3, 4, 5], 2, work)
    const first = results.next()
    await settled()
    expect(begun).toEqual([1, 2])
    end(1)
    end(2)
    expect(await first).toEqual({ done: false, value: 'done 1' })
    await settled()
    expect(begun).toEqual([1, 2])
    void results.next()
    await settled()
    expect(begun).toEqual([1, 2, 3])
  })

  it.each([1, 2, 3, 9])('are never more than %i at once', async ahead => {
    let [now, most] = [0, 0]
    const work = async (task: number): Promise<number> => {
      now += 1
      most = Math.max(most, now)
      await settled()
      now -= 1
      return task
    }
    expect(await Array.fromAsync(inOrder([1, 2, 3, 4, 5], ahead, work))).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(Math.min(ahead, 5))
  })

  it('tell an error when its turn comes, after the results before it', async () => {
    const { work, end, fail } = heldWork()
    const results = inOrder([1, 2, 3], 3, work)
    const first = results.next()
    await settled()
    fail(2)
    await settled()
    end(1)
    expect(await first).toEqual({ done: false, value: 'done 1' })
    await expect(results.next()).rejects.toThrow('failed 2')
    expect(await results.next()).toEqual({ done: true, value: undefined })
  })

  it('that fail unseen are no unhandled rejections', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const { work, fail } = heldWork()
    const results = inOrder([1, 2, 3], 3, work)
    const first = results.next()
    await settled()
    for (const task of [3, 2, 1]) fail(task)
    await expect(first).rejects.toThrow('failed 1')
    await settled()
    process.removeListener('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('may be none', async () => {
    expect(await Array.fromAsync(inOrder([], 3, heldWork().work))).toEqual([])
  })

  it('may become more while they are worked on', async () => {
    const tasks = new Set([1])
    const work = async (task: number): Promise<number> => {
      if (task < 4) tasks.add(task + 1)
      return task
    }
    expect(await Array.fromAsync(inOrder(tasks, 1, work))).toEqual([1, 2, 3, 4])
  })
})

describe('several sources', () => {
  it('give all of what each gives, in each one’s order', async () => {
    const all = await Array.fromAsync(merged([given('a1', 'a2', 'a3'), given<string>(), given('b1', 'b2')]))
    expect(all.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2'])
    expect(all.filter(one => one.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
    expect(all.filter(one => one.startsWith('b'))).toEqual(['b1', 'b2'])
  })

  it('do not wait for a slow one', async () => {
    const { work, end } = heldWork()
    const all = merged([inOrder([1], 1, work), given('quick', 'quicker')])
    expect([await all.next(), await all.next()].map(({ value }) => value)).toEqual(['quick', 'quicker'])
    const last = all.next()
    end(1)
    expect(await last).toEqual({ done: false, value: 'done 1' })
    expect(await all.next()).toEqual({ done: true, value: undefined })
  })

  it('give nothing where there are none', async () => {
    expect(await Array.fromAsync(merged([]))).toEqual([])
  })

  it('are open no more at a time than allowed, the others in their turn', async () => {
    const [open, most] = [new Set<string>(), { seen: 0 }]
    const source = async function* source(name: string): AsyncGenerator<string> {
      open.add(name)
      most.seen = Math.max(most.seen, open.size)
      yield `${name}1`
      await settled()
      yield `${name}2`
      open.delete(name)
    }
    const all = await Array.fromAsync(merged(['a', 'b', 'c', 'd'].map(source), 2))
    expect(all.toSorted()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2'])
    expect(most.seen).toBe(2)
  })

  it('may become more while they are read, even by one that is at its end', async () => {
    const sources: AsyncGenerator<string>[] = []
    sources.push(
      (async function* source() {
        yield 'a1'
        sources.push(given('b1'))
      })(),
    )
    expect(await Array.fromAsync(merged(sources))).toEqual(['a1', 'b1'])
  })

  it('fail when one fails', async () => {
    const got: string[] = []
    const reading = async (): Promise<void> => {
      for await (const one of merged([given('a1'), failing('b1')])) got.push(one)
    }
    await expect(reading()).rejects.toThrow('the source is dry')
    expect(got.toSorted()).toEqual(['a1', 'b1'])
  })

  it('of which one fails while what came is used leave no rejection unhandled', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const all = merged([failing('a1'), given('b1')])
    expect(await all.next()).toEqual({ done: false, value: 'a1' })
    await settled()
    await expect(Array.fromAsync(all)).rejects.toThrow('the source is dry')
    await settled()
    process.removeListener('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('of which two fail tell one error and leave no rejection unhandled', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    await expect(Array.fromAsync(merged([failing(), failing()]))).rejects.toThrow('the source is dry')
    await settled()
    process.removeListener('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })
})
