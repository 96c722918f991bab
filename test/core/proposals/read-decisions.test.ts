import { describe, expect, it } from 'vitest'
import { readDecisions } from '../../../src/core/proposals/read-decisions.ts'

const asked = { items: 4, today: Temporal.PlainDate.from('2026-12-11') }
const read = (text: string, between: readonly { number: number; text: string }[] = []): readonly string[] | string => {
  const answer = readDecisions({ text, between }, asked)
  if (answer.kind !== 'decisions') return answer.kind
  return answer.decisions.map(one =>
    one.kind === 'approve'
      ? `${one.number} ${one.finalWords === null ? 'yes' : `as "${one.finalWords}"`}`
      : `${one.number} no: ${one.reason}`,
  )
}

describe('an answer to a work list', () => {
  it.each<readonly [string, readonly string[]]>([
    ['hyväksyn 2', ['2 yes']],
    ['Hyväksyn kohdat 1, 3 ja 4.', ['1 yes', '3 yes', '4 yes']],
    ['2 ok', ['2 yes']],
    ['godkänner 1 och 2', ['1 yes', '2 yes']],
    ['approve 1\nreject 3: the price is right', ['1 yes', '3 no: the price is right']],
    ['hyväksyn 1, hylkää 3: hinta on oikein', ['1 yes', '3 no: hinta on oikein']],
    ['avslår 3: priset stämmer', ['3 no: priset stämmer']],
    ['2: Kurssi maksaa 15 euroa.', ['2 as "Kurssi maksaa 15 euroa."']],
    ['hyväksyn kaikki', ['1 yes', '2 yes', '3 yes', '4 yes']],
    ['Hei!\n\nhyväksyn 2\n\nTerveisin\nVille Viestijä', ['2 yes']],
    ['hylkää 2:\nhinta on oikein\nja aika myös', ['2 no: hinta on oikein\nja aika myös']],
    ['hylkää 2', ['2 no: ']],
  ])('"%s" decides', (words, decisions) => expect(read(words)).toEqual(decisions))

  it.each([
    'ok',
    'kaikki ok',
    'hyväksyn',
    'en hyväksy 2',
    'ehkä hyväksyn 2',
    'hyväksyn 2?',
    'hyväksyn 2 mutta hinta on väärä',
    'hyväksyn 2\nmutta odottakaa vielä',
    'hyväksyn 5',
    'hyväksyn 0',
    'hyväksyn 2\nhylkää 2: ei käy',
    '2: mitä tämä tarkoittaa?',
    '2: ei käy',
    'Palataan asiaan',
  ])('"%s" is unclear', words => expect(read(words)).toBe('unclear'))

  it.each(['Kiitos!', 'Hei,', ''])('"%s" says nothing', words => expect(read(words)).toBe('nothing'))

  it('may stand below the items', () => {
    expect(read('', [{ number: 2, text: 'hyväksyn 2' }])).toEqual(['2 yes'])
    expect(read('', [{ number: 3, text: 'hyväksyn' }])).toEqual(['3 yes'])
  })
})
