import { describe, expect, it } from 'vitest'
import { readYesOrNo } from '../../../src/core/replies/yes-or-no.ts'

describe('the answer to whether a reply is theirs', () => {
  it.each([
    ['kyllä', 'yes'],
    ['Kyllä, se olin minä.\n\nTerveisin Sari', 'yes'],
    ['joo', 'yes'],
    ['Hei! Vahvistan.', 'yes'],
    ['kylla', 'yes'],
    ['Ja, det är mitt svar', null],
    ['Hei\nkyllä', 'yes'],
    ['ja', 'yes'],
    ['Ja tack, mvh Sari Rakennus', 'yes'],
    ['Yes, it was me. Thanks!', 'yes'],
    ['OK', null],
    ['ok kiitos', null],
    ['minä', null],
    ['Hei, kiitos ja terveisin Sari', null],
    ['Ja!', 'yes'],
    ['ei', 'no'],
    ['En ole lähettänyt mitään!', 'no'],
    ['nej, inte jag', 'no'],
    ['No, I did not write that.', 'no'],
    ['Tämä on huijaus', 'no'],
    ['No kyllä', null],
    ['kyllä tai ei', null],
    ['kyllä?', null],
    ['Kyllä, mutta kohta 3 vaatii vielä tarkistusta', null],
    ['Soittakaa minulle', null],
    ['', null],
    ['👍', null],
    [`kyllä ${'terveisin '.repeat(60)}`, null],
  ])('"%s" says %s', (words, answer) => {
    expect(readYesOrNo(words, 'Sari Rakennus')).toBe(answer)
  })

  it('may be signed with the writer’s own name only', () => {
    expect(readYesOrNo('kyllä\nSari', 'Joku Muu')).toBeNull()
  })
})
