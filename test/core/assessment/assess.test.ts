import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assess, judge } from '../../../src/core/assessment/assess.ts'
import type { Rule } from '../../../src/core/assessment/rule.ts'
import { pastDateInText } from '../../../src/core/assessment/rules/past-date-in-text.ts'
import type { RulePolicy } from '../../../src/core/city.ts'
import { ruleIds, type RuleId } from '../../../src/core/finding.ts'
import { aConnection, aService, aVersion, anAssessment, ids } from '../../support/builders.ts'

// What a built item lacks would be found by many rules; these are enough to see how findings come about.
const looking: ReadonlySet<RuleId> = new Set([
  'age-expired',
  'review-due',
  'past-date-in-text',
  'language-facts-differ',
  'missing-language-version',
  'no-channels',
])
const policy: RulePolicy = { off: ruleIds.filter(id => !looking.has(id)), severity: {}, audience: {} }
const allRules: RulePolicy = { off: [], severity: {}, audience: {} }
const stale = 'Haku päättyy 31.5.2024.'
const since = Temporal.PlainDate.from('2024-01-15')
const item = aService({
  languageVersions: { fi: aVersion({ description: stale }), sv: aVersion({ description: 'Ansökan går ut 1.5.2024.' }) },
})

const connection = aConnection()
const wholeService = aService({
  publishedAt: Temporal.Instant.from('2026-01-15T08:00:00Z'),
  serviceLanguages: ['fi', 'sv', 'en'],
  serviceClasses: ['P4.10'],
  targetGroups: ['KR1'],
  ontologyTerms: ['http://www.yso.fi/onto/koko/p1'],
  chargeType: 'FreeOfCharge',
  producers: [{ kind: 'selfProduced', organizationId: ids.organization, name: {} }],
  languageVersions: {
    fi: aVersion({
      name: 'Kirjastopalvelut',
      summary: 'Voit lainata kirjoja, lehtiä ja pelejä maksutta.',
      description:
        'Kirjasto palvelee kaikkia asukkaita. Aineistoa lainataan neljäksi viikoksi, ja lainat voi uusia. Tiloissa voi lukea, opiskella ja tavata muita.',
      userInstructions: 'Hanki kirjastokortti mistä tahansa toimipisteestä. Ota mukaan henkilötodistus.',
    }),
    sv: aVersion({
      name: 'Bibliotekstjänster',
      summary: 'Du kan låna böcker, tidskrifter och spel utan avgift.',
      description:
        'Biblioteket betjänar alla invånare. Materialet lånas ut för fyra veckor, och lånen kan förnyas. I lokalerna kan man läsa, studera och träffa andra.',
      userInstructions: 'Skaffa ett bibliotekskort vid vilket bibliotek som helst. Ta med ett identitetsbevis.',
    }),
    en: aVersion({
      name: 'Library services',
      summary: 'You can borrow books, magazines and games free of charge.',
      description:
        'The library serves all residents. Material is lent for four weeks, and loans can be renewed. You can read, study and meet others on the premises.',
      userInstructions: 'Get a library card at any of the libraries. Bring proof of your identity with you.',
    }),
  },
})

describe('assess', () => {
  it('finds nothing in a current item that lacks nothing', () => {
    expect(assess(wholeService, anAssessment({ connections: [connection] }), allRules)).toEqual([])
  })

  it('sorts by severity, then by rule', () => {
    const context = anAssessment({ state: 'expired', connections: [] })
    expect(assess(item, context, policy).map(({ severity, rule }) => [severity, rule])).toEqual([
      ['error', 'age-expired'],
      ['error', 'past-date-in-text'],
      ['error', 'past-date-in-text'],
      ['error', 'no-channels'],
      ['warning', 'language-facts-differ'],
      ['warning', 'missing-language-version'],
    ])
  })

  it('keys a finding by item, rule, language, field and what matched', () => {
    const detail = [stale, 'date=2024-05-31'].join('\u0000')
    const parts = [ids.service, 'past-date-in-text', 'fi', 'description', detail]
    const expected = createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)
    expect(assess(item, anAssessment(), policy)[0]?.key).toBe(expected)
  })

  it('keeps the key of an age as long as its date stays', () => {
    const key = (clock: Partial<ReturnType<typeof anAssessment>['clock']>) =>
      ageKey({ clock: { since, basis: 'published', touched: false, ...clock }, state: 'due' })
    expect(key({ touched: true })).toBe(key({}))
    expect(key({ since: since.add({ days: 1 }) })).not.toBe(key({}))
    expect(ageKey({ state: 'overdue' })).not.toBe(ageKey({ state: 'due' }))
  })

  it('gives no key twice', () => {
    const twice = aService({ languageVersions: { fi: aVersion({ description: `${stale} ${stale}\n${stale}` }) } })
    const found = assess(twice, anAssessment(), without('missing-language-version', 'language-facts-differ'))
    expect(found.map(({ rule }) => rule)).toEqual(['past-date-in-text'])
  })

  it('leaves out the rules that the city has switched off', () => {
    const rules = assess(item, anAssessment(), without('past-date-in-text')).map(({ rule }) => rule)
    expect(rules).toEqual(['language-facts-differ', 'missing-language-version'])
  })

  it("takes the city's severity and audience, and leaves the doubtful case as info", () => {
    const both = aService({
      languageVersions: { fi: aVersion({ description: `${stale}\nMaksu on 1.1.2024 alkaen 20 euroa.` }) },
    })
    const changed = {
      off: without('missing-language-version', 'language-facts-differ').off,
      severity: { 'past-date-in-text': 'warning' },
      audience: { 'past-date-in-text': 'communications' },
    } as const
    expect(assess(both, anAssessment(), changed).map(({ severity, audience }) => [severity, audience])).toEqual([
      ['warning', 'communications'],
      ['info', 'communications'],
    ])
  })
})

describe('judge', () => {
  const context = anAssessment()
  const broken: Rule = {
    ...pastDateInText,
    id: 'hours-ended',
    find: () => {
      throw new TypeError('Haku päättyy')
    },
  }

  it('notes the rule that fails, without words of the item, and stops no other rule', () => {
    const { findings, notes } = judge(item, context, allRules, [broken, pastDateInText])
    expect(findings.map(({ rule }) => rule)).toEqual(['past-date-in-text', 'past-date-in-text'])
    expect(notes).toMatchObject([{ contentId: ids.service, rule: 'hours-ended' }])
    expect(notes[0]?.problem).toMatch(/^TypeError/)
    expect(notes[0]?.problem).not.toContain('Haku')
  })

  it('asks nothing of a rule that is switched off', () => {
    expect(judge(item, context, { ...allRules, off: ['hours-ended'] }, [broken])).toEqual({ findings: [], notes: [] })
  })

  it('keys a finding without the words of its rule, so that better words end no muting', () => {
    const reworded: Rule = { ...pastDateInText, title: noThanks.title, explain: noThanks.explain }
    const [told, before] = [reworded, pastDateInText].map(rule => judge(item, context, allRules, [rule]).findings)
    expect(told?.map(({ key }) => key)).toEqual(before?.map(({ key }) => key))
  })
})

const noThanks = {
  title: { fi: 'Mennyt', sv: 'Förbi', en: 'Over' },
  explain: { fi: () => 'Ohi.', sv: () => 'Förbi.', en: () => 'Over.' },
}

/** Only some of the rules that these tests look with. */
function without(...rules: readonly RuleId[]): RulePolicy {
  return { ...policy, off: [...policy.off, ...rules] }
}

function ageKey(parts: Parameters<typeof anAssessment>[0]): string {
  const found = assess(item, anAssessment(parts), policy).find(({ evidence }) => evidence.values['since'] !== undefined)
  return found?.key ?? 'none'
}
