import { describe, expect, it } from 'vitest'
import type { MailClass } from '../../../../src/core/mail.ts'
import { readDelivery } from '../../../../src/core/replies/reading/bounce.ts'
import { classify } from '../../../../src/core/replies/reading/classify.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'
import { hasSamples, sampleMail, samples, type Sample } from '../../../support/mail-samples.ts'
import { bytesOf, specifiedMails } from '../../../support/specified-mails.ts'
import { understoodOf } from '../../../support/understood.ts'

const categories = ['replies', 'bounces', 'auto', 'hostile', 'signed'] as const
const person = 'maija.meikalainen@kaupunki.example'

/** The classes of ours that a class of the collection may be; the others are said to be of several kinds. */
const fitting: Readonly<Record<string, readonly MailClass[]>> = {
  human_reply: ['humanReply'],
  human_reply_or_mail: ['humanReply'],
  bounce: ['bounce', 'delayed'],
  bounce_delayed: ['delayed'],
  auto_reply: ['automatic'],
  // Most of them are bounces and receipts that came to the wrong one.
  automatic: ['automatic', 'bounce', 'delayed', 'report'],
  not_bounce: ['automatic', 'bounce', 'delayed', 'report'],
  unsubscribe_or_auto: ['automatic', 'unreadable'],
  calendar: ['calendar'],
  read_receipt: ['report'],
  feedback_report: ['report', 'automatic'],
  dmarc_report: ['report'],
  list_mail: ['list'],
  loop: ['automatic'],
}

describe.skipIf(!hasSamples)('the collected mails', () => {
  it('are of their classes, but for some that tell of a bounce in a form of their own', async () => {
    const all = await Promise.all(categories.flatMap(category => samples(category).map(classified)))
    const judged = all.filter(({ sample }) => fitting[sample.expected.class] !== undefined)
    const misses = judged.filter(({ sample, kind }) => !fitting[sample.expected.class]?.includes(kind))
    report(table(all.map(({ sample, kind }) => [`${sample.category}/${sample.expected.class}`, kind])))
    expect([all.length, judged.length]).toEqual([757, 479])
    expect(misses.map(({ sample, kind }) => `${sample.file} ${kind}`)).toEqual([
      'bounces/sisimai/lhost-amazonses-10.eml list',
      'bounces/sisimai/lhost-apachejames-01.eml unreadable',
      'bounces/sisimai/lhost-fml-03.eml list',
    ])
  })

  it.each(['auto', 'bounces', 'hostile'] as const)('never do anything: %s', async category => {
    const found = samples(category)
    const doing = await Promise.all(found.map(done))
    expect(found.length).toBeGreaterThan(40)
    expect(doing.filter(({ outcomes }) => outcomes.length > 0)).toEqual([])
  })

  it('never confirm what must not be confirmed', async () => {
    const found = categories.flatMap(samples).filter(sample => sample.expected.must_not_be_confirmation)
    const doing = await Promise.all(found.map(done))
    expect(found.length).toBe(43)
    expect(doing.filter(({ outcomes }) => outcomes.includes('confirmed'))).toEqual([])
  })
})

describe.skipIf(!hasSamples)('the collected bounces', () => {
  it.each([
    ['whom they did not reach', 0.97, reached],
    ['whether for good or for now', 0.95, tried],
    ['whether the address is dead', 0.95, dead],
  ] as const)('tell %s', async (what, least, right) => {
    const judged = await Promise.all(samples('bounces').map(async sample => ({ sample, right: await right(sample) })))
    const told = judged.filter(one => one.right !== null)
    const misses = told.filter(one => one.right === false).map(({ sample }) => sample.file)
    report(`bounces tell ${what}: ${told.length - misses.length} of ${told.length}; not ${misses.join(', ')}`)
    expect(told.length).toBeGreaterThan(120)
    expect(1 - misses.length / told.length).toBeGreaterThanOrEqual(least)
  })
})

describe('the specified replies', () => {
  it("are a person's, but for signs that were clicked", async () => {
    const mails = specifiedMails()
    const read = await Promise.all(mails.map(async one => ({ one, ...classify(await readMessage(bytesOf(one))) })))
    const wrong = read.filter(({ one, class: kind }) => kind !== (isSign(one) ? 'automatic' : 'humanReply'))
    expect([mails.length, mails.filter(isSign).length]).toEqual([195, 6])
    expect(wrong.map(({ one, reasons }) => `${one.client}/${one.file}: ${reasons.join(', ')}`)).toEqual([])
  })
})

function isSign({ file }: { readonly file: string }): boolean {
  return file.includes('reaction')
}

async function classified(sample: Sample): Promise<{ readonly sample: Sample; readonly kind: MailClass }> {
  const from = sample.category === 'bounces' ? 'mailer-daemon@kaupunki.example' : person
  return { sample, kind: classify(await sampleMail(sample, from)).class }
}

// The sender is the digest's person, but where the attack is a false name. What our own server would have said of signed
// mail stands on top of it.
async function done(sample: Sample): Promise<{ readonly file: string; readonly outcomes: readonly string[] }> {
  const mail = await sampleMail(sample, person)
  const { library_result: checked, attack } = sample.expected
  const value = `mail.ajantasa.example; dmarc=${checked?.dmarc} header.from=kaupunki.example`
  const headers = checked === undefined ? mail.headers : [{ name: 'authentication-results', value }, ...mail.headers]
  const understood = understoodOf({ ...mail, headers }, attack === 'from-tricks' ? person : null)
  return { file: sample.file, outcomes: understood.done }
}

async function deliveryOf(sample: Sample): Promise<ReturnType<typeof readDelivery>> {
  return readDelivery(await sampleMail(sample, 'mailer-daemon@kaupunki.example'))
}

async function reached(sample: Sample): Promise<boolean | null> {
  const { final_recipients: expected } = sample.expected
  if (expected === undefined) return null
  const found = (await deliveryOf(sample))?.bounce.recipients ?? []
  return expected.every(one => found.includes(one.toLowerCase()))
}

async function tried(sample: Sample): Promise<boolean | null> {
  const { temporary, dsn_status: codes = [], dsn_action: actions = [] } = sample.expected
  if (temporary === undefined && codes.length === 0) return null
  const permanent = !(temporary ?? (actions.includes('delayed') || codes.some(code => code.startsWith('4'))))
  return (await deliveryOf(sample))?.bounce.permanent === permanent
}

/** Causes that lie in the address, in the words of the source that tells causes by recipient. */
const causes = new Set(['userunknown', 'hostunknown', 'hasmoved', 'notaccept'])

/** Causes that the source takes from the server's name, where the server itself says that it knows no such user. */
const guessed = new Set(['filtered', 'rejected', 'suspend', 'mailererror'])

async function dead(sample: Sample): Promise<boolean | null> {
  const { recipients_results: results = [] } = sample.expected
  if (results.length === 0 || results.some(({ reason }) => guessed.has(reason))) return null
  return ((await deliveryOf(sample))?.bounce.dead ?? false) === results.every(({ reason }) => causes.has(reason))
}

function report(figures: string): void {
  process.stdout.write(`${figures}\n`)
}

function table(pairs: readonly (readonly [expected: string, kind: string])[]): string {
  const counts = Map.groupBy(pairs, pair => pair.join(' -> '))
  return [...counts]
    .map(([pair, all]) => `${String(all.length).padStart(4)}  ${pair}`)
    .toSorted((one, other) => one.slice(6).localeCompare(other.slice(6)))
    .join('\n')
}
