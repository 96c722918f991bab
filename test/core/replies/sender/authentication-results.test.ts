import { describe, expect, it } from 'vitest'
import { parseAuthenticationResults } from '../../../../src/core/replies/sender/authentication-results.ts'

/** A header as `method=result property:value …`, one line a result. */
function read(value: string): readonly string[] | null {
  const parsed = parseAuthenticationResults(value)
  if (parsed === null) return null
  return [
    parsed.authservId,
    ...parsed.results.map(({ method, result, properties }) =>
      [`${method}=${result}`, ...properties.map(one => `${one.name}:${one.value}`)].join(' '),
    ),
  ]
}

describe('Authentication-Results', () => {
  it.each([
    ['of a server that checked nothing', 'mx.b.fi; none', ['mx.b.fi']],
    ['of a server that checked nothing, as a word in capitals', 'mx.b.fi;NONE ', ['mx.b.fi']],
    ['with its name alone', 'mx.b.fi', ['mx.b.fi']],
    ['with the first version', 'mx.b.fi 1; dkim=pass', ['mx.b.fi', 'dkim=pass']],
    ['with a name in capitals', 'MX.b.fi; dkim=pass', ['mx.b.fi', 'dkim=pass']],
    ['with a quoted name', '"mx b";dkim=pass', ['mx b', 'dkim=pass']],
    ['with results in capitals', 'mx; DKIM=Pass Header.D=B.fi', ['mx', 'dkim=pass header.d:B.fi']],
    ['with several results of a method', 'mx; dkim=pass; dkim=fail', ['mx', 'dkim=pass', 'dkim=fail']],
    ['with a semicolon at its end', 'mx; dkim=pass;', ['mx', 'dkim=pass']],
    ['folded', 'mx;\r\n\tdkim=pass\r\n\theader.d=b.fi', ['mx', 'dkim=pass header.d:b.fi']],
    ['with spaces around its signs', 'mx ; dkim / 1 = pass header . d = b.fi', ['mx', 'dkim=pass header.d:b.fi']],
    [
      'with a reason',
      'mx; dkim=fail reason="bad; key" header.d=b.fi',
      ['mx', 'dkim=fail reason:bad; key header.d:b.fi'],
    ],
    ['with a property without a type', 'mx; dmarc=pass action=none', ['mx', 'dmarc=pass action:none']],
    ['with a value of many signs', 'mx; dkim=pass header.b=Ab/c+d==', ['mx', 'dkim=pass header.b:Ab/c+d==']],
    ['with an address', 'mx; spf=pass smtp.mailfrom=a@b.fi', ['mx', 'spf=pass smtp.mailfrom:a@b.fi']],
    ['with two properties', 'mx; dkim=pass header.i=@b.fi header.s=x', ['mx', 'dkim=pass header.i:@b.fi header.s:x']],
    ['with digits and hyphens in words', 'mx; x-a1=b-2 p-1.q-2=r', ['mx', 'x-a1=b-2 p-1.q-2:r']],
  ])('%s are read', (_name, value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it.each([
    ['a comment', 'mx (a b); dkim=pass (ok) header.d=b.fi (c)', ['mx', 'dkim=pass header.d:b.fi']],
    ['a comment before the name', '(a) mx; dkim=pass', ['mx', 'dkim=pass']],
    ['a comment within a comment', 'mx; dkim=pass (a (b; dmarc=pass) c)', ['mx', 'dkim=pass']],
    ['a bracket that is no end of a comment', 'mx; dkim=pass (a \\) ; dmarc=pass)', ['mx', 'dkim=pass']],
    ['a result in a comment', 'mx; dkim=none (; dmarc=pass header.from=b.fi)', ['mx', 'dkim=none']],
    ['comments with quoted words', 'mx; dkim=none ("a") (a "b" c)', ['mx', 'dkim=none']],
    ['a comment between words', 'mx; dkim(a)=(b)pass', ['mx', 'dkim=pass']],
    [
      'a quoted semicolon',
      'mx; spf=pass smtp.mailfrom="a;dmarc=pass"@c.fi',
      ['mx', 'spf=pass smtp.mailfrom:a;dmarc=pass@c.fi'],
    ],
    ['a quoted bracket', 'mx; spf=pass smtp.mailfrom="a(b"@c.fi', ['mx', 'spf=pass smtp.mailfrom:a(b@c.fi']],
    [
      'a quotation mark within quotes',
      'mx; spf=pass smtp.mailfrom="a\\"b"@c.fi',
      ['mx', 'spf=pass smtp.mailfrom:a"b@c.fi'],
    ],
    ['a quoted space', 'mx; spf=pass smtp.mailfrom="a b"@c.fi', ['mx', 'spf=pass smtp.mailfrom:a b@c.fi']],
    [
      'quoted brackets around nothing',
      'mx; spf=pass smtp.mailfrom="" x.y=")"',
      ['mx', 'spf=pass smtp.mailfrom: x.y:)'],
    ],
    [
      'a result by another version of its method',
      'mx; dmarc/2=pass header.from=b.fi; dkim/1=fail',
      ['mx', 'dkim=fail'],
    ],
    ['none beside a result', 'mx; none; dmarc=pass', null],
    ['nothing of itself', '', null],
    ['another version', 'mx 2; dmarc=pass', null],
    ['no name', '; dmarc=pass', null],
    ['a result for a name', 'dmarc=pass header.from=b.fi', null],
    ['two names', 'mx my; dmarc=pass', null],
    ['a method without a result', 'mx; dmarc', null],
    ['a method with an empty result', 'mx; dmarc=; dkim=pass', null],
    ['a sign that stands alone', 'mx; dmarc=pass header.from=b.fi ~', null],
    ['a word that stands alone', 'mx; dmarc=pass really header.from=b.fi', null],
    ['a word before a result', 'mx; really dmarc=pass', null],
    ['a result that goes on', 'mx; dmarc=pass.fail', null],
    ['a comment that does not end', 'mx; dmarc=pass (a', null],
    ['a comment that has ended', 'mx; dmarc=pass a) header.from=b.fi', null],
    ['a comment that ends within quotes', 'mx; spf=none (of "a); dmarc=pass header.from=b.fi ("@c.fi)', null],
    ['a bracket in a value', 'mx; spf=pass smtp.mailfrom=a)b@c.fi; dmarc=pass', null],
    ['a comment within a word', 'mx; dmarc=pa(x)ss', null],
    ['a quotation that does not end', 'mx; dmarc=pass header.from="b.fi', null],
    ['words behind a quotation', 'mx; dmarc=pass header.from="b.fi" "c.fi"', null],
  ])('with %s', (_name, value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it('are not read where they are longer than any server writes', () => {
    expect(read(padded(16_384))).toHaveLength(2)
    expect(read(padded(16_385))).toBeNull()
  })
})

function padded(length: number): string {
  const start = 'mx; dmarc=pass x.y='
  return start + 'z'.repeat(length - start.length)
}
