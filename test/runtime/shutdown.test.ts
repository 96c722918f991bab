import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

const waiting = `
  import { stopSignal } from '${new URL('../../src/runtime/shutdown.ts', import.meta.url).href}'
  setTimeout(() => {}, 20_000)
  const stopped = stopSignal()
  console.log('waits')
  console.log(await stopped)
`

it.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGTERM', 'SIGINT'],
  ['SIGHUP', 'SIGTERM'],
] as const)('a program told to stop by %s may end its work, and ends at once with %s after it', async (first, then) => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', waiting])
  const ended = once(child, 'exit')
  expect(String((await once(child.stdout, 'data'))[0])).toBe('waits\n')
  child.kill(first)
  expect(String((await once(child.stdout, 'data'))[0])).toBe(`${first}\n`)
  child.kill(then)
  expect(await ended).toEqual([null, then])
})
