import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import type { Image } from './image.ts'

/** What a container's program left when it had ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program of an image to its end, with other arguments than the image's own where there are some. */
export function runContainer(image: Image, args?: readonly string[]): Ended {
  const { program, words, options } = startOf(image, args)
  const { status, stdout, stderr } = spawnSync(program, words, { ...options, encoding: 'utf8', maxBuffer: 100_000_000 })
  return { code: status, stdout, stderr }
}

/** Starts the program of an image; `ended` never rejects. */
export function startContainer(image: Image): {
  readonly stop: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Ended>
} {
  const { program, words, options } = startOf(image)
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text))
  const ended = new Promise<Ended>(done => {
    child.once('close', code => done({ code, ...texts }))
  })
  return { stop: signal => void child.kill(signal), ended }
}

function startOf({ root, environment, workdir, user, entrypoint, command }: Image, args: readonly string[] = command) {
  const [program = '', ...words] = [...entrypoint, ...args]
  const bin = join(dirname(root), 'bin')
  const env = { PATH: `${bin}:/usr/bin:/bin`, ...environment }
  const rights = process.getuid?.() === 0 && user !== null ? user : {}
  return {
    program: program === 'node' ? join(bin, 'node') : program,
    words,
    options: { cwd: join(root, workdir), env, ...rights },
  }
}
