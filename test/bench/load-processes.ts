import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A real `serve` of the program. */
export interface ServeProcess {
  readonly pid: number
  /** Where its health server listens. */
  readonly port: number
  /** What it has told so far, a line for each. */
  readonly lines: () => readonly string[]
  /** Tells it to stop, and waits for its end. @throws Error where it does not end with 0. */
  readonly stop: () => Promise<void>
}

const clockScript = resolve(import.meta.dirname, '../chaos/send-clock.ts')

/** Starts a worker whose clocks are so many milliseconds ahead of the true ones, and waits until it has started. */
export async function startServe(
  environment: Readonly<Record<string, string>>,
  clockAhead: number,
): Promise<ServeProcess> {
  const child = spawn(process.execPath, ['--import', clockScript, resolve('src/main.ts'), 'serve'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'ajantasa-compile-cache'),
      HEALTH_PORT: '0',
      CHAOS_CLOCK: `0 ${clockAhead}`,
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  const ended = new Promise<number | null>(done => {
    child.once('close', done)
  })
  // Where the bench fails, no worker is left behind.
  const end = (): unknown => child.kill('SIGKILL')
  process.once('exit', end)
  void ended.then(() => process.off('exit', end))
  const { promise: started, resolve: start, reject } = Promise.withResolvers<number>()
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
    const port = /"port":(\d+)/.exec(told)?.[1]
    if (port !== undefined && told.includes('"the worker has started"')) start(Number(port))
  })
  void ended.then(() => reject(new Error(`a worker ended too early: ${told.slice(-2000)}`)))
  const port = await started
  return {
    pid: child.pid ?? 0,
    port,
    lines: () => told.split('\n').filter(line => line !== ''),
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      if (code !== 0) throw new Error(`a worker ended with ${code ?? 'a signal'}: ${told.slice(-2000)}`)
    },
  }
}

/** Seconds that processes have spent on processors, with what their children that have ended had spent. */
export function cpuSeconds(pids: readonly number[]): number {
  return pids.flatMap(statOf).reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond
}

/** The process of that name which this one has started; null where there is none. */
export function childNamed(name: string): number | null {
  const named = familyOf(process.pid).find(pid => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name)
  return named ?? null
}

/** Sockets that a process has open, whether it listens on them or talks. */
export function openSockets(pid: number): number {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).filter(name => readlinkSync(join(folder, name)).startsWith('socket:')).length
}

/** A process and all that it has started, directly or not, such as a server and its sessions. */
export function familyOf(pid: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => statOf(Number(name)))
  const family = new Set([pid])
  // Children may have lower numbers than their parents once the numbers have begun anew.
  for (let before = 0; before < family.size;) {
    before = family.size
    for (const one of all) if (family.has(one.parent)) family.add(one.pid)
  }
  return [...family]
}

/** The most memory that a process ever held, in MiB. */
export function peakMemory(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kibibytes ?? Number.NaN) / 1024
}

/** Linux counts in hundredths, whatever its own clock does (`USER_HZ`, proc(5)). */
const ticksPerSecond = 100

// A process may end while it is looked at. Its name may hold spaces, so the figures are counted from behind it.
function statOf(pid: number): readonly { readonly pid: number; readonly parent: number; readonly ticks: number }[] {
  try {
    const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/\(.*\)/s, 'name')
      .split(' ')
    const parent = Number(fields[1])
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return [{ pid, parent, ticks }]
  } catch {
    return []
  }
}
