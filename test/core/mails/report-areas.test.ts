import { describe, expect, it } from 'vitest'
import { composeAreaMail, hasSomethingToTell, type AreaMailFacts } from '../../../src/core/mails/report-areas.ts'
import { textsOf } from '../../../src/core/report/page/view.ts'
import { aCity } from './a-reply.ts'
import { aMonth, anArea, staleItems } from './a-month.ts'

const { columns, parts: words } = textsOf.fi
const report = aMonth({
  areas: [anArea('Kulttuuri'), anArea('Liikunta', { stale: 77 })],
  items: [
    ...staleItems('Kulttuuri', 7, 1).toReversed(),
    ...staleItems('Liikunta', 1).map(item => ({ ...item, person: 'Maija Meikäläinen' })),
  ],
  people: [
    {
      person: 'Maija Meikäläinen',
      items: 1,
      current: 0,
      confirmed: 0,
      stale: 1,
      asked: 1,
      answered: 0,
      medianAnswerHours: null,
    },
  ],
})

function lines(parts: Partial<AreaMailFacts> = {}): readonly string[] {
  const facts: AreaMailFacts = { city: aCity(), language: 'fi', report, areas: ['Kulttuuri'], ...parts }
  return composeAreaMail(facts).text.replaceAll('\u00a0', ' ').split('\n')
}

describe('the mail to a superior', () => {
  it('tells the figures of the area', () =>
    expect(
      lines()
        .filter(line => /^- [^:]+: |^ {2}\S/.test(line))
        .slice(0, 7),
    ).toEqual([
      '- Ajan tasalla: 12/20 (60 %)',
      `  ${words.head.points(10, '31.10.2026')}`,
      '- Vahvistettu: 10/20 (50 %)',
      '- Vaatii toimia: 6',
      '- Ilman vastuuhenkilöä: 2',
      '- Vastattu: 6/8 (75 %)',
      `  ${columns.answerTime}: ${words.areas.hours(26)}`,
    ]))

  it('names what to look at first: errors, then the oldest', () => {
    const all = lines()
    const begin = all.indexOf('Tarkistettava ensin:')
    expect(all.slice(begin + 1, begin + 7)).toEqual([
      '- Kohde 1',
      '- Kohde 2',
      '- Kohde 3',
      '- Kohde 4',
      '- Kohde 5',
      '- ja 2 muuta sisältöä',
    ])
  })

  it('tells nothing of other areas, and of no person', () => {
    const text = lines().join(' ')
    expect(text).not.toMatch(/Liikunta|77|Maija/)
  })

  it('has a section for each of several areas', () => {
    const all = lines({ areas: ['Kulttuuri', 'Liikunta'] })
    expect(all.filter(line => ['Kulttuuri', 'Liikunta'].includes(line))).toEqual(['Kulttuuri', 'Liikunta'])
  })

  it.each([
    ['nobody answers for some', { stale: 0, answered: 8 }, ['Nimeä vastuuhenkilö']],
    ['some is stale', { unowned: 0, answered: 8 }, ['Varmista, että päivittäjillä']],
    ['some is unanswered', { unowned: 0, stale: 0 }, ['Pyydä päivittäjiä']],
  ])('says how to help where %s', (_, figures, expected) => {
    const text = lines({ report: aMonth({ areas: [anArea('Kulttuuri', figures)] }) }).join(' ')
    const ways = ['Nimeä vastuuhenkilö', 'Varmista, että päivittäjillä', 'Pyydä päivittäjiä']
    expect(ways.filter(way => text.includes(way))).toEqual(expected)
  })
})

describe('an area has something to tell', () => {
  const calm = { stale: 0, unowned: 0, asked: 8, answered: 8 }
  it.each([
    ['nothing at all', {}, false],
    ['stale content', { stale: 1 }, true],
    ['content without an owner', { unowned: 1 }, true],
    ['questions without an answer', { answered: 7 }, true],
  ])('with %s: %s', (_, parts, expected) =>
    expect(hasSomethingToTell(anArea('A', { ...calm, ...parts }))).toBe(expected),
  )
})
