import { oneOf } from './random.ts'

type Chance = () => number
type Mutation = (message: string, random: Chance) => string

// The bytes of a message as characters of the same codes: what is cut and doubled here are bytes.
const mutations: Readonly<Record<string, Mutation>> = {
  'cut in the middle': (message, random) => message.slice(0, Math.floor(message.length * random())),
  'bytes flipped': (message, random) => flipped(message, random, 40),
  'boundaries doubled': message => message.replace(/^--(.{1,70})$/gm, '--$1\n--$1'),
  'boundaries unended': message => message.replace(/^(--.{1,70}?)--\s*$/gm, '$1'),
  'headers repeated': (message, random) => {
    const [head, body] = apart(message)
    const lines = head.split('\n').filter(line => /^[\w-]+:/.test(line))
    return lines.length === 0 ? message : `${head}\n${`${oneOf(lines, random)}\n`.repeat(1000)}\n${body}`
  },
  'nested deep': message => `${nesting(200)}Content-Type: message/rfc822\n\n${message}`,
  'nested below its headers': message => {
    const [head] = apart(message)
    const own = head.split('\n').filter(line => /^[\w-]+:/.test(line) && !/^content-/i.test(line))
    return `${own.join('\n')}\n${nesting(60)}${message}`
  },
  'charset names replaced': (message, random) =>
    message.replace(/charset="?[\w-]+"?/gi, () => `charset=${oneOf(charsets, random)}`),
  'encodings replaced': (message, random) =>
    message.replace(
      /^(content-transfer-encoding:).*$/gim,
      (_line, name: string) => `${name} ${oneOf(encodings, random)}`,
    ),
  'base64 damaged': (message, random) =>
    message.replace(/^[A-Za-z0-9+/]{40,76}=*$/gm, line => (random() < 0.3 ? flipped(line, random, 3) : line)),
  'zero bytes': (message, random) => inserted(message, random, '\0', 30),
  'lone surrogates': (message, random) => inserted(message, random, '\xed\xa0\x80&#xD800;=ED=BF=BF', 20),
  'long lines': (message, random) => {
    const [head, body] = apart(message)
    const place = Math.floor(body.length * random())
    const filler = oneOf(['x', '> ', '<', 'ok ', '=', '- ', '&', 'a@b.fi '], random)
    return `${head}\n\n${body.slice(0, place)}${filler.repeat(Math.ceil(5_000_000 / filler.length))}${body.slice(place)}`
  },
}

const charsets = [
  'utf-7',
  'utf-16',
  'iso-2022-jp',
  'x-unknown',
  '../../etc/passwd',
  "''",
  'utf-8'.repeat(500),
  'gb18030',
  'none',
]
const encodings = ['base64', 'quoted-printable', 'x-uuencode', '7bit', 'nonsense', '']

/** The names of the ways in which a message is spoilt. */
export const mutationNames: readonly string[] = Object.keys(mutations)

/**
 * A message spoilt in the named way; the same for the same seed. The headers by which it is known for what it is stay
 * whole: a mail that has lost them is another mail.
 */
export function mutant(message: Uint8Array, name: string, random: Chance): Uint8Array {
  const text = Buffer.from(message).toString('latin1').replaceAll('\r\n', '\n')
  const marks = apart(text)[0].match(marking) ?? []
  const rest = marks.reduce((left, mark) => left.replace(mark, ''), text)
  return Uint8Array.from(Buffer.from(marks.join('') + (mutations[name]?.(rest, random) ?? rest), 'latin1'))
}

const marking = /^(?:authentication-results|auto-submitted|subject):.*\n(?:[ \t].*\n)*/gim

function apart(message: string): readonly [head: string, body: string] {
  const end = message.indexOf('\n\n')
  return end === -1 ? [message, ''] : [message.slice(0, end), message.slice(end + 2)]
}

function nesting(depth: number): string {
  const levels = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=n${level}\n\n--n${level}\n`,
  )
  return levels.join('')
}

function flipped(text: string, random: Chance, most: number): string {
  const bytes = Buffer.from(text, 'latin1')
  for (let count = 0; count < most && bytes.length > 0; count++) {
    bytes[Math.floor(bytes.length * random())] = Math.floor(256 * random())
  }
  return bytes.toString('latin1')
}

function inserted(text: string, random: Chance, piece: string, times: number): string {
  let changed = text
  for (let count = 0; count < times; count++) {
    const place = Math.floor(changed.length * random())
    changed = changed.slice(0, place) + piece + changed.slice(place)
  }
  return changed
}
