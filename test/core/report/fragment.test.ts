import { describe, expect, it } from 'vitest'
import { composeFragment } from '../../../src/core/report/fragment.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { aFigure, aMonth, staleItems } from '../mails/a-month.ts'

describe.each(mailLanguages)('the figures for the intranet in %s', language => {
  const items = staleItems('Kulttuuri', 2).map(item => ({ ...item, person: 'Maija Meikäläinen' }))
  const people = [
    {
      person: 'Maija Meikäläinen',
      items: 2,
      current: 0,
      confirmed: 0,
      stale: 2,
      asked: 1,
      answered: 0,
      medianAnswerHours: null,
    },
  ]
  const fragment = composeFragment(aMonth({ items, people }), language)

  it('are one section with a heading of its own', () => {
    expect(fragment).toMatch(/^<section lang="\w\w" aria-labelledby="([^"]+)"[^>]*>\s*<h2 id="\1"/)
    expect(fragment.trimEnd().endsWith('</section>')).toBe(true)
    expect(fragment.match(/<section|<h\d/g)).toEqual(['<section', '<h2'])
  })

  it('load nothing, run nothing and style nothing else', () =>
    expect(fragment).not.toMatch(/<script|<style|<link|<img|<iframe|https?:|url\(|\son\w+=|class=/))

  it('tell of no person', () => expect(fragment).not.toContain('Maija'))

  it('have five figures with their change', () => {
    expect(fragment.match(/<dt/g)).toHaveLength(5)
    expect(fragment).toMatch(/<dd[^>]*>78.?%<\/dd>\s*<dd[^>]*>148\/190<\/dd>\s*<dd[^>]*>\+8 /)
  })
})

it('shows the city’s name as text, whatever it is', () => {
  const report = aMonth({ headline: [aFigure('current', 1, 2, null)] })
  const city = { ...report.city, name: { ...report.city.name, fi: '<script>alert(1)</script>' } }
  expect(composeFragment({ ...report, city }, 'fi')).toContain('&lt;script&gt;')
})
