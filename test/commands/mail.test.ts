import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { MailPurpose, MailState } from '../../src/core/mail.ts'
import type { Database } from '../../src/store/database.ts'
import { planMails } from '../../src/store/outbox.ts'
import { runHere } from '../support/command.ts'
import { emptyTables, openFreshPostgres } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { documentOf, temporaryFolder, type Ended } from '../support/program.ts'
import { settingsOf, writeCity } from './stage.ts'

const city = cityId('esimerkkila')
const id = '<receipt.1@esimerkkila.fi>'
const since = '2026-12-10T08:00:00Z'

describe.runIf(inject('postgres') !== null)('mails in doubt', () => {
  let [opened, settings]: [Awaited<ReturnType<typeof openFreshPostgres>> | null, Readonly<Record<string, string>>] = [
    null,
    {},
  ]
  beforeAll(async () => {
    opened = await openFreshPostgres()
    const folder = temporaryFolder()
    writeCity(folder, 'http://127.0.0.1:9')
    settings = { ...settingsOf(folder), DATABASE_URL: opened.url }
  })
  beforeEach(async () => emptyTables(db()))
  afterAll(async () => {
    await opened?.database.close()
    await opened?.drop()
  })

  const db = (): Database['db'] => {
    if (opened === null) throw new Error('the database is not open')
    return opened.database.db
  }
  const plan = async (
    state: MailState,
    {
      messageId = id,
      purpose = 'receipt',
      day = '2026-12-10',
    }: { messageId?: string; purpose?: MailPurpose; day?: string } = {},
  ): Promise<void> => {
    await planMails(db(), city, [
      aMailToSend({ messageId, occasion: messageId, purpose, day: Temporal.PlainDate.from(day) }),
    ])
    await db().updateTable('mail_message').set({ state, state_at: since }).where('message_id', '=', messageId).execute()
  }
  const run = async (...args: readonly string[]): Promise<Ended> => runHere(['mail', ...args], settings)
  const settle = async (asked: string, ...words: readonly string[]): Promise<Ended> =>
    run('settle', asked, ...(words.length === 0 ? ['--sent'] : words), '--by', 'Iiro', '--why', 'palvelimen loki')
  const stateOf = async () =>
    db().selectFrom('mail_message').select(['state', 'reason']).where('message_id', '=', id).executeTakeFirst()
  const audit = async () => db().selectFrom('audit_log').select(['actor', 'action', 'facts']).execute()

  it('are listed with their recipients, by ids that a shell takes as they are', async () => {
    expect(await run('list')).toMatchObject({ code: 0, stdout: 'No mail is in doubt.\n' })
    await plan('inDoubt')
    await plan('sent', { messageId: '<receipt.2@esimerkkila.fi>' })
    const listed = `receipt.1@esimerkkila.fi  esimerkkila  receipt  maija.meikalainen@esimerkkila.fi  ${since}\n`
    expect(await run('list', '--in-doubt')).toMatchObject({ code: 0, stdout: listed })
    expect(documentOf(await run('list', '--json'))).toEqual([
      { city, messageId: id, purpose: 'receipt', recipient: 'maija.meikalainen@esimerkkila.fi', since },
    ])
  })

  it.each([
    [id, '--sent', 'sent', 'The mail receipt.1@esimerkkila.fi (receipt) counts as sent.\n'],
    [
      'receipt.1@esimerkkila.fi',
      '--resend',
      'planned',
      'The mail receipt.1@esimerkkila.fi (receipt) counts as not sent. The next run of send-mail sends it again.\n',
    ],
  ])('are settled by a person’s word about %s: %s', async (asked, word, state, told) => {
    await plan('inDoubt')
    expect(await settle(asked, word)).toMatchObject({ code: 0, stdout: told })
    expect(await stateOf()).toEqual({ state, reason: 'Iiro: palvelimen loki' })
    const facts = { messageId: id, purpose: 'receipt', to: state, why: 'palvelimen loki' }
    expect(await audit()).toEqual([{ actor: 'Iiro', action: 'mailSettled', facts }])
  })

  it('whose day has passed are not sent again, and that is told', async () => {
    await plan('inDoubt', { purpose: 'digest', day: '2020-06-10' })
    const { stdout } = await settle(id, '--resend')
    expect(stdout).toMatch(/counts as not sent\. It is not sent any more, as it was meant for 2020-06-10/)
  })

  it.each<[MailState | null, RegExp]>([
    [null, /there is no mail receipt\.1@esimerkkila\.fi\. `ajantasa mail list` shows those in doubt\./],
    ['sent', /is not in doubt: it counts as sent\. `ajantasa mail list`/],
    ['planned', /is not in doubt: it waits to be sent\./],
    ['bounced', /is not in doubt: it was sent and came back\./],
  ])('are no others: one that is %s is refused', async (state, told) => {
    if (state !== null) await plan(state)
    const { code, stderr } = await settle(id)
    expect([code, stderr]).toEqual([2, expect.stringMatching(told)])
    expect([(await stateOf())?.state, await audit()]).toEqual([state ?? undefined, []])
  })

  it.each([
    [['--sent', '--resend'], /needs one of --sent and --resend/],
    [['--sentt'], /unknown option/],
  ])('need one word: %j', async (words, told) => {
    await plan('inDoubt')
    const { code, stderr } = await settle(id, ...words)
    expect([code, stderr]).toEqual([2, expect.stringMatching(told)])
    expect((await stateOf())?.state).toBe('inDoubt')
  })
})
