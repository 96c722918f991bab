import { describe, expect, it } from 'vitest'
import type { Tonight } from '../../src/core/catalogue/dates.ts'
import { cityId } from '../../src/core/city.ts'
import { saveAbsentItems, saveItems } from '../../src/store/catalogue.ts'
import { loadObserved, loadUnworded, loadWritten, saveDates } from '../../src/store/dates.ts'
import { aChannel, aGeneralDescription, aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { nthId } from '../core/catalogue/known.ts'
import { notSeen, today, tomorrow, toSave } from './sample-content.ts'

const city = cityId('esimerkkila')
const [first, second, third] = ['2024-01-01T00:00:00Z', '2026-06-10T09:00:00Z', '2026-06-11T09:00:00Z'].map(text =>
  Temporal.Instant.from(text),
) as [Temporal.Instant, Temporal.Instant, Temporal.Instant]

/** What one writing of the service found, and the date that it had. */
type Writing = readonly [Parameters<typeof toSave>[1], Temporal.Instant | null]

describeOnDatabases('the dates of a night', db => {
  describe('what has been written since the last complete night', () => {
    it.each<readonly [string, readonly Writing[], Tonight]>([
      ['a first sight', [[{}, second]], { isNew: true, sameText: true, before: null }],
      [
        'a first sight that changed on the way',
        [
          [{}, second],
          [{ change: 'changed', fields: ['fi.name'] }, third],
        ],
        { isNew: true, sameText: false, before: null },
      ],
    ])('is seen on a first night: %s', async (_what, writings, expected) => {
      await write(writings)
      expect(await tonight()).toEqual(expected)
    })

    it.each<readonly [string, readonly Writing[], Tonight]>([
      [
        'another date',
        [[{ change: 'republished', fields: ['publishedAt'] }, second]],
        { isNew: false, sameText: true, before: first },
      ],
      [
        'another text',
        [[{ change: 'changed', fields: ['fi.name'] }, second]],
        { isNew: false, sameText: false, before: first },
      ],
      [
        'both, one after the other',
        [
          [{ change: 'changed', fields: ['fi.name'] }, second],
          [{ change: 'republished', fields: ['publishedAt'] }, third],
        ],
        { isNew: false, sameText: false, before: first },
      ],
      ['a return as it was', [[{ change: 'returned' }, first]], { isNew: false, sameText: true, before: first }],
      [
        'a return with another date',
        [[{ change: 'returned', fields: ['publishedAt'] }, second]],
        { isNew: false, sameText: true, before: first },
      ],
      [
        'a return with another text',
        [[{ change: 'returned', fields: ['publishedAt', 'fi.name'] }, second]],
        { isNew: false, sameText: false, before: first },
      ],
    ])('is compared with the state of that night: %s', async (_what, writings, expected) => {
      await saveItems(db(), city, today, [toSave(aService({ publishedAt: first }))])
      await write(writings)
      expect(await tonight()).toEqual(expected)
    })

    it('passes over the nights on which the item was not seen', async () => {
      await saveItems(db(), city, today.subtract({ days: 2 }), [toSave(aService({ publishedAt: first }))])
      await saveAbsentItems(db(), city, today, [notSeen(ids.service)])
      await write([[{ change: 'returned', fields: ['publishedAt'] }, second]])
      expect(await tonight()).toEqual({ isNew: false, sameText: true, before: first })
    })

    it('knows that there was no date before', async () => {
      await saveItems(db(), city, today, [toSave(aService({ publishedAt: null }))])
      await write([[{ change: 'republished' }, second]])
      expect(await tonight()).toEqual({ isNew: false, sameText: true, before: null })
    })
  })

  describe('the items that were there', () => {
    it('are all given, other organizations’ too, when one of them has been written', async () => {
      const channel = aChannel({ publishedAt: second, organizationId: ids.service })
      await saveItems(db(), city, today, [
        toSave(channel, { own: false }),
        toSave(aGeneralDescription(), { own: false }),
      ])
      await saveDates(db(), city, [{ contentId: ids.channel, baselineAt: first, touched: true }])
      await write([[{}, third]])
      expect(await observed(tomorrow)).toEqual([
        {
          contentId: ids.service,
          organizationId: ids.organization,
          own: true,
          publishedAt: third,
          baselineAt: third,
          touched: false,
          tonight: { isNew: true, sameText: true, before: null },
        },
        {
          contentId: ids.channel,
          organizationId: ids.service,
          own: false,
          publishedAt: second,
          baselineAt: first,
          touched: true,
          tonight: null,
        },
        {
          contentId: ids.generalDescription,
          organizationId: ids.generalDescription,
          own: false,
          publishedAt: null,
          baselineAt: null,
          touched: false,
          tonight: null,
        },
      ])
    })

    it('come one organization’s after another’s', async () => {
      const items = [3, 1, 2].map(number => aService({ contentId: nthId(number), organizationId: nthId(number % 2) }))
      await saveItems(
        db(),
        city,
        today,
        items.map(item => toSave(item)),
      )
      const groups = await Array.fromAsync(loadObserved(db(), city, new Map()))
      expect(groups.map(group => group.map(item => item.contentId))).toEqual([[nthId(2)], [nthId(1), nthId(3)]])
    })

    it('whose words are as they were are told apart from new and changed ones', async () => {
      const before = [1, 2, 3].map(number => aService({ contentId: nthId(number), publishedAt: first }))
      await saveItems(
        db(),
        city,
        today,
        before.map(item => toSave(item)),
      )
      const [moved, changed] = before.map(item => ({ ...item, publishedAt: second }))
      if (moved === undefined || changed === undefined) throw new Error('there are three')
      await saveItems(db(), city, tomorrow, [
        toSave(moved, { change: 'republished', fields: ['publishedAt'] }),
        toSave(changed, { change: 'changed', fields: ['fi.name'] }),
        toSave(aService({ contentId: nthId(4) })),
      ])
      const written = await loadWritten(db(), city, tomorrow)
      expect((await loadUnworded(db(), city, written)).map(item => item.contentId)).toEqual([nthId(1)])
    })

    it('are none when nothing has been written: an absence is no news of dates', async () => {
      await saveItems(db(), city, today, [toSave(aService()), toSave(aChannel())])
      await saveAbsentItems(db(), city, tomorrow, [notSeen(ids.channel)])
      expect((await loadWritten(db(), city, tomorrow)).size).toBe(0)
    })

    it('are not those that are missing or removed', async () => {
      await saveItems(db(), city, today, [toSave(aChannel()), toSave(aGeneralDescription())])
      await saveAbsentItems(db(), city, today, [
        notSeen(ids.channel),
        notSeen(ids.generalDescription, { change: 'removed', nights: 2 }),
      ])
      await write([[{}, second]])
      expect((await observed(today)).map(item => item.contentId)).toEqual([ids.service])
    })
  })

  describe('settled dates', () => {
    it('are written where they differ, in the date or in being touched', async () => {
      await saveItems(db(), city, today, [toSave(aService({ publishedAt: first })), toSave(aChannel())])
      const settled = [
        { contentId: ids.service, baselineAt: second, touched: false },
        { contentId: ids.channel, baselineAt: null, touched: true },
      ]
      expect(await saveDates(db(), city, settled)).toBe(2)
      expect(
        (await observed(today)).map(({ contentId, baselineAt, touched }) => {
          return { contentId, baselineAt, touched }
        }),
      ).toEqual(settled)
    })

    it('are not written where they are so already', async () => {
      await saveItems(db(), city, today, [toSave(aService({ publishedAt: first })), toSave(aChannel())])
      const same = [
        { contentId: ids.service, baselineAt: first, touched: false },
        { contentId: ids.channel, baselineAt: null, touched: false },
      ]
      expect(await saveDates(db(), city, same)).toBe(0)
      expect(await saveDates(db(), city, [])).toBe(0)
    })
  })

  async function write(writings: readonly Writing[]): Promise<void> {
    for (const [outcome, publishedAt] of writings) {
      await saveItems(db(), city, tomorrow, [toSave(aService({ publishedAt }), outcome)])
    }
  }

  async function observed(since: Temporal.PlainDate) {
    return (await Array.fromAsync(loadObserved(db(), city, await loadWritten(db(), city, since)))).flat()
  }

  async function tonight(): Promise<Tonight | null | undefined> {
    return (await observed(tomorrow)).find(item => item.contentId === ids.service)?.tonight
  }
})
