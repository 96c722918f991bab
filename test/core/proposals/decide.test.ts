import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityId } from '../../../src/core/city.ts'
import type { Service } from '../../../src/core/content-item.ts'
import { personId } from '../../../src/core/person.ts'
import { shownAs, type Proposal, type ProposalState } from '../../../src/core/proposal.ts'
import { decide, type Decision, type DecidingPolicy, type ProposalEvent } from '../../../src/core/proposals/decide.ts'
import { aChannel } from '../../support/builders.ts'
import { aCourse, aLibrary } from './items.ts'
import { aProposal, askedOn, city } from './proposals.ts'

const policy: DecidingPolicy = {
  deciders: new Set(['viestinta@imatra.fi', 'ville@imatra.fi', 'maija@imatra.fi']),
  ownApproval: new Set(),
}
const on = askedOn.add({ days: 1 })
const vouched = { kind: 'vouched', by: 'roundTrip' } as const

type Approving = Extract<ProposalEvent, { kind: 'approve' }>
type Rejecting = Extract<ProposalEvent, { kind: 'reject' }>

function approval(proposal: Proposal, parts: Partial<Approving> = {}): Approving {
  const shown = shownAs(proposal)
  const by = 'ville@imatra.fi'
  return {
    kind: 'approve',
    city,
    proposal: proposal.key,
    shown,
    by,
    vouched,
    on,
    finalWords: null,
    item: aCourse(),
    ...parts,
  }
}

function rejection(proposal: Proposal, parts: Partial<Rejecting> = {}): Rejecting {
  const shown = shownAs(proposal)
  const by = 'ville@imatra.fi'
  return { kind: 'reject', city, proposal: proposal.key, shown, by, vouched, on, reason: 'Hinta on oikein.', ...parts }
}

function stateAfter(decision: Decision): ProposalState | string {
  return decision.kind === 'refused' ? `refused: ${decision.why}` : decision.proposal.state
}

/** The proposal as an event leaves it; an event that changes nothing is a fault of the test. */
function after(proposal: Proposal, event: ProposalEvent): Proposal {
  const decision = decide(proposal, event, policy)
  if (decision.kind !== 'changed') throw new Error(`nothing changed: ${JSON.stringify(decision)}`)
  return decision.proposal
}

const proposal = aProposal()
const approved = after(proposal, approval(proposal))

describe('an approval', () => {
  it('of communications stands, with the words as proposed', () => {
    expect(approved.state).toEqual({ kind: 'approved', approval: { by: 'ville@imatra.fi', on, finalWords: '15 €' } })
  })

  it('may bring a wording of its own', () => {
    const decision = decide(proposal, approval(proposal, { finalWords: ' 15 euroa ' }), policy)
    expect(stateAfter(decision)).toMatchObject({ kind: 'approved', approval: { finalWords: '15 euroa' } })
  })

  it('counts whatever way the approver’s address is spelled', () => {
    expect(decide(proposal, approval(proposal, { by: 'Ville@Imatra.fi' }), policy).kind).toBe('changed')
  })

  it('of words without a field needs the item alone', () => {
    const asGiven = aProposal('Tässä on jotain pielessä')
    expect(decide(asGiven, approval(asGiven), policy).kind).toBe('changed')
    expect(stateAfter(decide(asGiven, approval(asGiven, { item: null }), policy))).toBe('refused: moved')
  })

  it.each<readonly [string, Partial<Approving>, string]>([
    ['another city’s', { city: cityId('vaasa') }, 'foreign'],
    ['of another proposal', { proposal: 'another' }, 'foreign'],
    ['whose sender is not known', { vouched: { kind: 'unknown', why: 'no header' } }, 'notVouched'],
    ['whose sender is another', { vouched: { kind: 'denied', why: 'dmarc=fail' } }, 'notVouched'],
    ['of somebody else of the city', { by: 'pekka@imatra.fi' }, 'notCommunications'],
    ['of an address that only looks alike', { by: 'vіlle@imatra.fi' }, 'notCommunications'],
    ['of who asked for it', { by: 'maija@imatra.fi' }, 'ownProposal'],
    ['of who asked for it, in other letters', { by: 'MAIJA@imatra.fi' }, 'ownProposal'],
    ['of words that were not shown', { shown: 'another' }, 'altered'],
    ['with nothing as its words', { finalWords: '  ' }, 'noWords'],
    ['when the item is no more', { item: null }, 'moved'],
    ['with another item', { item: aChannel() }, 'moved'],
    [
      'when the old words no longer stand there',
      { item: aCourse({ chargeTypeAdditionalInformation: 'Maksuton.' }) },
      'moved',
    ],
  ])('%s is refused', (_case, parts, why) => {
    expect(decide(proposal, approval(proposal, parts), policy)).toEqual({ kind: 'refused', why })
  })

  it('is refused to the person whose answer a colleague has written', () => {
    const written = aProposal(undefined, undefined, {
      proposer: { person: personId('maija@imatra.fi'), address: 'pekka@imatra.fi' },
    })
    expect(stateAfter(decide(written, approval(written, { by: 'maija@imatra.fi' }), policy))).toBe(
      'refused: ownProposal',
    )
  })

  it('is allowed to who asked for it where the city says so', () => {
    const own = { ...policy, ownApproval: new Set(['maija@imatra.fi']) }
    expect(decide(proposal, approval(proposal, { by: 'maija@imatra.fi' }), own).kind).toBe('changed')
  })

  it('that comes again changes nothing', () => {
    const again = decide(approved, approval(approved, { on: on.add({ days: 3 }) }), policy)
    expect(again).toEqual({ kind: 'same', proposal: approved })
  })

  it.each<readonly [string, Partial<Approving>]>([
    ['by another', { by: 'viestinta@imatra.fi' }],
    ['with other words', { finalWords: '16 €' }],
  ])('after the approval, %s, is refused', (_case, parts) => {
    expect(stateAfter(decide(approved, approval(approved, parts), policy))).toBe('refused: decided')
  })

  it.each<readonly [string, ProposalState]>([
    ['rejected', { kind: 'rejected', by: 'ville@imatra.fi', on, reason: 'Ei.' }],
    ['withdrawn', { kind: 'withdrawn', by: 'maija@imatra.fi', on }],
    ['outdated', { kind: 'outdated', on, why: 'moved' }],
  ])('of what is %s is refused', (_case, state) => {
    expect(stateAfter(decide({ ...proposal, state }, approval(proposal), policy))).toBe('refused: decided')
  })
})

describe('a rejection', () => {
  it('keeps its reason', () => {
    expect(after(proposal, rejection(proposal, { reason: ' Hinta on oikein. ' })).state).toEqual({
      kind: 'rejected',
      by: 'ville@imatra.fi',
      on,
      reason: 'Hinta on oikein.',
    })
  })

  it.each<readonly [string, Partial<Rejecting>, string]>([
    ['without a reason', { reason: ' ' }, 'noReason'],
    ['of words that were not shown', { shown: 'another' }, 'altered'],
    ['another city’s', { city: cityId('vaasa') }, 'foreign'],
    ['of who asked for it', { by: 'maija@imatra.fi' }, 'ownProposal'],
    ['whose sender is not known', { vouched: { kind: 'unknown', why: 'no header' } }, 'notVouched'],
  ])('%s is refused', (_case, parts, why) => {
    expect(decide(proposal, rejection(proposal, parts), policy)).toEqual({ kind: 'refused', why })
  })

  it('that comes again changes nothing, and another one is refused', () => {
    const rejected = after(proposal, rejection(proposal))
    expect(decide(rejected, rejection(rejected), policy)).toEqual({ kind: 'same', proposal: rejected })
    expect(stateAfter(decide(rejected, rejection(rejected, { reason: 'Muu syy.' }), policy))).toBe('refused: decided')
    expect(stateAfter(decide(rejected, rejection(rejected, { by: 'viestinta@imatra.fi' }), policy))).toBe(
      'refused: decided',
    )
  })

  it('of what is approved is refused as long as PTV may still show it', () => {
    expect(stateAfter(decide(approved, rejection(approved), policy))).toBe('refused: decided')
  })

  it('gives up what PTV has not shown in time', () => {
    const late = after(approved, { kind: 'night', on: on.add({ days: 14 }), item: aCourse() })
    expect(after(late, rejection(late, { reason: 'Jää pois.' })).state.kind).toBe('rejected')
  })
})

describe('taking a proposal back', () => {
  const withdrawal = { kind: 'withdraw', city, proposal: proposal.key, by: 'maija@imatra.fi', on } as const
  it('is for who asked for it', () => {
    const withdrawn = after(proposal, withdrawal)
    expect(withdrawn.state).toEqual({ kind: 'withdrawn', by: 'maija@imatra.fi', on })
    expect(decide(withdrawn, withdrawal, policy)).toEqual({ kind: 'same', proposal: withdrawn })
  })

  it.each([
    ['by another', proposal, { by: 'ville@imatra.fi' }, 'notTheirs'],
    ['by no address', proposal, { by: 'maija' }, 'notTheirs'],
    ['of another proposal', proposal, { proposal: 'another' }, 'foreign'],
    ['in another city', proposal, { city: cityId('vaasa') }, 'foreign'],
    ['after the approval', approved, {}, 'decided'],
  ] as const)('%s is refused', (_case, which, parts, why) => {
    expect(decide(which, { ...withdrawal, ...parts }, policy)).toEqual({ kind: 'refused', why })
  })
})

describe('a night', () => {
  it.each<readonly [string, Service | null, string]>([
    ['keeps what still fits', aCourse(), 'waiting'],
    ['makes outdated what PTV shows already', priced('Kurssi maksaa 15 €.'), 'outdated alreadyMade'],
    ['makes outdated what has lost its old words', priced('Kurssi maksaa 13 €.'), 'outdated moved'],
    ['makes outdated what would be in two places now', priced('Aikuiset 12 €, lapset 12 €.'), 'outdated moved'],
    ['makes outdated what is about an item that is no more', null, 'outdated gone'],
    ['makes outdated what is about a version that is no more', { ...aCourse(), languageVersions: {} }, 'outdated gone'],
  ])('%s', (_case, item, expected) => {
    const decision = decide(proposal, night(item), policy)
    const state = stateAfter(decision) as Extract<ProposalState, { kind: 'outdated' | 'waiting' }>
    expect([state.kind, ...('why' in state ? [state.why] : [])].join(' ')).toBe(expected)
    expect(decision.kind).toBe(expected === 'waiting' ? 'same' : 'changed')
  })

  it('moves a proposal with its text, and the old list no longer approves what has not been shown', () => {
    const moved = after(proposal, night(priced('Uusi: kurssi maksaa 12 € aikuisilta.')))
    expect(moved).toMatchObject({
      key: proposal.key,
      before: 'Uusi: kurssi maksaa 12 € aikuisilta.',
      field: { stretch: { start: 20, end: 24 } },
      state: { kind: 'waiting', movedOn: askedOn.add({ days: 2 }) },
    })
    expect(decide(moved, night(priced('Uusi: kurssi maksaa 12 € aikuisilta.'), 3), policy).kind).toBe('same')
  })

  it('follows a phone number that stands elsewhere in its list', () => {
    const library = aLibrary({ description: null })
    const phone = aProposal('uusi numero on 05 617 1234', library)
    const [old] = library.languageVersions.fi?.phoneNumbers ?? []
    const other = { ...old, number: '0800123456' } as NonNullable<typeof old>
    const reordered = aLibrary({ description: null, phoneNumbers: [other, old ?? other] })
    expect(after(phone, { kind: 'night', on, item: reordered })).toMatchObject({ field: { at: 1 } })
    const without = aLibrary({ description: null, phoneNumbers: [other] })
    expect(after(phone, { kind: 'night', on, item: without }).state).toMatchObject({ kind: 'outdated', why: 'moved' })
    const none = aLibrary({ description: null, phoneNumbers: [] })
    expect(after(phone, { kind: 'night', on, item: none }).state).toMatchObject({ kind: 'outdated', why: 'gone' })
  })

  it.each<readonly [string, Service | null, number, string]>([
    ['sees the change', priced('Kurssi maksaa 15 €.'), 3, 'seen'],
    ['sees it in a text that was edited elsewhere too', priced('Uimakoulu maksaa 15 € kerralta.'), 3, 'seen'],
    ['sees it however blanks are written', priced(' Kurssi  maksaa 15\u00a0€.\r\n'), 3, 'seen'],
    ['waits while the text is as before', aCourse(), 14, 'approved'],
    ['waits while only the words around have changed', priced('Uimakoulu maksaa 12 €.'), 14, 'approved'],
    ['calls it not made after fourteen days', aCourse(), 15, 'notMade'],
    ['calls it different when something else stands there', priced('Kurssi maksaa 13 €.'), 3, 'differs'],
    ['calls it different when the text is empty', priced(null), 3, 'differs'],
    ['calls it different when the item is no more', null, 3, 'differs'],
    ['sees it after the time has run out as well', priced('Kurssi maksaa 15 €.'), 60, 'seen'],
  ])('%s', (_case, item, days, expected) => {
    const decision = decide(approved, night(item, days), policy)
    expect(stateAfter(decision)).toMatchObject({ kind: expected, approval: { by: 'ville@imatra.fi' } })
    expect(decision.kind).toBe(expected === 'approved' ? 'same' : 'changed')
    const proposalThen = decision.kind === 'refused' ? approved : decision.proposal
    expect(decide(proposalThen, night(item, days), policy).kind).toBe('same')
  })

  it('looks for the final words and not for the proposed ones', () => {
    const worded = after(proposal, approval(proposal, { finalWords: '16 €' }))
    expect(after(worded, night(priced('Kurssi maksaa 16 €.'), 3)).state.kind).toBe('seen')
    expect(after(worded, night(priced('Kurssi maksaa 15 €.'), 3)).state.kind).toBe('differs')
  })

  it('calls it made in part when some of the words have come', () => {
    const whole = aProposal('kuvaus: Uimakoulu alkaa keväällä. Ota mukaan pyyhe.')
    const ready = after(whole, approval(whole))
    const half = aCourse({ description: 'Uimakoulu alkaa keväällä.' })
    expect(after(ready, night(half, 3)).state).toMatchObject({ kind: 'partly', found: 'Uimakoulu alkaa keväällä.' })
    const other = aCourse({ description: 'Peruttu.' })
    expect(after(ready, night(other, 3)).state.kind).not.toBe('seen')
  })

  it('takes back what it said of a change that was taken back', () => {
    const differs = after(approved, night(priced('Kurssi maksaa 13 €.'), 3))
    expect(after(differs, night(aCourse(), 4)).state.kind).toBe('approved')
    expect(after(differs, night(aCourse(), 20)).state.kind).toBe('notMade')
    expect(after(differs, night(priced('Kurssi maksaa 14 €.'), 4)).state).toMatchObject({
      found: 'Kurssi maksaa 14 €.',
    })
  })

  it('has nothing to do with what has come to its end', () => {
    const seen = after(approved, night(priced('Kurssi maksaa 15 €.'), 3))
    expect(decide(seen, night(aCourse(), 60), policy)).toEqual({ kind: 'same', proposal: seen })
    const rejected = after(proposal, rejection(proposal))
    expect(decide(rejected, night(null), policy).kind).toBe('same')
  })

  it('sees words without a field when the item says them', () => {
    const asGiven = aProposal('Tässä on jotain pielessä')
    expect(decide(asGiven, night(aCourse()), policy).kind).toBe('same')
    expect(after(asGiven, night(null)).state).toMatchObject({ kind: 'outdated', why: 'gone' })
    const ready = after(asGiven, approval(asGiven, { finalWords: 'Ota pyyhe mukaan.' }))
    expect(after(ready, night(aCourse({ userInstructions: 'Ota pyyhe mukaan. Tervetuloa!' }), 3)).state.kind).toBe(
      'seen',
    )
    expect(decide(ready, night(aCourse({ summary: 'Muuta.' }), 3), policy).kind).toBe('same')
    expect(after(ready, night(aCourse(), 20)).state.kind).toBe('notMade')
  })

  it('is refused with another item', () => {
    expect(decide(proposal, { kind: 'night', on, item: aLibrary() }, policy)).toEqual({
      kind: 'refused',
      why: 'foreign',
    })
  })
})

describe('a thousand attempts', () => {
  // Each has something that must not be so; whatever else is right, nothing becomes approved.
  const flaws: readonly Partial<Approving>[] = [
    { city: cityId('vaasa') },
    { proposal: 'another' },
    { vouched: { kind: 'unknown', why: 'no header' } },
    { vouched: { kind: 'denied', why: 'dmarc=fail' } },
    { by: 'pekka@imatra.fi' },
    { by: 'maija@imatra.fi' },
    { by: 'ville@imatra.fi.example' },
    { shown: shownAs(aProposal('hinta on 99 €')) },
    { item: null },
  ]
  const states: readonly ProposalState[] = [
    { kind: 'rejected', by: 'ville@imatra.fi', on, reason: 'Ei.' },
    { kind: 'outdated', on, why: 'moved' },
    { kind: 'withdrawn', by: 'maija@imatra.fi', on },
  ]

  it('to approve what may not be approved: none succeeds', () => {
    const attempt = record({
      flaw: constantFrom(...flaws),
      other: constantFrom({}, ...flaws),
      state: constantFrom(proposal.state, ...states),
      finalWords: constantFrom(null, '16 €', ''),
      days: integer({ min: 0, max: 400 }),
    })
    assert(
      property(attempt, ({ flaw, other, state, finalWords, days }) => {
        const event = approval(proposal, { finalWords, on: on.add({ days }), ...other, ...flaw })
        expect(decide({ ...proposal, state }, event, policy).kind).toBe('refused')
      }),
      { numRuns: 1000, seed: 20_261_122 },
    )
  })
})

function priced(chargeTypeAdditionalInformation: string | null): Service {
  return aCourse({ chargeTypeAdditionalInformation })
}

function night(item: Service | null, days = 2): ProposalEvent {
  return { kind: 'night', on: askedOn.add({ days }), item }
}
