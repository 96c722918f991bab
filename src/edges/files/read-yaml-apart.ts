// YAML is read in a process of its own. Its parser took 50 seconds for half a megabyte of anchors and 1.8 GB for two
// megabytes of brackets, and a worker thread that reaches its limit of memory may end the whole program.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { SettingsError } from '../../core/errors.ts'
import type { ReadTable } from './grid.ts'
import { refuse, refuseSize } from './refuse.ts'
import type { YamlAnswer } from './yaml-process.ts'

const program = fileURLToPath(new URL('yaml-process.ts', import.meta.url))
const bounds = { timeout: 30_000, killSignal: 'SIGKILL', maxBuffer: 32 * 1024 * 1024, env: {} } as const

// A roster of thousands of duties fits.
const longest = 2_000_000

/** Reads a list of duties within 30 seconds and 256 MB. @throws SettingsError when it is none or needs more. */
export async function readYamlApart(text: string): Promise<ReadTable> {
  if (text.length > longest) refuseSize('it is YAML of more than 2 MB')
  const answer = await ask(text)
  if ('refused' in answer) throw new SettingsError(answer.refused)
  return answer.table
}

async function ask(text: string): Promise<YamlAnswer> {
  const running = promisify(execFile)(process.execPath, ['--max-old-space-size=256', program], bounds)
  // A process that ends before it has read everything is told of by its end.
  running.child.stdin?.on('error', () => {}).end(text)
  try {
    return JSON.parse((await running).stdout) as YamlAnswer
  } catch (error) {
    return refuse(
      'the YAML takes more time or memory than a list of duties needs',
      'Write a plain list of duties.',
      error,
    )
  }
}
