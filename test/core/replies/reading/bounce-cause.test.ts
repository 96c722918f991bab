import { describe, expect, it } from 'vitest'
import { isDeadAddress } from '../../../../src/core/replies/reading/bounce-cause.ts'

describe('an address', () => {
  it.each([
    ['5.1.1', ''],
    ['5.1.10', ''],
    ['5.4.4', 'no route'],
    ['5.1.1', '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking'],
    ['5.0.0', '550 No such user here'],
    ['5.0.0', '550 maija@b.fi... User unknown'],
    ['5.7.1', '550 5.7.1 Recipient address rejected: user unknown in local recipient table'],
    ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)'],
    ['5.4.1', '550 5.4.1 [maija@b.fi]: Recipient address rejected: Access denied [X.prod.outlook.com]'],
    ['5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient maija@b.fi not found by SMTP address lookup'],
    [null, 'DNS lookup failure: host b.fi not found'],
    [null, 'Host or domain name not found. Name service error for name=b.fi'],
    ['5.1.10', '556 5.1.10 Domain has a null MX record'],
    [null, 'Käyttäjää ei löydy palvelimelta b.fi'],
    [null, 'Adressen maija@b.fi hittades inte'],
  ])('is dead: %s %s', (status, words) => {
    expect(isDeadAddress(status, words)).toBe(true)
  })

  it.each([
    [null, ''],
    ['5.0.0', ''],
    ['5.2.2', '552 5.2.2 Mailbox full'],
    ['5.1.1', '550 5.1.1 maija@b.fi: mailbox is full'],
    ['5.2.2', 'The email account that you tried to reach is over quota'],
    ['5.7.1', '550 5.7.1 Message rejected as spam'],
    ['5.1.1', '550 5.1.1 Sender denied by policy'],
    ['5.7.26', '550 5.7.26 This mail is unauthenticated: SPF and DKIM did not pass'],
    ['5.3.4', '552 5.3.4 Message size exceeds fixed limit'],
    ['5.4.1', '451 4.4.1 Connection timed out'],
    ['5.2.1', 'This mailbox has been suspended'],
    ['5.1.8', '550 5.1.8 Sender address rejected: Domain not accepted'],
  ])('may be alive: %s %s', (status, words) => {
    expect(isDeadAddress(status, words)).toBe(false)
  })

  it.each(['address ', 'unknown ', 'user a ', 'mailbox b ', '5.4.1 ', 'invalid '])(
    'is judged at once by words without end: %j',
    piece => {
      const words = piece.repeat(100_000)
      expect(isDeadAddress('5.0.0', words)).toBe(false)
    },
  )
})
