import { describe, expect, it } from 'vitest'
import { apart, spansOf, withoutSpans } from '../../../../src/core/assessment/detect/span.ts'

describe('spansOf', () => {
  it('tells what an expression meets and where', () => {
    expect(spansOf('a1 b22', /\d+/gu)).toEqual([
      { index: 1, text: '1' },
      { index: 4, text: '22' },
    ])
  })

  it('leaves empty matches out', () => {
    expect(spansOf('ab', /x*/gu)).toEqual([])
  })
})

describe('apart', () => {
  it.each([
    ['keeps what stands side by side', [at(0, 'ab'), at(2, 'c')], ['ab', 'c']],
    ['sorts by place', [at(2, 'c'), at(0, 'ab')], ['ab', 'c']],
    ['drops what begins within an earlier one', [at(0, 'abc'), at(2, 'cd')], ['abc']],
    ['takes the longer of two that begin together', [at(0, 'a'), at(0, 'ab')], ['ab']],
  ])('%s', (_what, spans, expected) => {
    expect(apart(spans).map(({ text }) => text)).toEqual(expected)
  })
})

describe('withoutSpans', () => {
  it('blanks out the stretches and keeps the place of everything else', () => {
    const left = withoutSpans('yksi kaksi kolme', [at(5, 'kaksi'), at(7, 'ksi')])
    expect(left).toBe(`yksi ${'\ufffc'.repeat(5)} kolme`)
  })
})

function at(index: number, text: string) {
  return { index, text }
}
