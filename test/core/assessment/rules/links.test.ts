import { describe, expect, it } from 'vitest'
import { brokenLink } from '../../../../src/core/assessment/rules/broken-link.ts'
import { emailDomainDead } from '../../../../src/core/assessment/rules/email-domain-dead.ts'
import { linkNotHttps } from '../../../../src/core/assessment/rules/link-not-https.ts'
import { linkRedirectsToRoot } from '../../../../src/core/assessment/rules/link-redirects-to-root.ts'
import { loginGatewayLink } from '../../../../src/core/assessment/rules/login-gateway-link.ts'
import type { LinkCheck } from '../../../../src/core/links/check.ts'
import { aChannel, anAssessment, aVersion } from '../../../support/builders.ts'

const { today } = anAssessment()
const page = 'https://kunta.fi/a'
const yesterday = today.subtract({ days: 1 })

function channel(url: string, type: 'EService' | 'WebPage' | 'ServiceLocation' = 'WebPage') {
  const links = [{ field: 'webAddress', name: null, url, additionalInformation: null }]
  return aChannel({ type, languageVersions: { fi: aVersion({ links }) } })
}

function knowing(url: string, parts: Partial<LinkCheck>) {
  const check: LinkCheck = {
    url,
    result: 'ok',
    status: 200,
    finalUrl: null,
    since: yesterday,
    badNights: 0,
    doubtNights: 0,
    checkedOn: today,
    ...parts,
  }
  return anAssessment({ linkChecks: new Map([[url, check]]) })
}

describe('a broken link', () => {
  it('is quoted as it stands, with its place', () => {
    const context = knowing('https://kunta.fi/sivu', { result: 'gone', badNights: 1 })
    expect(brokenLink.find(channel('https://Kunta.fi/sivu#kohta'), context)).toEqual([
      {
        severity: 'error',
        language: 'fi',
        field: 'webAddress.url',
        evidence: { quote: 'https://Kunta.fi/sivu#kohta', values: { fault: 'gone' } },
      },
    ])
  })

  it('is the same finding whichever way it is silent', () => {
    for (const result of ['serverError', 'unreachable'] as const) {
      const [found] = brokenLink.find(channel(page), knowing(page, { result, badNights: 2 }))
      expect(found?.evidence.values).toEqual({ fault: 'silent' })
    }
  })

  it.each([
    ['that is well', { result: 'ok' }],
    ['that was silent once', { result: 'unreachable', badNights: 1 }],
    ['that was bad in nights of doubt only', { result: 'unchecked', doubtNights: 2 }],
    ['of which nothing was heard for long', { result: 'gone', badNights: 9, checkedOn: today.subtract({ days: 15 }) }],
  ] as const)('is none %s', (_, parts) => {
    expect(brokenLink.find(channel('https://kunta.fi/a'), knowing('https://kunta.fi/a', parts))).toEqual([])
  })

  it('is none where nothing is known', () => {
    expect(brokenLink.find(channel('https://kunta.fi/a'), anAssessment())).toEqual([])
    expect(brokenLink.find(channel('no address'), anAssessment())).toEqual([])
  })
})

describe('a link that ends at the front page', () => {
  it.each([
    ['https://kunta.fi/kirjasto', 'https://kunta.fi/'],
    ['http://kunta.fi/kirjasto/ajat', 'https://www.kunta.fi/fi'],
    ['https://www.kunta.fi/sv/bibliotek', 'https://www.kunta.fi/sv/'],
    ['https://kunta.fi/?sivu=3', 'https://kunta.fi/'],
    ['https://kunta.fi/kirjasto', 'https://kunta.fi/etusivu'],
    ['https://kunta.fi/kirjasto', 'https://kunta.fi/index.html'],
  ])('is found: %s to %s', (url, finalUrl) => {
    expect(linkRedirectsToRoot.find(channel(url), knowing(url, { finalUrl }))).toMatchObject([
      { severity: 'warning', field: 'webAddress.url', evidence: { quote: url } },
    ])
  })

  it.each([
    ['to another page', 'https://kunta.fi/a', 'https://kunta.fi/b', {}],
    ['to another site, as short addresses do', 'https://kunta.fi/kirjasto', 'https://kirjasto.fi/', {}],
    ['to a site of its own', 'https://kunta.fi/kirjasto', 'https://kirjasto.kunta.fi/', {}],
    ['of a front page', 'https://kunta.fi/', 'https://www.kunta.fi/fi', {}],
    ['of a front page in a language', 'https://kunta.fi/en', 'https://kunta.fi/en/', {}],
    ['to a front page with a question', 'https://kunta.fi/a', 'https://kunta.fi/?p=1', {}],
    ['on its first night', 'https://kunta.fi/a', 'https://kunta.fi/', { since: today }],
    ['that fails there', 'https://kunta.fi/a', 'https://kunta.fi/', { result: 'gone', badNights: 1 }],
    [
      'of long ago',
      'https://kunta.fi/a',
      'https://kunta.fi/',
      { since: today.subtract({ days: 40 }), checkedOn: today.subtract({ days: 15 }) },
    ],
  ] as const)('is none %s', (_, url, finalUrl, parts) => {
    expect(linkRedirectsToRoot.find(channel(url), knowing(url, { finalUrl, ...parts }))).toEqual([])
  })
})

describe('a dead e-mail address', () => {
  const emails = [{ field: 'emails', address: 'Kirjaamo@Kunta.fi', additionalInformation: null }]
  const item = aChannel({ languageVersions: { sv: aVersion({ emails }) } })
  const find = (result: 'ok' | 'noMail' | 'refusesMail', badNights: number, domain = 'kunta.fi') =>
    emailDomainDead.find(
      item,
      anAssessment({ domainChecks: new Map([[domain, { domain, result, badNights, checkedOn: today }]]) }),
    )

  it('is quoted', () => {
    expect(find('noMail', 2)).toMatchObject([
      { severity: 'error', language: 'sv', field: 'emails[0].email', evidence: { quote: 'Kirjaamo@Kunta.fi' } },
    ])
    expect(find('refusesMail', 1)).toHaveLength(1)
  })

  it('is none for a first bad night, a good domain, or another one', () => {
    expect([find('noMail', 1), find('ok', 0), find('noMail', 2, 'toinen.fi')]).toEqual([[], [], []])
  })
})

it.each([
  ['http://kunta.fi/', 1],
  ['HTTP://kunta.fi/', 1],
  ['https://kunta.fi/', 0],
  ['https://kunta.fi/?to=http://kunta.fi', 0],
])('an address that is not encrypted: %s', (url, count) => {
  const found = linkNotHttps.find(channel(url), anAssessment())
  expect(found).toHaveLength(count)
  expect(found.every(({ severity }) => severity === 'info')).toBe(true)
})

it.each([
  ['https://tunnistautuminen.suomi.fi/sivut/info', 'EService', 1],
  ['https://Tunnistus.suomi.fi', 'WebPage', 1],
  ['https://tunnistus.suomi.fi/', 'ServiceLocation', 0],
  ['https://www.suomi.fi/tunnistus', 'EService', 0],
  ['https://tunnistus.suomi.fi.kunta.fi/', 'EService', 0],
  ['tunnistus.suomi.fi', 'EService', 0],
] as const)('a link to where one is identified: %s of %s', (url, type, count) => {
  expect(loginGatewayLink.find(channel(url, type), anAssessment())).toHaveLength(count)
})
