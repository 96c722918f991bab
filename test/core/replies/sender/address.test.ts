import { describe, expect, it } from 'vitest'
import { domainName, plainAddress } from '../../../../src/core/replies/sender/address.ts'

const label = 'a'.repeat(63)

describe('an address', () => {
  it.each([
    ['as it is', 'maija@esimerkkila.fi', 'maija@esimerkkila.fi'],
    ['in upper case', 'MAIJA@Esimerkkila.FI', 'maija@esimerkkila.fi'],
    ['with the point of the root', 'maija@esimerkkila.fi.', 'maija@esimerkkila.fi'],
    ['with a sub-address, which stays another address', 'maija+ptv@esimerkkila.fi', 'maija+ptv@esimerkkila.fi'],
    ['with a domain in its own letters', 'maija@Esimerkkilä.fi', 'maija@xn--esimerkkil-z5a.fi'],
    ['with a domain in the letters of the DNS', 'maija@XN--esimerkkil-z5a.fi', 'maija@xn--esimerkkil-z5a.fi'],
    ['with ä as a letter and its mark', 'maija@esimerkkila\u0308.fi', 'maija@xn--esimerkkil-z5a.fi'],
    ['with ä in its name', 'Päivi@b.fi', 'päivi@b.fi'],
    ['with ä as a letter and its mark in its name', 'pa\u0308ivi@b.fi', 'päivi@b.fi'],
    ['of a host without a point', 'ajantasa@localhost', 'ajantasa@localhost'],
    ['with the signs that a name may have', "o'brien_!#$%&*/=?^`{|}~.-@b.fi", "o'brien_!#$%&*/=?^`{|}~.-@b.fi"],
  ])('%s is compared in one form', (_name, written, plain) => {
    expect(plainAddress(written)).toBe(plain)
  })

  it.each([
    ['a Cyrillic а in its domain', 'maija@esimerkkil\u0430.fi'],
    ['a Cyrillic а in its name', 'm\u0430ija@b.fi'],
    ['a Greek ο in its domain', 'maija@l\u03BFhja.fi'],
    ['wide letters in its domain', 'maija@ｂ.fi'],
    ['wide letters in its name', 'ｍaija@b.fi'],
    ['the Kelvin sign, which becomes a k', 'maija@\u212Aemi.fi'],
    ['a long s, which becomes an s', 'maija@e\u017Fimerkki.fi'],
    ['a joined fi', 'maija@b.\uFB01'],
    ['a soft hyphen, which nobody sees', 'maija@kau\u00ADpunki.fi'],
    ['a space of no width', 'mai\u200Bja@b.fi'],
    ['an ideographic full stop', 'maija@b\u3002fi'],
    ['a loose mark', 'maija@b\u0332.fi'],
    ['a space', 'mai ja@b.fi'],
    ['no @', 'maija.b.fi'],
    ['nothing before the @', '@b.fi'],
    ['nothing behind the @', 'maija@'],
    ['two @', 'maija@a.fi@b.fi'],
    ['a number of a network for a domain', 'maija@[192.0.2.1]'],
  ])('with %s is none', (_name, written) => {
    expect(plainAddress(written)).toBeNull()
  })

  it('with ɑ for a is another address, not the one that it looks like', () => {
    expect(plainAddress('maija@esimerkkil\u0251.fi')).toMatch(/^maija@xn--/)
    expect(plainAddress('maija@esimerkkil\u0251.fi')).not.toBe(plainAddress('maija@esimerkkila.fi'))
  })
})

describe('a domain', () => {
  it.each([
    '',
    '.',
    'b..fi',
    '.b.fi',
    'b.fi..',
    '-b.fi',
    'b-.fi',
    'b.fi/',
    'b.fi:25',
    'b_c.fi',
    'b fi',
    'a@b.fi',
    'ä.fi/b',
    'ä.fi:25',
    'ä%62.fi',
    '*.b.fi',
  ])('is not %j', written => {
    expect(domainName(written)).toBeNull()
  })

  it.each([
    ['labels of 63 letters', `${label}.fi`, true],
    ['labels of 64 letters', `${label}a.fi`, false],
    ['253 letters', [label, label, label, label.slice(2)].join('.'), true],
    ['254 letters', [label, label, label, label.slice(1)].join('.'), false],
    ['letters outside of the DNS that are too many in it', `${'ä'.repeat(63)}.fi`, false],
  ])('with %s is one: %s', (_name, written, isOne) => {
    expect(domainName(written)).toBe(isOne ? written : null)
  })

  it.each(['b-c.fi', '3.fi', 'b3.fi', 'a.b.c.fi'])('is %s', written => {
    expect(domainName(written)).toBe(written)
  })
})
