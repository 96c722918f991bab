import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAuthenticationResults } from '../../../../src/core/replies/sender/authentication-results.ts'
import { senderOf } from '../../../../src/core/replies/sender/sender.ts'
import { vouchedBy } from '../../../../src/core/replies/sender/vouched-by.ts'
import type { Vouching } from '../../../../src/core/replies/sender/vouching.ts'
import { readMessage } from '../../../../src/edges/mail/read-message.ts'
import { inboundMail } from '../../../support/mail-samples.ts'

const server: Vouching = { by: 'authenticationResults', authservId: 'mx.b.fi' }
const tenant: Vouching = { by: 'microsoft365', tenantId: '0a1b2c3d-0000-4000-8000-00000000000f' }

/** Pieces of which headers are made, and what could come between them. */
const piece = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...'mx.b.fi;dmarc=pass;header.from=b.fi;dkim=pass;header.d=b.fi;none;spf=fail;auth=pass;smtp.auth=a@b.fi'.split(
        ';',
      ),
    ),
  },
  { weight: 8, arbitrary: fc.constantFrom(';', ' ', '(', ')', '"', '\\', '=', '/', '\r\n ', ' 1', '; ', 'mx.c.fi') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const value = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
const names = [
  'authentication-results',
  'arc-authentication-results',
  'x-ms-exchange-crosstenant-authas',
  'from',
] as const
const headers = fc.array(fc.record({ name: fc.constantFrom(...names), value }), { maxLength: 4 })

describe('random headers', () => {
  it('vouch only by a field with the server’s name and a pass', () => {
    fc.assert(
      fc.property(headers, list => {
        const judged = vouchedBy(inboundMail({ from: 'a@b.fi', headers: list }), server)
        const told = list
          .filter(({ name }) => name === 'authentication-results')
          .some(one => /^[^;]*mx\.b\.fi/.test(one.value) && /(?:dmarc|dkim|auth)[^;]*=[^;]*pass/s.test(one.value))
        expect(told || judged.kind !== 'vouched').toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('do vouch at times, so that the properties say something', () => {
    const results = fc.constantFrom(
      'dmarc=pass header.from=b.fi',
      'dkim=pass header.d=b.fi',
      'auth=pass smtp.auth=a@b.fi',
    )
    fc.assert(
      fc.property(
        results,
        fc.constantFrom('', ' (x)', '\r\n '),
        fc.constantFrom('', ';spf=fail', '; x=y'),
        (one, gap, more) => {
          const list = [{ name: 'authentication-results', value: `mx.b.fi${gap};${one}${gap}${more}` }]
          expect(vouchedBy(inboundMail({ from: 'a@b.fi', headers: list }), server).kind).toBe('vouched')
        },
      ),
    )
  })

  it('never vouch by the name of another server', () => {
    const other = headers.map(list => list.map(one => ({ ...one, value: one.value.replaceAll('mx.b.fi', 'mx.b.fin') })))
    fc.assert(
      fc.property(other, list => {
        expect(vouchedBy(inboundMail({ from: 'a@b.fi', headers: list }), server).kind).not.toBe('vouched')
      }),
      { numRuns: 2000 },
    )
  })

  it('never vouch by a tenant without its id', () => {
    fc.assert(
      fc.property(headers, list => {
        const marked = [...list, { name: 'x-ms-exchange-crosstenant-authas', value: 'Internal' }]
        expect(vouchedBy(inboundMail({ from: 'a@b.fi', headers: marked }), tenant).kind).not.toBe('vouched')
      }),
      { numRuns: 1000 },
    )
  })

  it('are vouched for no more by anything that stands below a field that says no', () => {
    fc.assert(
      fc.property(headers, list => {
        const top = { name: 'authentication-results', value: 'mx.b.fi; dmarc=fail header.from=b.fi' }
        expect(vouchedBy(inboundMail({ from: 'a@b.fi', headers: [top, ...list] }), server).kind).toBe('denied')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the parser', () => {
  it('finds no result within what stands in a comment or in quotes', () => {
    const text = fc.array(fc.constantFrom('; dmarc=pass', ' header.from=b.fi', 'a', '(', '\\"', '\\)', '\\\\', ';'))
    fc.assert(
      fc.property(text, parts => {
        const inner = parts.join('')
        const closed = inner + ')'.repeat(inner.replaceAll(/\\./g, '').split('(').length)
        expect(parseAuthenticationResults(`mx; spf=none (${closed}`)?.results.length ?? 0).toBeLessThan(2)
        expect(parseAuthenticationResults(`mx; spf=none x.y="${inner}"`)?.results).toHaveLength(1)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['(', '"', ';', '\\', ' ', 'a', '=', '.', 'a=', 'a.b=c ', '"" ', '()'])(
    'is done at once with a header full of %j',
    unit => {
      const long = `mx; dmarc=pass ${unit.repeat(16_000 / unit.length)}`
      const started = performance.now()
      parseAuthenticationResults(long)
      expect(performance.now() - started).toBeLessThan(1000)
    },
  )
})

describe('a From header', () => {
  const domains = fc.constantFrom('b.fi', 'attacker.fi', 'c.example')
  const local = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z]$/)
  const address = fc.tuple(local, domains).map(parts => parts.join('@'))
  const written = fc
    .tuple(fc.constantFrom('', 'Maija ', '"Maija" ', '=?utf-8?q?Maija?= '), address)
    .map(([name, one]) => (name === '' ? one : `${name}<${one}>`))

  it('with two addresses is nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        written,
        written,
        fc.constantFrom(', ', ' ', ',', '; ', ' , '),
        async (first, second, between) => {
          fc.pre(bare(first) !== bare(second))
          const raw = new TextEncoder().encode(`From: ${first}${between}${second}\r\n\r\nok`)
          const facts = { responders: new Set([bare(first), bare(second)]), own: new Set<string>(), domains: ['b.fi'] }
          expect(senderOf({ ...facts, mail: await readMessage(raw), vouching: server }).kind).toBe('nobody')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is never a failure', async () => {
    const from = fc.array(fc.oneof(address, fc.constantFrom('<', '>', '"', ',', ':', ';', '(', '@', ' '), fc.string()))
    await fc.assert(
      fc.asyncProperty(from, async parts => {
        const mail = await readMessage(new TextEncoder().encode(`From: ${parts.join('')}\r\n\r\nok`))
        const sender = senderOf({ mail, responders: new Set(), own: new Set(), domains: ['b.fi'], vouching: server })
        expect(sender.kind === 'nobody' || sender.address.endsWith('@b.fi')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function bare(written: string): string {
  return written.replace(/^.*</, '').replace(/>$/, '')
}
