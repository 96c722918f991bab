import { describe, expect, it } from 'vitest'
import type { LinkAnswer } from '../../../src/core/links/check.ts'
import { hostTurns } from '../../../src/edges/links/turns.ts'
import { loopbackProbe, never, startWeb } from './web.ts'

describe('an address', () => {
  it.each([
    ['is well', [200], 'ok', 200],
    ['is well without content', [204], 'ok', 204],
    ['wants a login', [401], 'ok', 401],
    ['is asked too often', [429], 'ok', 429],
    ['is forbidden to programs', [403, 403], 'ok', 403],
    ['knows neither method', [405, 405], 'ok', 405],
    ['knows no HEAD', [405, 200], 'ok', 200],
    ['says so otherwise', [501, 200], 'ok', 200],
    ['finds nothing with HEAD alone', [404, 200], 'ok', 200],
    ['has trouble with HEAD alone', [500, 200], 'ok', 200],
    ['is not there', [404, 404], 'gone', 404],
    ['is gone', [410, 410], 'gone', 410],
    ['has trouble', [500, 503], 'serverError', 503],
    ['takes us for somebody else', [999, 999], 'unchecked', 999],
    ['wants money', [402, 402], 'unchecked', 402],
    ['redirects to nowhere', [302], 'unchecked', 302],
  ] as const)('that %s', async (_, statuses, result, status) => {
    const web = await startWeb(
      ({ method }, response) => void response.writeHead(statuses[method === 'HEAD' ? 0 : 1] ?? 500).end(),
    )
    const url = `http://kunta.fi:${web.port}/sivu`
    expect(await check(url)).toEqual({ url, result, status, finalUrl: null })
    const methods = ['HEAD', 'GET'].slice(0, statuses.length)
    expect(web.asked).toEqual(['GET kunta.fi/robots.txt', ...methods.map(method => `${method} kunta.fi/sivu`)])
  })

  it('that cuts the line at HEAD is asked with GET', async () => {
    const web = await startWeb(({ method, socket }, response) =>
      method === 'HEAD' ? void socket.destroy() : void response.end('sivu'),
    )
    expect(await check(`http://kunta.fi:${web.port}/`)).toMatchObject({ result: 'ok', status: 200 })
  })

  it.each(['ENOTFOUND', 'ESERVFAIL', 'ETIMEOUT'])('whose name gives %s is unreachable', async code => {
    const resolve = async () => Promise.reject(Object.assign(new Error(code), { code }))
    expect(await check('http://kunta.fi/', { resolve })).toMatchObject({ result: 'unreachable', status: null })
  })

  it('at which nobody listens is unreachable', async () => {
    expect(await check('http://kunta.fi:1025/')).toMatchObject({ result: 'unreachable' })
  })

  it('of which an endless page comes is left at its beginning', async () => {
    let sent = 0
    const web = await startWeb(({ method }, response) => {
      response.writeHead(method === 'HEAD' ? 405 : 200)
      if (method === 'HEAD') return void response.end()
      const more = (): void => {
        while (!response.destroyed && response.write('a'.repeat(65_536))) sent += 65_536
      }
      response.on('drain', more)
      more()
    })
    expect(await check(`http://kunta.fi:${web.port}/`)).toMatchObject({ result: 'ok' })
    expect(sent).toBeLessThan(16 * 2 ** 20)
  })

  it('shows who asks', async () => {
    const agents: unknown[] = []
    const web = await startWeb(({ headers }, response) => {
      agents.push(headers['user-agent'], headers['cookie'], headers['authorization'])
      response.end()
    })
    await check(`http://kunta.fi:${web.port}/`)
    expect(agents).toEqual(['ajantasa/test (viestinta@esimerkkila.fi)', undefined, undefined])
  })
})

describe('a redirect', () => {
  it.each([
    ['to another page', '/uusi', { result: 'ok', finalUrl: '/uusi' }],
    [
      'to a page with an ä, as it is written',
      Buffer.from('/sää').toString('latin1'),
      { result: 'ok', finalUrl: '/s%C3%A4%C3%A4' },
    ],
    ['to nothing', '/poissa', { result: 'gone', finalUrl: '/poissa' }],
    ['to a login, which is not asked', '/saml2/login?to=x', { result: 'ok', status: null, finalUrl: null }],
    ['to a login’s host', 'https://tunnistautuminen.suomi.fi/sivut', { result: 'ok', status: null, finalUrl: null }],
    ['to a program', 'intent://sovellus', { result: 'unchecked', finalUrl: null }],
    ['to no address', 'http://[', { result: 'unchecked', finalUrl: null }],
    ['that never ends', '/vanha', { result: 'unchecked', finalUrl: null }],
  ])('%s', async (_, location, expected) => {
    const web = await startWeb(({ url }, response) => {
      if (url === '/vanha') response.writeHead(301, { location }).end()
      else response.writeHead(url === '/poissa' ? 404 : 200).end()
    })
    const base = `http://kunta.fi:${web.port}`
    const finalUrl = expected.finalUrl === null ? null : base + expected.finalUrl
    expect(await check(`${base}/vanha`)).toMatchObject({ ...expected, finalUrl })
    expect(web.asked.some(line => line.includes('login'))).toBe(false)
    expect(web.asked.length).toBeLessThanOrEqual(12)
  })

  it('is followed ten times', async () => {
    const web = await startWeb(({ url = '' }, response) => {
      const left = Number(url.slice(1))
      if (left === 0) response.end()
      else response.writeHead(302, { location: `/${left - 1}` }).end()
    })
    expect(await check(`http://kunta.fi:${web.port}/10`)).toMatchObject({ result: 'ok' })
    expect(await check(`http://kunta.fi:${web.port}/11`)).toMatchObject({ result: 'unchecked' })
  })
})

describe('a robots.txt', () => {
  it.each([
    ['lets everything', 200, 'User-agent: *\nDisallow:', 'ok'],
    ['lets nothing', 200, 'User-agent: *\nDisallow: /', 'unchecked'],
    ['lets others', 200, 'User-agent: *\nDisallow: /\n\nUser-agent: ajantasa\nAllow: /', 'ok'],
    ['does not let us', 200, 'User-agent: Ajantasa\nDisallow: /sivu', 'unchecked'],
    ['keeps another folder', 200, 'User-agent: *\nDisallow: /muu', 'ok'],
    ['is a page of the site', 200, '<!doctype html><p>Ei löytynyt', 'ok'],
    ['is not there', 404, '', 'ok'],
    ['is forbidden', 403, '', 'ok'],
    ['has trouble', 500, '', 'unchecked'],
  ])('that %s', async (_, status, body, result) => {
    const web = await startWeb(
      ({ url }, response) =>
        void response.writeHead(url === '/robots.txt' ? status : 200).end(url === '/robots.txt' ? body : ''),
      undefined,
      true,
    )
    expect(await check(`http://kunta.fi:${web.port}/sivu`)).toMatchObject({ result })
    expect(web.asked).toHaveLength(result === 'ok' ? 2 : 1)
  })

  it('is read once for all pages of a host', async () => {
    const web = await startWeb((_, response) => void response.end())
    const urls = ['a', 'b', 'c'].map(page => `http://kunta.fi:${web.port}/${page}`)
    expect((await loopbackProbe().checkLinks(urls, never)).map(({ result }) => result)).toEqual(['ok', 'ok', 'ok'])
    expect(web.asked).toEqual(['GET kunta.fi/robots.txt', 'HEAD kunta.fi/a', 'HEAD kunta.fi/b', 'HEAD kunta.fi/c'])
  })
})

describe('the manners', () => {
  it('ask a host one thing at a time, and hosts side by side', async () => {
    const open = new Map<string, number>()
    const most = { ofHost: 0, ofAll: 0 }
    const web = await startWeb(({ headers: { host = '' } }, response) => {
      open.set(host, (open.get(host) ?? 0) + 1)
      most.ofHost = Math.max(most.ofHost, open.get(host) ?? 0)
      most.ofAll = Math.max(
        most.ofAll,
        [...open.values()].reduce((sum, one) => sum + one, 0),
      )
      setTimeout(() => {
        open.set(host, (open.get(host) ?? 0) - 1)
        response.end()
      }, 20)
    })
    const urls = Array.from({ length: 40 }, (_, at) => `http://h${at % 10}.kunta.fi:${web.port}/${at}`)
    const answers = await loopbackProbe().checkLinks(urls, never)
    expect(answers.map(({ result }) => result)).toEqual(urls.map(() => 'ok'))
    expect(most.ofHost).toBe(1)
    expect(most.ofAll).toBeGreaterThan(2)
    expect(most.ofAll).toBeLessThanOrEqual(20)
  })

  it('wait a second between two requests to a host, and as long as it asks for', async () => {
    const waits: number[] = []
    let clock = 0
    const turns = hostTurns(
      1000,
      () => clock,
      async milliseconds => {
        waits.push(milliseconds)
        clock += milliseconds
      },
    )
    const web = await startWeb(({ url }, response) =>
      url === '/a' ? void response.writeHead(503, { 'retry-after': '7' }).end() : void response.end(),
    )
    await loopbackProbe({ turns }).checkLinks(
      ['a', 'b'].map(page => `http://kunta.fi:${web.port}/${page}`),
      never,
    )
    // robots.txt, HEAD a, GET a, HEAD b
    expect(waits).toEqual([1000, 7000, 7000])
  })

  it('leave a host alone for the night that asks for more than a minute', async () => {
    const web = await startWeb((_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end())
    const urls = ['a', 'b', 'c'].map(page => `http://kunta.fi:${web.port}/${page}`)
    const answers = await loopbackProbe().checkLinks(urls, never)
    expect(answers.map(({ result }) => result)).toEqual(['ok', 'unchecked', 'unchecked'])
    expect(web.asked).toHaveLength(2)
  })

  it.each(['told to stop', 'out of time'])('leave the rest unchecked when they are %s', async why => {
    const stop = new AbortController()
    const reached = Promise.withResolvers<void>()
    const web = await startWeb(({ url }, response) => {
      if (url === '/a') return void response.end()
      reached.resolve()
    })
    const probe = loopbackProbe(why === 'out of time' ? { longest: 300 } : {})
    const urls = ['a', 'b', 'c'].map(page => `http://kunta.fi:${web.port}/${page}`)
    const answers = probe.checkLinks(urls, stop.signal)
    await reached.promise
    if (why === 'told to stop') stop.abort()
    expect((await answers).map(({ result }) => result)).toEqual(['ok', 'unchecked', 'unchecked'])
  })
})

async function check(url: string, options: Parameters<typeof loopbackProbe>[0] = {}): Promise<LinkAnswer | undefined> {
  return (await loopbackProbe(options).checkLinks([url], never))[0]
}
