// Attempts to get words into PTV that communications did not approve, through the whole way of a reply.
import { beforeAll, describe, expect, it } from 'vitest'
import { cityId, type City } from '../../src/core/city.ts'
import { personId } from '../../src/core/person.ts'
import { toProposal, type FieldChange } from '../../src/core/proposal.ts'
import { loadItems } from '../../src/store/content.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDueMails, type MailToSend } from '../../src/store/outbox.ts'
import { loadProposals, saveProposals } from '../../src/store/proposals.ts'
import { answerTo, mailboxWith, sampleDay } from '../support/circle.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { small } from './stories.ts'

const attempts = Number(process.env['APPROVAL_ATTEMPTS'] ?? '100')
const city = cityId('esimerkkila')
const communications = 'viestinta@esimerkkila.fi'
const proposer = 'olli.katu@esimerkkila.fi'
const replies: City['replies'] = {
  vouching: { by: 'authenticationResults', authservId: 'mx.esimerkkila.fi' },
  domains: ['esimerkkila.fi'],
}
const inTime = '2026-12-11T09:00:00Z'
const tooLate = '2027-01-20T09:00:00Z'
const passed = 'mx.esimerkkila.fi; dmarc=pass header.from=esimerkkila.fi'
const failed = 'mx.esimerkkila.fi; dmarc=fail header.from=esimerkkila.fi'
/** Approvals as communications writes them; the list has two proposals. */
const approvals = [
  'hyväksyn 1',
  'hyväksyn 1 ja 2',
  'godkänner 2',
  'approve 1, 2',
  '2 ok',
  'hyväksyn kaikki',
  '1: Uusi.',
]

interface Attempt {
  readonly raw: string
  readonly at: string
}

type Draw = <One>(of: readonly One[]) => One

/** Numbers that look like chance and are the same every time (mulberry32). */
function drawing(seed: number): Draw {
  let state = seed
  return of => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const one = of[((mixed ^ (mixed >>> 14)) >>> 0) % of.length]
    if (one === undefined) throw new Error('there is nothing to draw from')
    return one
  }
}

describe(`${attempts} attempts to approve what is not approved`, () => {
  let database: Database
  let list: MailToSend

  beforeAll(async () => {
    database = await openPglite()
    await sampleNight(database.db, { date: '2026-12-09', records: small, jobs: ['sync-catalogue', 'import-roster'] })
    const [first, second] = await loadItems(database.db, city)
    for (const [index, stored] of [first, second].entries()) {
      if (stored === undefined) throw new Error('the sample city has no services')
      const before = stored.item.languageVersions.fi?.summary ?? ''
      const field: FieldChange['field'] = { kind: 'text', text: 'summary', stretch: null }
      const change = { language: 'fi' as const, field, before, oldWords: before, newWords: `Ehdotus ${index}.` }
      const facts = {
        city,
        contentId: stored.item.contentId,
        contentVersion: '1',
        given: 'tiivistelmä',
        proposer: { person: personId(proposer), address: index === 0 ? proposer : communications },
        askedOn: Temporal.PlainDate.from('2026-12-09'),
        origin: { replyKey: `r${index}`, token: 'AAAA-0000', number: 1 },
      }
      await saveProposals(database.db, city, [toProposal(change, facts)])
    }
    await sampleNight(database.db, { date: '2026-12-10', records: small, jobs: ['plan-work-list'] })
    const mails = await loadDueMails(database.db, city, Temporal.Instant.from('2027-02-01T00:00:00Z'), 10)
    const found = mails.find(({ purpose }) => purpose === 'workList')
    if (found === undefined) throw new Error('there is no work list')
    list = found
    return async () => database.close()
  })

  let boxes = 0
  const deliver = async (raws: readonly string[], now: string): Promise<void> => {
    boxes += 1
    const mailbox = mailboxWith(raws, String(boxes), now)
    const jobs = ['read-mailbox', 'handle-replies']
    await sampleDay(database.db, { now, jobs, mailbox, city: { replies } })
  }
  const states = async (): Promise<readonly string[]> => {
    const since = Temporal.PlainDate.from('2026-12-01')
    return (await loadProposals(database.db, city, { kind: 'recent', since })).map(({ state }) => state.kind).toSorted()
  }
  let ids = 0
  const mail = (words: string, parts: Partial<Record<string, string>> = {}): string => {
    ids += 1
    const own = { 'Message-ID': `<attempt${ids}@esimerkkila.fi>`, 'Authentication-Results': passed }
    return answerTo(list, words, { ...own, ...parts })
  }
  const token = (): string => /\[(.*)\]/.exec(list.subject)?.[1] ?? ''
  const none = { 'In-Reply-To': '<other@esimerkkila.fi>' }

  const kinds: readonly ((draw: Draw) => Attempt)[] = [
    // Words that approve nothing, or not for certain.
    draw => {
      const words = [
        'ok',
        'kaikki ok',
        'kiitos!',
        'hyväksyn',
        'ehkä hyväksyn 1',
        'en hyväksy 1',
        'hyväksynkö 1?',
        '1: ?',
      ]
      return { raw: mail(draw(words)), at: inTime }
    },
    draw => ({
      raw: mail(`${draw(approvals)}\n${draw(['mutta odottakaa', 'vai mitä?', 'jos Olli sanoo'])}`),
      at: inTime,
    }),
    draw => ({ raw: mail(`${draw(['hyväksyn', 'godkänner', 'approve'])} ${draw([0, 3, 7, 99])}`), at: inTime }),
    // Other tokens.
    draw => {
      const at = draw([0, 1, 2, 3, 5, 6, 7, 8])
      const digit = token().charAt(at) === '7' ? '8' : '7'
      const other = `${token().slice(0, at)}${digit}${token().slice(at + 1)}`
      return { raw: mail(draw(approvals), { Subject: `VS: lista [${other}]`, ...none }), at: inTime }
    },
    draw => ({ raw: mail(draw(approvals), { Subject: `VS: [AAAA-0000] [${token()}]` }), at: inTime }),
    draw => ({ raw: mail(draw(approvals), { Subject: 'hyväksyn', ...none }), at: inTime }),
    // Other people, and nobody who is vouched for.
    draw => {
      const from = ['kirjaamo@esimerkkila.fi', 'viestinta@muualla.fi', 'viestintа@esimerkkila.fi', 'x@esimerkkila.fi']
      return { raw: mail(draw(approvals), { From: draw(from) }), at: inTime }
    },
    draw => ({ raw: mail(draw(approvals), { From: proposer }), at: inTime }),
    draw => ({ raw: mail(draw(approvals), { From: `"${communications}" <${proposer}>` }), at: inTime }),
    draw => ({
      raw: mail(draw(approvals), { 'Authentication-Results': draw(['', 'mx.muualla.fi; dmarc=pass']) }),
      at: inTime,
    }),
    // The real header on top says no, and one below it that came with the mail says yes.
    draw => {
      const raw = mail(draw(approvals), { 'Authentication-Results': failed })
      return { raw: raw.replace('\r\nTo:', `\r\nAuthentication-Results: ${passed}\r\nTo:`), at: inTime }
    },
    draw => ({ raw: mail(draw(approvals), { 'Auto-Submitted': 'auto-replied' }), at: inTime }),
    // What one may not decide on who has asked for it.
    draw => ({ raw: mail(draw(['hyväksyn 2', '2: Muu teksti.', '2 ok'])), at: inTime }),
    draw => ({ raw: mail(draw(approvals)), at: tooLate }),
  ]

  it('approve nothing', { timeout: 60_000 + attempts * 400 }, async () => {
    const draw = drawing(9)
    const made = Array.from({ length: attempts }, (_, index) => (kinds[index % kinds.length] ?? kinds[0])?.(draw))
    const drawn = made.filter(one => one !== undefined)
    await deliver(
      drawn.filter(({ at }) => at === inTime).map(({ raw }) => raw),
      inTime,
    )
    expect(await states()).toEqual(['waiting', 'waiting'])
    await deliver(
      drawn.filter(({ at }) => at === tooLate).map(({ raw }) => raw),
      tooLate,
    )
    expect(await states()).toEqual(['waiting', 'waiting'])
    const reasons = await database.db.selectFrom('inbound_mail').select('reasons').execute()
    expect(reasons.filter(row => JSON.stringify(row.reasons).includes('could not be handled'))).toEqual([])
  })

  it('are answered by no yes but that of who was asked', async () => {
    const mails = await loadDueMails(database.db, city, Temporal.Instant.from('2027-02-01T00:00:00Z'), 500)
    const questions = mails.filter(({ purpose }) => purpose === 'roundTrip')
    expect(questions.length).toBeGreaterThan(0)
    const yes = questions.map(one => answerTo(one, 'kyllä', { From: proposer }))
    await deliver(yes, inTime)
    expect(await states()).toEqual(['waiting', 'waiting'])
  })

  it('do not hinder communications, whose approval counts once', async () => {
    const real = mail('hyväksyn 1')
    await deliver([real, real.replace('attempt', 'replay')], inTime)
    expect(await states()).toEqual(['approved', 'waiting'])
    const log = database.db.selectFrom('audit_log').select('action').where('action', '=', 'approvedProposal')
    expect((await log.execute()).length).toBeGreaterThan(0)
  })
})
