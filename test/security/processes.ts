import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { line, type Case } from './cases.ts'
import { control } from './marks.ts'

/** Milliseconds after which a process is ended, so that none outlives tests that were given up. */
const longest = 110_000

/** What a process, or a command in it, has written. */
export interface Written {
  readonly stdout: string
  readonly stderr: string
}

/** Carries cases out in a process of their own, and parts what each of them has written. */
export async function carryOut(
  cases: readonly (Case | readonly Case[])[],
): Promise<Written & { readonly cases: ReadonlyMap<string, Written> }> {
  const child = spawn(process.execPath, [resolve('test/security/commands.ts')], {
    env: clean(),
    stdio: 'pipe',
    timeout: longest,
  })
  const [out, err] = [text(child.stdout), text(child.stderr)]
  child.stdin.end(JSON.stringify(cases))
  const [stdout, stderr] = await Promise.all([out, err])
  const [first, second] = [parted(stdout), parted(stderr)]
  const parts = [...second].map(([name, part]) => [name, { stdout: first.get(name) ?? '', stderr: part }] as const)
  if (parts.length < cases.length) throw new Error(`it ended early: ${stderr.slice(-2000)}`)
  return { stdout, stderr, cases: new Map(parts) }
}

function parted(written: string): ReadonlyMap<string, string> {
  return new Map(
    written
      .split(line)
      .slice(1)
      .map(part => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]),
  )
}

function clean(): Readonly<Record<string, string>> {
  return { PATH: process.env['PATH'] ?? '' }
}

/** A worker in a process of its own. */
export interface Worker {
  readonly commandLine: string
  readonly get: (path: string) => Promise<string>
  /** Ends it, and gives its log. */
  readonly stop: () => Promise<string>
}

/** Starts a worker, and waits until its health server listens. */
export async function startWorker(env: Readonly<Record<string, string>>): Promise<Worker> {
  const args = [`--title=${control.word}`, resolve('src/main.ts'), 'serve']
  const child = spawn(process.execPath, args, { env: { ...clean(), ...env }, stdio: 'pipe', timeout: longest })
  const log = text(child.stderr)
  const base = `http://127.0.0.1:${await portOf(child.stderr)}`
  return {
    commandLine: readFileSync(`/proc/${child.pid}/cmdline`, 'utf8'),
    get: async path => (await fetch(base + path)).text(),
    stop: async () => {
      child.kill('SIGTERM')
      return log
    },
  }
}

async function portOf(stream: NodeJS.ReadableStream): Promise<string> {
  const { promise, resolve: found, reject } = Promise.withResolvers<string>()
  let heard = ''
  stream.on('data', part => {
    heard += String(part)
    const port = /"port":(\d+)/.exec(heard)?.[1]
    if (port !== undefined) found(port)
  })
  stream.on('end', () => reject(new Error(`the worker told no port: ${heard}`)))
  return promise
}

/** What processes write that end with an error which nobody catches. */
export async function tellLastWords(word: string): Promise<string> {
  const error = 'Object.assign(new Error(word, { cause: new TypeError(word) }), { name: word, detail: word })'
  const ways = [`setTimeout(() => { throw ${error} })`, `Promise.reject(${error})`, 'Promise.reject(word)']
  const guard = `import { endAtUncaught } from '${resolve('src/runtime/last-words.ts')}'; endAtUncaught()`
  const told = ways.map(async way => {
    const program = `${guard}; const word = process.env.WORD; ${way}`
    const args = ['--input-type=module-typescript', '--eval', program]
    const child = spawn(process.execPath, args, { env: { ...clean(), WORD: word }, stdio: 'pipe', timeout: longest })
    return (await Promise.all([text(child.stdout), text(child.stderr)])).join('')
  })
  return (await Promise.all(told)).join('\n')
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: string[] = []
  for await (const part of stream) parts.push(String(part))
  return parts.join('')
}
