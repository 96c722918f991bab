import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** What a program left when it had ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A program that runs; `ended` never rejects. */
export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Runs as another user: only root may ask for it. */
  readonly uid?: number
  /** Another program than the real one, by its place in the project. */
  readonly program?: string
}

const main = 'src/main.ts'

/** Halves the start of the program, which most of these tests spend their time on. */
const cache = join(tmpdir(), 'ajantasa-compile-cache')

/** Starts the real program, with nothing of the tests' own environment. */
export function startProgram(args: readonly string[], { cwd, env = {}, uid, program = main }: Surroundings): Running {
  const child = spawn(process.execPath, [resolve(program), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: cache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const stdout: string[] = []
  const stderr: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  const ended = new Promise<Ended>(done => {
    child.once('close', code => done({ code, stdout: stdout.join(''), stderr: stderr.join('') }))
  })
  return { process: child, ended }
}

/** Runs the real program to its end. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return startProgram(args, surroundings).ended
}

/** The one JSON document of stdout. */
export function documentOf({ stdout, stderr }: Ended): unknown {
  if (!stdout.endsWith('\n')) throw new Error(`no document on stdout; stderr: ${stderr}`)
  return JSON.parse(stdout) as unknown
}

/** An empty folder for one test, gone when it has ended. */
export function testFolder(): string {
  const folder = temporaryFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty folder that the caller removes. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ajantasa-program-'))
}
