import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { expect, it } from 'vitest'

const logging = `
  import { startLog } from '${new URL('../../src/runtime/log.ts', import.meta.url).href}'
  const log = startLog('info')
  for (let line = 1; line <= 3; line += 1) log.info({ line }, 'something')
  console.log('goes on')
`

it('the log is one JSON line for each event, on stderr', () => {
  const { stdout, stderr } = run('pipe')
  expect(stdout).toBe('goes on\n')
  const lines = stderr.trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line) as unknown)).toMatchObject([{ line: 1 }, { line: 2 }, { line: 3 }])
})

it.runIf(existsSync('/dev/full'))('a log whose disk is full ends no work', () => {
  expect(run(openSync('/dev/full', 'w'))).toMatchObject({ status: 0, stdout: 'goes on\n' })
})

function run(stderr: 'pipe' | number) {
  const args = ['--input-type=module-typescript', '--eval', logging]
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', stderr], encoding: 'utf8' })
}
