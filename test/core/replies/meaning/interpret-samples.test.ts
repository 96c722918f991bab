import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { interpret } from '../../../../src/core/replies/meaning/interpret.ts'
import { visibleText } from '../../../../src/core/replies/reading/visible-text.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'

const folder = '../shared/mail-samples'

interface Sample {
  readonly file: string
  readonly category: string
  readonly format: string
  readonly expected: { readonly intent?: string }
}

describe.skipIf(!existsSync(folder))('sample letters', () => {
  const samples = existsSync(folder)
    ? readFileSync(`${folder}/manifest.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Sample)
        .filter(({ category, format }) => category === 'replies' && format !== 'html')
    : []
  const others = samples.filter(({ expected }) => expected.intent !== 'confirm')
  const confirming = samples.filter(({ expected }) => expected.intent === 'confirm')

  it('are there', () => expect([others.length > 150, confirming.length > 8]).toEqual([true, true]))

  it.each([1, 3])('are never taken for a confirmation where they are none, of a digest of %i items', async items => {
    const read = await Promise.all(others.map(async sample => ({ sample, kinds: await kindsOf(sample, items) })))
    expect(read.filter(({ kinds }) => kinds.includes('confirm')).map(({ sample }) => sample.file)).toEqual([])
  })

  it('are understood otherwise only where a person meant it', async () => {
    const read = await Promise.all(others.map(async sample => ({ sample, kinds: await kindsOf(sample, 1) })))
    const wrong = read.filter(({ sample, kinds }) =>
      kinds.some(kind => kind !== 'unclear' && kind !== sample.expected.intent),
    )
    expect(wrong.map(({ sample }) => sample.file)).toEqual([])
  })

  it.each(confirming.map(sample => [sample.file, sample] as const))('%s confirms', async (_file, sample) => {
    expect(await kindsOf(sample, 1)).toEqual(['confirm'])
  })
})

async function kindsOf({ file, format }: Sample, items: number): Promise<readonly string[]> {
  const raw = readFileSync(`${folder}/${file}`)
  const headers = format === 'message' ? '' : 'Content-Type: text/plain; charset=utf-8\n\n'
  const mail = await readMessage(Buffer.concat([Buffer.from(headers), raw]))
  const today = Temporal.PlainDate.from('2026-09-08')
  return interpret({ text: visibleText(mail), between: [] }, { items, today }).map(intent => intent.kind)
}
