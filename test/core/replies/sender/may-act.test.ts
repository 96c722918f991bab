import { describe, expect, it } from 'vitest'
import { mayAct } from '../../../../src/core/replies/sender/may-act.ts'
import type { Sender } from '../../../../src/core/replies/sender/sender.ts'
import type { Vouched } from '../../../../src/core/replies/sender/vouching.ts'
import type { ReplyIntent } from '../../../../src/core/reply.ts'

const vouched: Vouched = { kind: 'vouched', by: 'roundTrip' }
const denied: Vouched = { kind: 'denied', why: 'x' }
const unknown: Vouched = { kind: 'unknown', why: 'x' }

const free = ['confirm', 'corrected', 'snooze', 'dontKnow', 'ended', 'undo', 'unclear'] as const
const sensitive = ['correct', 'intended', 'reassign'] as const
const all: readonly ReplyIntent['kind'][] = [...free, ...sensitive]

function acts(kinds: readonly ReplyIntent['kind'][], sender: Sender): readonly string[] {
  return [...new Set(kinds.map(kind => mayAct(kind, sender)))]
}

const responder = (known: Vouched): Sender => ({ kind: 'responder', address: 'maija@b.fi', vouched: known })
const colleague = (known: Vouched): Sender => ({ kind: 'colleague', address: 'pekka@b.fi', vouched: known })

describe('what a sender may ask for', () => {
  it.each([
    ['a responder, vouched for, everything', all, responder(vouched), 'now'],
    ['a responder, unknown, what needs no certainty', free, responder(unknown), 'now'],
    ['a responder, unknown, what needs certainty', sensitive, responder(unknown), 'afterRoundTrip'],
    ['a responder, denied, anything', all, responder(denied), 'afterRoundTrip'],
    ['a colleague, vouched for, everything', all, colleague(vouched), 'now'],
    ['a colleague, unknown, anything', all, colleague(unknown), 'afterRoundTrip'],
    ['a colleague, denied, anything', all, colleague(denied), 'afterRoundTrip'],
    ['nobody, anything', all, { kind: 'nobody', reason: 'outsideDomains' }, 'never'],
  ] as const)('%s', (_name, kinds, sender, act) => {
    expect(acts(kinds, sender)).toEqual([act])
  })
})
