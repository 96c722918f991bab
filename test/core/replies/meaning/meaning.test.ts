import { describe, expect, it } from 'vitest'
import { meaningOf, type Said } from '../../../../src/core/replies/meaning/meaning.ts'
import { wholeDigest, type Statement, type Target } from '../../../../src/core/replies/meaning/statement.ts'

const others: Target = { of: 'others', count: null }

function of(...numbers: readonly number[]): Target {
  return { of: 'numbers', numbers }
}

/** Statements with their own words, or with their kind for words. */
function said(...statements: readonly (Statement | Said)[]): readonly Said[] {
  return statements.map(one => ('statement' in one ? one : { statement: one, words: one.kind }))
}

function unclear(target: Target, words: string): Said {
  return { statement: { kind: 'unclear', target, size: 0 }, words }
}

function moved(to: string | null): Statement {
  return { kind: 'remark', about: 'handover', to, size: 3 }
}

const bo = 'bo@esimerkkila.fi'
const liisa = 'liisa@esimerkkila.fi'

describe('taking back', () => {
  const undo: Statement = { kind: 'undo' }

  it('stands with a reason and a closing, and with no answer', () => {
    const slip: Statement = { kind: 'remark', about: 'slip', to: null, size: 2 }
    expect(meaningOf(said(undo, slip, { kind: 'closing' }), 3)).toEqual([{ kind: 'undo' }])
    expect(meaningOf(said(undo, { kind: 'confirm', target: of(1) }), 3)).toBeNull()
  })
})

describe('whom all has gone to', () => {
  const all: Statement = { kind: 'reassign', target: wholeDigest, to: null }

  it('may be told in a sentence of its own', () => {
    expect(meaningOf(said(all, moved(bo)), 3)).toEqual([{ kind: 'reassign', items: 'all', to: bo }])
    expect(meaningOf(said(all, moved(null), moved(bo), moved(bo)), 3)).toEqual([
      { kind: 'reassign', items: 'all', to: bo },
    ])
  })

  it('is nobody where two are named', () => {
    expect(meaningOf(said(all, moved(bo), moved(liisa)), 3)).toEqual([{ kind: 'reassign', items: 'all', to: null }])
  })

  it('is not changed where it was told, and says nothing of one item', () => {
    const told = { ...all, to: liisa }
    expect(meaningOf(said(told, moved(bo)), 3)).toEqual([{ kind: 'reassign', items: 'all', to: liisa }])
    const one: Statement = { kind: 'reassign', target: of(2), to: null }
    expect(meaningOf(said(one, moved(bo)), 3)).toEqual([{ kind: 'reassign', items: [2], to: null }])
    expect(meaningOf(said({ kind: 'confirm', target: wholeDigest }, moved(bo)), 3)).toEqual([
      { kind: 'confirm', items: 'all' },
    ])
  })
})

describe('the others', () => {
  it('are those of which nothing is said, and that are not left out', () => {
    const left: Statement = { kind: 'confirm', target: { of: 'all', but: [2] } }
    expect(meaningOf(said(left, { kind: 'confirm', target: others }), 4)).toEqual([
      { kind: 'confirm', items: [1, 3, 4] },
    ])
  })

  it('are none where all are named, or none is', () => {
    const rest: Statement = { kind: 'confirm', target: others }
    expect(meaningOf(said({ kind: 'dontKnow', target: of(1, 2) }, rest), 2)).toBeNull()
    expect(meaningOf(said(rest), 2)).toBeNull()
  })

  it('are as many as they are told to be', () => {
    const two: Statement = { kind: 'confirm', target: { of: 'others', count: 2 } }
    const first: Statement = { kind: 'dontKnow', target: of(1) }
    expect(meaningOf(said(first, two), 3)).toEqual([
      { kind: 'dontKnow', items: [1] },
      { kind: 'confirm', items: [2, 3] },
    ])
    expect(meaningOf(said(first, two), 4)).toBeNull()
  })
})

describe('what is said of one item', () => {
  it('is unclear in all words that are told of it', () => {
    expect(meaningOf(said(unclear(of(2), 'mitä'), unclear(of(2), 'miksi'), unclear(of(3), 'mitä')), 3)).toEqual([
      { kind: 'unclear', items: [2], text: 'mitä\nmiksi' },
      { kind: 'unclear', items: [3], text: 'mitä' },
    ])
  })

  it('is unclear where two answers differ, with the words of both', () => {
    const confirmed = { statement: { kind: 'confirm', target: of(2) }, words: '2 ok' } as const
    const ended = { statement: { kind: 'ended', target: of(2) }, words: '2 lakkautettu' } as const
    expect(meaningOf(said(confirmed, ended), 3)).toEqual([{ kind: 'unclear', items: [2], text: '2 ok\n2 lakkautettu' }])
    expect(meaningOf(said(confirmed, unclear(of(2), '2?')), 3)).toEqual([
      { kind: 'unclear', items: [2], text: '2 ok\n2?' },
    ])
  })

  it('makes all of it uncertain where something else is said of all', () => {
    expect(meaningOf(said({ kind: 'confirm', target: wholeDigest }, { kind: 'ended', target: of(2) }), 3)).toBeNull()
    expect(meaningOf(said(unclear(wholeDigest, 'mitä'), { kind: 'wrong', target: of(2) }), 3)).toBeNull()
    expect(meaningOf(said(unclear(wholeDigest, 'mitä'), unclear(of(2), 'miksi')), 3)).toEqual([
      { kind: 'unclear', items: [1, 3], text: 'mitä' },
      { kind: 'unclear', items: [2], text: 'mitä\nmiksi' },
    ])
  })

  it('says more than that something is amiss', () => {
    const wrong: Statement = { kind: 'wrong', target: of(2) }
    expect(meaningOf(said(wrong, { kind: 'corrected', target: of(2) }), 3)).toEqual([{ kind: 'corrected', items: [2] }])
    expect(meaningOf(said(wrong), 3)).toEqual([{ kind: 'unclear', items: [2], text: 'wrong' }])
  })

  it('says more than that it is left out, which alone says nothing', () => {
    const left: Statement = { kind: 'excepted', target: of(2) }
    expect(meaningOf(said(left), 3)).toEqual([])
    expect(meaningOf(said(left, { kind: 'ended', target: of(2) }), 3)).toEqual([{ kind: 'ended', items: [2] }])
    expect(meaningOf(said(left, { kind: 'wrong', target: of(2) }), 3)).toEqual([
      { kind: 'unclear', items: [2], text: 'wrong' },
    ])
  })

  it('is another’s, whom any of its sentences names', () => {
    const mine: Statement = { kind: 'reassign', target: of(2), to: null }
    expect(meaningOf(said(mine, { ...mine, to: bo }), 3)).toEqual([{ kind: 'reassign', items: [2], to: bo }])
    const both: Statement = { kind: 'reassign', target: of(2, 3), to: null }
    expect(meaningOf(said(both, { ...mine, to: bo }), 3)).toEqual([
      { kind: 'reassign', items: [3], to: null },
      { kind: 'unclear', items: [2], text: 'reassign' },
    ])
  })

  it('may be several corrections, but no reason with a correction', () => {
    const first: Statement = { kind: 'correct', target: of(2), text: 'hinta 5 e', open: false, size: 3 }
    const second: Statement = { ...first, text: 'auki 9-15' }
    expect(meaningOf(said(first, second, first), 3)).toEqual([
      { kind: 'correct', items: [2], text: 'hinta 5 e\nauki 9-15' },
    ])
    expect(meaningOf(said(first, { ...second, kind: 'intended' }), 3)).toEqual([
      { kind: 'unclear', items: [2], text: 'correct\nintended' },
    ])
    expect(meaningOf(said(first, { kind: 'ended', target: of(2) }), 3)).toEqual([
      { kind: 'unclear', items: [2], text: 'correct\nended' },
    ])
  })
})

describe('all of them', () => {
  it('are told as all where all was said, and by their numbers where numbers were', () => {
    expect(meaningOf(said({ kind: 'confirm', target: wholeDigest }), 2)).toEqual([{ kind: 'confirm', items: 'all' }])
    expect(meaningOf(said({ kind: 'confirm', target: of(2, 1) }), 2)).toEqual([{ kind: 'confirm', items: [1, 2] }])
  })

  it('are not told where some were left out', () => {
    const left: Statement = { kind: 'confirm', target: { of: 'all', but: [2] } }
    expect(meaningOf(said(left, { kind: 'confirm', target: of(2) }), 2)).toEqual([{ kind: 'confirm', items: [1, 2] }])
  })

  it('keep their day', () => {
    const until = Temporal.PlainDate.from('2027-01-15')
    const later: Statement = { kind: 'snooze', target: wholeDigest, until }
    expect(meaningOf(said(later), 2)).toEqual([{ kind: 'snooze', items: 'all', until }])
  })
})
