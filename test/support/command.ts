import { AsyncLocalStorage } from 'node:async_hooks'
import { main } from '../../src/commands/main.ts'
import type { Ended } from './program.ts'

interface Written {
  readonly stdout: string[]
  readonly stderr: string[]
}

const written = new AsyncLocalStorage<Written>()

/**
 * Carries a command out in the process of the test, as the program would: for what a start of its own adds nothing to.
 * Paths must be absolute, for the folder is that of the tests. It logs nothing unless it is told to, and then to the
 * stderr of the tests.
 */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const texts: Written = { stdout: [], stderr: [] }
  const code = await written.run(texts, async () => main(args, { LOG_LEVEL: 'silent', ...env }))
  return { code, stdout: texts.stdout.join(''), stderr: texts.stderr.join('') }
}

// What a command writes belongs to that command, several of which may be under way at once.
for (const name of ['stdout', 'stderr'] as const) {
  const stream = process[name]
  const write = stream.write.bind(stream) as (...args: readonly unknown[]) => boolean
  stream.write = (...args: readonly unknown[]) => {
    const texts = written.getStore()
    if (texts === undefined) return write(...args)
    texts[name].push(String(args[0]))
    return true
  }
}
