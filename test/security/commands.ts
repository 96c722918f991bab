// Carries commands out one after the other in one process, as the program does, so that what all of them write can be
// searched. Reads a list of them from standard input.
import { text } from 'node:stream/consumers'
import { main } from '../../src/commands/main.ts'
import { endAtUncaught } from '../../src/runtime/last-words.ts'
import { line, type Case } from './cases.ts'
import { failingJobs } from './failing-jobs.ts'

endAtUncaught()
const cases = JSON.parse(await text(process.stdin)) as readonly (Case | readonly Case[])[]
for (const one of cases) {
  const together = Array.isArray(one) ? (one as readonly Case[]) : [one as Case]
  const name = together.map(each => each.name).join(' and ')
  process.stdout.write(`${line}${name}\n`)
  process.stderr.write(`${line}${name}\n`)
  const codes = await Promise.all(
    together.map(async ({ args, env }) => (args[0] === 'failing jobs' ? failingJobs(env) : main(args, env))),
  )
  process.stderr.write(`exit codes ${codes.join(', ')}\n`)
}
process.exit(0)
