import type { ReplyIntent } from '../../src/core/reply.ts'
import type { SpecifiedMail } from './specified-mails.ts'

/** A reply of the specification with what was understood of it; `items` is the digest's number of items. */
export interface ReadReply {
  readonly mail: SpecifiedMail
  readonly items: number
  readonly intents: readonly ReplyIntent[]
}

/** What is meant for each item, in short: `confirm`, `correct: words`, `unclear`; of no certain item by number 0. */
export type Meant = ReadonlyMap<number, string>

/** What a reply is to mean. */
export function expected({ mail, items }: ReadReply): Meant {
  const meant = new Map<number, string>()
  for (const means of mail.means) {
    const [, kind = '', about = '', rest = ''] = /^(\w+)((?: (?:all|\d+))*)(?:: (.*)| until (.*))?$/su.exec(means) ?? []
    const said = rest || (/ until (\S+)/.exec(means)?.[1] ?? '')
    for (const number of numbersOf(about.trim(), items)) meant.set(number, said === '' ? kind : `${kind}: ${said}`)
  }
  return meant
}

function numbersOf(about: string, items: number): readonly number[] {
  if (about === 'all') return Array.from({ length: items }, (_, index) => index + 1)
  return about === '' ? [0] : about.split(' ').map(Number)
}

/** What was understood. */
export function actual({ intents, items }: ReadReply): Meant {
  const meant = new Map<number, string>()
  for (const intent of intents) {
    if (intent.kind === 'undo') meant.set(0, 'undo')
    else if (intent.kind === 'unclear' && intent.items.length === 0) meant.set(0, 'unclear')
    else {
      const about = intent.items === 'all' ? numbersOf('all', items) : intent.items
      for (const number of about) meant.set(number, short(intent))
    }
  }
  return meant
}

function short(intent: ReplyIntent): string {
  if (intent.kind === 'correct' || intent.kind === 'intended') return `${intent.kind}: ${intent.text}`
  if (intent.kind === 'snooze') return `snooze: ${intent.until.toString()}`
  return intent.kind === 'reassign' && intent.to !== null ? `reassign: ${intent.to}` : intent.kind
}

/** Whether a reply was understood as it was meant; an item left unclear beside another unclear one is no fault. */
export function isRight(one: ReadReply): boolean {
  const [wanted, found] = [expected(one), actual(one)]
  const unclear = [...wanted.values()].includes('unclear')
  const numbers = new Set([...wanted.keys(), ...found.keys()])
  return [...numbers].every(number => {
    const [want = '', find = ''] = [wanted.get(number), found.get(number)]
    if (find === 'unclear' || find === '') return want === '' ? find === '' || unclear : want === 'unclear'
    return agree(want, find, one.mail.writes)
  })
}

function agree(want: string, find: string, writes: string): boolean {
  const [[wantedKind, wanted], [foundKind, found]] = [parted(want), parted(find)]
  if (wantedKind !== foundKind) return false
  if (wantedKind === 'correct' || wantedKind === 'intended') return alike(wanted, found)
  // An address behind a name that was picked is not among the words typed.
  return wanted === found || (wantedKind === 'reassign' && !writes.includes('@' + wanted.split('@')[1]) && found === '')
}

function parted(meant: string): readonly [kind: string, said: string] {
  const [kind = ''] = meant.split(':')
  return [kind, meant.slice(kind.length + 1).trim()]
}

/** Whether words say the same: the same digits, and at least four letters of five. */
function alike(given: string, taken: string): boolean {
  const [wanted, found] = [bare(given), bare(taken)]
  if (wanted.replace(/\D/g, '') !== found.replace(/\D/g, '')) return false
  const left = lettersOf(found)
  const shared = lettersOf(wanted).filter(letter => {
    const place = left.indexOf(letter)
    if (place !== -1) left.splice(place, 1)
    return place !== -1
  }).length
  return shared >= 0.8 * Math.max(lettersOf(wanted).length, lettersOf(found).length)
}

// "kohdasta 2 pitää ottaa pois …": the number tells the item, and is no part of what is to be done.
function bare(text: string): string {
  return text.replace(/^(?:kohdasta|punkt|item) \d+ /, '')
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}/gu) ?? []
}

/** All that is meant, in one line. */
export function told(meant: Meant): string {
  return [...meant].map(([number, said]) => `${number} ${said}`).join(' | ')
}

const doing = new Set(['confirm', 'corrected', 'reassign', 'snooze', 'ended', 'undo'])

/** What was understood to be done and was not meant. */
export function wronglyDone(one: ReadReply): readonly (readonly [number: number, said: string])[] {
  const wanted = expected(one)
  return [...actual(one)].filter(([number, said]) => {
    const [kind] = parted(said)
    return doing.has(kind) && parted(wanted.get(number) ?? '')[0] !== kind
  })
}

/** How many replies were understood, by language. */
export function scoresOf(read: readonly ReadReply[]): readonly object[] {
  return (['fi', 'sv', 'en'] as const).map(language => {
    const all = read.filter(({ mail }) => mail.language === language)
    const plain = all.filter(isPlain)
    return {
      language,
      mails: all.length,
      right: all.filter(isRight).length,
      plain: plain.length,
      plainRight: plain.filter(isRight).length,
    }
  })
}

/** A reply that says that everything is right, and nothing else. */
export function isPlain({ mail }: ReadReply): boolean {
  return mail.means.length === 1 && mail.means[0] === 'confirm all'
}
