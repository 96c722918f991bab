import { expect, it } from 'vitest'
import type { ContentId } from '../../src/core/content-item.ts'
import { BrokenInvariant, OutsideRefused, OutsideUnavailable } from '../../src/core/errors.ts'
import { runJob } from '../../src/jobs/job.ts'
import { syncCatalogue } from '../../src/jobs/sync-catalogue.ts'
import type { CatalogueReader, EarlierDates } from '../../src/ports/ptv.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { loadStored } from '../../src/store/catalogue.ts'
import { aService, ids } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile } from '../support/night.ts'

const published = Temporal.Instant.from('2026-10-01T02:00:00Z')
const modified = Temporal.Instant.from('2019-05-06T07:08:09Z')
const { city } = await readCityFile(sampleCityFile)

describeOnDatabases('the dates of version 11', db => {
  it('are where the ages of a city’s first night are counted from', async () => {
    const { asked } = await night('2026-11-01', telling())
    expect(asked).toEqual([city.organizations])
    expect(await baselines()).toEqual([modified])
  })

  it('are asked for on the first night only, and kept', async () => {
    await night('2026-11-01', telling())
    const { asked } = await night('2026-11-02', telling())
    expect(asked).toEqual([])
    expect(await baselines()).toEqual([modified])
  })

  it.each([
    ['cannot be reached', new OutsideUnavailable('PTV is away', { party: 'ptv', remedy: 'Wait.' })],
    ['is closed for good', new OutsideRefused('PTV has no such thing', { party: 'ptv', remedy: 'None.' })],
  ])('are done without where version 11 %s, with a warning', async (_name, error) => {
    const { warnings } = await night('2026-11-01', failing(error))
    expect(warnings).toEqual(['earlier dates could not be read'])
    expect(await baselines()).toEqual([published])
  })

  it('do not hide a fault of the program', async () => {
    await expect(night('2026-11-01', failing(new BrokenInvariant('x')))).rejects.toThrow(BrokenInvariant)
  })

  it('are not missed where there is nowhere to ask', async () => {
    const { warnings } = await night('2026-11-01', null)
    expect(warnings).toEqual([])
    expect(await baselines()).toEqual([published])
  })

  async function night(date: string, earlier: Asking | null) {
    const warnings: string[] = []
    const log = { info: () => {}, warn: (_facts: unknown, message: string) => warnings.push(message), error: () => {} }
    const today = Temporal.PlainDate.from(date)
    const context = { db: db(), city, today, now: () => Temporal.Now.instant(), log, dry: false }
    await runJob(syncCatalogue(reader, earlier), context)
    return { warnings, asked: earlier?.asked ?? [] }
  }

  async function baselines() {
    return [...(await loadStored(db(), city.id, [ids.service])).values()].map(item => item.baselineAt)
  }
})

const reader: CatalogueReader = {
  api: 'v12',
  requests: () => 0,
  readCatalogue: async function* readCatalogue() {
    const content = aService({ publishedAt: published })
    const rows = [{ key: `service ${ids.service}`, ids: [ids.service], state: 'read', own: true } as const]
    const totals = { totalItems: 1, totalPages: 1, pageSize: 100 }
    const page = { address: '/service/search', ...totals, rows, within: [], unknownFields: [] }
    yield { page, items: [{ content, own: true, raw: {} }], connections: [], rejected: [] }
  },
  lookUp: async () => new Map(),
  lookUpConnections: async () => [],
}

interface Asking extends EarlierDates {
  readonly asked: readonly (readonly ContentId[])[]
}

function telling(): Asking {
  const asked: (readonly ContentId[])[] = []
  return {
    asked,
    readModified: async organizations => {
      asked.push(organizations)
      return new Map([[ids.service, modified]])
    },
  }
}

function failing(error: Error): Asking {
  return {
    asked: [],
    readModified: async () => {
      throw error
    },
  }
}
