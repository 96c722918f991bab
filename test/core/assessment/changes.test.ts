import { describe, expect, it } from 'vitest'
import { changesAround, noHistory, nothingChanged, type LostChannel } from '../../../src/core/assessment/changes.ts'
import { contentId } from '../../../src/core/content-item.ts'
import { aChannel, aConnection, aGeneralDescription, aService, aVersion, ids } from '../../support/builders.ts'

const [april, may, june] = ['2026-04-04', '2026-05-05', '2026-06-06'].map(day => Temporal.PlainDate.from(day))
if (april === undefined || may === undefined || june === undefined) throw new Error('there are three days')
const other = contentId('00000000-0000-4000-8000-000000000009')
const service = aService()
const description = aGeneralDescription({ publishedAt: Temporal.Instant.from('2026-05-05T09:00:00Z') })

describe('changesAround', () => {
  it('tells nothing where no nights are known', () => {
    expect(changesAround(service, [aConnection()], [aChannel()], null, noHistory)).toEqual(nothingChanged)
  })

  it('tells the channels that changed by their names, and no others', () => {
    const history = {
      ...noHistory,
      changedOn: new Map([
        [ids.channel, may],
        [other, june],
      ]),
    }
    const channel = aChannel({ languageVersions: { sv: aVersion({ name: 'Telefon' }) } })
    expect(changesAround(service, [aConnection()], [channel], null, history).changedChannels).toEqual([
      { channelId: ids.channel, name: 'Telefon', on: may },
    ])
  })

  it('tells the connections that were lost, and those that lead nowhere', () => {
    const lost: LostChannel = { channelId: other, name: 'Toinen', on: may, foreign: true, gone: true }
    const history = {
      ...noHistory,
      lostChannels: new Map([[ids.service, [lost]]]),
      absentChannels: new Set([ids.channel, other]),
    }
    expect(changesAround(service, [aConnection()], [], null, history)).toMatchObject({
      lostChannels: [lost],
      absentChannels: [ids.channel],
    })
    expect(changesAround(aChannel(), [aConnection()], [service], null, history)).toEqual(nothingChanged)
  })

  it('tells the language versions that vanished of any item', () => {
    const goneVersions = [{ language: 'sv', on: may }] as const
    const history = { ...noHistory, goneVersions: new Map([[ids.channel, goneVersions]]) }
    expect(changesAround(aChannel(), [], [], null, history).goneVersions).toEqual(goneVersions)
    expect(changesAround(service, [], [], null, history).goneVersions).toEqual([])
  })

  it.each([
    ['as it was seen to', june, april, '2026-06-06'],
    ['by its date, before it was watched', undefined, june, '2026-05-05'],
    ['by its date, on the first night', undefined, may, '2026-05-05'],
    ['not, as its date moved alone while it was watched', undefined, april, undefined],
    ['by its date where nobody knows since when it is watched', undefined, undefined, '2026-05-05'],
  ])('tells that a general description changed %s', (_how, changed, watched, expected) => {
    const history = {
      ...noHistory,
      changedOn: new Map(changed === undefined ? [] : [[ids.generalDescription, changed]]),
      watchedSince: new Map(watched === undefined ? [] : [[ids.generalDescription, watched]]),
    }
    expect(changesAround(service, [], [], description, history).descriptionChangedOn?.toString()).toBe(expected)
  })

  it('knows no change of a general description without a date', () => {
    expect(changesAround(service, [], [], aGeneralDescription(), noHistory).descriptionChangedOn).toBeNull()
  })
})
