import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { accessTokens, type AccessTokens } from '../../../src/edges/mail/oauth.ts'
import type { OauthClient } from '../../../src/edges/mail/oauth-request.ts'
import { makeCertificate } from '../../support/certificates.ts'
import { toldBy } from '../../support/outside.ts'
import {
  application,
  entraRefusal,
  startTokenServer,
  type Disturbance,
  type TokenServer,
} from '../../support/token-server.ts'

const opened: { readonly stop: () => unknown }[] = []
/** What no error may hold: the secret, a token, and what Entra ID tells of tenant and people. */
const secret = /hunter2|salatunnus|maija|Trace ID|0c1e6ab3/

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.stop()
})

describe('a token', () => {
  it('is asked for by the application in its own name', async () => {
    const { server, tokens } = await start()
    expect(await tokens.current()).toEqual({ value: server.issued[0], isNew: true })
    expect(server.asked).toEqual([
      {
        path: '/0f5fc5d4-8c9e-4d4e-9c53-0d6c29a0a1b2/oauth2/v2.0/token',
        type: 'application/x-www-form-urlencoded',
        grant_type: 'client_credentials',
        client_id: 'f1c1a5b0-1111-4222-8333-444455556666',
        client_secret: 'hunter2~salainen.Arvo-8Q',
        scope: 'https://outlook.office365.com/.default',
      },
    ])
  })

  it('is asked for once where several need it at the same time', async () => {
    const { server, tokens } = await start({ delay: 50 })
    const got = await Promise.all([tokens.current(), tokens.current(), tokens.current()])
    expect(new Set(got.map(({ value }) => value))).toEqual(new Set(server.issued))
    expect(server.asked).toHaveLength(1)
  })

  it('of a question that several waited for in vain is asked for anew', async () => {
    const { server, tokens } = await start()
    server.disturb({ status: 503 })
    const got = await Promise.allSettled([tokens.current(), tokens.current()])
    expect(got.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    server.disturb(null)
    expect(await tokens.current()).toEqual({ value: server.issued[0], isNew: true })
    expect(server.asked).toHaveLength(2)
  })

  it.each<[string, Readonly<Record<string, unknown>>, number, number]>([
    ['of an hour is kept for 55 minutes', {}, 3299, 1],
    ['of an hour is renewed five minutes before its end', {}, 3300, 2],
    ['of ten minutes is kept for nine', { expires_in: 600 }, 539, 1],
    ['of ten minutes is renewed a minute before its end', { expires_in: 600 }, 540, 2],
    ['whose seconds are text is kept as long', { expires_in: '3600' }, 3299, 1],
    ['that is said to live for years is kept for a day', { expires_in: 1e300 }, 86_000, 1],
    ['that is said to live for years is renewed after a day', { expires_in: 1e300 }, 86_400, 2],
    ['of an unknown life is used once', { expires_in: undefined }, 0, 2],
    ['of a life that is no number is used once', { expires_in: 'soon' }, 0, 2],
    ['that has ended already is used once', { expires_in: -5 }, 0, 2],
  ])('%s', async (_name, answer, seconds, requests) => {
    const { server, tokens, pass } = await start({ answer })
    await tokens.current()
    pass(seconds)
    await tokens.current()
    expect(server.asked).toHaveLength(requests)
  })

  it('that nears its end is used to the end while the token server is away, and no longer', async () => {
    const { server, tokens, pass } = await start()
    await tokens.current()
    server.disturb('hang up')
    pass(3599)
    expect(await tokens.current()).toEqual({ value: server.issued[0], isNew: false })
    pass(1)
    await expect(tokens.current()).rejects.toMatchObject({ name: 'OutsideUnavailable' })
  })

  it('that nears its end is not used where the token server now refuses the application', async () => {
    const { server, tokens, pass } = await start()
    await tokens.current()
    server.disturb({ status: 401, body: JSON.stringify(entraRefusal({ error: 'invalid_client', number: 7_000_222 })) })
    pass(3400)
    await expect(tokens.current()).rejects.toMatchObject({ name: 'OutsideRefused' })
  })

  it('that a server refused is renewed once for all who heard the refusal', async () => {
    const { server, tokens } = await start()
    const first = await tokens.current()
    const second = await Promise.all([tokens.insteadOf(first), tokens.insteadOf(first)])
    expect(await tokens.insteadOf(first)).toEqual({ value: server.issued[1], isNew: false })
    expect(second.map(({ value }) => value)).toEqual([server.issued[1], server.issued[1]])
    expect(server.asked).toHaveLength(2)
  })
})

describe('no token', () => {
  it.each<[string, Partial<OauthClient>, string, RegExp, RegExp]>([
    [
      'a wrong secret',
      { clientSecret: 'hunter2-wrong' },
      'OutsideRefused',
      /client secret is wrong \(invalid_client, AADSTS7000215\)/,
      /value of the secret, not its ID, into MAIL_OAUTH_CLIENT_SECRET/,
    ],
    [
      'an application that the tenant does not know',
      { clientId: 'another' },
      'OutsideRefused',
      /no such application \(unauthorized_client, AADSTS700016\)/,
      /MAIL_OAUTH_CLIENT_ID/,
    ],
    [
      'a scope that is none',
      { scope: 'https://graph.microsoft.com/.default' },
      'OutsideRefused',
      /\(invalid_scope, AADSTS70011\)/,
      /MAIL_OAUTH_SCOPE/,
    ],
  ])('is given for %s', async (_name, change, name, message, remedy) => {
    const { server } = await start()
    expect(await told(accessTokens({ ...server.client, ...change }, Temporal.Now.instant))).toEqual(
      trouble(name, message, remedy),
    )
  })

  it('is given for a tenant that there is not', async () => {
    const { server } = await start()
    const url = server.client.url.replace(application.tenant, 'ei-ole.test')
    expect(await told(accessTokens({ ...server.client, url }, Temporal.Now.instant))).toEqual(
      trouble('OutsideRefused', /knows no such tenant \(invalid_request, AADSTS90002\)/, /MAIL_OAUTH_TENANT/),
    )
  })

  it.each<[string, Disturbance, string, RegExp, RegExp]>([
    ['a secret that has expired', entra('invalid_client', 7_000_222), 'OutsideRefused', /expired/, /Make another/],
    [
      'an application that is disabled',
      entra('unauthorized_client', 7_000_112),
      'OutsideRefused',
      /disabled/,
      /Enable/,
    ],
    ['a rule of Conditional Access', entra('access_denied', 53_003), 'OutsideRefused', /Conditional Access/, /Let the/],
    [
      'a cause that is new',
      entra('invalid_request', 123_456),
      'OutsideRefused',
      /it refused \(invalid_request, AADSTS123456\)/,
      /error\?code=123456/,
    ],
    [
      'a cause without a number',
      { status: 401, body: '{"error":"invalid_client","error_description":"maija"}' },
      'OutsideRefused',
      /\(invalid_client\)/,
      /MAIL_OAUTH_CLIENT_SECRET/,
    ],
    [
      'a cause that would fill the log',
      { status: 400, body: '{"error":"maija <maija@esimerkkila.test>"}' },
      'OutsideRefused',
      /answered 400 as no token server does/,
      /MAIL_OAUTH_URL/,
    ],
    [
      'a passing trouble',
      { status: 400, body: '{"error":"temporarily_unavailable"}' },
      'OutsideUnavailable',
      /now \(temporarily_unavailable\)/,
      /next run/,
    ],
    ['too many questions', { status: 429, body: '{}' }, 'OutsideUnavailable', /now \(429\)/, /next run/],
    ['a server that is down', { status: 503, body: '<h1>maija</h1>' }, 'OutsideUnavailable', /now \(503\)/, /next run/],
    ['a page instead', { status: 200, body: '<h1>maija</h1>' }, 'UnexpectedShape', /access_token/, /notice page/],
    ['an empty answer', { status: 200 }, 'UnexpectedShape', /access_token/, /MAIL_OAUTH_URL/],
    ['a page of refusal', { status: 403, body: '<h1>maija</h1>' }, 'OutsideRefused', /answered 403/, /proxy/],
    ['a wrong address', { status: 404 }, 'OutsideRefused', /answered 404/, /MAIL_OAUTH_URL/],
    [
      'an answer that sends elsewhere',
      { status: 302, headers: { location: 'https://maija.test/' } },
      'OutsideRefused',
      /answered 302/,
      /MAIL_OAUTH_URL/,
    ],
    [
      'a token with a line end',
      json({ access_token: 'a\r\nb', token_type: 'Bearer' }),
      'UnexpectedShape',
      /access_token/,
      /./,
    ],
    ['an empty token', json({ access_token: '', token_type: 'Bearer' }), 'UnexpectedShape', /access_token/, /./],
    ['a token of another kind', json({ access_token: 'a', token_type: 'mac' }), 'UnexpectedShape', /token_type/, /./],
    ['a page without end', 'endless', 'UnexpectedShape', /access_token/, /notice page/],
    ['silence', 'silence', 'OutsideUnavailable', /lost \(ETIMEDOUT\)/, /network/],
    ['a line that breaks', 'hang up', 'OutsideUnavailable', /lost \(ECONN\w+\)/, /network/],
  ])('comes with %s', async (_name, how, name, message, remedy) => {
    const { server, tokens } = await start()
    server.disturb(how)
    expect(await told(tokens)).toEqual(trouble(name, message, remedy))
  })

  it.each<[string, string, RegExp, RegExp]>([
    ['where nobody listens', 'https://127.0.0.1:1/t', /lost \(ECONNREFUSED\)/, /the network, the proxy/],
    ['from a name that there is not', 'https://ei-ole.invalid/t', /lost \(E[A-Z_]+\)/, /the network, the proxy/],
  ])('comes %s', async (_name, url, message, remedy) => {
    expect(await told(accessTokens(clientAt(url), Temporal.Now.instant))).toEqual(
      trouble('OutsideUnavailable', message, remedy),
    )
  })

  it('comes from a server whose certificate cannot be trusted, and it does not hear the secret', async () => {
    let heard = 0
    const server = createServer(makeCertificate('localhost'), () => {
      heard += 1
    })
    const { port } = await listening(server)
    expect(await told(accessTokens(clientAt(`https://localhost:${port}/t`), Temporal.Now.instant))).toEqual(
      trouble('OutsideUnavailable', /lost \(DEPTH_ZERO_SELF_SIGNED_CERT\)/, /NODE_EXTRA_CA_CERTS/),
    )
    expect(heard).toBe(0)
  })

  it('comes from a server that speaks no TLS', async () => {
    const { server } = await start()
    const url = server.client.url.replace('http:', 'https:')
    expect(await told(accessTokens({ ...server.client, url }, Temporal.Now.instant))).toEqual(
      trouble('OutsideUnavailable', /lost \(E\w+\)/, /MAIL_OAUTH_URL/),
    )
  })
})

interface Stage {
  readonly server: TokenServer
  readonly tokens: AccessTokens
  /** Lets seconds pass, for the application and for the server. */
  readonly pass: (seconds: number) => void
}

async function start(options: Parameters<typeof startTokenServer>[0] = {}): Promise<Stage> {
  let moment = Temporal.Instant.from('2026-11-22T06:30:05Z')
  const server = await startTokenServer({ ...options, now: () => moment })
  opened.push(server)
  const pass = (seconds: number): void => {
    moment = moment.add({ seconds })
  }
  return { server, tokens: accessTokens(server.client, () => moment, 500), pass }
}

function clientAt(url: string): OauthClient {
  const { clientId, clientSecret, scope } = application
  return { url, clientId, clientSecret, scope }
}

function json(content: object): Disturbance {
  return { status: 200, body: JSON.stringify(content) }
}

function entra(error: string, number: number): Disturbance {
  return { status: 400, body: JSON.stringify(entraRefusal({ error, number })) }
}

async function listening(server: Server): Promise<AddressInfo> {
  opened.push({ stop: () => server.close() })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server.address() as AddressInfo
}

async function told(tokens: AccessTokens): Promise<unknown> {
  const { name, party, retry, message, remedy, leaks } = await toldBy(async () => tokens.current(), secret)
  return { name, party, retry, message, remedy, leaks }
}

function trouble(name: string, message: RegExp, remedy: RegExp): unknown {
  return {
    name,
    party: 'oauth',
    retry: name === 'OutsideUnavailable',
    message: expect.stringMatching(message),
    remedy: expect.stringMatching(remedy),
    leaks: false,
  }
}
