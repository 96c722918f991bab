import { randomBytes, randomInt } from 'node:crypto'

/** Something that must not be found where it does not belong, with a word of its own that nothing else contains. */
export interface Mark {
  readonly name: string
  readonly word: string
}

/** A word that nobody has by chance, and that no encoding of text changes but those that `findMarks` undoes. */
function word(): string {
  return `zq${BigInt(`0x${randomBytes(7).toString('hex')}`).toString(36)}`
}

function marksOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map(name => [name, word()])) as Record<Name, string>
}

/** Twenty secrets, by where they come from. */
export const secrets = marksOf([
  'password of DATABASE_URL',
  'user of SMTP_URL',
  'password of SMTP_URL',
  'user of IMAP_URL',
  'password of IMAP_URL',
  'PTV_API_KEY',
  'path of HEARTBEAT_URL',
  'query of HEARTBEAT_URL',
  'password of HEARTBEAT_URL',
  'MAIL_OAUTH_CLIENT_SECRET',
  'access token',
  'PTV key of a city',
  'SMTP password of a city',
  'IMAP password of a city',
  'key in a file',
  'key in place of a path to it',
  'password in place of a variable’s name in a city file',
  'password in ptv.baseUrl of a city file',
  'password in --ptv-url',
  'password of an impostor’s database',
])

/** Not to be kept from anybody: it must be found in every output, or the search would find nothing at all. */
export const control = { name: 'control', word: word() }

/** Twenty persons, by where their names, addresses, numbers and words come from. */
export const persons = {
  ...marksOf([
    'name of an updater',
    'address of an updater',
    'address of a deputy',
    'address of a superior',
    'address that also answers',
    'name in a faulty roster',
    'address in a faulty roster',
    'heading of a faulty roster',
    'value of a broken YAML roster',
    'name of a sender',
    'address of a sender',
    'subject of a mail',
    'text of a mail',
    'words of an answer',
    'telephone number in an answer',
    'address in an answer',
    'Message-ID of a mail',
    'name of an attachment',
    'recipient whom a server refuses',
    'words of an error',
  ]),
  'telephone number in an answer': `050 ${randomInt(1_000_000, 9_999_999)}`,
}

/** All of them. */
export const marks: readonly Mark[] = [
  control,
  ...Object.entries({ ...secrets, ...persons }).map(([name, one]) => ({ name, word: one })),
]

/** The marks that stand in a text or in bytes: as they are, in capitals, in base64 or in hexadecimal. */
export function findMarks(found: string | Uint8Array, among: readonly Mark[] = marks): readonly string[] {
  const text = typeof found === 'string' ? found : Buffer.from(found).toString('latin1')
  const plain = text.toLowerCase()
  return among
    .filter(mark => plain.includes(mark.word) || formsOf(mark.word).some(form => text.includes(form)))
    .map(({ name }) => name)
}

// Three letters are four of base64: a word may begin at any of them, and its ends mix with what stands beside it.
function formsOf(one: string): readonly string[] {
  const shifted = [0, 1, 2].map(shift => {
    const coded = Buffer.from(`${'-'.repeat(shift)}${one}`)
      .toString('base64')
      .replaceAll('=', '')
    return coded.slice(shift === 0 ? 0 : shift + 1, -2)
  })
  return [
    ...shifted,
    ...shifted.map(form => form.replaceAll('+', '-').replaceAll('/', '_')),
    Buffer.from(one).toString('hex'),
  ]
}
