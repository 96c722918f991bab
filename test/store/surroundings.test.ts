import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import { contentId } from '../../src/core/content-item.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { loadGoneOrganizations, loadOthersChannels } from '../../src/store/content.ts'
import { aChannel, anOrganization, aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const [first, second] = [2, 3].map(digit => contentId(`00000000-0000-4000-8000-00000000000${digit}`))
if (first === undefined || second === undefined) throw new Error('there are two ids')

describeOnDatabases('what stands around a city’s items', db => {
  it('has the channels of others that are there', async () => {
    const theirs = aChannel({ contentId: first, organizationId: second })
    await saveItems(db(), city, today, [
      toSave(aChannel()),
      toSave(aService({ contentId: second }), { own: false }),
      toSave(theirs, { own: false }),
    ])
    expect(await loadOthersChannels(db(), city)).toEqual([theirs])
    expect(await loadOthersChannels(db(), cityId('muu'))).toEqual([])
    await saveAbsentItems(db(), city, tomorrow, [notSeen(first, { change: 'removed', nights: 2 })])
    expect(await loadOthersChannels(db(), city)).toEqual([])
  })

  it.each([
    ['archived', true],
    ['unpublished', true],
    ['notSeen', true],
    ['moved', false],
    ['notUsed', false],
  ] as const)('counts an organization that is removed as %s among the gone: %s', async (reason, expected) => {
    const removal = { change: 'removed', nights: 2, reason } as const
    await saveItems(db(), city, today, [toSave(anOrganization()), toSave(aService())])
    expect(await loadGoneOrganizations(db(), city)).toEqual(new Set())
    const removed = [ids.organization, ids.service].map(id => notSeen(id, removal))
    await saveAbsentItems(db(), city, tomorrow, removed)
    expect(await loadGoneOrganizations(db(), city)).toEqual(new Set(expected ? [ids.organization] : []))
  })

  it('does not count an organization that is missing since one night', async () => {
    await saveItems(db(), city, today, [toSave(anOrganization())])
    await saveAbsentItems(db(), city, tomorrow, [notSeen(ids.organization)])
    expect(await loadGoneOrganizations(db(), city)).toEqual(new Set())
  })
})
