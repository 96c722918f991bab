import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/edges/links/address.ts'
import { loopbackProbe, never, startWeb, type Web } from './web.ts'

describe('an address of a host', () => {
  it.each(['8.8.8.8', '193.166.3.2', '2001:708:10:8::2', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', text =>
    expect(isPublicAddress(text)).toBe(true),
  )

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    '::7f00:1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    '100::1',
    '4000::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%lo',
    'fec0::1',
    'ff02::1',
    '::1%lo',
    '',
    'kunta.fi',
    '127.1',
  ])('%s is not', text => expect(isPublicAddress(text)).toBe(false))
})

const outside = '127.0.0.2'
const asPublic = (address: string): boolean => address === outside || isPublicAddress(address)

/** The machine itself in every form that WHATWG's parser or somebody's DNS makes of it. */
const forms = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '00000177.1',
  '0',
  '0.0.0.0',
  '127.0.0.1.',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[2002:7f00:1::]',
  '8.8.8.8@127.0.0.1',
  'localhost',
  'LOCALHOST.',
  'palvelin.localhost',
  'palvelin.local',
  'metadata.google.internal',
  'palvelin',
  'sisalla.kunta.fi',
  'kuusi.kunta.fi',
  'molemmat.kunta.fi',
]

const names: Readonly<Record<string, readonly string[]>> = {
  'ulkona.fi': [outside],
  'sisalla.kunta.fi': ['127.0.0.1'],
  'kuusi.kunta.fi': ['::1'],
  'molemmat.kunta.fi': [outside, '127.0.0.1'],
}

const resolve = async (name: string) =>
  (names[name] ?? ['127.0.0.1']).map(address => ({
    address,
    family: address.includes(':') ? (6 as const) : (4 as const),
  }))

describe('what is inside is never reached', () => {
  it.each(forms)('by %s', async form => {
    const inside = await canary()
    const url = `http://${form}:${inside.port}/salaisuus`
    const [answer] = await loopbackProbe({ resolve, isPublic: asPublic }).checkLinks([url], never)
    expect(answer).toMatchObject({ result: 'unchecked' })
    expect(inside.asked).toEqual([])
  })

  it.each(forms)('by a redirect to %s', async form => {
    const inside = await canary()
    const location = Buffer.from(`http://${form}:${inside.port}/salaisuus`).toString('latin1')
    const web = await startWeb((_, response) => void response.writeHead(302, { location }).end(), outside)
    const [answer] = await probeOutside(web)
    expect(answer).toMatchObject({ result: 'unchecked' })
    expect(inside.asked).toEqual([])
    expect(web.asked).toContain('HEAD ulkona.fi/')
  })

  it('by a robots.txt that redirects', async () => {
    const inside = await canary()
    const location = `http://127.0.0.1:${inside.port}/robots.txt`
    const web = await startWeb((_, response) => void response.writeHead(301, { location }).end(), outside, true)
    expect(await probeOutside(web)).toMatchObject([{ result: 'unchecked' }])
    expect(inside.asked).toEqual([])
    expect(web.asked).toEqual(['GET ulkona.fi/robots.txt'])
  })

  it('by a name that changes its mind', async () => {
    const web = await startWeb((_, response) => void response.writeHead(405).end(), outside)
    // At the same port, so that the address alone tells them apart.
    const inside = await canary(web.port)
    let asked = 0
    const changing = async () => {
      asked += 1
      return [{ address: asked < 3 ? outside : '127.0.0.1', family: 4 as const }]
    }
    const probe = loopbackProbe({ resolve: changing, isPublic: asPublic })
    expect(await probe.checkLinks([`http://ulkona.fi:${web.port}/`], never)).toMatchObject([{ result: 'unchecked' }])
    // One lookup for each connection, and the connection goes where that lookup was judged.
    expect(asked).toBe(3)
    expect(web.asked).toHaveLength(2)
    expect(inside.asked).toEqual([])
  })

  it.each([22, 25, 110, 1023])('at port %s, which is not the web’s', async port => {
    expect(await loopbackProbe().checkLinks([`http://kunta.fi:${port}/`], never)).toMatchObject([
      { result: 'unchecked' },
    ])
  })
})

async function canary(port = 0): Promise<Web> {
  return startWeb((_, response) => void response.end('salaisuus'), '127.0.0.1', true, port)
}

async function probeOutside({ port }: Web) {
  return loopbackProbe({ resolve, isPublic: asPublic }).checkLinks([`http://ulkona.fi:${port}/`], never)
}
