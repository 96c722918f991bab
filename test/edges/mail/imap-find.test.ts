import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { OutsideUnavailable } from '../../../src/core/errors.ts'
import { imapMailbox } from '../../../src/edges/mail/imap.ts'
import type { FoundMail } from '../../../src/ports/mail.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../../support/dovecot.ts'
import { asPerson, openLine, startImapServer } from '../../support/imap.ts'
import { temporaryFolder } from '../../support/program.ts'

/** As Microsoft 365 and Gmail have them: known by their use, whatever they are called. */
const special = `
namespace inbox {
  mailbox "Lähetetyt" {
    special_use = \\Sent
    auto = create
  }
  mailbox Roskaposti {
    special_use = \\Junk
    auto = create
  }
  mailbox Muut {
    auto = create
  }
}
`

describe.skipIf(!hasDovecot())('a mail that is looked for by its id', () => {
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot(null, null, special)
  })
  afterAll(async () => dovecot.stop())

  let [users, user] = [0, '']
  beforeEach(() => {
    users += 1
    user = `etsija${users}`
  })

  it.each([
    ['INBOX', 'mailbox'],
    ['Ajantasa/Automatic', 'sorted'],
    ['Lähetetyt', 'sent'],
    ['Roskaposti', 'junk'],
  ])('is found in %s', async (folder, where) => {
    await append(folder, message('<receipt.1@esimerkkila.fi>'))
    expect(await find(['<receipt.1@esimerkkila.fi>'])).toEqual([
      { messageId: '<receipt.1@esimerkkila.fi>', from: 'ptv@esimerkkila.fi', where },
    ])
  })

  it('is found in each folder that has it, the mailbox last', async () => {
    for (const folder of ['INBOX', 'Lähetetyt']) await append(folder, message('<a@x.fi>'))
    expect((await find(['<a@x.fi>'])).map(({ where }) => where)).toEqual(['sent', 'mailbox'])
  })

  it('is not found in a folder of people, nor where there is none', async () => {
    await append('Muut', message('<a@x.fi>'))
    expect(await find(['<a@x.fi>'])).toEqual([])
    expect(await find([])).toEqual([])
  })

  it('is not a mail whose id only holds it, nor one that answers it', async () => {
    await append('INBOX', message('<x<a@x.fi>>'), message('<b@x.fi>', 'ptv@x.fi', '<a@x.fi>'))
    expect(await find(['<a@x.fi>'])).toEqual([])
  })

  it('is found among many, with few commands', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `<${index}@x.fi>`)
    await append('INBOX', ...ids.filter((_, index) => index % 2 === 0).map(id => message(id)))
    const line = await openLine(dovecot.imap)
    onTestFinished(line.stop)
    const found = await find(ids, line.port)
    expect(found.map(({ messageId }) => messageId)).toEqual(ids.filter((_, index) => index % 2 === 0))
    // Three portions, of which the mailbox, the sent and the junk have none or some; empty folders are not searched.
    expect(line.commands.filter(command => command === 'UID SEARCH')).toHaveLength(3)
  })

  it.each([
    ['Ajantasa <PTV@Esimerkkila.fi>', 'ptv@esimerkkila.fi'],
    ['a@x.fi, b@x.fi', null],
    ['', null],
  ])('names its sender %j: %j', async (from, sender) => {
    await append('INBOX', message('<a@x.fi>', from))
    expect((await find(['<a@x.fi>'])).map(mail => mail.from)).toEqual([sender])
  })

  it('stays unseen', async () => {
    await append('INBOX', message('<a@x.fi>'))
    await find(['<a@x.fi>'])
    const flags = await asPerson(dovecot.imap, { user, pass: dovecot.password }, async client => {
      await client.mailboxOpen('INBOX')
      return client.fetchAll('1:*', { flags: true })
    })
    expect(flags.map(mail => mail.flags?.has('\\Seen'))).toEqual([false])
  })

  it('is looked for in the other folders where one may not be read', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    writeFileSync(join(folder, 'acl'), 'INBOX owner lrwstipekxa\nLähetetyt owner l\n', { mode: 0o644 })
    const plugins = `protocol imap {\n  mail_plugins = acl imap_acl\n}\nplugin {\n  acl = vfile:${folder}/acl\n}\n`
    const limited = await startDovecot(null, null, special + plugins)
    onTestFinished(limited.stop)
    await limited.deliver(user, message('<a@x.fi>'))
    const line = await openLine(limited.imap)
    onTestFinished(line.stop)
    expect(await find(['<a@x.fi>'], line.port)).toMatchObject([{ where: 'mailbox' }])
    const listed = await asPerson(limited.imap, { user, pass: limited.password }, async client => client.list())
    expect(listed.map(({ path }) => path)).toContain('Lähetetyt')
  })

  it.each(['LIST', 'SELECT', 'UID SEARCH', 'UID FETCH'])('is no answer where the line is cut at %s', async at => {
    await append('INBOX', message('<a@x.fi>'))
    const line = await openLine(dovecot.imap, (_, command) =>
      command.replace('EXAMINE', 'SELECT') === at ? 'cut before' : 'pass',
    )
    onTestFinished(line.stop)
    await expect(find(['<a@x.fi>'], line.port)).rejects.toThrow(OutsideUnavailable)
  })

  const find = async (ids: readonly string[], port = dovecot.imap): Promise<readonly FoundMail[]> =>
    imapMailbox(`imap://${user}:${dovecot.password}@127.0.0.1:${port}/INBOX`).find(ids)

  const append = async (folder: string, ...messages: readonly string[]): Promise<void> =>
    asPerson(dovecot.imap, { user, pass: dovecot.password }, async client => {
      if (folder.startsWith('Ajantasa')) await client.mailboxCreate(folder)
      for (const one of messages) await client.append(folder, one)
    })
})

it('is not looked for by a server that is not asked for any', async () => {
  const server = await startImapServer(null)
  onTestFinished(server.stop)
  expect(await imapMailbox(`imap://u:p@127.0.0.1:${server.port}/INBOX`).find([])).toEqual([])
})

function message(id: string, from = 'Ajantasa <ptv@esimerkkila.fi>', inReplyTo = ''): string {
  const answered = inReplyTo === '' ? '' : `In-Reply-To: ${inReplyTo}\r\n`
  return `From: ${from}\r\nTo: maija@esimerkkila.fi\r\nMessage-ID: ${id}\r\n${answered}Subject: x\r\n\r\nhei\r\n`
}
