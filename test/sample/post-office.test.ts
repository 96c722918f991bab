import { createTransport } from 'nodemailer'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPostOffice, type Doorkeeper, type PostOffice } from '../../src/sample/post-office.ts'

const morning = Temporal.Instant.from('2026-11-23T06:30:00Z')

async function open(doorkeeper?: Doorkeeper, now = () => morning): Promise<PostOffice> {
  const office = await openPostOffice(now, doorkeeper)
  onTestFinished(async () => office.stop())
  return office
}

async function post({ port }: PostOffice, from: string, to: readonly string[], raw: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  try {
    await transport.sendMail({ envelope: { from, to: [...to] }, raw })
  } finally {
    transport.close()
  }
}

function textsIn(office: PostOffice, address: string): readonly string[] {
  return office.boxOf(address).map(({ raw }) => Buffer.from(raw).toString('utf8').trim())
}

describe('the post office', () => {
  it('files a mail into the box of each recipient, whatever letters the address is written in', async () => {
    const office = await open()
    await post(office, 'PTV@esimerkkila.fi', ['Aino@Esimerkkila.fi', 'olli@esimerkkila.fi'], 'Subject: one\r\n\r\nHei')
    await post(office, 'ptv@esimerkkila.fi', ['olli@esimerkkila.fi'], 'Subject: two\r\n\r\nHei')
    expect(textsIn(office, 'aino@esimerkkila.fi')).toEqual(['Subject: one\r\n\r\nHei'])
    expect(textsIn(office, 'OLLI@esimerkkila.fi')).toEqual(['Subject: one\r\n\r\nHei', 'Subject: two\r\n\r\nHei'])
    expect(textsIn(office, 'liisa@esimerkkila.fi')).toEqual([])
    expect(office.posted().map(({ from }) => from)).toEqual(['ptv@esimerkkila.fi', 'ptv@esimerkkila.fi'])
  })

  it('counts the mails of a box from 1, and dates them by its own clock', async () => {
    let now = morning
    const office = await open(undefined, () => now)
    await post(office, 'a@esimerkkila.fi', ['b@esimerkkila.fi'], 'Subject: one\r\n\r\n')
    now = morning.add({ hours: 28 * 24 })
    await post(office, 'a@esimerkkila.fi', ['c@esimerkkila.fi'], 'Subject: two\r\n\r\n')
    await post(office, 'a@esimerkkila.fi', ['b@esimerkkila.fi'], 'Subject: three\r\n\r\n')
    const box = office.boxOf('b@esimerkkila.fi').map(({ uid, receivedAt }) => [uid, receivedAt.toString()])
    expect(box).toEqual([
      [1, '2026-11-23T06:30:00Z'],
      [2, '2026-12-21T06:30:00Z'],
    ])
  })

  it('gives a mail back byte by byte', async () => {
    const office = await open()
    const raw = 'Subject: dots\r\n\r\n.\r\n..\r\n.hidden ä\r\n'
    await post(office, 'a@esimerkkila.fi', ['b@esimerkkila.fi'], raw)
    expect(Buffer.from(office.boxOf('b@esimerkkila.fi')[0]?.raw ?? []).toString('utf8')).toBe(raw)
  })

  it('refuses the recipients that its doorkeeper refuses, and files nothing for them', async () => {
    const office = await open(recipient =>
      recipient === 'gone@esimerkkila.fi' ? { code: 550, text: '5.1.1 No such user' } : null,
    )
    const refused = post(office, 'a@esimerkkila.fi', ['Gone@esimerkkila.fi'], 'Subject: no\r\n\r\n')
    await expect(refused).rejects.toMatchObject({ responseCode: 550, response: '550 5.1.1 No such user' })
    await post(office, 'a@esimerkkila.fi', ['here@esimerkkila.fi'], 'Subject: yes\r\n\r\n')
    expect(office.posted()).toHaveLength(1)
  })

  it('is gone once it was stopped', async () => {
    const office = await openPostOffice(() => morning)
    await office.stop()
    await expect(post(office, 'a@b.fi', ['c@b.fi'], 'Subject: x\r\n\r\n')).rejects.toThrow('ECONNREFUSED')
  })
})
