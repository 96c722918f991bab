import { expect, it } from 'vitest'
import { askDomain, type MailRecords } from '../../../src/edges/links/domains.ts'

const none = 'ENODATA'
const trouble = 'ESERVFAIL'

it.each([
  ['has exchangers', ['mx.kunta.fi'], none, none, 'ok'],
  ['takes mail itself', none, ['192.0.2.1'], none, 'ok'],
  ['takes mail itself by IPv6', none, none, ['2001:db8::1'], 'ok'],
  ['has nothing', none, none, none, 'noMail'],
  ['is not there', 'ENOTFOUND', 'ENOTFOUND', 'ENOTFOUND', 'noMail'],
  ['takes no mail and says so', [''], ['192.0.2.1'], none, 'refusesMail'],
  ['has a null exchanger beside a real one', ['', 'mx.kunta.fi'], none, none, 'ok'],
  ['has a DNS in trouble', trouble, ['192.0.2.1'], none, 'unchecked'],
  ['has a DNS that is silent', 'ETIMEOUT', none, none, 'unchecked'],
  ['has a DNS that refuses', 'EREFUSED', none, none, 'unchecked'],
  ['has half a DNS', none, none, trouble, 'unchecked'],
  ['has half a DNS and an address', none, trouble, ['2001:db8::1'], 'ok'],
] as const)('a domain that %s', async (_, mx, four, six, result) => {
  const records = {
    resolveMx: async () => (await given(mx)).map((exchange, priority) => ({ exchange, priority })),
    resolve4: async () => given(four),
    resolve6: async () => given(six),
  } as unknown as MailRecords
  expect(await askDomain('kunta.fi', records)).toEqual({ domain: 'kunta.fi', result })
})

async function given(what: readonly string[] | string): Promise<readonly string[]> {
  if (typeof what !== 'string') return what
  throw Object.assign(new Error(what), { code: what })
}
