import { describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../../src/core/mail.ts'
import { writtenAnswer } from '../../../../src/core/replies/reading/written-answer.ts'
import type { Written } from '../../../../src/core/replies/written.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'
import { bytesOf, sentDigest, specifiedMails, type SpecifiedMail } from '../../../support/specified-mails.ts'

const mails = specifiedMails()

/** Mails that are read otherwise than told, and why. */
const misses: ReadonlyMap<string, string> = new Map([
  ['gmail/fi-04-between-plain-text-mode.eml', 'the last answer stands twice in the mail'],
])

describe.each([...Map.groupBy(mails, ({ client }) => client)])('what people wrote with %s', (_client, own) => {
  const rows = own.filter(mail => !mail.between).map(mail => [mail.file, mail] as const)

  it.each(rows)('is read from %s', async (_file, mail) => {
    const { text, between } = await read(mail)
    expect([withoutGreeting(text, mail.writes), between]).toEqual([flat(mail.writes), []])
  })
})

describe('what people wrote between our lines', () => {
  const rows = mails.filter(({ between }) => between).map(mail => [nameOf(mail), mail] as const)
  const told = rows.filter(([name]) => !misses.has(name))

  it.each(told)('is read from %s, and nothing else', async (_name, mail) => {
    const { text, between } = await read(mail)
    const found = wordsOf([text, ...between.map(one => one.text)].join(' '))
    expect([less(found, wordsOf(mail.writes)), isGreeting(less(wordsOf(mail.writes), found).join(' '))]).toEqual([
      [],
      true,
    ])
  })

  it.each(rows)('stands below the items that are meant: %s', async (_name, mail) => {
    const { between } = await read(mail)
    const meant = mail.means.flatMap(meaning => {
      const [, number, words] = /^(?:correct|intended) (\d+): (.+)$/.exec(meaning) ?? []
      return words === undefined ? [] : [[Number(number), words] as const]
    })
    const missing = meant.filter(([number, words]) => !below(between, number).includes(flat(words)))
    expect([between.length > 0, missing]).toEqual([true, []])
  })

  it('is told for each mail, but for those that are named here', () => {
    expect([...misses.keys()].filter(name => !rows.some(([own]) => own === name))).toEqual([])
  })
})

async function read(mail: SpecifiedMail): Promise<Written> {
  const message = await readMessage(bytesOf(mail))
  return writtenAnswer(message, sentDigest(tokenOf(message)))
}

function tokenOf({ subject }: InboundMail): string {
  return /\[(\w{4}-\w{4})\]/.exec(subject)?.[1] ?? ''
}

function nameOf({ client, file }: SpecifiedMail): string {
  return `${client}/${file}`
}

function below(between: Written['between'], number: number): string {
  return flat(between.flatMap(one => (one.number === number ? [one.text] : [])).join(' '))
}

// A greeting with a name below the words is taken for a signature, which says nothing either.
function withoutGreeting(text: string, writes: string): string {
  const rest = flat(writes).slice(flat(text).length)
  return flat(writes).startsWith(flat(text)) && isGreeting(rest.trim()) ? flat(writes) : flat(text)
}

const greeting =
  /^(?:t|terv|(?:ystävällisin )?terveisin|mvh|vänligen|hälsn|(?:med vänlig )?hälsning(?:ar)?|cheers|best|(?:kind |best )?regards)?[.,:]{0,2}(?: ?\p{Lu}[\p{L}.]*){0,2}$/iu

function isGreeting(text: string): boolean {
  return greeting.test(text)
}

function wordsOf(text: string): readonly string[] {
  return flat(text).split(' ')
}

/** The words that the others lack, each as often as it is lacking. */
function less(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return words.filter(word => {
    const place = left.indexOf(word)
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
