import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Post } from './send-post.ts'
import { openWire, type Side, type Wire } from './send-wire.ts'

/** Where a program is killed that has handed a mail over, and has yet to write that down. */
export const dotPlaces = ['no answer', 'half an answer', 'an answer', 'before the commit'] as const

/** How a program is to end that does not end by itself: it is told to stop, or killed. */
export type EndPlan =
  /** Milliseconds after its start. */
  { readonly aim: 'stop'; readonly after: number } | KillPlan

/** When a program is to be killed: at a moment of its life, at one of its statements, or as a mail is handed over. */
export type KillPlan =
  /** Milliseconds after its start. */
  | { readonly aim: 'moment'; readonly after: number }
  | { readonly aim: 'statement'; readonly at: number; readonly side: Side }
  /** After the final dot of the so manieth mail, when the server has it. */
  | { readonly aim: 'dot'; readonly at: number; readonly place: (typeof dotPlaces)[number] }

/** A program that is halted when the server has the words of its so manieth mail, and goes on later. */
export interface Nap {
  readonly aim: 'sleep'
  readonly at: number
  readonly asleep: () => void
  readonly until: Promise<void>
}

/** A jump of a program's clocks, in milliseconds: after its start, and how far. */
export interface ClockJump {
  readonly after: number
  readonly by: number
}

/** What a program is started with. */
export interface SendSetting {
  readonly databaseUrl: string
  readonly cities: string
  readonly post: Post
  readonly gate: number
  readonly clock: ClockJump | null
}

/** What became of one start. */
export interface SendRun {
  readonly end: 'itself' | 'killed' | 'stopped'
  readonly code: number | null
  readonly statements: number
  readonly stdout: string
  readonly stderr: string
}

/** Starts the real program to send mail, and does with it as planned unless it has ended before. */
export async function runSender(setting: SendSetting, plan: EndPlan | Nap | null): Promise<SendRun> {
  const { post, gate, databaseUrl } = setting
  const wire = await openWire(Number(new URL(databaseUrl).port))
  const running = startProgram(['once', 'send-mail', '--json'], setting, wire.port)
  const cancel = plan === null ? () => {} : arm(plan, setting, wire, signal => running.child.kill(signal))
  const { code, signal, ...said } = await running.ended
  cancel()
  post.run(gate)
  await wire.close()
  const end = signal === 'SIGKILL' ? 'killed' : signal === 'SIGTERM' || plan?.aim === 'stop' ? 'stopped' : 'itself'
  return { end, code, statements: wire.statements(), ...said }
}

/** Runs another command of the program on the same database to its end. */
export async function runCommand(setting: SendSetting, args: readonly string[]): Promise<SendRun> {
  const { code, ...said } = await startProgram(args, setting, Number(new URL(setting.databaseUrl).port)).ended
  return { end: 'itself', code, statements: 0, ...said }
}

function arm(
  plan: EndPlan | Nap,
  { post, gate }: SendSetting,
  wire: Wire,
  send: (signal: NodeJS.Signals) => void,
): () => void {
  const kill = (): void => send('SIGKILL')
  switch (plan.aim) {
    case 'stop':
    case 'moment': {
      const timer = setTimeout(() => send(plan.aim === 'stop' ? 'SIGTERM' : 'SIGKILL'), plan.after)
      return () => clearTimeout(timer)
    }
    case 'statement':
      wire.at(plan.at, plan.side, kill)
      return () => {}
    case 'dot':
      void killAtDot(plan, post, gate, wire, kill)
      return () => {}
    case 'sleep':
      void sleepAtDot(plan, post, gate, send)
      return () => {}
  }
}

async function sleepAtDot(
  { at, asleep, until }: Nap,
  post: Post,
  gate: number,
  send: (signal: NodeJS.Signals) => void,
): Promise<void> {
  await post.stopAt(gate, at, 'none')
  send('SIGSTOP')
  post.goOn(gate)
  asleep()
  await until
  send('SIGCONT')
}

async function killAtDot(
  { at, place }: Extract<KillPlan, { aim: 'dot' }>,
  post: Post,
  gate: number,
  wire: Wire,
  kill: () => void,
): Promise<void> {
  switch (place) {
    case 'no answer':
    case 'before the commit':
      await post.stopAt(gate, at, 'none')
      break
    case 'half an answer':
      await post.stopAt(gate, at, 'half')
      break
    case 'an answer':
      await post.stopAt(gate, at, 'whole')
  }
  if (place !== 'before the commit') return kill()
  // Whichever statement comes next, this mail's has not come yet, and none comes after it.
  wire.at(1, 'before', kill)
  post.goOn(gate)
}

function startProgram(args: readonly string[], setting: SendSetting, databasePort: number) {
  const { databaseUrl, cities, post, gate, clock } = setting
  const address = new URL(databaseUrl)
  address.port = String(databasePort)
  const preload = clock === null ? [] : ['--import', join(import.meta.dirname, 'send-clock.ts')]
  const child = spawn(process.execPath, [...preload, resolve('src/main.ts'), ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'ajantasa-compile-cache'),
      DATABASE_URL: address.href,
      AJANTASA_CITIES: cities,
      SMTP_URL: post.urls[gate] ?? '',
      LOG_LEVEL: 'error',
      ...(clock === null ? {} : { CHAOS_CLOCK: `${clock.after} ${clock.by}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr]: [string[], string[]] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  const ended = new Promise<{
    readonly code: number | null
    readonly signal: string | null
    readonly stdout: string
    readonly stderr: string
  }>(done => {
    child.once('close', (code, signal) => done({ code, signal, stdout: stdout.join(''), stderr: stderr.join('') }))
  })
  return { child, ended }
}
