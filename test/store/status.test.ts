import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { loadFigures, loadWaiting, readDatabaseClock } from '../../src/store/status.ts'
import { endHandling, saveInboundMail } from '../../src/store/inbox.ts'
import { planMails } from '../../src/store/outbox.ts'
import { endSending } from '../../src/store/sending.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { describeOnDatabases } from '../support/database.ts'
import { stageCity, stagedNow } from '../support/staged-city.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]

describeOnDatabases('what is known of a city', db => {
  it('is what waits for a person, of the last reading that ended well', async () => {
    await stageCity(db(), city)
    expect(await loadWaiting(db(), city, stagedNow)).toEqual({
      held: 3,
      quarantined: 1,
      mailInDoubt: 1,
      mailRefused: 0,
      mailFailed: 0,
    })
    expect(await loadWaiting(db(other), other, stagedNow)).toEqual({
      held: 0,
      quarantined: 0,
      mailInDoubt: 0,
      mailRefused: 0,
      mailFailed: 0,
    })
  })

  it('is mail that was refused or returned, and received mail that could not be handled, for a month', async () => {
    const [refused, returned] = [
      aMailToSend({ messageId: '<1@x>', occasion: '1' }),
      aMailToSend({ messageId: '<2@x>', occasion: '2' }),
    ]
    await planMails(db(), city, [refused, returned])
    await endSending(db(), city, { messageId: '<1@x>', attempt: 1 }, stagedNow, { state: 'refused', reason: '550' })
    await endSending(db(), city, { messageId: '<2@x>', attempt: 1 }, stagedNow, { state: 'bounced', reason: '5.1.1' })
    const place = { mailbox: 'INBOX', uidValidity: '1', uid: 1 }
    await saveInboundMail(db(), city, { place, receivedAt: stagedNow, raw: new Uint8Array() })
    await endHandling(db(), city, place, { state: 'failed', class: null, reasons: [], now: stagedNow })
    const counts = async (now: Temporal.Instant) => {
      const { mailRefused, mailFailed } = await loadWaiting(db(), city, now)
      return [mailRefused, mailFailed]
    }
    expect(await counts(stagedNow)).toEqual([2, 1])
    expect(await counts(stagedNow.add({ hours: 31 * 24 }))).toEqual([0, 0])
  })

  it('is figures of its own content, its open findings, its last report and its mail', async () => {
    await stageCity(db(), city)
    await stageCity(db(other), other)
    const figures = await loadFigures(db(), city)
    expect({ ...figures, ...sorted(figures) }).toEqual({
      items: [
        { kind: 'service', count: 1 },
        { kind: 'serviceChannel', count: 1 },
      ],
      findings: [
        { rule: 'no-channels', count: 1 },
        { rule: 'review-due', count: 2 },
      ],
      mails: [
        { purpose: 'receipt', state: 'inDoubt', count: 1 },
        { purpose: 'receipt', state: 'planned', count: 2 },
      ],
      stale: 7,
      unowned: 5,
      holes: [
        { hole: 'silent', count: 2 },
        { hole: 'unreachable', count: 0 },
        { hole: 'peopleWithoutItems', count: 0 },
        { hole: 'peopleWithoutDuties', count: 0 },
        { hole: 'dutiesWithoutItems', count: 0 },
        { hole: 'areasWithoutDeputy', count: 4 },
        { hole: 'handOvers', count: 3 },
      ],
      oldestUnread: stagedNow.subtract({ minutes: 20 }),
    })
  })

  it('is nothing before its first night', async () => {
    expect(await loadFigures(db(), city)).toEqual({
      items: [],
      findings: [],
      mails: [],
      stale: null,
      unowned: null,
      holes: [],
      oldestUnread: null,
    })
  })

  describe('the clock of the database', () => {
    it('shows the present moment', async () => {
      const seconds = (await readDatabaseClock(db())).until(Temporal.Now.instant()).total('seconds')
      expect(Math.abs(seconds)).toBeLessThan(10)
    })
  })
})

function sorted({ items, findings, mails }: Awaited<ReturnType<typeof loadFigures>>) {
  return {
    items: items.toSorted((left, right) => (left.kind < right.kind ? -1 : 1)),
    findings: findings.toSorted((left, right) => (left.rule < right.rule ? -1 : 1)),
    mails: mails.toSorted((left, right) => (left.state < right.state ? -1 : 1)),
  }
}
