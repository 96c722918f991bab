import { describe, expect, it } from 'vitest'
import type { ReplyIntent } from '../../../src/core/reply.ts'
import { applyIntents, silentUntil } from '../../../src/core/replies/apply.ts'
import { answerKind, type Outcome } from '../../../src/core/replies/outcome.ts'

const numbers = [1, 2, 3]
const until = Temporal.PlainDate.from('2027-01-07')

describe('applyIntents', () => {
  it.each<[string, ReplyIntent, Outcome]>([
    ['confirm', { kind: 'confirm', items: [2] }, { kind: 'confirmed' }],
    ['corrected', { kind: 'corrected', items: [2] }, { kind: 'corrected' }],
    ['snooze', { kind: 'snooze', items: [2], until }, { kind: 'snoozed', until }],
    ['correct', { kind: 'correct', items: [2], text: 'a' }, { kind: 'passedOn', about: 'correct', words: 'a' }],
    ['intended', { kind: 'intended', items: [2], text: 'a' }, { kind: 'passedOn', about: 'intended', words: 'a' }],
    ['reassign', { kind: 'reassign', items: [2], to: 'a@b' }, { kind: 'passedOn', about: 'reassign', words: 'a@b' }],
    ['dontKnow', { kind: 'dontKnow', items: [2] }, { kind: 'passedOn', about: 'dontKnow', words: null }],
    ['ended', { kind: 'ended', items: [2] }, { kind: 'passedOn', about: 'ended', words: null }],
  ])('turns %s into an outcome of its item', (_, intent, outcome) => {
    expect(applyIntents([intent], numbers)).toEqual({
      answered: [{ number: 2, outcome }],
      open: [1, 3],
      unclear: { kind: 'nothing' },
      undo: false,
    })
  })

  it('takes all for every item of the digest', () => {
    const { answered, open } = applyIntents([{ kind: 'confirm', items: 'all' }], numbers)
    expect([answered.map(one => one.number), open]).toEqual([[1, 2, 3], []])
  })

  it.each<[string, readonly ReplyIntent[]]>([
    ['it is all unclear', [{ kind: 'unclear', items: [], text: 'mutta' }]],
    ['it names no item of the digest', [{ kind: 'confirm', items: [4] }]],
    ['only items of no digest are unclear', [{ kind: 'unclear', items: [4], text: 'mutta' }]],
    ['it says nothing', []],
  ])('does nothing where %s', (_, intents) => {
    const unclear = { kind: 'everything' }
    expect(applyIntents(intents, numbers)).toEqual({ answered: [], open: numbers, unclear, undo: false })
  })

  it('leaves what is unclear open, and answers what is clear', () => {
    const intents: readonly ReplyIntent[] = [
      { kind: 'confirm', items: [1] },
      { kind: 'unclear', items: [3, 9], text: 'ehkä' },
    ]
    expect(applyIntents(intents, numbers)).toEqual({
      answered: [{ number: 1, outcome: { kind: 'confirmed' } }],
      open: [2, 3],
      unclear: { kind: 'some', numbers: [3], besides: false },
      undo: false,
    })
  })

  it('tells what is unclear besides', () => {
    const intents: readonly ReplyIntent[] = [
      { kind: 'confirm', items: [1] },
      { kind: 'unclear', items: [], text: 'kirjasto' },
    ]
    expect(applyIntents(intents, numbers).unclear).toEqual({ kind: 'some', numbers: [], besides: true })
  })

  it('tells the items where nothing else was said', () => {
    expect(applyIntents([{ kind: 'unclear', items: [2], text: 'ehkä' }], numbers)).toMatchObject({
      answered: [],
      open: numbers,
      unclear: { kind: 'some', numbers: [2], besides: false },
    })
  })

  it('answers no item of which something is unclear', () => {
    const intents: readonly ReplyIntent[] = [
      { kind: 'confirm', items: 'all' },
      { kind: 'unclear', items: [2], text: 'ehkä' },
    ]
    expect(applyIntents(intents, numbers)).toMatchObject({ answered: [{ number: 1 }, { number: 3 }], open: [2] })
  })

  it('takes back, and does nothing else', () => {
    const intents: readonly ReplyIntent[] = [{ kind: 'undo' }, { kind: 'confirm', items: [1] }]
    const unclear = { kind: 'nothing' }
    expect(applyIntents(intents, numbers)).toEqual({ answered: [], open: numbers, unclear, undo: true })
  })
})

describe('silentUntil', () => {
  const day = Temporal.PlainDate.from('2026-11-23')
  it.each([
    ['on the digest’s day', '2026-11-23', '2026-12-20'],
    ['on the last day of its period', '2026-12-20', '2026-12-20'],
    ['on the first day of the next', '2026-12-21', '2027-01-17'],
    ['two periods later', '2027-01-18', '2027-02-14'],
    ['before it, by a clock that is wrong', '2026-11-22', '2026-12-20'],
  ])('ends with the period of 28 days for an answer %s', (_, answeredOn, last) => {
    const silent = silentUntil({ kind: 'confirmed' }, day, Temporal.PlainDate.from(answeredOn), 28)
    expect(silent.toString()).toBe(last)
  })

  it('ends the day before the one an item was put off to', () => {
    expect(silentUntil({ kind: 'snoozed', until }, day, day, 28).toString()).toBe('2027-01-06')
  })
})

describe('answerKind', () => {
  it.each<[Outcome, string]>([
    [{ kind: 'confirmed' }, 'confirmed'],
    [{ kind: 'snoozed', until }, 'snoozed'],
    [{ kind: 'passedOn', about: 'ended', words: null }, 'ended'],
  ])('%j is %s', (outcome, kind) => {
    expect(answerKind(outcome)).toBe(kind)
  })
})
