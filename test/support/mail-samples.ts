import { existsSync, readFileSync } from 'node:fs'
import type { InboundMail } from '../../src/core/mail.ts'
import { readMessage } from '../../src/edges/mail/read-message.ts'

const folder = '../shared/mail-samples'

/** Whether the collection of example mails is at hand. */
export const hasSamples = existsSync(`${folder}/manifest.jsonl`)

/** An example mail with what its source expects: the fields are told in the collection's own README. */
export interface Sample {
  readonly file: string
  readonly category: 'auto' | 'bounces' | 'hostile' | 'replies' | 'signed'
  readonly format: 'message' | 'text-body' | 'html'
  readonly lang?: string
  readonly origin: 'collected' | 'synthetic'
  readonly expected: {
    readonly class: string
    readonly must_not_be_confirmation?: boolean
    /** The kind of attack of hostile mail. */
    readonly attack?: string
    readonly hard_bounce?: boolean
    readonly temporary?: boolean
    readonly recipients_results?: readonly { readonly reason: string; readonly hard: boolean }[]
    /** What a receiving server would say of signed mail. */
    readonly library_result?: { readonly dmarc?: string }
    readonly visible_contains?: readonly string[]
    readonly visible_excludes?: readonly string[]
    readonly visible_empty?: boolean
    readonly signature_lines?: readonly string[]
    readonly note?: string
    readonly final_recipients?: readonly string[]
    readonly dsn_status?: readonly string[]
    readonly dsn_action?: readonly string[]
  }
}

/** The example mails of a category; none when the collection is absent. */
export function samples(category: Sample['category']): readonly Sample[] {
  if (!hasSamples) return []
  return readFileSync(`${folder}/manifest.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Sample)
    .filter(sample => sample.category === category)
}

/** The bytes of an example as the mailbox would give them. */
export function sampleBytes(sample: Sample): Uint8Array {
  return readFileSync(`${folder}/${sample.file}`)
}

/** An example as a mail; one that is only a body gets a sender. */
export async function sampleMail(sample: Sample, from = 'maija@esimerkkila.fi'): Promise<InboundMail> {
  const bytes = sampleBytes(sample)
  if (sample.format === 'message') return await readMessage(bytes)
  const body = new TextDecoder().decode(bytes)
  return inboundMail(sample.format === 'html' ? { from, html: body } : { from, text: body })
}

/** A reply without anything special, but for what is given. */
export function inboundMail(given: Partial<InboundMail> = {}): InboundMail {
  return {
    headers: [],
    contentType: 'text/plain; charset=utf-8',
    from: 'maija.meikalainen@esimerkkila.fi',
    to: ['ptv@esimerkkila.fi'],
    subject: 'Re: 8 kuvausta odottaa tarkistustasi [A7K2-9QX4]',
    messageId: '<answer@esimerkkila.fi>',
    references: ['<digest.A7K2-9QX4@esimerkkila.fi>'],
    text: null,
    html: null,
    parts: [],
    ...given,
  }
}
