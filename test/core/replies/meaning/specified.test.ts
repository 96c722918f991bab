import { describe, expect, it } from 'vitest'
import { interpret } from '../../../../src/core/replies/meaning/interpret.ts'
import type { Written } from '../../../../src/core/replies/written.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'
import {
  actual,
  isPlain,
  isRight,
  scoresOf,
  told,
  wronglyDone,
  type ReadReply,
} from '../../../support/specified-meanings.ts'
import { bytesOf, itemsByToken, specifiedMails, type SpecifiedMail } from '../../../support/specified-mails.ts'

/**
 * Below which item each line of a reply was typed that stands between our own lines: 0 for what stands above them. That
 * mails are taken apart so is another suite's to see.
 */
const typedBelow: Readonly<Record<string, readonly number[]>> = {
  'android/fi-09-between-the-lines.eml': [1, 2, 3, 3],
  'android/sv-06-between-in-the-table.eml': [1, 2, 3],
  'android/en-08-between-inside-quote.eml': [1, 2, 3],
  'gmail/fi-04-between-plain-text-mode.eml': [1, 2, 3, 4, 5, 6],
  'gmail/fi-05-red-inside-the-quotation.eml': [0, 0, 1, 2, 3, 4],
  'gmail/fi-06-between-split-quotation.eml': [0, 1, 2, 3],
  'gmail/sv-03-between-plain-text-mode.eml': [0, 2, 3, 4, 5, 7, 8, 9],
  'gmail/sv-04-blue-inside-the-quotation.eml': [0, 1, 2, 3],
  'gmail/en-03-coloured-inside-the-quotation.eml': [0, 1, 2, 3, 4, 5],
  'ios/sv-08-between-the-lines-ipad.eml': [0, 1, 2, 3],
  'ios/en-05-between-the-lines.eml': [0, 1, 2, 3],
  'outlook-desktop/fi-05-between-the-lines-red.eml': [0, 0, 1, 2, 3],
  'outlook-desktop/sv-06-comments-between-marked.eml': [0, 1, 2, 3],
  'outlook-web/fi-08-answers-between.eml': [0, 1, 2, 3],
  'outlook-web/sv-08-answers-between.eml': [0, 1, 2, 3],
  'thunderbird/fi-03-between-our-lines.eml': [1, 2, 3, 4, 5, 6],
  'thunderbird/sv-03-typed-inside-quoted-table.eml': [1, 2, 3, 3, 3],
  'thunderbird/en-03-between-our-lines-space-stuffed.eml': [1, 2, 3, 5],
}

/** Mails that are not understood as they were meant, with the reason. */
const misses: Readonly<Record<string, string>> = {}

interface Read extends ReadReply {
  readonly name: string
}

const mailsRead = await Promise.all(specifiedMails().map(readMail))

async function readMail(mail: SpecifiedMail): Promise<Read> {
  const name = `${mail.client}/${mail.file}`
  const { subject, headers } = await readMessage(Buffer.from(bytesOf(mail)))
  const [token = '', items = 0] = [...itemsByToken].find(([each]) => subject.includes(each)) ?? []
  const written = headers.find(header => header.name === 'date')?.value ?? ''
  if (token === '')
    throw new Error(`${name} names no digest of ours in its subject: its token must be one of the digests’`)
  const sent = Temporal.Instant.fromEpochMilliseconds(Date.parse(written))
  const today = sent.toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
  return { name, mail, items, intents: interpret(writtenIn(name, mail), { items, today }) }
}

function writtenIn(name: string, { writes, between }: SpecifiedMail): Written {
  if (!between) return { text: writes, between: [] }
  const lines = writes.split('\n').filter(line => line.trim() !== '')
  const typed = lines.map((text, place) => ({ text, number: typedBelow[name]?.[place] ?? 0 }))
  const above = typed.filter(({ number }) => number === 0).map(({ text }) => text)
  return { text: above.join('\n'), between: typed.filter(({ number }) => number > 0) }
}

describe('the specified replies', () => {
  it.each(mailsRead.map(one => [one.name, one] as const))('%s does nothing that was not meant', (_name, one) => {
    expect(wronglyDone(one)).toEqual([])
  })

  it.each(mailsRead.map(one => [one.name, one] as const))('%s is understood as it was meant', (name, one) => {
    expect({ right: isRight(one), found: told(actual(one)) }).toEqual({
      right: misses[name] === undefined,
      found: told(actual(one)),
    })
  })

  it('are understood at least to 97 of 100, and their plain confirmations to 95', () => {
    // oxlint-disable-next-line no-console -- the score is read by people
    console.table(scoresOf(mailsRead))
    const plain = mailsRead.filter(isPlain)
    expect(mailsRead.filter(isRight).length / mailsRead.length).toBeGreaterThanOrEqual(0.97)
    expect(plain.filter(isRight).length / plain.length).toBeGreaterThanOrEqual(0.95)
  })
})
