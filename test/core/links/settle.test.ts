import { describe, expect, it } from 'vitest'
import { isBroken, isDead, type DomainAnswer, type LinkAnswer, type LinkCheck } from '../../../src/core/links/check.ts'
import { settleDomains, settleLinks } from '../../../src/core/links/settle.ts'
import { byDomain, byUrl } from '../../../src/core/links/targets.ts'

type Result = LinkAnswer['result']
const first = Temporal.PlainDate.from('2026-11-02')
const url = 'https://kunta.fi/sivu'
const letters = { o: 'ok', g: 'gone', s: 'serverError', u: 'unreachable', '-': 'unchecked' } as const satisfies Record<
  string,
  Result
>

describe('an address', () => {
  it.each([
    ['o', false],
    ['g', true],
    ['s', false],
    ['u', false],
    ['-', false],
    ['ss', true],
    ['us', true],
    ['ug', true],
    ['gs', true],
    ['s-s', true],
    ['s-', false],
    ['ss--', true],
    ['sos', false],
    ['go', false],
    ['sso', false],
    ['ssou', false],
  ])('with the nights %s is broken: %s', (nights, broken) => {
    const check = after(nights.split('').map(night => [answer(url, letterOf(night)), ...well(10)]))
    expect(check === undefined ? false : isBroken(check, first.add({ days: nights.length - 1 }))).toBe(broken)
  })

  it('is no longer called broken when it could not be asked for two weeks', () => {
    const check = after([[answer(url, 'gone'), ...well(10)]])
    expect(check && isBroken(check, first.add({ days: 14 }))).toBe(true)
    expect(check && isBroken(check, first.add({ days: 15 }))).toBe(false)
  })

  it('keeps the day on which it turned bad, whatever its fault is', () => {
    expect(after('osug'.split('').map(night => [answer(url, letterOf(night)), ...well(10)]))).toEqual({
      ...answer(url, 'gone'),
      since: first.add({ days: 1 }),
      badNights: 3,
      doubtNights: 0,
      checkedOn: first.add({ days: 3 }),
    })
  })

  it('counts a day once, however often it is asked', () => {
    const kept = byUrl(settleLinks(new Map(), [answer(url, 'unreachable'), ...well(9)], first).checks)
    const again = settleLinks(kept, [answer(url, 'unreachable'), ...well(9)], first).checks
    expect(again.find(check => check.url === url)?.badNights).toBe(1)
  })

  it('that is well has led there since it first led there', () => {
    expect(daysUntilThere([null, null])).toBe(0)
    expect(daysUntilThere([null, 'https://kunta.fi/', 'https://kunta.fi/'])).toBe(1)
    expect(daysUntilThere(['https://kunta.fi/', null])).toBe(1)
  })
})

describe('a night in which much turns bad', () => {
  it.each([
    [2, 10, false],
    [3, 10, true],
    [20, 100, false],
    [21, 100, true],
    [1, 4, true],
  ])('of %s among %s is doubted: %s', (bad, all, doubted) => {
    const { checks, doubted: is } = settleLinks(new Map(), nightWith(bad, all, 'gone'), first)
    expect(is).toBe(doubted)
    expect(checks.filter(check => isBroken(check, first))).toHaveLength(doubted ? 0 : bad)
  })

  it('does not count what was bad before', () => {
    let kept = byUrl(settleLinks(new Map(), nightWith(2, 10, 'gone'), first).checks)
    kept = merged(kept, settleLinks(kept, nightWith(4, 10, 'gone'), first.add({ days: 1 })).checks)
    expect([...kept.values()].filter(({ result }) => result === 'gone')).toHaveLength(4)
  })

  it('leaves what is known as it was', () => {
    const kept = byUrl(settleLinks(new Map(), [answer(page(0), 'gone'), ...well(9)], first).checks)
    const later = first.add({ days: 1 })
    const { checks, doubted } = settleLinks(kept, nightWith(10, 10, 'serverError'), later)
    expect(doubted).toBe(true)
    const now = merged(kept, checks)
    expect(now.get(page(0))).toEqual(kept.get(page(0)))
    expect(checks.every(check => check.doubtNights === 1 && check.result !== 'serverError')).toBe(true)
  })

  it('is believed after three such nights, so that dead pages do not hold the check up for good', () => {
    let kept: ReadonlyMap<string, LinkCheck> = new Map()
    const doubts = [0, 1, 2, 3].map(day => {
      const { checks, doubted } = settleLinks(kept, nightWith(4, 10, 'gone'), first.add({ days: day }))
      kept = merged(kept, checks)
      return doubted
    })
    expect(doubts).toEqual([true, true, true, false])
    expect([...kept.values()].filter(check => isBroken(check, first.add({ days: 3 })))).toHaveLength(4)
  })

  it('is never believed where most of it is unreachable: it is we who are cut off', () => {
    let kept: ReadonlyMap<string, LinkCheck> = new Map()
    const doubts = [0, 1, 2, 3, 4].map(day => {
      const { checks, doubted } = settleLinks(kept, nightWith(6, 10, 'unreachable'), first.add({ days: day }))
      kept = merged(kept, checks)
      return doubted
    })
    expect(doubts).toEqual([true, true, true, true, true])
  })

  it('forgets its doubts where an address is well again', () => {
    let kept = byUrl(settleLinks(new Map(), nightWith(4, 10, 'gone'), first).checks)
    kept = merged(kept, settleLinks(kept, nightWith(0, 10, 'gone'), first.add({ days: 1 })).checks)
    expect([...kept.values()].every(({ doubtNights, result }) => doubtNights === 0 && result === 'ok')).toBe(true)
  })
})

describe('a mail domain', () => {
  it.each([
    [['noMail'], false],
    [['noMail', 'noMail'], true],
    [['noMail', 'unchecked', 'noMail'], true],
    [['noMail', 'ok', 'noMail'], false],
    [['refusesMail'], true],
    [['ok'], false],
    [['noMail', 'noMail', 'ok'], false],
  ] as const)('with the nights %j is dead: %s', (nights, dead) => {
    let kept = byDomain(settleDomains(new Map(), [], first).checks)
    for (const [day, result] of nights.entries()) {
      const { checks } = settleDomains(
        kept,
        [ofDomain(result), ofDomain('ok', 'a.fi'), ofDomain('ok', 'b.fi')],
        first.add({ days: day }),
      )
      kept = new Map([...kept, ...byDomain(checks)])
    }
    const check = kept.get('kunta.fi')
    expect(check === undefined ? false : isDead(check, first.add({ days: nights.length - 1 }))).toBe(dead)
  })

  it('is not believed where most of them die together', () => {
    const all = ['a.fi', 'b.fi', 'c.fi', 'd.fi', 'e.fi'].map((domain, at) => ofDomain(at < 3 ? 'noMail' : 'ok', domain))
    expect(settleDomains(new Map(), all, first)).toEqual({ checks: [], doubted: true })
  })
})

function letterOf(night: string): Result {
  return letters[night as keyof typeof letters]
}

function answer(of: string, result: Result): LinkAnswer {
  return { url: of, result, status: null, finalUrl: null }
}

function page(at: number): string {
  return `https://kunta.fi/${at}`
}

function well(count: number): readonly LinkAnswer[] {
  return Array.from({ length: count }, (_, at) => answer(page(at + 1), 'ok'))
}

function nightWith(bad: number, all: number, result: Result): readonly LinkAnswer[] {
  return Array.from({ length: all }, (_, at) => answer(page(at), at < bad ? result : 'ok'))
}

function after(nights: readonly (readonly LinkAnswer[])[]): LinkCheck | undefined {
  let kept: ReadonlyMap<string, LinkCheck> = new Map()
  for (const [day, answers] of nights.entries()) {
    kept = merged(kept, settleLinks(kept, answers, first.add({ days: day })).checks)
  }
  return kept.get(url)
}

function merged(kept: ReadonlyMap<string, LinkCheck>, checks: readonly LinkCheck[]): ReadonlyMap<string, LinkCheck> {
  return new Map([...kept, ...byUrl(checks)])
}

function leadingTo(finalUrl: string | null): readonly LinkAnswer[] {
  return [{ ...answer(url, 'ok'), finalUrl }, ...well(9)]
}

function ofDomain(result: DomainAnswer['result'], domain = 'kunta.fi'): DomainAnswer {
  return { domain, result }
}

function daysUntilThere(nights: readonly (string | null)[]): number | undefined {
  return after(nights.map(leadingTo))?.since.since(first).days
}
