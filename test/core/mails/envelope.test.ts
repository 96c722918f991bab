import { describe, expect, it } from 'vitest'
import { messageIdOf } from '../../../src/core/mails/message-id.ts'
import { isAllowedRecipient } from '../../../src/core/mails/recipients.ts'

describe('messageIdOf', () => {
  it.each([
    ['Ajantasa <ptv@esimerkkila.fi>', '<digest.A7K2-9QX4@esimerkkila.fi>'],
    ['ptv@esimerkkila.fi', '<digest.A7K2-9QX4@esimerkkila.fi>'],
    ['"ptv@muu.fi" <ptv@esimerkkila.fi> ', '<digest.A7K2-9QX4@esimerkkila.fi>'],
    ['Ajantasa', '<digest.A7K2-9QX4@localhost>'],
  ])('of a mail from %s is %s', (from, expected) => {
    expect(messageIdOf('digest', 'A7K2-9QX4', from)).toBe(expected)
  })
})

describe('isAllowedRecipient', () => {
  it.each([
    ['maija@esimerkkila.fi', [], true],
    ['maija@esimerkkila.fi', ['esimerkkila.fi'], true],
    ['Maija@Esimerkkila.FI', ['esimerkkila.fi'], true],
    ['Maija <maija@esimerkkila.fi>', ['esimerkkila.fi'], true],
    ['maija@sote.esimerkkila.fi', ['esimerkkila.fi'], true],
    ['maija@muu.fi', ['esimerkkila.fi', 'muu.fi'], true],
    ['maija@pahaesimerkkila.fi', ['esimerkkila.fi'], false],
    ['maija@esimerkkila.fi.paha.fi', ['esimerkkila.fi'], false],
    ['esimerkkila.fi@paha.fi', ['esimerkkila.fi'], false],
    ['', ['esimerkkila.fi'], false],
  ])('%s of domains %j: %s', (recipient, domains, allowed) => {
    expect(isAllowedRecipient(recipient, domains)).toBe(allowed)
  })
})
