import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { saveFindings } from '../../src/store/findings.ts'
import { endMutes, endPastMutes, loadMutedFindings, loadMutes, saveMutes, type Mute } from '../../src/store/mutes.ts'
import { ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { aFinding } from '../support/findings.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const finding = aFinding()
const byCommand: Mute = {
  finding: finding.key,
  contentId: ids.service,
  by: 'Ville Viestijä',
  reason: 'kausittainen',
  on: today,
  replyKey: null,
}

describeOnDatabases('mutes', db => {
  it('keeps who says so and why', async () => {
    await saveMutes(db(), city, [byCommand])
    expect(await loadMutes(db(), city)).toEqual(
      new Map([['f00d', { by: 'Ville Viestijä', reason: 'kausittainen', on: today }]]),
    )
  })

  it('ends on the word of a command, whoever has muted, and can be said anew', async () => {
    await saveMutes(db(), city, [byCommand, { ...byCommand, replyKey: 'k' }])
    expect(await endMutes(db(), city, finding.key, tomorrow)).toBe(true)
    expect(await muted()).toEqual([])
    expect(await endMutes(db(), city, finding.key, tomorrow)).toBe(false)
    await saveMutes(db(), city, [{ ...byCommand, by: 'Maija', on: tomorrow }])
    expect([...(await loadMutes(db(), city)).values()]).toEqual([{ by: 'Maija', reason: 'kausittainen', on: tomorrow }])
  })

  it('does not take a reply that is handled again for a new word', async () => {
    const byReply = { ...byCommand, replyKey: 'k' }
    await saveMutes(db(), city, [byReply])
    await endMutes(db(), city, finding.key, tomorrow)
    await saveMutes(db(), city, [byReply])
    expect(await muted()).toEqual([])
  })

  it.each([
    ['is open', null, [], 0, ['f00d']],
    ['closed 29 days ago', 0, [], 29, ['f00d']],
    ['closed 30 days ago', 0, [], 30, []],
    ['closed long ago, as its rule is switched off', 0, ['review-due'], 90, ['f00d']],
    ['closed long ago, and another rule is switched off', 0, ['no-channels'], 90, []],
  ] as const)('of a finding that %s', async (_when, closed, off, days, expected) => {
    await saveFindings(db(), city, today, { open: [finding], regrade: [], close: [] })
    if (closed !== null) await saveFindings(db(), city, today, { open: [], regrade: [], close: [finding.key] })
    await saveMutes(db(), city, [byCommand])
    await endPastMutes(db(), city, today.add({ days }), off)
    expect(await muted()).toEqual(expected)
  })

  it('holds as long as one that came back is open', async () => {
    await saveFindings(db(), city, today, { open: [finding], regrade: [], close: [] })
    await saveFindings(db(), city, tomorrow, { open: [], regrade: [], close: [finding.key] })
    await saveMutes(db(), city, [byCommand])
    await saveFindings(db(), city, today.add({ days: 20 }), { open: [finding], regrade: [], close: [] })
    await endPastMutes(db(), city, today.add({ days: 90 }), [])
    expect(await muted()).toEqual(['f00d'])
  })

  const muted = async (): Promise<readonly string[]> => [...(await loadMutedFindings(db(), city))]
})
