import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { imapMailbox } from '../../../src/edges/mail/imap.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../../support/dovecot.ts'
import { openLine, startImapServer, type ImapLine } from '../../support/imap.ts'
import { toldBy, trouble } from '../../support/outside.ts'

const times = { connect: 1000, greeting: 500, socket: 500, idle: 400 }
const mail = 'From: maija@esimerkkila.test\r\nSubject: vastaus\r\n\r\nok\r\n'

describe.skipIf(!hasDovecot())('watching a mailbox of Dovecot', () => {
  let [dovecot, deaf]: [Dovecot?, Dovecot?] = []
  beforeAll(async () => {
    dovecot = await startDovecot()
    deaf = await startDovecot(null, null, 'imap_capability = IMAP4rev1 UIDPLUS MOVE NAMESPACE\n')
  })
  afterAll(async () => {
    await dovecot?.stop()
    await deaf?.stop()
  })

  let [users, user] = [0, '']
  beforeEach(() => {
    users += 1
    user = `vahti${users}`
  })

  it('tells of news when it begins, and within seconds of each mail', async () => {
    const watch = await watching()
    await expect.poll(() => watch.news()).toBe(1)
    for (const expected of [2, 3]) {
      await dovecot?.deliver(user, mail)
      await expect.poll(() => watch.news(), { timeout: 5000 }).toBe(expected)
    }
  })

  it('begins IDLE anew before a server or a firewall loses patience, and still hears of mails', async () => {
    const watch = await watching()
    await expect.poll(() => countIdles(watch.line), { timeout: 5000 }).toBeGreaterThan(3)
    await dovecot?.deliver(user, mail)
    await expect.poll(() => watch.news(), { timeout: 5000 }).toBe(2)
    expect(watch.line.connections()).toBe(1)
  })

  it('says of a server without IDLE that it tells no news', async () => {
    const watch = await watching(deaf)
    expect([await watch.end, watch.news()]).toEqual(['silent', 0])
  })

  it('stops at the signal and leaves the server', async () => {
    const watch = await watching()
    await expect.poll(() => countIdles(watch.line)).toBeGreaterThan(0)
    watch.stop()
    expect(await within(3000, watch.end)).toBe('stopped')
    expect(watch.line.commands.at(-1)).toBe('LOGOUT')
  })

  it('stops at the signal while the server says nothing', async () => {
    const watch = await watching()
    await expect.poll(() => countIdles(watch.line)).toBeGreaterThan(0)
    watch.line.silence()
    watch.stop()
    expect(await within(3000, watch.end)).toBe('stopped')
  })

  it('stops at the signal while it connects, and does not begin after it', async () => {
    const silent = await startImapServer(null)
    onTestFinished(silent.stop)
    const stopping = new AbortController()
    const end = imapMailbox(`imap://a:b@127.0.0.1:${silent.port}`).watch(stopping.signal, () => {})
    await delay(100)
    stopping.abort()
    expect(await within(500, end)).toBe('stopped')
    const never = imapMailbox('imap://a:b@127.0.0.1:9').watch(stopping.signal, () => {})
    expect(await within(500, never)).toBe('stopped')
  })

  it.each([
    ['is cut', (line: ImapLine) => line.cut()],
    ['falls silent', (line: ImapLine) => line.silence()],
  ])('tells that the line %s', async (_name, breakIt) => {
    const watch = await watching()
    await expect.poll(() => countIdles(watch.line)).toBeGreaterThan(0)
    const error = toldBy(async () => within(5000, watch.end), /salasana|vahti/)
    breakIt(watch.line)
    expect(await error).toEqual(
      trouble('imap', 'OutsideUnavailable', /could not be reached, or was lost/, `127.0.0.1:${watch.line.port}`),
    )
  })

  it('tells that the login is refused', async () => {
    const url = `imap://${user}:vale@127.0.0.1:${dovecot?.imap ?? 0}`
    const error = await toldBy(async () => imapMailbox(url).watch(new AbortController().signal, () => {}), /vale|vahti/)
    expect(error).toMatchObject({ name: 'OutsideRefused', message: expect.stringMatching(/refused the login/) })
  })

  async function watching(server = dovecot) {
    const line = await openLine(server?.imap ?? 0)
    onTestFinished(line.stop)
    const stopping = new AbortController()
    onTestFinished(() => stopping.abort())
    let news = 0
    const url = `imap://${user}:${server?.password ?? ''}@127.0.0.1:${line.port}`
    const end = imapMailbox(url, times).watch(stopping.signal, () => {
      news += 1
    })
    // Waited for by some tests only: a rejection before that is no fault.
    end.catch(() => {})
    return { line, end, news: () => news, stop: () => stopping.abort() }
  }
})

describe('a server that ends IDLE', () => {
  it.each([
    ['at once', 'OK done', /lost \(IdleEnded\)/],
    ['by refusing it', 'NO not now', /talk with this program \(NO\)/],
    ['by not knowing it', 'BAD what', /talk with this program \(NO\)/],
  ])('%s is told of, and not asked again', async (_name, answer, words) => {
    let idles = 0
    const server = await startImapServer(command => {
      if (command === 'IDLE') idles += 1
      if (command === 'IDLE') return answer
      const news = command === 'EXAMINE' ? '* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n' : ''
      return `${news}OK ${command === 'LOGIN' ? '[CAPABILITY IMAP4rev1 IDLE] ' : ''}done`
    })
    onTestFinished(server.stop)
    const mailbox = imapMailbox(`imap://vahti:salasana@127.0.0.1:${server.port}`, times)
    const error = await toldBy(async () => mailbox.watch(new AbortController().signal, () => {}), /salasana|vahti/)
    expect(error.message).toMatch(words)
    expect(idles).toBe(1)
  })
})

function countIdles({ commands }: ImapLine): number {
  return commands.filter(command => command === 'IDLE').length
}

async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | 'too late'> {
  return Promise.race([value, delay(milliseconds, 'too late' as const)])
}
