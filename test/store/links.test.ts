import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { DomainCheck, LinkCheck } from '../../src/core/links/check.ts'
import { loadDomainChecks, loadLinkChecks, saveDomainChecks, saveLinkChecks } from '../../src/store/links.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const city = cityId('esimerkkila')
const other = cityId('toisaala')

function aLink(parts: Partial<LinkCheck> = {}): LinkCheck {
  return {
    url: 'https://kunta.fi/a',
    result: 'ok',
    status: 200,
    finalUrl: null,
    since: today,
    badNights: 0,
    doubtNights: 0,
    checkedOn: today,
    ...parts,
  }
}

function aDomain(parts: Partial<DomainCheck> = {}): DomainCheck {
  return { domain: 'kunta.fi', result: 'ok', badNights: 0, checkedOn: today, ...parts }
}

describeOnDatabases('what is known of links', db => {
  it('comes back exactly, and to its city alone', async () => {
    const links = [
      aLink(),
      aLink({ url: `https://kunta.fi/${'b'.repeat(1980)}`, result: 'unreachable', status: null, badNights: 3 }),
      aLink({ url: 'https://kunta.fi/c', finalUrl: 'https://kunta.fi/', doubtNights: 2, checkedOn: tomorrow }),
    ]
    const urls = links.map(({ url }) => url)
    await saveLinkChecks(db(), city, links, urls)
    expect([...(await loadLinkChecks(db(), city))]).toEqual(links.map(check => [check.url, check]))
    expect(await loadLinkChecks(db(other), other)).toEqual(new Map())
    await saveLinkChecks(db(other), other, [], [])
    expect((await loadLinkChecks(db(), city)).size).toBe(3)
  })

  it('is renewed, kept where nothing new is known, and forgotten with the content', async () => {
    const links = ['a', 'b', 'c'].map(page => aLink({ url: `https://kunta.fi/${page}` }))
    await saveLinkChecks(
      db(),
      city,
      links,
      links.map(({ url }) => url),
    )
    const renewed = aLink({ result: 'gone', status: 404, badNights: 1, since: tomorrow, checkedOn: tomorrow })
    await saveLinkChecks(db(), city, [renewed], ['https://kunta.fi/a', 'https://kunta.fi/b'])
    expect([...(await loadLinkChecks(db(), city)).values()]).toEqual([renewed, links[1]])
  })

  it('is known of mail domains alike', async () => {
    const domains = [aDomain(), aDomain({ domain: 'toinen.fi', result: 'noMail', badNights: 2 })]
    await saveDomainChecks(db(), city, domains, ['kunta.fi', 'toinen.fi'])
    expect([...(await loadDomainChecks(db(), city)).values()]).toEqual(domains)
    const renewed = aDomain({ result: 'refusesMail', badNights: 1, checkedOn: tomorrow })
    await saveDomainChecks(db(), city, [renewed], ['kunta.fi'])
    expect([...(await loadDomainChecks(db(), city)).values()]).toEqual([renewed])
    expect(await loadDomainChecks(db(other), other)).toEqual(new Map())
  })
})
