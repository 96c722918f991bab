import { describe, expect, it } from 'vitest'
import { rules } from '../../../../src/core/assessment/rules/index.ts'
import { ruleIds } from '../../../../src/core/finding.ts'
import { mailLanguages } from '../../../../src/core/texts/languages.ts'

describe('rules', () => {
  it('has every rule once, in the order of their ids', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  })

  it.each(rules.map(rule => [rule.id, rule] as const))(
    '%s has a title of at most four words in each language',
    (_id, rule) => {
      for (const language of mailLanguages) expect(rule.title[language].split(' ').length).toBeLessThanOrEqual(4)
    },
  )

  it('gives the updater facts about the service, and communications the rest', () => {
    const theirs = rules.filter(({ audience }) => audience === 'updater').map(({ id }) => id)
    expect(theirs).toEqual([
      'age-expired',
      'age-warning',
      'review-due',
      'past-date-in-text',
      'hours-ended',
      'language-facts-differ',
      'placeholder-text',
      'past-year-in-text',
      'year-in-text',
      'price-in-text',
      'exceptional-hours-past',
      'holiday-years-past',
      'holiday-hours-yearly',
      'hours-without-content',
      'hours-missing',
      'charge-info-missing',
      'broken-link',
      'link-redirects-to-root',
      'login-gateway-link',
      'eservice-without-url',
      'webpage-without-url',
      'form-without-file',
      'form-delivery-missing',
      'phone-without-number',
      'phone-without-info',
      'extra-charge-without-price',
      'location-without-address',
      'email-domain-dead',
      'gd-changed-since-publish',
      'connected-changed-since-publish',
    ])
  })
})
