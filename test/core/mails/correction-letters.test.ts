import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { composeDecided } from '../../../src/core/mails/decided.ts'
import { composeDecisionsAsked } from '../../../src/core/mails/decisions-asked.ts'
import { composeRejected, composeSeen } from '../../../src/core/mails/proposer-told.ts'
import { composeReceipt } from '../../../src/core/mails/receipt.ts'
import { composeWorkList } from '../../../src/core/mails/work-list.ts'
import type { Proposal, ProposalState } from '../../../src/core/proposal.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'
import { aCourse, aLibrary } from '../proposals/items.ts'
import { aProposal, askedOn } from '../proposals/proposals.ts'
import { aCity } from './a-reply.ts'

const token = 'A7K2-9QX4'
const [course, library] = [aCourse(), aLibrary()]
const price = aProposal()
const unknown = aProposal('Tässä on jotain pielessä', course)
const phone = aProposal('uusi numero on 05 617 1234', aLibrary({ description: null }))
const approval = { by: 'viestinta@esimerkkila.fi', on: askedOn.add({ days: 1 }), finalWords: '15 €' }
const inState = (proposal: Proposal, state: ProposalState): Proposal => ({ ...proposal, state })
const late = inState(price, { kind: 'notMade', on: askedOn.add({ days: 15 }), approval })
const rejected = inState(phone, { kind: 'rejected', by: approval.by, on: approval.on, reason: 'Numero on oikein.' })
const seen = inState(price, { kind: 'seen', on: askedOn.add({ days: 3 }), approval })
const effects = { kind: 'unknown' } as const
const asker = 'Maija Meikäläinen'

// Whole mails as their readers see them, to be read as texts. With UPDATE_LETTERS=1 they are written anew.
const letters = {
  'work-list': (language: MailLanguage) => {
    const items = [
      { proposal: price, item: course },
      { proposal: phone, item: library },
      { proposal: unknown, item: course },
      { proposal: late, item: course },
    ].map((one, index) => ({ ...one, number: index + 1, organization: null, asker, effects }))
    return composeWorkList({ city: aCity(language), token, items, more: 2 })
  },
  'work-list-asked': (language: MailLanguage) =>
    composeDecisionsAsked({
      city: aCity(language),
      token,
      by: approval.by,
      waiting: [
        { decision: { kind: 'approve', number: 1, finalWords: null }, item: course },
        { decision: { kind: 'approve', number: 2, finalWords: '05 617 1200' }, item: library },
        { decision: { kind: 'reject', number: 3, reason: 'Ei pidä paikkaansa.' }, item: course },
      ],
      until: askedOn.add({ days: 14 }),
    }),
  'work-list-decided': (language: MailLanguage) => {
    const decided = [
      { number: 1, outcome: { kind: 'approved' }, proposal: late, item: course },
      { number: 2, outcome: { kind: 'rejected' }, proposal: rejected, item: library },
      { number: 3, outcome: { kind: 'refused', why: 'ownProposal' }, proposal: unknown, item: course },
    ] as const
    const withOrganization = decided.map(one => ({ ...one, organization: null }))
    return composeDecided({ city: aCity(language), token, decided: withOrganization, read: 'decisions' })
  },
  'correction-rejected': (language: MailLanguage) =>
    composeRejected({ city: aCity(language), language, token, proposals: [{ proposal: rejected, item: library }] }),
  'correction-seen': (language: MailLanguage) =>
    composeSeen({ city: aCity(language), language, token, proposals: [{ proposal: seen, item: course }] }),
  'correction-receipt': (language: MailLanguage) => {
    const words = 'hinta on 15 €'
    const answered = [{ number: 1, item: course, outcome: { kind: 'passedOn', about: 'correct', words } }] as const
    const facts = { city: aCity(language), language, token, answered, open: [], unclear: { kind: 'nothing' } } as const
    return composeReceipt(facts, [{ number: 1, item: course, change: price, words: price.newWords, effects }])
  },
}

const cases = Object.entries(letters).flatMap(([name, compose]) =>
  mailLanguages.map(language => [`${name}.${language}`, compose(language)] as const),
)

it.each(cases)('%s is as it was read', (name, mail) => {
  const folder = new URL('correction-letters/', import.meta.url).pathname
  const path = `${folder}${name}.txt`
  const written = `${mail.subject}\n\n${mail.text}`
  if (process.env['UPDATE_LETTERS'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, written)
  }
  expect(existsSync(path), `${path} is missing: run with UPDATE_LETTERS=1`).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(written)
})

it('marks what goes and what comes for eyes and ears, in both bodies', () => {
  const { html, text } = letters['work-list']('fi')
  expect(text).toContain('[-12 €-] {+15 €+}')
  expect(html).toMatch(/<del[^>]*>\[-12 €-\]<\/del>\s*<ins[^>]*>\{\+15 €\+\}<\/ins>/)
})

it('gives two approved places of one text as one text, as who pastes both would lose the first', () => {
  const description = 'Hinta on 12 €. Viimeinen päivä on 1.6.2026.'
  const longer = aCourse({ description, chargeTypeAdditionalInformation: null })
  const approved = [
    ['hinta on 15 €', '15 €'],
    ['viimeinen päivä on 15.6.2027', '15.6.2027'],
  ].map(([given, finalWords], index) => ({
    number: index + 1,
    outcome: { kind: 'approved' } as const,
    proposal: inState(aProposal(given, longer), {
      kind: 'approved',
      approval: { ...approval, finalWords: finalWords ?? '' },
    }),
    item: longer,
    organization: null,
  }))
  const { text } = composeDecided({ city: aCity('fi'), token, decided: approved, read: 'decisions' })
  expect(text.split('Hinta on 15 €. Viimeinen päivä on 15.6.2027.')).toHaveLength(3)
  expect(text).not.toMatch(/Hinta on 12 €|1\.6\.2026/)
})
