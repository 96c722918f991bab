import { describe, expect, it } from 'vitest'
import { reveal } from '../../../schemas/secret.ts'
import { SettingsError } from '../../../src/core/errors.ts'
import { placeOf, readMailUrl, type Login } from '../../../src/edges/mail/mail-url.ts'
import { accessTokens } from '../../../src/edges/mail/oauth.ts'

const tokens = accessTokens({ url: 'https://a.test/', clientId: '', clientSecret: '', scope: '' }, Temporal.Now.instant)

describe('the address of a mail server', () => {
  it.each([
    ['smtp://mail.city.fi', 'mail.city.fi:587', 'startTls'],
    ['smtps://mail.city.fi', 'mail.city.fi:465', 'tls'],
    ['imap://u:p@mail.city.fi', 'mail.city.fi:143', 'startTls'],
    ['imaps://u:p@mail.city.fi', 'mail.city.fi:993', 'tls'],
    ['smtp://mail.city.fi:25', 'mail.city.fi:25', 'startTls'],
    ['smtp://mail.city.fi:25?tls=off', 'mail.city.fi:25', 'none'],
    ['smtp://mail.city.fi:25/?tls=on', 'mail.city.fi:25', 'startTls'],
    ['imap://u:p@mail.city.fi/INBOX?tls=off', 'mail.city.fi:143', 'none'],
    ['smtp://localhost', 'localhost:587', 'none'],
    ['smtp://127.0.0.1', '127.0.0.1:587', 'none'],
    ['smtp://127.8.0.1', '127.8.0.1:587', 'none'],
    ['smtp://[::1]:25', '[::1]:25', 'none'],
    ['smtp://localhost?tls=on', 'localhost:587', 'startTls'],
    ['smtps://localhost?tls=off', 'localhost:465', 'tls'],
    ['smtp://localhost.city.fi', 'localhost.city.fi:587', 'startTls'],
    ['smtp://127.city.fi', '127.city.fi:587', 'startTls'],
    ['smtp://10.0.0.1', '10.0.0.1:587', 'startTls'],
    ['smtp://[2001:db8::1]', '[2001:db8::1]:587', 'startTls'],
  ])('%s is %s, encrypted: %s', (url, place, encryption) => {
    const server = readMailUrl(url.startsWith('smtp') ? 'smtp' : 'imap', url)
    expect([placeOf(server), server.encryption]).toEqual([place, encryption])
  })

  it.each([
    ['smtp://mail.city.fi', null],
    ['smtp://ptv:salasana@mail.city.fi', { kind: 'password', user: 'ptv', password: 'salasana' }],
    [
      'smtp://ptv%40city.fi:%25%40%3A%2F%3F%23@mail.city.fi',
      { kind: 'password', user: 'ptv@city.fi', password: '%@:/?#' },
    ],
    ['smtp://p%C3%A4iv%C3%A4:s ä+&=@mail.city.fi', { kind: 'password', user: 'päivä', password: 's ä+&=' }],
  ])('%s logs in as %j', (url, login) => {
    expect(openedLogin(readMailUrl('smtp', url).login)).toEqual(login)
  })

  it.each([
    ['smtp', 'smtp://mail.city.fi', null],
    ['smtp', 'smtp://ptv%40city.fi@mail.city.fi', { kind: 'token', user: 'ptv@city.fi', tokens }],
    ['imap', 'imaps://ptv%40city.fi@mail.city.fi/INBOX', { kind: 'token', user: 'ptv@city.fi', tokens }],
  ] as const)('of %s, %s, logs in with a token where there are some', (party, url, login) => {
    expect(readMailUrl(party, url, tokens).login).toEqual(login)
  })

  it.each([
    ['smtp', 'smtp://ptv:hunter2@mail.city.fi', tokens, /must have no password while MAIL_OAUTH_TENANT/],
    ['imap', 'imaps://ptv:hunter2@mail.city.fi', tokens, /must have no password while MAIL_OAUTH_TENANT/],
    ['imap', 'imaps://mail.city.fi', tokens, /must be an address such as imaps/],
    ['smtp', 'smtp://ptv@mail.city.fi', null, /must be an address such as smtp/],
    ['imap', 'imaps://ptv@mail.city.fi', null, /must be an address such as imaps/],
  ] as const)('of %s is not %s with the logins that there are', (party, url, some, problem) => {
    const { faults } = faulty(() => readMailUrl(party, url, some))
    expect(faults).toMatchObject([{ where: `${party.toUpperCase()}_URL`, problem: expect.stringMatching(problem) }])
    expect(JSON.stringify(faults)).not.toContain('hunter2')
  })

  it.each([
    ['', 'INBOX'],
    ['/', 'INBOX'],
    ['/INBOX', 'INBOX'],
    ['/inbox', 'INBOX'],
    ['/Vastaukset', 'Vastaukset'],
    ['/INBOX/PTV', 'INBOX/PTV'],
    ['/P%C3%A4iv%C3%A4%20%2F1', 'Päivä /1'],
  ])('whose path is %j names the mailbox %s', (path, mailbox) => {
    expect(readMailUrl('imap', `imaps://u:p@mail.city.fi${path}`).mailbox).toBe(mailbox)
  })

  it.each([
    ['imap', 'smtp://u:hunter2@mail.city.fi', 'IMAP_URL'],
    ['smtp', 'imap://u:hunter2@mail.city.fi', 'SMTP_URL'],
    ['smtp', 'mail.city.fi', 'SMTP_URL'],
    ['imap', 'imaps://u:12/hunter2@mail.city.fi', 'IMAP_URL'],
  ] as const)('of %s is not %s', (party, url, where) => {
    const error = faulty(() => readMailUrl(party, url))
    expect(error.faults).toMatchObject([{ where, problem: expect.stringMatching(/^must be an address such as/) }])
    expect(`${error.message} ${JSON.stringify(error.faults)} ${String(error.cause)}`).not.toContain('hunter2')
  })
})

function openedLogin(login: Login | null): object | null {
  return login?.kind === 'password' ? { ...login, password: reveal(login.password) } : login
}

function faulty(read: () => unknown): SettingsError {
  try {
    read()
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('nothing was wrong')
}
