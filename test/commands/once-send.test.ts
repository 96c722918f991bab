import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { planMails } from '../../src/store/outbox.ts'
import { emptyTables, openFreshPostgres } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { startProgram, testFolder, type Running } from '../support/program.ts'
import { startSmtpServer, type MailServer } from '../support/smtp-server.ts'
import { settingsOf, writeCity } from './stage.ts'

const city = cityId('esimerkkila')

describe.runIf(inject('postgres') !== null)('once send-mail', () => {
  let opened: Awaited<ReturnType<typeof openFreshPostgres>>
  let server: MailServer
  let words = Promise.withResolvers<() => void>()

  beforeAll(async () => {
    opened = await openFreshPostgres()
  })
  beforeEach(async () => {
    await emptyTables(opened.database.db)
    words = Promise.withResolvers()
    server = await startSmtpServer({
      onData: (stream, _session, done) => {
        stream.resume()
        stream.on('end', () => words.resolve(done))
      },
    })
    const notBefore = Temporal.Now.instant().subtract({ minutes: 1 })
    const mails = [1, 2, 3].map(number =>
      aMailToSend({ messageId: `<receipt.${number}@esimerkkila.fi>`, occasion: `reply ${number}`, notBefore }),
    )
    await planMails(opened.database.db, city, mails)
  })
  afterEach(async () => server.stop())
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })

  const start = (settings: Readonly<Record<string, string>> = {}): Running => {
    const folder = testFolder()
    // The next mail's turn comes long after the test has ended.
    writeCity(folder, 'http://127.0.0.1:1', text => text.replace('communications:', 'perMinute: 1, communications:'))
    const smtp = { DATABASE_URL: opened.url, SMTP_URL: `smtp://127.0.0.1:${server.port}` }
    return startProgram(['once', 'send-mail', '--json'], {
      cwd: folder,
      env: { ...settingsOf(folder), ...smtp, ...settings },
    })
  }
  const states = async (): Promise<readonly string[]> => {
    const rows = await opened.database.db.selectFrom('mail_message').select('state').orderBy('state').execute()
    return rows.map(row => row.state)
  }

  it('ends after the mail that is under way when it is told to stop, with nothing in doubt', async () => {
    const { process: program, ended } = start()
    const take = await words.promise
    program.kill('SIGTERM')
    await new Promise(resolve => program.stderr?.once('data', resolve))
    take()
    const { code, stderr, stdout } = await ended
    expect(code).toBe(0)
    expect(stderr).toContain('\nTold to stop by SIGTERM: what is under way ends. Once more stops at once.\n')
    expect(countsIn(stdout)).toMatchObject({ sent: 1, inDoubt: 0, waiting: 2 })
    expect(await states()).toEqual(['planned', 'planned', 'sent'])
  })

  it('ends at once when it is told twice', async () => {
    const { process: program, ended } = start()
    await words.promise
    program.kill('SIGTERM')
    await new Promise(resolve => program.stderr?.once('data', resolve))
    program.kill('SIGTERM')
    await ended
    expect(await states()).toEqual(['planned', 'planned', 'sending'])
  })

  it('speaks with no server while AJANTASA_SEND is off', async () => {
    const { code, stdout } = await start({ AJANTASA_SEND: 'off' }).ended
    expect(code).toBe(0)
    expect(countsIn(stdout)).toEqual({ due: 3, sent: 0 })
    expect([server.connections(), await states()]).toEqual([0, ['planned', 'planned', 'planned']])
  })
})

function countsIn(stdout: string): unknown {
  const { jobs } = JSON.parse(stdout) as { jobs: readonly { readonly job: string; readonly counts: unknown }[] }
  return jobs.find(({ job }) => job === 'send-mail')?.counts
}
