import { afterAll, describe, expect, it } from 'vitest'
import type { InboundMail } from '../../../../src/core/mail.ts'
import { senderOf } from '../../../../src/core/replies/sender/sender.ts'
import { vouchedBy } from '../../../../src/core/replies/sender/vouched-by.ts'
import type { Vouched, Vouching } from '../../../../src/core/replies/sender/vouching.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'
import { hasSamples, sampleBytes, sampleMail, samples, type Sample } from '../../../support/mail-samples.ts'

/** What the source of a signed mail says that a server finds when it checks it. */
interface Checked {
  readonly dkim: readonly { readonly domain: string; readonly selector: string; readonly result: string }[]
  readonly spf: string
  readonly dmarc: string
}

interface Expected {
  readonly expect_authentic?: boolean
  readonly library_result?: Checked
}

const ourName = 'mail.ajantasa.example'
const server: Vouching = { by: 'authenticationResults', authservId: ourName }
const tenant: Vouching = { by: 'microsoft365', tenantId: '0a1b2c3d-0000-4000-8000-00000000000f' }
const ways: readonly Vouching[] = [server, tenant, { by: 'roundTrip' }]

const signed = samples('signed').map(sample => ({
  sample,
  name: sample.file,
  expected: sample.expected as unknown as Expected,
}))
const judged = signed.filter(({ expected }) => expected.expect_authentic !== undefined)
const authentic = judged.filter(({ expected }) => expected.expect_authentic === true)
const forged = judged.filter(({ expected }) => expected.expect_authentic === false)

let right = 0
let all = 0

/** Counts a judgement for the score and gives it back. */
function scored(judgement: Vouched['kind'], expected: Vouched['kind']): Vouched['kind'] {
  all += 1
  if (judgement === expected) right += 1
  return judgement
}

// The signatures are there, but who signed does not matter to us: we check none ourselves.
describe.skipIf(!hasSamples)('a signed mail without the word of the city’s own server', () => {
  it.each(signed)('is not vouched for: $name', async ({ sample }) => {
    const mail = await sampleMail(sample)
    for (const vouching of ways) expect(scored(vouchedBy(mail, vouching).kind, 'unknown')).toBe('unknown')
  })
})

describe.skipIf(!hasSamples)('a signed mail with the word of the city’s own server', () => {
  it.each(authentic)('is vouched for where it is authentic: $name', async ({ sample, expected }) => {
    expect(scored(await verdict(sample, [header(ourName, expected)]), 'vouched')).toBe('vouched')
  })

  it.each(forged)('is denied where it is not: $name', async ({ sample, expected }) => {
    expect(scored(await verdict(sample, [header(ourName, expected)]), 'denied')).toBe('denied')
  })

  it.each(authentic)('is vouched for by its signature alone: $name', async ({ sample, expected }) => {
    expect(scored(await verdict(sample, [header(ourName, expected, 'signatures')]), 'vouched')).toBe('vouched')
  })

  it.each(forged)('is not vouched for by a signature of others, or a bad one: $name', async ({ sample, expected }) => {
    expect(scored(await verdict(sample, [header(ourName, expected, 'signatures')]), 'unknown')).toBe('unknown')
  })

  it.each(judged)('is not vouched for by the same word of another server: $name', async ({ sample, expected }) => {
    expect(scored(await verdict(sample, [header(`${ourName}.attacker.example`, expected)]), 'unknown')).toBe('unknown')
  })

  it.each(forged)('is denied whatever its sender wrote in before: $name', async ({ sample, expected }) => {
    const ours = header(ourName, expected)
    const theirs = 'Authentication-Results: mail.ajantasa.example; dmarc=pass header.from=kaupunki.example; auth=pass'
    expect(scored(await verdict(sample, [ours, theirs]), 'denied')).toBe('denied')
    expect(scored(await verdict(sample, [ours, 'Received: from x by y', theirs]), 'denied')).toBe('denied')
    expect(scored(await verdict(sample, [theirs, ours]), 'denied')).toBe('denied')
    const arc = `ARC-${theirs.replace(': ', ': i=1; ')}`
    expect(scored(await verdict(sample, [arc, `X-${theirs}`, ours]), 'denied')).toBe('denied')
  })

  it.each(forged)('is an answer of the registered person that must be asked about: $name', async one => {
    const mail = await withHeaders(one.sample, [header(ourName, one.expected)])
    const responders = new Set(['maija.meikalainen@kaupunki.example'])
    const facts = { responders, own: new Set<string>(), vouching: server, domains: ['kaupunki.example'] }
    expect(senderOf({ ...facts, mail })).toMatchObject({ kind: 'responder', vouched: { kind: 'denied' } })
  })

  it('is there in both kinds', () => {
    expect(authentic.length).toBeGreaterThan(0)
    expect(forged.length).toBeGreaterThan(0)
  })
})

describe.skipIf(!hasSamples)('a hostile mail', () => {
  it.each(samples('hostile').filter(({ format }) => format === 'message'))(
    'is never vouched for: $file',
    async sample => {
      const mail = await sampleMail(sample)
      for (const vouching of ways) expect(vouchedBy(mail, vouching).kind).not.toBe('vouched')
    },
  )
})

afterAll(() => {
  if (hasSamples) process.stdout.write(` · signed samples: ${right} of ${all} judgements right\n`)
})

/** The field that a server of this name writes of what it finds; not every server checks DMARC. */
function header(authservId: string, { library_result: found }: Expected, what: 'all' | 'signatures' = 'all'): string {
  const signatures = found?.dkim.map(one => `dkim=${one.result} header.d=${one.domain} header.s=${one.selector}`) ?? []
  const policy = what === 'all' ? [`dmarc=${found?.dmarc} (p=reject) header.from=kaupunki.example`] : []
  return `Authentication-Results: ${[authservId, ...signatures, `spf=${found?.spf}`, ...policy].join(';\r\n\t')}`
}

async function verdict(sample: Sample, lines: readonly string[]): Promise<Vouched['kind']> {
  return vouchedBy(await withHeaders(sample, lines), server).kind
}

async function withHeaders(sample: Sample, lines: readonly string[]): Promise<InboundMail> {
  const above = new TextEncoder().encode(lines.map(line => `${line}\r\n`).join(''))
  return readMessage(Buffer.concat([above, sampleBytes(sample)]))
}
