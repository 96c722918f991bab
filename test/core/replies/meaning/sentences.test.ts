import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../src/core/replies/meaning/sentences.ts'

describe('the sentences of a line', () => {
  it.each([
    ['Kaikki ok. Kiitos!', ['Kaikki ok.', 'Kiitos!']],
    ['ok! kiitos? joo', ['ok!', 'kiitos?', 'joo']],
    ['ok... ei', ['ok...', 'ei']],
    ['En ehdi 😩 kysy uudestaan', ['En ehdi 😩', 'kysy uudestaan']],
    ['(ok.) joo', ['(ok.)', 'joo']],
    ['päättyi 5.11. Sen voi poistaa', ['päättyi 5.11.', 'Sen voi poistaa']],
    ['numero on 019 000 1516. rest ok', ['numero on 019 000 1516.', 'rest ok']],
    ['klo 9-14. 3 ok', ['klo 9-14.', '3 ok']],
    ['', []],
  ])('%j are %j', (line, wanted) => expect(sentencesOf(line)).toEqual(wanted))

  it.each([
    '4. kunnossa',
    '4. Kunnossa',
    '15.1. alkaen auki',
    'T. Sari',
    'Terv. Sari',
    'Yst. Sari',
    'ks. sivu',
    'esim. näin',
    'den 15. 1. tack',
    '30.1., päivät',
    'ok.',
  ])('%j is one', line => expect(sentencesOf(line)).toEqual([line]))
})
