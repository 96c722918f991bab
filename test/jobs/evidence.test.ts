import { expect, it } from 'vitest'
import { cityId, type City } from '../../src/core/city.ts'
import type { MailPurpose, MailState } from '../../src/core/mail.ts'
import { planMails } from '../../src/store/outbox.ts'
import { mailboxWith, sampleDay } from '../support/circle.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aMailToSend } from '../support/outbox-mails.ts'

const city = cityId('esimerkkila')
const [receipt, reminder, digest] = [
  '<receipt.1@esimerkkila.fi>',
  '<digest.B7K2-9QX4@esimerkkila.fi>',
  '<digest.A7K2-9QX4@esimerkkila.fi>',
] as const
const maija = 'maija.meikalainen@esimerkkila.fi'
const returnId = '0123456789abcdef0123'

interface Report {
  readonly action: string
  readonly status: string
  readonly to?: string
  readonly recipient?: string
  /** Headers of the mail that came back; none where it is empty. */
  readonly returned?: string
  readonly more?: string
}

/** A delivery status as servers write it (RFC 3464). */
function report({ action, status, to, recipient, returned, more = '' }: Report): string {
  const parts = [
    `--x\r\nContent-Type: text/plain\r\n\r\nThe mail system\r\n`,
    `--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.esimerkkila.fi\r\n\r\nFinal-Recipient: rfc822; ${recipient ?? maija}\r\nAction: ${action}\r\nStatus: ${status}\r\n`,
    ...(returned === ''
      ? []
      : [`--x\r\nContent-Type: text/rfc822-headers\r\n\r\n${returned ?? `Message-ID: ${receipt}`}\r\n`]),
  ]
  return `From: MAILER-DAEMON@mx.esimerkkila.fi\r\nTo: ${to ?? 'ptv@esimerkkila.fi'}\r\nSubject: Mail delivery\r\nMessage-ID: <${action}@mx.esimerkkila.fi>\r\nAuto-Submitted: auto-replied\r\n${more}MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n${parts.join('\r\n')}\r\n--x--\r\n`
}

function mail(headers: Readonly<Record<string, string>>, words = 'hei'): string {
  const all = {
    From: maija,
    To: 'ptv@esimerkkila.fi',
    Subject: 'VS: hei',
    'Message-ID': '<answer@esimerkkila.fi>',
    ...headers,
  }
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${words}\r\n`
}

const absence = mail({ 'In-Reply-To': receipt, 'Auto-Submitted': 'auto-replied' }, 'Olen lomalla.')

describeOnDatabases('a received mail', db => {
  const plan = async (messageId: string, state: MailState, purpose: MailPurpose = 'receipt', attempts = 1) => {
    await planMails(db(), city, [aMailToSend({ messageId, occasion: messageId, purpose })])
    const id = messageId === receipt ? { return_id: returnId } : {}
    await db()
      .updateTable('mail_message')
      .set({ state, attempts, ...id })
      .where('message_id', '=', messageId)
      .execute()
  }
  const stateOf = async (messageId: string): Promise<string | undefined> =>
    (await db().selectFrom('mail_message').select('state').where('message_id', '=', messageId).executeTakeFirst())
      ?.state
  const receive = async (raw: string, parts: Partial<City> = {}) => {
    await sampleDay(db(), {
      now: '2026-12-10T08:00:00Z',
      jobs: ['read-mailbox', 'handle-replies'],
      mailbox: mailboxWith([raw]),
      city: parts,
    })
    return db().selectFrom('inbound_mail').select(['state', 'class', 'reasons']).executeTakeFirst()
  }

  it.each<[string, string, MailState]>([
    ['that a server has delivered it', report({ action: 'delivered', status: '2.0.0' }), 'sent'],
    ['that a server has passed it on', report({ action: 'relayed', status: '2.0.0' }), 'sent'],
    ['that a server has sent it to a list', report({ action: 'expanded', status: '2.0.0' }), 'sent'],
    ['that a server still tries', report({ action: 'delayed', status: '4.4.1' }), 'sent'],
    ['that a server has given it up for now', report({ action: 'failed', status: '4.4.7' }), 'sent'],
    ['that it came back', report({ action: 'failed', status: '5.1.1' }), 'bounced'],
    ['that somebody is away', absence, 'sent'],
    ['an answer without a token', mail({ 'In-Reply-To': receipt }), 'sent'],
    [
      'a report of another mail',
      report({ action: 'delivered', status: '2.0.0', returned: `Message-ID: ${reminder}` }),
      'inDoubt',
    ],
    ['a report that names none', report({ action: 'delivered', status: '2.0.0', returned: '' }), 'inDoubt'],
    ['a mail about nothing', mail({}), 'inDoubt'],
  ])('settles what is in doubt: %s', async (_, raw, state) => {
    await plan(receipt, 'inDoubt')
    await receive(raw)
    expect(await stateOf(receipt)).toBe(state)
  })

  it.each<[MailState, number, MailState]>([
    ['inDoubt', 1, 'sent'],
    ['sending', 1, 'sent'],
    ['planned', 1, 'sent'],
    ['planned', 0, 'planned'],
    ['refused', 1, 'refused'],
    ['lapsed', 0, 'lapsed'],
    ['bounced', 1, 'bounced'],
  ])('says of a mail that is %s after %i tries that it is %s', async (before, attempts, then) => {
    await plan(receipt, before, 'receipt', attempts)
    await receive(absence)
    expect(await stateOf(receipt)).toBe(then)
  })

  it('says nothing of a digest where it answers the reminder that refers to it', async () => {
    await plan(digest, 'inDoubt', 'digest')
    await plan(reminder, 'inDoubt', 'digest')
    await receive(
      mail({ 'In-Reply-To': reminder, References: `${digest} ${reminder}`, 'Auto-Submitted': 'auto-replied' }),
    )
    expect([await stateOf(reminder), await stateOf(digest)]).toEqual(['sent', 'inDoubt'])
  })

  it.each([
    ['the mail itself', receipt, 'sent', 'it is a copy of a mail of ours'],
    ['another mail, which refers to it', reminder, 'inDoubt', 'it is a copy of a mail of ours'],
    ['no mail of ours', '<unknown@esimerkkila.fi>', 'inDoubt', 'it comes from our own address'],
  ])('from our own address is never an answer; where it is %s (%s) the mail is %s', async (_, id, state, reason) => {
    await plan(receipt, 'inDoubt')
    await plan(reminder, 'sent', 'digest')
    const copy = mail(
      { From: 'Ajantasa <PTV@esimerkkila.fi>', 'Message-ID': id, 'In-Reply-To': receipt },
      'kaikki ok [A7K2-9QX4]',
    )
    expect(await receive(copy)).toMatchObject({ state: 'ignored', reasons: [reason] })
    expect(await stateOf(receipt)).toBe(state)
  })

  const failed = { action: 'failed', status: '5.1.1', recipient: 'maija@muualla.fi', returned: '' } as const
  const ownAddress = `ptv+b-${returnId}@esimerkkila.fi`

  it.each<[string, Partial<Report>, MailState]>([
    ['in To', { to: ownAddress }, 'bounced'],
    ['in Delivered-To', { more: `Delivered-To: ${ownAddress}\r\n` }, 'bounced'],
    ['in X-Original-To', { more: `X-Original-To: ${ownAddress.toUpperCase()}\r\n` }, 'bounced'],
    [
      'where the returned mail names another id',
      { to: ownAddress, returned: 'Message-ID: <rewritten@ses>' },
      'bounced',
    ],
    ['that is forged', { to: 'ptv+b-0123456789abcdef0124@esimerkkila.fi' }, 'sent'],
    ['in another domain', { to: `ptv+b-${returnId}@muualla.fi` }, 'sent'],
    ['of which our own copy came back', { to: ownAddress, recipient: 'ptv@esimerkkila.fi' }, 'sent'],
    ['that is full for now', { to: ownAddress, status: '4.2.2' }, 'sent'],
  ])('that came back to the address of a mail tells of it: %s', async (_, parts, state) => {
    await plan(receipt, 'sent')
    await receive(report({ ...failed, ...parts }))
    expect(await stateOf(receipt)).toBe(state)
  })

  it('that came back to the address of a mail in doubt proves that it was sent', async () => {
    await plan(receipt, 'inDoubt')
    await receive(report({ ...failed, action: 'delayed', to: ownAddress }))
    expect(await stateOf(receipt)).toBe('sent')
  })
})
