import { expect, it } from 'vitest'
import { cityId, type City } from '../../src/core/city.ts'
import type { CodeList, ReferenceCode } from '../../src/core/codes.ts'
import { OutsideRefused, OutsideUnavailable } from '../../src/core/errors.ts'
import { runJob } from '../../src/jobs/job.ts'
import { syncCodes } from '../../src/jobs/sync-codes.ts'
import type { CodeReader } from '../../src/ports/ptv.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { saveItems } from '../../src/store/catalogue.ts'
import { loadCodes } from '../../src/store/codes.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { loadAssignments } from '../../src/store/people.ts'
import { aService } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCityFile, sampleNight } from '../support/night.ts'
import { today, toSave } from '../store/sample-content.ts'
import { asFirst, first, tables } from './stories.ts'

const city: City = (await readCityFile(sampleCityFile)).city

/** A PTV that knows all codes but some; it notes what it is asked. */
interface Lists extends CodeReader {
  readonly asked: readonly string[]
}

function lists(parts: Partial<CodeReader> & { readonly unknown?: readonly string[] } = {}): Lists {
  const asked: string[] = []
  return {
    asked,
    inRecords: [],
    namesIn: () => [],
    requests: () => asked.length,
    readCodes: async (list, codes) => {
      asked.push(`${list} ${codes.join(' ')}`)
      const known = codes.filter(code => !(parts.unknown ?? []).includes(code))
      return { codes: known.map(code => aCode(list, code)), strange: 0 }
    },
    ...parts,
  }
}

function aCode(list: CodeList, code: string): ReferenceCode {
  return { list, code, names: { fi: `nimi ${code}` }, valid: true, parent: null }
}

describeOnDatabases('the names of codes', db => {
  it('are asked once, and again after thirty days', async () => {
    await content({})
    const ptv = lists()
    expect(await night(ptv, 0)).toEqual({ codes: 3, unread: 0, strange: 0 })
    expect(ptv.asked).toEqual(['serviceClasses P4.10', 'targetGroups KR1', 'languages fi'])
    const before = await tables(db(), ['run'])
    expect(await night(ptv, 29)).toEqual({ codes: 0, unread: 0, strange: 0 })
    expect(ptv.asked).toHaveLength(3)
    expect(await tables(db(), ['run'])).toEqual(before)
    expect(await night(ptv, 30)).toEqual({ codes: 3, unread: 0, strange: 0 })
  })

  it('are asked again the next night where PTV does not know them, and nothing is written', async () => {
    await content({})
    const ptv = lists({ unknown: ['P4.10'] })
    await night(ptv, 0)
    expect(await kept()).toContain('serviceClasses P4.10 -')
    const before = await tables(db(), ['run'])
    await night(ptv, 1)
    expect(ptv.asked.slice(3)).toEqual(['serviceClasses P4.10'])
    expect(await tables(db(), ['run'])).toEqual(before)
    await night(lists(), 2)
    expect(await kept()).toContain('serviceClasses P4.10 nimi P4.10')
  })

  it('stay when PTV gives a code up', async () => {
    await content({})
    await night(lists(), 0)
    await night(lists({ unknown: ['P4.10'] }), 30)
    expect(await loadCodes(db(), city.id, ['P4.10'])).toMatchObject([
      { names: { fi: 'nimi P4.10' }, valid: false, readOn: day(30) },
    ])
  })

  it.each([
    ['cannot be reached', new OutsideUnavailable('away', { party: 'ptv', remedy: 'Wait.' }), 1, 0],
    ['refuses a list', new OutsideRefused('no', { party: 'ptv', remedy: 'Look.' }), 3, 2],
  ])('may wait while PTV %s: the night goes on with a warning', async (_name, error, asked, read) => {
    await content({})
    const warnings: string[] = []
    const ptv = lists()
    const broken: CodeReader = {
      ...ptv,
      readCodes: async (list, codes) => {
        const answer = await ptv.readCodes(list, codes)
        if (list === 'serviceClasses') throw error
        return answer
      },
    }
    expect(await night(broken, 0, warnings)).toEqual({ codes: read, unread: 3 - read, strange: 0 })
    expect(ptv.asked).toHaveLength(asked)
    expect(warnings).toEqual(['codes could not be read'])
    expect(await night(lists(), 1)).toEqual({ codes: 3 - read, unread: 0, strange: 0 })
  })

  it('are not given up for a fault of the program', async () => {
    await content({})
    const broken = lists({
      readCodes: async () => {
        throw new TypeError('a fault')
      },
    })
    await expect(night(broken, 0)).rejects.toThrow('a fault')
  })

  it('are not called unknown where an answer was strange', async () => {
    await content({})
    const strange = lists({ readCodes: async () => ({ codes: [], strange: 1 }) })
    expect(await night(strange, 0)).toEqual({ codes: 0, unread: 3, strange: 3 })
    expect(await kept()).toEqual([])
  })

  it('cost fifty requests a night at most; the next night goes on', async () => {
    const terms = Array.from({ length: 1100 }, (_, index) => `http://k/p${String(index).padStart(4, '0')}`)
    await content({ ontologyTerms: terms })
    let requests = 0
    const costly = (): Lists => {
      const ptv = lists()
      return {
        ...ptv,
        requests: () => requests,
        readCodes: async (list, codes) => {
          // What a list that is read whole may cost.
          requests += codes.length <= 20 ? 1 : 2 * Math.ceil(codes.length / 20)
          return ptv.readCodes(list, codes)
        },
      }
    }
    const nights = []
    for (let number = 0; number < 4; number += 1) {
      const before = requests
      const { unread } = await night(costly(), number)
      nights.push([requests - before <= 50, unread])
    }
    expect(nights).toEqual([
      [true, 640],
      [true, 140],
      [true, 0],
      [true, 0],
    ])
  })

  it('are taken from the records where they stand there, and no further than needed', async () => {
    await content({}, { serviceClasses: 'P4.10' })
    const read: unknown[] = []
    const ptv = lists({
      inRecords: ['serviceClasses', 'targetGroups'],
      namesIn: raw => {
        read.push(raw)
        return [aCode('serviceClasses', 'P4.10'), aCode('serviceClasses', 'P1')]
      },
    })
    expect(await night(ptv, 0)).toEqual({ codes: 3, unread: 0, strange: 0 })
    expect(ptv.asked).toEqual(['languages fi'])
    expect(read).toEqual([{ serviceClasses: 'P4.10' }])
    expect(await kept()).toEqual(['languages fi nimi fi', 'serviceClasses P4.10 nimi P4.10', 'targetGroups KR1 -'])
  })

  it('are counted and not asked in a dry run', async () => {
    await content({})
    const ptv = lists()
    expect(await night(ptv, 0, [], true)).toEqual({ codes: 0, unread: 3, strange: 0 })
    expect([ptv.asked, await kept()]).toEqual([[], []])
  })

  it('are the same through either version, as is what follows from general descriptions', async () => {
    const jobs = ['sync-catalogue', 'sync-codes', 'import-roster', 'assess-items', 'assign-people']
    const told = []
    for (const api of ['v12', 'v11'] as const) {
      const id = cityId(api)
      await sampleNight(db(), { date: first, records: asFirst, api, jobs, city: { id } })
      told.push({
        codes: (await loadCodes(db(id), id)).map(({ parent: _, ...code }) => code),
        // Version 11 has one text where version 12 has a heading and more, so fields and words may differ.
        findings: (await loadOpenFindings(db(id), id)).map(one => `${one.contentId} ${one.rule} ${one.language}`),
        assignments: await loadAssignments(db(id), id),
      })
    }
    expect(told[0]?.codes.length).toBeGreaterThan(50)
    expect(told[0]?.codes.every(({ names }) => names.fi !== undefined)).toBe(true)
    expect(told[1]).toEqual(told[0])
  })

  async function content(parts: Parameters<typeof aService>[0], raw: unknown = {}): Promise<void> {
    await saveItems(db(), city.id, today, [toSave(aService(parts), { raw })])
  }

  async function night(codes: CodeReader, number: number, warnings: string[] = [], dry = false) {
    const log = { info: () => {}, error: () => {}, warn: (_facts: object, message: string) => warnings.push(message) }
    return (await runJob(syncCodes(codes), { db: db(), city, today: day(number), now, log, dry })).counts
  }

  async function kept(): Promise<readonly string[]> {
    return (await loadCodes(db(), city.id)).map(({ list, code, names }) => `${list} ${code} ${names.fi ?? '-'}`)
  }
})

const now = () => Temporal.Now.instant()

function day(number: number): Temporal.PlainDate {
  return today.add({ days: number })
}
