import { spawn, type ChildProcess } from 'node:child_process'

/** What a measured process tells in its one line on stdout. */
export interface Measured {
  readonly seconds: number
  /** The most memory that it ever held, in MiB. */
  readonly peak: number
  /** The parts of its time, in seconds by name. */
  readonly parts: Readonly<Record<string, number>>
  /** What else it counted. */
  readonly counts: Readonly<Record<string, number>>
}

/** Runs a script of this folder to its end. @throws Error with the end of its stderr where it failed. */
export async function measure(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const child = start(script, args, environment)
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${script} ended with ${code ?? 'a signal'}: ${stderr().slice(-2000)}`)
  return JSON.parse(stdout()) as Measured
}

/** A server of a generated catalogue in a process of its own. */
export interface ServerProcess {
  readonly baseUrl: string
  readonly stop: () => Promise<void>
}

/** Starts the server of a catalogue; it answers when its address is known. */
export async function startServerProcess(size: object, latency: number): Promise<ServerProcess> {
  const child = start('server.ts', ['--size', JSON.stringify(size), '--latency', String(latency)], {})
  const ended = new Promise<void>(resolve => {
    child.once('close', () => resolve())
  })
  const stderr = collect(child.stderr)
  const baseUrl = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()))
    child.once('close', () => reject(new Error(`the server did not start: ${stderr().slice(-2000)}`)))
  })
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  return { baseUrl, stop }
}

function start(script: string, args: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [`${import.meta.dirname}/${script}`, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const pieces: string[] = []
  stream?.setEncoding('utf8').on('data', (text: string) => pieces.push(text))
  return () => pieces.join('')
}
