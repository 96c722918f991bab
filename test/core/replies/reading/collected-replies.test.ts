import { describe, expect, it } from 'vitest'
import { visibleText } from '../../../../src/core/replies/reading/visible-text.ts'
import { writtenAnswer } from '../../../../src/core/replies/reading/written-answer.ts'
import { hasSamples, sampleMail, samples, type Sample } from '../../../support/mail-samples.ts'

/** Where we read otherwise than the collection expects. */
const known = {
  'leaves out a signature or device line that the source keeps': [
    'alfonsrv/begins_with_signature.txt',
    'quotequail/unwrap_016.txt',
    'talon-eml/sparrow.eml',
    'willdurand/email_w10_mail.txt',
  ],
  'leaves out what stands below the headers of another mail, or is marked as quoted': [
    'discourse-trimmer/embedded_email_16.txt',
    'discourse-trimmer/forwarded_message.txt',
    'discourse-trimmer/quote_and_text.txt',
    'edgetier/bet_at_home_bottom_posting.txt',
  ],
  'keeps lines that it does not know': ['edgetier/email_polish_4.txt'],
}

describe.skipIf(!hasSamples)('the collected replies', () => {
  it('are read without the quoted mail and with all own words, but for the known ones', async () => {
    const misses: string[] = []
    for (const sample of samples('replies'))
      if (!(await isRead(sample))) misses.push(sample.file.slice('replies/'.length))
    expect(misses.toSorted()).toEqual(Object.values(known).flat().toSorted())
  })

  it('lose the signature lines of those made for this purpose', async () => {
    const made = samples('replies').filter(({ expected }) => expected.signature_lines !== undefined)
    const texts = await Promise.all(made.map(async sample => [sample, visibleText(await sampleMail(sample))] as const))
    expect(made.length).toBeGreaterThan(20)
    expect(texts.filter(([{ expected }, text]) => expected.signature_lines?.some(line => text.includes(line)))).toEqual(
      [],
    )
  })
})

/** Of all replies in a language: finding less than this share is a step back. */
const enough = { fi: 0.98, sv: 0.98, en: 0.95 }

describe.skipIf(!hasSamples)('the score of the collected replies', () => {
  const scores = score()

  it.each(Object.entries(enough))('in %s is at least %d', async (language, least) => {
    const { read = 0, all = 0 } = (await scores).get(language) ?? {}
    expect(read / all).toBeGreaterThanOrEqual(least)
  })

  it('is told by language', async () => {
    const lines = [...(await scores)].map(([language, { read, all }]) => `${language} ${read} of ${all}`)
    process.stdout.write(`Replies read as the collection expects: ${lines.join(', ')}\n`)
    expect(lines.length).toBeGreaterThan(3)
  })

  it('has no reply with words where nothing was written', async () => {
    const empty = samples('replies').filter(({ expected }) => expected.visible_empty === true)
    const mails = await Promise.all(empty.map(async sample => await sampleMail(sample)))
    const texts = mails.flatMap(mail => [visibleText(mail), writtenAnswer(mail, null).text])
    expect([empty.length > 3, texts.filter(text => text !== '')]).toEqual([true, []])
  })
})

type Score = ReadonlyMap<string, { readonly read: number; readonly all: number }>

async function score(): Promise<Score> {
  const groups = Map.groupBy(samples('replies'), ({ lang = 'unknown' }) => lang)
  const rows = [...groups].map(async ([language, own]) => {
    const passed = await Promise.all(own.map(async sample => (await isRead(sample)) || (await lacksSignOff(sample))))
    return [language, { read: passed.filter(Boolean).length, all: own.length }] as const
  })
  return new Map(await Promise.all(rows))
}

// The collection says of some replies that the line with the greeting and the name may be kept or removed.
async function lacksSignOff(sample: Sample): Promise<boolean> {
  const { note = '', visible_contains: own = [], visible_excludes: quoted = [] } = sample.expected
  if (!note.includes('sign-off line may be kept or removed')) return false
  const text = flat(visibleText(await sampleMail(sample)))
  const missing = own.filter(words => !text.includes(flat(words)))
  return (
    missing.every(words => words.length < 40) && missing.length === 1 && !quoted.some(one => text.includes(flat(one)))
  )
}

async function isRead(sample: Sample): Promise<boolean> {
  const { visible_contains: own = [], visible_excludes: quoted = [], visible_empty: empty = false } = sample.expected
  const text = flat(visibleText(await sampleMail(sample)))
  if (empty && text !== '') return false
  return own.every(words => text.includes(flat(words))) && !quoted.some(words => text.includes(flat(words)))
}

function flat(text: string): string {
  return text
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
