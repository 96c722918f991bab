import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReplyIntent } from '../../../../src/core/reply.ts'
import { interpret } from '../../../../src/core/replies/meaning/interpret.ts'

const question = { items: 5, today: Temporal.PlainDate.from('2026-11-22') } as const
const runs = { numRuns: 500 }

function read(text: string): readonly ReplyIntent[] {
  return interpret({ text, between: [] }, question)
}

function kinds(text: string): readonly string[] {
  return read(text).map(intent => intent.kind)
}

const good =
  'ok;kunnossa;kaikki kunnossa;kaikki;tiedot;ajan tasalla;stämmer;allt;allt stämmer;alla;all;fine;all fine;good;everything;is correct;oikein;up to date;on;ovat;är;are;kiitos;tack;thanks;hei;joo;ja;och;and;mutta;men;but;nyt;still;.;,;!;\n;Terveisin Maija;muut'.split(
    ';',
  )
const negations = 'ei;Ei;EI;inte;Inte;not;Not;NOT;ej;ei ole;är inte;is not;eivät;nej;no;never;aldrig;en'.split(';')

describe('interpret', () => {
  it('always answers, with items of the digest only', () => {
    const words = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...good, ...negations, '2', ':', '1-3')),
    )
    fc.assert(
      fc.property(words, written => {
        const intents = read(written.join(' '))
        expect(intents.length).toBeGreaterThan(0)
        for (const intent of intents) {
          if (intent.kind === 'undo' || intent.items === 'all') continue
          expect(intent.items.every(number => number >= 1 && number <= 5)).toBe(true)
        }
      }),
      runs,
    )
  }, 20_000)

  it('never takes good words with a negation among them for a confirmation', () => {
    const words = fc.array(fc.constantFrom(...good), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.constantFrom(...negations), fc.nat(), (written, negation, place) => {
        const text = written.toSpliced(place % (written.length + 1), 0, negation).join(' ')
        expect(kinds(text)).toEqual(['unclear'])
      }),
      { numRuns: 3000 },
    )
  })

  it('confirms nothing in words of which one is unknown', () => {
    const unknown = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{4,9}$/)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...good), { maxLength: 8 }), unknown, fc.nat(), (written, word, place) => {
        const text = written.toSpliced(place % (written.length + 1), 0, word).join(' ')
        expect(kinds(text)).toEqual(['unclear'])
      }),
      runs,
    )
  })

  it('confirms nothing in random text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.lorem({ mode: 'sentences' }), fc.string({ unit: 'grapheme', minLength: 3 })), text => {
        expect(kinds(text)).not.toContain('confirm')
      }),
      runs,
    )
  })

  it('confirms nothing as soon as it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...good), { minLength: 1, maxLength: 6 }), written => {
        expect(kinds(`${written.join(' ')}?`)).toEqual(['unclear'])
      }),
      runs,
    )
  })

  const replies = [
    'ok',
    'kaikki kunnossa',
    'kaikki kunnossa paitsi 3',
    '2, 3 ja 5 ok',
    '2 ok\n3 korjasin\n4: uusi osoite on Keskuskatu 1',
    'allt stämmer utom 2: telefonnumret är 05 617 1234',
    '3: as intended, because prices vary',
    'myöhemmin 15.1.',
    '4 kuuluu: matti@esimerkkila.fi',
    'ei ole ok',
    'kaikki ok mutta kirjasto muuttaa',
  ]
  const greeting = fc.constantFrom('', 'Hei!\n\n', 'Hei Maija,\n', 'Hej,\n\n', 'Hello!\n', 'Moi,\n', '\n \n')
  const closing = fc.constantFrom(
    '',
    '\n\nTerveisin\nMaija Meikäläinen',
    '\nMvh\nKalle',
    '\n\nKind regards,\nJohn Smith\nTel. +358 40 000 0000',
    '\nKiitos!\n\nT. Maija\n',
    '\n\nMaija',
    '\n\n\u200b \u00a0\n',
  )

  it('means the same with polite words around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...replies), greeting, closing, (reply, before, after) => {
        const around = read(`${before}${reply}${after}`)
        // What is not understood is passed on with all that stands around it.
        const heard = around.map(intent => (intent.kind === 'unclear' ? { ...intent, text: reply } : intent))
        expect(heard).toEqual(read(reply))
      }),
      runs,
    )
  })

  it('means the same however answers in few words are spaced and in whatever case', () => {
    const few = replies.filter(reply => !/:|\n/.test(reply))
    const blank = fc.constantFrom(' ', '  ', '\u00a0', '\t', ' \u200b', '\u2003')
    fc.assert(
      fc.property(fc.constantFrom(...few), blank, fc.boolean(), (reply, space, loud) => {
        const written = reply.replaceAll(' ', space)
        const heard = read(loud ? written.toUpperCase() : written)
        const bare = read(reply)
        expect(heard.map(intent => ({ ...intent, text: '' }))).toEqual(bare.map(intent => ({ ...intent, text: '' })))
      }),
      runs,
    )
  })

  const confirming = fc.constantFrom(
    ...'ok;kaikki kunnossa;Hei!\n\nkaikki ok\n\nT. Sari;allt stämmer;all fine;1 ok\n2 ok;1-3 ok;2 korjasin, muut ok;kaikki paitsi 3 ok;4 ei minun\nmuut ok'.split(
      ';',
    ),
  )
  const refusals = fc.constantFrom(
    ...'Ei ole kunnossa.;Puhelin ei toimi.;Det stämmer inte.;This is not right.;Kaikki ei ole ok.;Inte ok.;Ei.;En vahvista mitään.;Nej, vänta.;Ne eivät pidä paikkaansa.;No, wait.'.split(
      ';',
    ),
  )

  it('never leaves a confirmation standing beside a sentence that refuses it', () => {
    const places = fc.constantFrom(' ', '\n', '\n\n')
    fc.assert(
      fc.property(confirming, refusals, places, fc.boolean(), (reply, refusal, gap, first) => {
        const text = first
          ? `${refusal}${gap}${reply}`
          : `${reply}${/[.!]$/.test(reply) || gap !== ' ' ? '' : '.'}${gap}${refusal}`
        expect(kinds(text)).not.toContain('confirm')
      }),
      { numRuns: 1500 },
    )
  })

  it('leaves longer texts than people write to a person', () => {
    const long = ['ok '.repeat(2100), `ok${' '.repeat(6000)}`, 'ok\n'.repeat(201), 'kaikki kunnossa\n'.repeat(6500)]
    expect(long.map(kinds)).toEqual(long.map(() => ['unclear']))
  })

  it.each([
    'ok\n',
    '2: a, 3 ',
    '2: a. 3: b. ',
    '1, ',
    '((',
    'a@',
    'a.',
    'a',
    '2: x\n',
    'terveisin\n',
    'myöhemmin 1.1. ',
    'ok 1 ',
  ])(
    'is quick with %j over and over',
    words => {
      const text = words.repeat(Math.floor(5900 / words.length))
      expect(kinds(text).length).toBeGreaterThan(0)
    },
    10_000,
  )
})
