// A mail server in a process of its own: it writes each mail down before it answers, and stops or breaks off where it
// is told to. Its one argument is the book; it tells its ports when it listens.
import { openSync, writeSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** How far the answer to a mail goes before the server stops: it says none of it, half of it, or all of it. */
export type Stop = 'none' | 'half' | 'whole'

/** What the server is told. A gate is one of its ports, so that it can tell two programs apart. */
export type Order =
  /** Stop at the so manieth mail of a gate from now on, and tell so. */
  | { readonly kind: 'stop'; readonly gate: number; readonly at: number; readonly answer: Stop }
  /** Say what is missing of the answer where the server has stopped. */
  | { readonly kind: 'go on'; readonly gate: number }
  /** Stop nowhere. */
  | { readonly kind: 'run'; readonly gate: number }
  /** Break off after so many mails, without an answer; every third mail is spared, every second one broken is kept. */
  | { readonly kind: 'break'; readonly mails: number }

/** What the server tells: where it listens, gate by gate, or that it has stopped. */
export type News = { readonly ports: readonly number[] } | { readonly stopped: number }

interface Gate {
  mails: number
  stop: { readonly at: number; readonly answer: Stop } | null
  held: { readonly socket: Socket; readonly rest: string } | null
}

const taken = '250 2.0.0 taken\r\n'
const gates: readonly Gate[] = [0, 1].map(() => ({ mails: 0, stop: null, held: null }))
// What was written survives the writer, which is never killed; a loss of power is not part of the story.
const book = openSync(process.argv[2] ?? '', 'a')
const breaking = { left: 0, seen: 0, broken: 0 }

const ports = await Promise.all(gates.map(async gate => listen(gate)))
process.on('message', (order: Order) => obey(order))
process.on('disconnect', () => process.exit(0))
tell({ ports })

function obey(order: Order): void {
  if (order.kind === 'break') {
    Object.assign(breaking, { left: order.mails, seen: 0, broken: 0 })
    return
  }
  const gate = gates[order.gate]
  if (gate === undefined) return
  if (order.kind === 'go on') {
    gate.held?.socket.write(gate.held.rest)
    gate.held = null
    return
  }
  gate.mails = 0
  gate.stop = order.kind === 'stop' ? { at: order.at, answer: order.answer } : null
}

async function listen(gate: Gate): Promise<number> {
  const server = createServer(socket => converse(socket, gate))
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

/** What one client has said so far. */
interface Conversation {
  heard: string
  inWords: boolean
  recipients: readonly string[]
}

function converse(socket: Socket, gate: Gate): void {
  const talk: Conversation = { heard: '', inWords: false, recipients: [] }
  socket.setNoDelay(true)
  // A client that is killed resets its connections.
  socket.on('error', () => {})
  socket.write('220 chaos.test\r\n')
  socket.setEncoding('latin1').on('data', (text: string) => {
    talk.heard += text
    for (;;) {
      const mark = talk.inWords ? '\r\n.\r\n' : '\r\n'
      const end = talk.heard.indexOf(mark)
      if (end === -1 || socket.destroyed) return
      const part = talk.heard.slice(0, end)
      talk.heard = talk.heard.slice(end + mark.length)
      if (talk.inWords) finish(socket, gate, talk, part)
      else socket.write(answerTo(part, talk))
    }
  })
}

function answerTo(command: string, talk: Conversation): string {
  switch (command.slice(0, 4).toUpperCase()) {
    case 'MAIL':
    case 'RSET':
      talk.recipients = []
      return '250 2.1.0 ok\r\n'
    case 'RCPT':
      talk.recipients = [...talk.recipients, /<([^>]*)>/.exec(command)?.[1] ?? '']
      return '250 2.1.5 ok\r\n'
    case 'DATA':
      talk.inWords = true
      return '354 go on\r\n'
    case 'QUIT':
      return '221 2.0.0 bye\r\n'
    default:
      return '250 chaos.test\r\n'
  }
}

function finish(socket: Socket, gate: Gate, talk: Conversation, words: string): void {
  talk.inWords = false
  const head = words.slice(0, words.indexOf('\r\n\r\n'))
  const messageId = /^Message-ID:\s*(<[^>]*>)/im.exec(head)?.[1] ?? 'none'
  const keep = (): void => {
    for (const recipient of talk.recipients) writeSync(book, `${messageId} ${recipient}\n`)
  }
  if (breaking.left > 0) {
    breaking.seen += 1
    if (breaking.seen % 3 !== 0) return breakOff(socket, keep)
  }
  keep()
  gate.mails += 1
  if (gate.stop === null || gate.mails < gate.stop.at) socket.write(taken)
  else stopAt(gate, socket, gate.stop.answer)
}

function stopAt(gate: Gate, socket: Socket, answer: Stop): void {
  gate.stop = null
  const said = { none: 0, half: taken.length / 2, whole: taken.length }[answer]
  gate.held = { socket, rest: taken.slice(said) }
  if (said > 0) socket.write(taken.slice(0, said))
  tell({ stopped: gates.indexOf(gate) })
}

// Kept or not, the client is left without an answer: the line ends in order, is reset, or ends in mid-answer.
function breakOff(socket: Socket, keep: () => void): void {
  breaking.left -= 1
  breaking.broken += 1
  if (breaking.broken % 2 === 0) keep()
  switch (Math.floor(breaking.broken / 2) % 3) {
    case 0:
      return void socket.end()
    case 1:
      return void socket.resetAndDestroy()
    default:
      return void socket.end(taken.slice(0, taken.length / 2))
  }
}

function tell(news: News): void {
  process.send?.(news)
}
