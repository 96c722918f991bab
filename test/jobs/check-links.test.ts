import { expect, it } from 'vitest'
import type { DomainAnswer, LinkAnswer } from '../../src/core/links/check.ts'
import { checkLinks } from '../../src/jobs/check-links.ts'
import { runJob } from '../../src/jobs/job.ts'
import type { LinkProbe } from '../../src/ports/links.ts'
import { saveItems } from '../../src/store/catalogue.ts'
import { loadOpenFindings } from '../../src/store/findings.ts'
import { loadDomainChecks, loadLinkChecks } from '../../src/store/links.ts'
import { aChannel, aVersion } from '../support/builders.ts'
import { describeOnDatabases } from '../support/database.ts'
import { sampleCity, sampleNight } from '../support/night.ts'
import { today, toSave } from '../store/sample-content.ts'
import { asFirst, counts, first, second, tables } from './stories.ts'

const city = await sampleCity

/** A web in which all is well but what is named; it notes what it is asked. */
interface Web extends LinkProbe {
  readonly asked: string[]
}

function web(bad: Readonly<Record<string, LinkAnswer['result'] | DomainAnswer['result']>> = {}): Web {
  const asked: string[] = []
  return {
    asked,
    checkLinks: async urls => {
      asked.push(...urls)
      return urls.map(url => ({
        url,
        result: (bad[url] ?? 'ok') as LinkAnswer['result'],
        status: null,
        finalUrl: null,
      }))
    },
    checkDomains: async domains => {
      asked.push(...domains)
      return domains.map(domain => ({ domain, result: (bad[domain] ?? 'ok') as DomainAnswer['result'] }))
    },
  }
}

describeOnDatabases('a night’s check of links', db => {
  it('asks every address once, and again the next night', async () => {
    await content(['a', 'b', 'a'])
    const probe = web({ 'https://kunta.fi/b': 'unreachable' })
    expect(await night(probe)).toEqual({ links: 2, bad: 1, unchecked: 0, domains: 1, deadDomains: 0, doubted: 1 })
    expect(new Set(probe.asked)).toEqual(new Set(['https://kunta.fi/a', 'https://kunta.fi/b', 'kunta.fi']))
    expect(probe.asked).toHaveLength(3)
    await night(web(), 1)
    expect((await loadLinkChecks(db(), city.id)).get('https://kunta.fi/b')).toMatchObject({ result: 'ok' })
    expect((await loadDomainChecks(db(), city.id)).get('kunta.fi')).toMatchObject({ result: 'ok' })
  })

  it('asks nothing twice a day, and leaves what could not be asked as it was', async () => {
    await content(['a'])
    await night(web())
    const before = await tables(db(), ['run'])
    const again = web()
    await night(again)
    expect(again.asked).toEqual([])
    await night(web({ 'https://kunta.fi/a': 'unchecked', 'kunta.fi': 'unchecked' }), 1)
    expect(await tables(db(), ['run'])).toEqual(before)
  })

  it('asks and keeps nothing in a dry run, without a probe, and of what the city excepts', async () => {
    await content(['a'])
    const probe = web()
    await night(probe, 0, true)
    expect(await night(null)).toEqual({ links: 0 })
    const exceptions = [{ url: 'https://kunta.fi/a' }, { host: 'kunta.fi' }]
    await runJob(checkLinks(probe), { ...context(0), city: { ...city, links: { check: true, exceptions } } })
    expect(probe.asked).toEqual([])
    expect((await counts(db()))['link_check']).toBe(0)
  })

  it('keeps nothing when it is stopped halfway, and asks the rest when it goes on', async () => {
    await content(['a', 'b'])
    const stop = new AbortController()
    const stopped: LinkProbe = {
      ...web(),
      checkLinks: async urls => {
        stop.abort()
        const results = ['ok', 'unchecked'] as const
        return urls.map((url, at) => ({ url, result: results[at] ?? 'ok', status: null, finalUrl: null }))
      },
    }
    await expect(runJob(checkLinks(stopped), { ...context(0), stopping: stop.signal })).rejects.toThrow(/told to stop/)
    expect((await counts(db()))['link_check']).toBe(0)
    expect((await counts(db()))['mail_domain_check']).toBe(0)
    const rest = web()
    expect(await night(rest)).toMatchObject({ links: 2, bad: 0, unchecked: 0 })
    expect(rest.asked.toSorted()).toEqual(['https://kunta.fi/b', 'kunta.fi'])
    expect((await counts(db()))['link_check']).toBe(2)
  })

  it('lets the night judge by it, from the second bad night on', async () => {
    const probe = web()
    await sampleNight(db(), { date: first, records: asFirst, links: probe, jobs: bringingIn })
    const broken = probe.asked.find(target => target.startsWith('https://')) ?? ''
    const bad = web({ [broken]: 'serverError' })
    const found = async (date: string) => {
      await sampleNight(db(), { date, records: asFirst, links: bad, jobs: bringingIn })
      return (await loadOpenFindings(db(), city.id)).filter(({ rule }) => rule === 'broken-link').length
    }
    expect(await found(second)).toBe(0)
    expect(await found(Temporal.PlainDate.from(second).add({ days: 1 }).toString())).toBeGreaterThan(0)
  })

  function context(nights: number, dry = false) {
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    return { db: db(), city, today: today.add({ days: nights }), now: () => Temporal.Now.instant(), log, dry }
  }

  async function night(probe: LinkProbe | null, nights = 0, dry = false) {
    return (await runJob(checkLinks(probe), context(nights, dry))).counts
  }

  async function content(pages: readonly string[]): Promise<void> {
    const links = pages.map(page => ({
      field: 'webPages',
      name: null,
      url: `https://kunta.fi/${page}`,
      additionalInformation: null,
    }))
    const emails = [{ field: 'emails', address: 'kirjaamo@kunta.fi', additionalInformation: null }]
    const item = aChannel({ languageVersions: { fi: aVersion({ links, emails }) } })
    await saveItems(db(), city.id, today, [toSave(item)])
  }
})

const bringingIn = ['sync-catalogue', 'check-links', 'assess-items']
