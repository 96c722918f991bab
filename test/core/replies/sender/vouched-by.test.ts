import { describe, expect, it } from 'vitest'
import type { MailHeader } from '../../../../src/core/mail.ts'
import { vouchedBy } from '../../../../src/core/replies/sender/vouched-by.ts'
import type { Vouched, Vouching } from '../../../../src/core/replies/sender/vouching.ts'
import { inboundMail } from '../../../support/mail-samples.ts'

const server: Vouching = { by: 'authenticationResults', authservId: 'mx.b.fi' }
const tenantId = '0a1b2c3d-0000-4000-8000-00000000000f'
const tenant: Vouching = { by: 'microsoft365', tenantId }
const roundTrip: Vouching = { by: 'roundTrip' }
const from = 'maija@opetus.b.fi'

function judge(vouching: Vouching, headers: readonly (readonly [name: string, value: string])[]): Vouched {
  const list: readonly MailHeader[] = headers.map(([name, value]) => ({ name, value }))
  return vouchedBy(inboundMail({ from, headers: list }), vouching)
}

/** What the fields of the mail, from the top, make of maija@opetus.b.fi. */
function verdict(...fields: readonly string[]): Vouched['kind'] {
  return judge(
    server,
    fields.map(value => ['authentication-results', value]),
  ).kind
}

describe('the results of the named server', () => {
  it.each([
    ['DMARC for the sender’s domain', 'dmarc=pass header.from=opetus.b.fi'],
    ['DMARC for it in capitals', 'dmarc=PASS header.from=Opetus.B.fi'],
    ['DMARC with the policy told', 'dmarc=pass (p=none dis=none) header.from=opetus.b.fi'],
    ['DMARC beside a failing signature', 'dkim=fail header.d=opetus.b.fi; dmarc=pass header.from=opetus.b.fi'],
    ['DMARC that is told twice', 'dmarc=pass header.from=opetus.b.fi; dmarc=pass header.from=opetus.b.fi'],
    ['a signature of its domain', 'dkim=pass header.d=opetus.b.fi header.s=x'],
    ['a signature of the domain above', 'dkim=pass header.d=b.fi'],
    ['a signature of a domain below', 'dkim=pass header.d=mail.opetus.b.fi'],
    ['a signature by its identity', 'dkim=pass header.i=@b.fi header.b=Ab/c'],
    ['a signature by its identity with a name', 'dkim=pass header.i=maija@opetus.b.fi'],
    ['a signature by its identity with an @ in its name', 'dkim=pass header.i="a@c.fi"@b.fi'],
    ['a signature by domain and identity', 'dkim=pass header.d=b.fi header.i=@opetus.b.fi'],
    ['one good signature among others', 'dkim=fail header.d=b.fi; dkim=pass header.d=b.fi; dkim=fail header.d=c.fi'],
    ['a signature where there is no policy', 'dkim=pass header.d=b.fi; dmarc=none header.from=opetus.b.fi'],
    ['the sender’s own log-in', 'auth=pass smtp.auth=maija@opetus.b.fi'],
    ['the sender’s own log-in in capitals', 'auth=pass (login) smtp.auth=Maija@Opetus.B.fi'],
    ['the log-in beside a failing signature', 'dkim=fail header.d=b.fi; auth=pass smtp.auth=maija@opetus.b.fi'],
  ])('vouch by %s', (_name, results) => {
    expect(verdict(`mx.b.fi; ${results}`)).toBe('vouched')
  })

  it.each([
    ['DMARC fails', 'dmarc=fail header.from=opetus.b.fi'],
    ['DMARC fails and names no domain', 'dmarc=fail'],
    ['DMARC fails beside a good signature', 'dkim=pass header.d=b.fi; dmarc=fail header.from=opetus.b.fi'],
    ['DMARC fails beside the log-in', 'auth=pass smtp.auth=maija@opetus.b.fi; dmarc=fail header.from=opetus.b.fi'],
    ['DMARC passes and fails', 'dmarc=pass header.from=opetus.b.fi; dmarc=fail header.from=opetus.b.fi'],
    ['DMARC passes and is not there', 'dmarc=none; dmarc=pass header.from=opetus.b.fi'],
    ['DMARC passes for another sender', 'dmarc=pass header.from=attacker.fi'],
    ['DMARC passes for two senders', 'dmarc=pass header.from=opetus.b.fi header.from=attacker.fi'],
    ['DMARC passes twice', 'dmarc=pass header.from=opetus.b.fi; dmarc=pass header.from=attacker.fi'],
    ['DMARC passes for no domain', 'dmarc=pass header.from=@@'],
    ['the only signature of the domain fails', 'dkim=fail header.d=b.fi'],
    ['the domain’s signature fails beside another’s', 'dkim=fail header.d=b.fi; dkim=pass header.d=attacker.fi'],
  ])('deny where %s', (_name, results) => {
    expect(verdict(`mx.b.fi; ${results}`)).toBe('denied')
  })

  it.each([
    ['nothing was checked', 'none'],
    ['only SPF passes', 'spf=pass smtp.mailfrom=opetus.b.fi'],
    ['there is no policy', 'dmarc=none header.from=opetus.b.fi'],
    ['the policy could not be read', 'dmarc=temperror header.from=opetus.b.fi'],
    ['DMARC names no domain', 'dmarc=pass'],
    ['DMARC names a domain without its type', 'dmarc=pass from=opetus.b.fi'],
    ['DMARC names the domain above', 'dmarc=pass header.from=b.fi'],
    ['DMARC passes by another version', 'dmarc/2=pass header.from=opetus.b.fi'],
    ['another method has the name within its own', 'x-dmarc=pass header.from=opetus.b.fi'],
    ['the mail is signed by somebody else', 'dkim=pass header.d=attacker.fi'],
    ['somebody else’s signature fails', 'dkim=fail header.d=attacker.fi'],
    ['the signer’s name ends alike', 'dkim=pass header.d=notopetus.b.fi.attacker.fi'],
    ['the signer’s name ends in the same letters', 'dkim=pass header.d=xopetus.b.fi'],
    ['the signer is a neighbour', 'dkim=pass header.d=liikunta.b.fi'],
    ['the signer is a mere suffix', 'dkim=pass header.d=fi'],
    ['the signature names no domain', 'dkim=pass header.s=x'],
    ['the signature names two domains', 'dkim=pass header.d=b.fi header.d=attacker.fi'],
    ['the domain and the identity are two', 'dkim=pass header.d=attacker.fi header.i=@b.fi'],
    ['two identities are named', 'dkim=pass header.i=@b.fi header.i=@attacker.fi'],
    ['the signature is neither good nor bad', 'dkim=neutral header.d=b.fi'],
    ['the signer looks like the domain', 'dkim=pass header.d=\uFF42.fi'],
    ['somebody else has logged in', 'auth=pass smtp.auth=pekka@opetus.b.fi'],
    ['only a user’s name is told', 'auth=pass smtp.auth=maija'],
    ['two have logged in', 'auth=pass smtp.auth=maija@opetus.b.fi smtp.auth=pekka@b.fi'],
    ['nobody has logged in', 'auth=fail smtp.auth=maija@opetus.b.fi'],
    ['the log-in names no user', 'auth=pass'],
    ['the log-in is told as the envelope', 'auth=pass smtp.mailfrom=maija@opetus.b.fi'],
    ['the grammar is broken', 'dmarc=pass header.from=opetus.b.fi ~'],
  ])('leave it unknown where %s', (_name, results) => {
    expect(verdict(`mx.b.fi; ${results}`)).toBe('unknown')
  })

  const pass = 'dmarc=pass header.from=opetus.b.fi'

  it.each([
    ['no field', [], 'unknown'],
    ['another server’s', [`mx.attacker.fi; ${pass}`], 'unknown'],
    ['another server’s that begins alike', [`mx.b.fi.attacker.fi; ${pass}`], 'unknown'],
    ['another server’s that ends alike', [`x-mx.b.fi; ${pass}`], 'unknown'],
    ['another server’s with the name in a comment', [`mx.c.fi (mx.b.fi); ${pass}`], 'unknown'],
    ['another server’s above ours', [`mx.c.fi; dmarc=fail header.from=opetus.b.fi`, `mx.b.fi; ${pass}`], 'vouched'],
    ['another server’s that breaks the grammar above ours', ['mx.c.fi; ~', `mx.b.fi; ${pass}`], 'vouched'],
    ['ours in capitals', [`MX.B.FI; ${pass}`], 'vouched'],
    ['ours of another version', [`mx.b.fi 2; ${pass}`], 'unknown'],
    ['a forged one below ours', ['mx.b.fi; spf=fail', `mx.b.fi; ${pass}`], 'unknown'],
    ['a forged one below ours that says nothing', ['mx.b.fi; none', `mx.b.fi; ${pass}`], 'unknown'],
    ['a forged one below ours that fails', ['mx.b.fi; dmarc=fail', `mx.b.fi; ${pass}`], 'denied'],
    ['a forged one below ours that cannot be read', ['mx.b.fi; ~', `mx.b.fi; ${pass}`], 'unknown'],
    ['ours with one below that says the same', [`mx.b.fi; ${pass}`, `mx.b.fi; ${pass}`], 'vouched'],
    ['ours with one below about signatures', [`mx.b.fi; ${pass}`, 'mx.b.fi; dkim=fail header.d=b.fi'], 'vouched'],
    ['ours with one below that fails', [`mx.b.fi; ${pass}`, 'mx.b.fi; dmarc=fail'], 'denied'],
    [
      'a signature with one below that knows no policy',
      ['mx.b.fi; dkim=pass header.d=b.fi', 'mx.b.fi; dmarc=none'],
      'vouched',
    ],
    ['ours with one below that cannot be read', [`mx.b.fi; ${pass}`, 'mx.b.fi; ~'], 'vouched'],
    ['an unquoted envelope sender within a comment', [`mx.b.fi; spf=none (of "a); ${pass} ("@c.fi)`], 'unknown'],
    ['a quoted envelope sender', [`mx.b.fi; spf=pass smtp.mailfrom="a; ${pass} "@c.fi`], 'unknown'],
  ] as const)('of a mail with %s', (_name, fields, expected) => {
    expect(verdict(...fields)).toBe(expected)
  })

  it.each([
    'arc-authentication-results',
    'x-authentication-results',
    'authentication-results-original',
    'x-original-authentication-results',
    'received-spf',
  ])('are not looked for in %s', name => {
    expect(judge(server, [[name, `mx.b.fi; ${pass}`]]).kind).toBe('unknown')
  })

  it('are found wherever servers put theirs', () => {
    const received = ['received', 'from a by mx.b.fi'] as const
    const field = ['authentication-results', `mx.b.fi; ${pass}`] as const
    expect(judge(server, [received, received, field, received]).kind).toBe('vouched')
    expect(judge(server, [field, received, received]).kind).toBe('vouched')
  })

  it('are known by a name that was told in capitals', () => {
    const headers = [{ name: 'authentication-results', value: `mx.b.fi; ${pass}` }]
    const vouching: Vouching = { by: 'authenticationResults', authservId: 'MX.b.fi' }
    expect(vouchedBy(inboundMail({ from, headers }), vouching).kind).toBe('vouched')
  })

  it('vouch for a domain in either form', () => {
    const headers = [{ name: 'authentication-results', value: 'mx.b.fi; dmarc=pass header.from=xn--esimerkkil-z5a.fi' }]
    expect(vouchedBy(inboundMail({ from: 'maija@esimerkkilä.fi', headers }), server).kind).toBe('vouched')
  })

  it('never make a mere suffix the domain of somebody below it', () => {
    const headers = [{ name: 'authentication-results', value: 'mx.b.fi; dkim=pass header.d=b.fi' }]
    expect(vouchedBy(inboundMail({ from: 'maija@fi', headers }), server).kind).toBe('unknown')
  })

  it.each([null, 'maija@[192.0.2.1]'])('say nothing of a mail from %s', sender => {
    const headers = [{ name: 'authentication-results', value: `mx.b.fi; ${pass}; auth=pass` }]
    expect(vouchedBy(inboundMail({ from: sender, headers }), server)).toEqual({
      kind: 'unknown',
      why: 'the mail names no single sender',
    })
  })

  it('are named as what vouches', () => {
    const field = ['authentication-results', `mx.b.fi; ${pass}`] as const
    expect(judge(server, [field])).toEqual({ kind: 'vouched', by: 'authenticationResults' })
  })

  it.each([
    ['mx.c.fi; dmarc=pass', 'the mail has no results of the named server'],
    ['mx.b.fi; ~', 'the results of the named server cannot be read'],
    ['mx.b.fi; none', 'the named server vouches for nothing'],
    ['mx.b.fi; dmarc=fail; dmarc=pass', 'results of DMARC contradict'],
    ['mx.b.fi; dmarc=fail', 'DMARC fails'],
    ['mx.b.fi; dmarc=pass header.from=attacker.fi', 'DMARC was checked for another sender'],
    ['mx.b.fi; dkim=fail header.d=b.fi', 'the signature of the sender’s domain fails'],
  ])('%s tell why', (value, why) => {
    expect(judge(server, [['authentication-results', value]])).toMatchObject({ why })
  })
})

describe('the marks of the named tenant', () => {
  const organization = 'x-ms-exchange-organization-authas'
  const crossTenant = 'x-ms-exchange-crosstenant-authas'
  const id = ['x-ms-exchange-crosstenant-id', tenantId] as const

  it.each([
    ['within the organization', [[organization, 'Internal'], id]],
    ['between tenants', [[crossTenant, 'Internal'], id]],
    ['both', [[organization, 'Internal'], [crossTenant, 'Internal'], id]],
    [
      'both in other letters',
      [
        [organization, ' INTERNAL'],
        [id[0], ` ${tenantId.toUpperCase()} `],
      ],
    ],
    ['both, told twice', [[crossTenant, 'Internal'], [crossTenant, 'internal'], id, id]],
  ] as const)('vouch: %s', (_name, headers) => {
    expect(judge(tenant, headers)).toEqual({ kind: 'vouched', by: 'microsoft365' })
  })

  it('are known by an id that was told in capitals', () => {
    const headers = [
      { name: crossTenant, value: 'Internal' },
      { name: id[0], value: tenantId },
    ]
    const vouching: Vouching = { by: 'microsoft365', tenantId: tenantId.toUpperCase() }
    expect(vouchedBy(inboundMail({ from, headers }), vouching).kind).toBe('vouched')
  })

  it.each([
    ['no mark', []],
    ['the tenant alone', [id]],
    ['a sender from outside', [[organization, 'Anonymous'], [crossTenant, 'Anonymous'], id]],
    [
      'no tenant',
      [
        [organization, 'Internal'],
        [crossTenant, 'Internal'],
      ],
    ],
    [
      'another tenant',
      [
        [crossTenant, 'Internal'],
        [id[0], tenantId.replace('0a', '0b')],
      ],
    ],
    [
      'the tenant within a longer word',
      [
        [crossTenant, 'Internal'],
        [id[0], `${tenantId}0`],
      ],
    ],
    ['a mark of another name', [['x-ms-exchange-authas', 'Internal'], id]],
    ['only the server that judged', [['x-ms-exchange-organization-authsource', 'x.prod.outlook.com'], id]],
    ['results of a server instead', [['authentication-results', 'mx.b.fi; dmarc=pass header.from=opetus.b.fi'], id]],
  ] as const)('leave it unknown: %s', (_name, headers) => {
    expect(judge(tenant, headers).kind).toBe('unknown')
  })

  it.each([
    ['an inner and an outer sender', [[organization, 'Anonymous'], [crossTenant, 'Internal'], id]],
    ['a mark told twice, and otherwise', [[organization, 'Internal'], [organization, 'External'], id]],
    ['two tenants', [[organization, 'Internal'], id, [id[0], tenantId.replace('0a', '0b')]]],
  ] as const)('deny by contradiction: %s', (_name, headers) => {
    expect(judge(tenant, headers).kind).toBe('denied')
  })

  it.each([
    ['the mail has no mark of an internal sender', []],
    ['the mail has no mark of the named tenant', [[crossTenant, 'Internal']]],
    [
      'marks of the sender contradict',
      [
        [crossTenant, 'Internal'],
        [crossTenant, 'Anonymous'],
      ],
    ],
    ['marks of the tenant contradict', [[crossTenant, 'Internal'], id, [id[0], 'x']]],
  ] as const)('tell that %s', (why, headers) => {
    expect(judge(tenant, headers)).toMatchObject({ why })
  })
})

describe('a round trip', () => {
  it('leaves everything unknown, whatever a mail says', () => {
    const headers = [
      ['authentication-results', 'mx.b.fi; dmarc=pass header.from=opetus.b.fi'],
      ['x-ms-exchange-organization-authas', 'Internal'],
      ['x-ms-exchange-crosstenant-id', tenantId],
    ] as const
    expect(judge(roundTrip, headers)).toEqual({ kind: 'unknown', why: 'the city asks back' })
  })
})
