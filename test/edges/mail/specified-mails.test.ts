import { describe, expect, it } from 'vitest'
import { dayInFinland } from '../../../src/core/dates.ts'
import { interpret } from '../../../src/core/replies/meaning/interpret.ts'
import { classify } from '../../../src/core/replies/reading/classify.ts'
import { writtenAnswer } from '../../../src/core/replies/reading/written-answer.ts'
import { tokensOf } from '../../../src/core/replies/token.ts'
import { readMessage } from '../../../src/edges/mail/read-message.ts'
import {
  actual,
  isPlain,
  isRight,
  scoresOf,
  told,
  wronglyDone,
  type ReadReply,
} from '../../support/specified-meanings.ts'
import { bytesOf, itemsByToken, sentDigest, specifiedMails, type SpecifiedMail } from '../../support/specified-mails.ts'

/** Mails that are not understood as they were meant, with the reason. */
const misses: Readonly<Record<string, string>> = {}

interface Read extends ReadReply {
  readonly name: string
}

// The whole way of a reply, from the bytes of the mailbox: with our digest at hand, and without it.
const [withDigest, withoutDigest] = await Promise.all([true, false].map(async known => readAll(known)))

async function readAll(known: boolean): Promise<readonly Read[]> {
  return Promise.all(specifiedMails().map(async mail => readMail(mail, known)))
}

async function readMail(mail: SpecifiedMail, known: boolean): Promise<Read> {
  const name = `${mail.client}/${mail.file}`
  const message = await readMessage(bytesOf(mail))
  const token = tokensOf(message, 'ptv@esimerkkila.fi').find(one => itemsByToken.has(one)) ?? ''
  const items = itemsByToken.get(token) ?? 0
  if (classify(message).class !== 'humanReply') {
    return { name, mail, items, intents: [{ kind: 'unclear', items: [], text: '' }] }
  }
  const date = Date.parse(message.headers.find(header => header.name === 'date')?.value ?? '')
  const today = dayInFinland(Temporal.Instant.fromEpochMilliseconds(date))
  const written = writtenAnswer(message, known ? sentDigest(token) : null)
  return { name, mail, items, intents: interpret(written, { items, today }) }
}

describe.each([
  ['with our digest at hand', withDigest ?? []],
  ['without our digest', withoutDigest ?? []],
])('the specified mails, read whole, %s', (_, read) => {
  it.each(read.map(one => [one.name, one] as const))('%s does nothing that was not meant', (_name, one) => {
    expect({ wrong: wronglyDone(one), found: told(actual(one)) }).toEqual({ wrong: [], found: told(actual(one)) })
  })
})

describe('the specified mails, read whole', () => {
  const read = withDigest ?? []
  it.each(read.map(one => [one.name, one] as const))('%s is understood as it was meant', (name, one) => {
    expect({ right: isRight(one), found: told(actual(one)) }).toEqual({
      right: misses[name] === undefined,
      found: told(actual(one)),
    })
  })

  it('are understood at least to 97 of 100, and their plain confirmations to 95', () => {
    // oxlint-disable-next-line no-console -- the score is read by people
    console.table(scoresOf(read))
    const plain = read.filter(isPlain)
    expect(read.filter(isRight).length / read.length).toBeGreaterThanOrEqual(0.97)
    expect(plain.filter(isRight).length / plain.length).toBeGreaterThanOrEqual(0.95)
  })
})
