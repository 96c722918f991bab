import { describe, expect, it } from 'vitest'
import { nothingChanged, type ChangesAround, type LostChannel } from '../../../../src/core/assessment/changes.ts'
import type { Clock } from '../../../../src/core/assessment/clock.ts'
import type { Rule } from '../../../../src/core/assessment/rule.ts'
import { connectedChangedSincePublish } from '../../../../src/core/assessment/rules/connected-changed-since-publish.ts'
import { connectionToMissing } from '../../../../src/core/assessment/rules/connection-to-missing.ts'
import { gdChangedSincePublish } from '../../../../src/core/assessment/rules/gd-changed-since-publish.ts'
import { languageVersionRemoved } from '../../../../src/core/assessment/rules/language-version-removed.ts'
import { publishedDateMissing } from '../../../../src/core/assessment/rules/published-date-missing.ts'
import { sharedChannelRemoved } from '../../../../src/core/assessment/rules/shared-channel-removed.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'
import { aService, aVersion, anAssessment, ids } from '../../../support/builders.ts'

const may = Temporal.PlainDate.from('2026-05-05')
const channel = { channelId: ids.channel, name: 'Kirjaston puhelin', on: may }
const lost: LostChannel = { ...channel, foreign: true, gone: false }
const field = `connections[${ids.channel}]`

describe('a change around an item', () => {
  it.each([
    ['confirmed', '2026-05-04', 1],
    ['confirmed', '2026-05-05', 0],
    ['published', '2026-05-03', 1],
    ['published', '2026-05-04', 0],
    ['firstSeen', '2026-05-04', 1],
  ] as const)('is one where the item was %s on %s: %i', (basis, since, expected) => {
    const clock = { since: Temporal.PlainDate.from(since), basis, touched: false }
    const changes = { descriptionChangedOn: may, changedChannels: [channel], lostChannels: [lost] }
    for (const rule of [gdChangedSincePublish, connectedChangedSincePublish, sharedChannelRemoved]) {
      expect(found(rule, changes, clock)).toHaveLength(expected)
    }
    expect(found(connectionToMissing, { lostChannels: [{ ...lost, foreign: false, gone: true }] }, clock)).toHaveLength(
      expected,
    )
  })

  it('is none where nothing has changed', () => {
    const all = [gdChangedSincePublish, connectedChangedSincePublish, sharedChannelRemoved, connectionToMissing]
    for (const rule of [...all, languageVersionRemoved]) expect(found(rule, {})).toEqual([])
  })
})

describe('gd-changed-since-publish', () => {
  it('tells the day', () => {
    const [seen] = found(gdChangedSincePublish, { descriptionChangedOn: may })
    expect(seen).toMatchObject({ severity: 'warning', evidence: { values: { on: '2026-05-05' } } })
    expect(said(gdChangedSincePublish, { descriptionChangedOn: may })).toEqual([
      expect.stringContaining('muuttunut 5.5.2026,'),
      expect.stringContaining('ändrades den 5.5.2026,'),
      expect.stringContaining('amended on 5 May 2026,'),
    ])
  })
})

describe('connected-changed-since-publish', () => {
  it('tells each channel by its name', () => {
    const changedChannels = [channel, { ...channel, name: 'Toinen' }]
    expect(found(connectedChangedSincePublish, { changedChannels })).toEqual(
      ['Kirjaston puhelin', 'Toinen'].map(name => ({
        severity: 'info',
        language: null,
        field,
        evidence: { quote: null, values: { channel: name, on: '2026-05-05' } },
      })),
    )
    for (const sentence of said(connectedChangedSincePublish, { changedChannels })) {
      expect(sentence).toContain('Kirjaston puhelin')
    }
  })
})

describe('shared-channel-removed', () => {
  it.each([
    [true, 'ei enää julkaista', 'publiceras inte längre', 'is no longer published'],
    [false, 'Liitos toisen organisaation', 'Kopplingen till en annan', 'The connection to another'],
  ])('says whether the channel itself is gone: %s', (gone, ...words) => {
    const changes = { lostChannels: [{ ...lost, gone }] }
    expect(found(sharedChannelRemoved, changes)).toMatchObject([
      { severity: 'warning', field, evidence: { values: { archived: gone ? 'yes' : 'no' } } },
    ])
    const sentences = said(sharedChannelRemoved, changes)
    for (const [at, part] of words.entries()) expect(sentences[at]).toContain(part)
  })

  it('leaves the city’s own channels alone', () => {
    expect(found(sharedChannelRemoved, { lostChannels: [{ ...lost, foreign: false }] })).toEqual([])
  })
})

describe('connection-to-missing', () => {
  it('is an error for a connection that stands', () => {
    const changes = { absentChannels: [ids.channel] }
    expect(found(connectionToMissing, changes)).toMatchObject([{ severity: 'error', field }])
    expect(said(connectionToMissing, changes)[2]).toContain('does not publish')
  })

  it.each([
    [{ foreign: false, gone: true }, ['warning']],
    [{ foreign: false, gone: false }, []],
    [{ foreign: true, gone: true }, []],
  ])('is a warning where the city’s own channel went with its connection: %j', (parts, expected) => {
    const changes = { lostChannels: [{ ...lost, ...parts }] }
    expect(found(connectionToMissing, changes).map(({ severity }) => severity)).toEqual(expected)
  })

  it('names the channel that was archived', () => {
    const sentences = said(connectionToMissing, { lostChannels: [{ ...lost, foreign: false, gone: true }] })
    for (const sentence of sentences) expect(sentence).toContain('Kirjaston puhelin')
  })
})

describe('language-version-removed', () => {
  const changes: Partial<ChangesAround> = { goneVersions: [{ language: 'sv', on: may }] }

  it.each([
    ['confirmed', '2026-05-04', 1],
    ['confirmed', '2026-05-05', 0],
    ['published', '2026-06-01', 1],
    ['firstSeen', '2026-06-01', 1],
  ] as const)('finds it in an item %s on %s: %i', (basis, since, expected) => {
    const clock = { since: Temporal.PlainDate.from(since), basis, touched: false }
    expect(found(languageVersionRemoved, changes, clock)).toHaveLength(expected)
  })

  it('is settled when the version is back', () => {
    const service = aService({ languageVersions: { fi: aVersion(), sv: aVersion() } })
    const context = anAssessment({ changes: { ...nothingChanged, ...changes } })
    expect(languageVersionRemoved.find(service, context)).toEqual([])
  })

  it('names the language and the day', () => {
    expect(said(languageVersionRemoved, changes)).toEqual([
      'Ruotsinkielinen kieliversio on poistunut 5.5.2026, joten sisältöä ei enää voi lukea tällä kielellä. Palauta se, jos se poistettiin vahingossa.',
      'Språkversionen på svenska föll bort den 5.5.2026, så innehållet kan inte längre läsas på det språket. Återställ språkversionen om den togs bort av misstag.',
      'The Swedish language version has been gone since 5 May 2026, so the content can no longer be read in that language. Restore it if it was removed by mistake.',
    ])
  })
})

describe('published-date-missing', () => {
  it.each([
    [null, 1],
    [Temporal.Instant.from('2026-01-01T00:00:00Z'), 0],
  ])('finds it where the date is %s: %i', (publishedAt, expected) => {
    expect(publishedDateMissing.find(aService({ publishedAt }), anAssessment())).toHaveLength(expected)
  })
})

function found(rule: Rule, changes: Partial<ChangesAround>, clock: Clock = anAssessment().clock) {
  return rule.find(aService(), anAssessment({ changes: { ...nothingChanged, ...changes }, clock }))
}

function said(rule: Rule, changes: Partial<ChangesAround>): readonly string[] {
  const [seen] = found(rule, changes)
  if (seen === undefined) throw new Error('nothing was found')
  return mailLanguages.map(language => rule.explain[language](seen))
}
