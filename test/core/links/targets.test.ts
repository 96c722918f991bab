import { describe, expect, it } from 'vitest'
import { contentId } from '../../../src/core/content-item.ts'
import { domainKey, dueToday, linkKey, targetsOf } from '../../../src/core/links/targets.ts'
import { aChannel, aConnection, aService, aVersion } from '../../support/builders.ts'

const today = Temporal.PlainDate.from('2026-11-02')
const link = (url: string) => ({ field: 'webAddress', name: null, url, additionalInformation: null })
const email = (address: string) => ({ field: 'emails', address, additionalInformation: null })

describe('a web address', () => {
  it.each([
    ['https://www.Kunta.fi', 'https://www.kunta.fi/'],
    [' https://kunta.fi/a b ', 'https://kunta.fi/a%20b'],
    ['https://kunta.fi/sivu#kohta', 'https://kunta.fi/sivu'],
    ['https://kunta.fi:443/?a=1', 'https://kunta.fi/?a=1'],
    ['http://vähäkyrö.fi/ä', 'http://xn--vhkyr-grab1m.fi/%C3%A4'],
  ])('%s is asked as %s', (written, asked) => expect(linkKey(written)).toBe(asked))

  it.each([
    '',
    'kunta.fi',
    'www.kunta.fi',
    'mailto:a@kunta.fi',
    'ftp://kunta.fi/',
    'javascript:alert(1)',
    'http://',
    'https://me:secret@kunta.fi/',
    `https://kunta.fi/${'a'.repeat(2000)}`,
  ])('%s is not asked', written => expect(linkKey(written)).toBeNull())
})

describe('an e-mail address', () => {
  it.each([
    ['kirjaamo@Kunta.fi', 'kunta.fi'],
    ['a@b@kunta.fi', 'kunta.fi'],
    ['info@vähäkyrö.fi', 'xn--vhkyr-grab1m.fi'],
  ])('%s is of %s', (address, domain) => expect(domainKey(address)).toBe(domain))

  it.each(['', 'kunta.fi', 'a@', 'a@localhost', 'a@kunta fi'])('%s has no domain', address =>
    expect(domainKey(address)).toBeNull(),
  )
})

describe('what content points to', () => {
  const serviceId = contentId('11111111-1111-4111-8111-111111111111')
  const service = aService({
    contentId: serviceId,
    languageVersions: { fi: aVersion({ links: [link('https://a.fi/#x')] }) },
  })
  const channel = aChannel({
    languageVersions: {
      fi: aVersion({ links: [link('https://a.fi/'), link('https://b.a.fi/sivu')], emails: [email('x@a.fi')] }),
      sv: aVersion({ links: [link('https://c.fi/'), link('nothing')], emails: [email('y@a.fi'), email('z@d.fi')] }),
    },
  })
  const connection = aConnection({
    serviceId,
    languageVersions: {
      fi: {
        description: null,
        chargeTypeAdditionalInformation: null,
        phoneNumbers: [],
        links: [link('https://e.fi/')],
        emails: [email('k@e.fi')],
      },
    },
  })

  it('is asked once each, that of connections too', () => {
    expect(targetsOf([service, channel], [connection], [])).toEqual({
      urls: ['https://a.fi/', 'https://b.a.fi/sivu', 'https://c.fi/', 'https://e.fi/'],
      domains: ['a.fi', 'd.fi', 'e.fi'],
    })
  })

  it('is not asked where the city says so', () => {
    const exceptions = [{ host: 'A.fi' }, { url: 'https://c.fi/#alku' }]
    expect(targetsOf([service, channel], [connection], exceptions)).toEqual({
      urls: ['https://e.fi/'],
      domains: ['d.fi', 'e.fi'],
    })
  })
})

it('asks what failed once first, then what is new or was asked longest ago, and nothing twice a day', () => {
  const check = (badNights: number, ago: number) => ({ badNights, checkedOn: today.subtract({ days: ago }) })
  const kept = new Map([
    ['asked today', check(1, 0)],
    ['yesterday', check(0, 1)],
    ['bad for long', check(5, 1)],
    ['bad once', check(1, 1)],
    ['last week', check(0, 7)],
  ])
  const due = dueToday(['asked today', 'yesterday', 'bad for long', 'bad once', 'last week', 'new'], kept, today)
  expect(due).toEqual(['bad once', 'new', 'last week', 'yesterday', 'bad for long'])
})
