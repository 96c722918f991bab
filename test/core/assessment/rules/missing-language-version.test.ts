import { describe, expect, it } from 'vitest'
import { missingLanguageVersion as rule } from '../../../../src/core/assessment/rules/missing-language-version.ts'
import type { ContentItem, ServiceCollection } from '../../../../src/core/content-item.ts'
import { aChannel, aService, aVersion, anAssessment, anOrganization, ids } from '../../../support/builders.ts'

const fiSv = { fi: aVersion(), sv: aVersion() }
const collection: ServiceCollection = {
  kind: 'serviceCollection',
  type: 'ServiceCollection',
  contentId: ids.service,
  organizationId: ids.organization,
  languageVersions: { fi: aVersion() },
  publishedAt: null,
  members: [],
}

describe('missing-language-version', () => {
  it.each<[string, ContentItem, readonly (readonly [string, string])[]]>([
    [
      'a service in Finnish',
      aService(),
      [
        ['sv', 'error'],
        ['en', 'warning'],
      ],
    ],
    ['a service in both languages', aService({ languageVersions: fiSv }), [['en', 'warning']]],
    [
      'an organization in Finnish',
      anOrganization(),
      [
        ['sv', 'error'],
        ['en', 'warning'],
      ],
    ],
    ['a channel that serves in both', aChannel({ languageVersions: fiSv }), [['en', 'warning']]],
    ['a channel that serves in Finnish only', aChannel({ serviceLanguages: ['fi'] }), []],
    [
      'a channel that serves in Finnish and English but is described in Finnish',
      aChannel({ serviceLanguages: ['fi', 'en'] }),
      [
        ['sv', 'error'],
        ['en', 'warning'],
      ],
    ],
    [
      'a channel that serves in Swedish but is described in Finnish',
      aChannel({ serviceLanguages: ['sv'] }),
      [
        ['sv', 'error'],
        ['en', 'warning'],
      ],
    ],
    [
      'a channel of unknown languages',
      aChannel({ serviceLanguages: [] }),
      [
        ['sv', 'error'],
        ['en', 'warning'],
      ],
    ],
    [
      'a service given in Finnish only',
      aService({ serviceLanguages: ['fi'] }),
      [
        ['sv', 'error'],
        ['en', 'warning'],
      ],
    ],
    ['a service collection', collection, []],
  ])('misses in %s %j', (_what, item, expected) => {
    expect(rule.find(item, anAssessment()).map(({ language, severity }) => [language, severity])).toEqual(expected)
  })

  it('tells what there is', () => {
    const [seen] = rule.find(aService({ languageVersions: { en: aVersion(), fi: aVersion() } }), anAssessment())
    expect(seen?.evidence).toEqual({ quote: null, values: { required: 'yes', has: 'fi,en' } })
  })

  it('names the language in the language of the reader', () => {
    const [seen] = rule.find(aService(), anAssessment())
    expect(seen && [rule.explain.fi(seen), rule.explain.sv(seen), rule.explain.en(seen)]).toEqual([
      'Ruotsinkielinen kieliversio puuttuu. Se on pakollinen.',
      'Språkversionen på svenska saknas. Den är obligatorisk.',
      'The Swedish language version is missing. It is required.',
    ])
  })
})
