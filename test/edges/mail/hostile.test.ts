import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import type { Asked, Outcome } from '../../support/hostile-reader.ts'
import { hasSamples, sampleBytes, samples } from '../../support/mail-samples.ts'
import { mutant, mutationNames } from '../../support/mail-mutants.ts'
import { mulberry32, oneOf } from '../../support/random.ts'

// HOSTILE_MAIL=all tries every spoilt form, which takes minutes; HOSTILE_SEED repeats a run.
const all = process.env['HOSTILE_MAIL'] === 'all'
const seed = Number(process.env['HOSTILE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** What one mail may take at most; for `waiting` milliseconds it is waited for on a busy machine. */
const allowed = { seconds: 5, megabytes: 256, waiting: 60_000 }

interface Hostile {
  readonly name: string
  readonly raw: () => Uint8Array
  readonly person?: string
  /** True where it is known for what it is by its two bodies: with one of them lost it is another mail. */
  readonly twofold?: boolean
}

const reader = readerInThread()

afterAll(() => reader.stop())

describe('the guard of these tests', () => {
  it('sees an answer', async () => {
    expect(await faultsOf({ name: 'a reply', raw: () => letter('ok') })).toEqual(['a reply: does confirmed'])
  })

  it('sees memory that is eaten', async () => {
    const limited = new Worker('const kept = []; while (true) kept.push(new Array(1e5).fill(kept.length))', {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 32 },
    })
    await expect(new Promise((_resolve, reject) => limited.on('error', reject))).rejects.toThrow('memory')
  })
})

describe.skipIf(!hasSamples)('hostile mail', () => {
  const hostile = samples('hostile').map(sample => ({
    name: sample.file,
    raw: () => sampleBytes(sample),
    // Who writes under a false name is not the digest's person.
    twofold: sample.expected.attack === 'parts-disagree',
    ...(sample.expected.attack === 'from-tricks' ? { person: 'maija.meikalainen@kaupunki.example' } : {}),
  }))

  it('harms nobody: the collected mails', async () => {
    expect(hostile).toHaveLength(263)
    expect(await allFaults(hostile)).toEqual([])
  }, 600_000)

  it(`harms nobody: the collected mails, spoilt (HOSTILE_SEED=${seed})`, async () => {
    const faults = await allFaults(hostile.flatMap((one, index) => spoilt(one, index)))
    const twofold = new Set(hostile.filter(one => one.twofold).map(one => one.name))
    expect(faults.filter(fault => !(fault.includes(': does ') && twofold.has(fault.split(', ')[0] ?? '')))).toEqual([])
  }, 3_600_000)
})

describe('mail that is made to take long', () => {
  it.each([
    ['five million characters without a line end', () => letter('x'.repeat(5_000_000))],
    ['HTML that never closes', () => letter('<div><p title="'.repeat(300_000), 'text/html')],
    ['HTML of nothing but signs', () => letter('<'.repeat(5_000_000), 'text/html')],
    ['entities without end', () => letter('&#x'.repeat(1_500_000), 'text/html')],
    ['quotations within quotations', () => letter(`${'>'.repeat(5_000)} ok\n`.repeat(1_000))],
    ['a header of a quarter megabyte', () => letter('ok?', 'text/plain', `X-Long: ${'a@b.fi, <'.repeat(28_000)}\n`)],
    ['ten thousand headers', () => letter('ok?', 'text/plain', 'X-A: b\n'.repeat(10_000))],
    ['references without end', () => letter('ok?', 'text/plain', `References: ${'<a@b.fi> '.repeat(20_000)}\n`)],
    ['a part for each line', () => multipart('--a\n'.repeat(190_000))],
    ['many boundaries at once', () => multipart(`${siblings(5_000)}${'--zzzz\n'.repeat(170_000)}`)],
    ['encoded words without end', () => letter('ok?', 'text/plain', `Subject: ${'=?utf-8?q?a?= '.repeat(15_000)}\n`)],
    ['a calendar of megabytes', () => letter('METHOD:\n'.repeat(190_000), 'text/calendar')],
    [
      'a delivery status of megabytes',
      () => letter('Final-Recipient: rfc822;a@b.fi\n\n'.repeat(95_000), 'message/delivery-status'),
    ],
    [
      'twenty-five megabytes of base64',
      () => multipart(`--a\nContent-Transfer-Encoding: base64\n\n${`${'QUJD'.repeat(19)}\n`.repeat(340_000)}`),
    ],
  ])(
    'is read in time: %s',
    async (name, raw) => {
      expect(await faultsOf({ name, raw })).toEqual([])
    },
    120_000,
  )
})

// Ten ways for each mail, or two of them by chance.
function spoilt(one: Hostile, index: number): readonly Hostile[] {
  const random = mulberry32(seed + index)
  const names = all ? mutationNames : [oneOf(mutationNames, random)]
  return names.map((name, way) => ({
    ...one,
    name: `${one.name}, ${name}`,
    raw: () => mutant(one.raw(), name, mulberry32(seed + index * 100 + way)),
  }))
}

async function allFaults(mails: readonly Hostile[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const mail of mails) faults.push(...(await faultsOf(mail)))
  return faults
}

async function faultsOf({ name, raw, person }: Hostile): Promise<readonly string[]> {
  const { done, seconds, calls, fault } = await reader.read({ raw: raw(), person: person ?? null })
  return [
    ...(fault === null ? [] : [`${name}: ${fault}`]),
    ...done.map(outcome => `${name}: does ${outcome}`),
    ...calls.map(call => `${name}: asked the network for ${call}`),
    ...(seconds > allowed.seconds ? [`${name}: took ${seconds.toFixed(1)} s`] : []),
  ]
}

// In a thread of its own, which ends when it takes more memory than is allowed; the bytes of the mail are beside that.
function readerInThread() {
  let worker: Worker | null = null
  const read = async (mail: Asked): Promise<Outcome> => {
    const asked = worker ?? startReader()
    worker = asked
    const outcome = await answerOf(asked, mail)
    if (outcome.class === 'none') await stop()
    return outcome
  }
  const stop = async (): Promise<void> => {
    await worker?.terminate()
    worker = null
  }
  return { read, stop }
}

function startReader(): Worker {
  return new Worker(new URL('../../support/hostile-reader.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: allowed.megabytes },
    execArgv: [],
  })
}

async function answerOf(worker: Worker, mail: Asked): Promise<Outcome> {
  const none = { done: [], class: 'none', seconds: 0, calls: [] }
  return await new Promise<Outcome>(resolve => {
    const end = (outcome: Outcome): void => {
      clearTimeout(hung)
      worker.off('message', end).off('error', fail)
      resolve(outcome)
    }
    const fail = (error: unknown): void =>
      end({ ...none, fault: error instanceof Error ? error.message : String(error) })
    const hung = setTimeout(() => end({ ...none, fault: 'gave no answer' }), allowed.waiting)
    worker.on('message', end).on('error', fail)
    worker.postMessage(mail, [])
  })
}

function letter(body: string, type = 'text/plain', headers = ''): Uint8Array {
  return Buffer.from(`From: maija@esimerkkila.fi\n${headers}Content-Type: ${type}; charset=utf-8\n\n${body}\n`)
}

function multipart(body: string): Uint8Array {
  return Buffer.from(`From: maija@esimerkkila.fi\nContent-Type: multipart/mixed; boundary=a\n\n${body}\n`)
}

function siblings(count: number): string {
  return Array.from({ length: count }, (_, index) => `--a\nContent-Type: multipart/x; boundary=zzzz${index}\n\n`).join(
    '',
  )
}
