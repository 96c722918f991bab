import { reveal, type Secret } from '../../schemas/secret.ts'
import type { Settings } from '../../schemas/settings.ts'
import type { ContentId } from '../core/content-item.ts'
import { OutsideRefused } from '../core/errors.ts'
import { imapMailbox } from '../edges/mail/imap.ts'
import { placeOf, readMailUrl, type MailServer } from '../edges/mail/mail-url.ts'
import type { AccessTokens } from '../edges/mail/oauth.ts'
import { smtpSender } from '../edges/mail/smtp.ts'
import type { OrganizationDirectory } from '../ports/ptv.ts'
import type { ConfiguredCity } from '../runtime/city-files.ts'
import type { Environment } from '../runtime/settings.ts'
import { mailAccess, mailTokens, organizationDirectory, ptvAccess } from '../wiring.ts'
import { skip, tryOut, usualPatience, type Check } from './doctor-check.ts'

/** Milliseconds on top for each organization of a city after its first. */
const patienceForOne = 5000

/** Asks PTV for each of the city's organizations: one request each, or a few while PTV is busy. */
export async function checkPtv(city: ConfiguredCity, settings: Settings, environment: Environment): Promise<Check> {
  const { id, organizations, mail } = city.city
  const what = `PTV of ${id}`
  try {
    const access = ptvAccess(city, settings, environment)
    const directory = organizationDirectory(access, mail.communications)
    const patience = usualPatience + patienceForOne * (organizations.length - 1)
    const work = async (): Promise<string> => lookUp(directory, organizations)
    return await tryOut(what, `${new URL(access.baseUrl).host}, ${access.api}`, work, patience)
  } catch (error) {
    return tryOut(what, '', async () => raise(error))
  }
}

async function lookUp(directory: OrganizationDirectory, organizations: readonly ContentId[]): Promise<string> {
  const names: string[] = []
  const missing: ContentId[] = []
  for (const organization of organizations) {
    const found = await directory.findById(organization)
    if (found === null) missing.push(organization)
    else names.push(found.names[0] ?? organization)
  }
  if (missing.length === 0) return `It answers and has ${names.join(', ')}.`
  throw new OutsideRefused(`PTV has no published organization ${missing.join(', ')}`, {
    party: 'ptv',
    remedy: 'Check ptv.organizations in the city file: the ids stand in PTV on each organization’s own page.',
  })
}

/**
 * Logs in to each mail server that the cities use, or would use, and sends and reads nothing. Where logins need a token,
 * that is asked for first, and a login or a mailbox that fails says that the token did not.
 */
export async function checkMail(
  cities: readonly ConfiguredCity[],
  settings: Settings,
  environment: Environment,
): Promise<readonly Check[]> {
  const [smtp, imap, broken] = [
    new Map<string, Secret | string | null>(),
    new Map<string, Secret | string | null>(),
    [] as Check[],
  ]
  const note = (servers: typeof smtp, url: Secret | string | null): unknown =>
    servers.set(url === null ? '' : reveal(url), url)
  if (cities.length === 0) {
    note(smtp, settings.SMTP_URL ?? null)
    note(imap, settings.IMAP_URL ?? null)
  }
  for (const city of cities) {
    try {
      const { smtpUrl, imapUrl } = mailAccess(city, settings, environment)
      note(smtp, smtpUrl)
      note(imap, imapUrl)
    } catch (error) {
      broken.push(await tryOut(`mail of ${city.city.id}`, '', async () => raise(error)))
    }
  }
  const sending = settings.AJANTASA_SEND === 'on' ? '' : ' AJANTASA_SEND is off: nothing is sent.'
  const tokens = mailTokens(settings)
  return [
    ...broken,
    ...(await Promise.all([...smtp.values()].map(async url => checkSmtp(url, tokens, sending)))),
    ...(await Promise.all([...imap.values()].map(async url => checkImap(url, tokens)))),
  ]
}

async function checkSmtp(url: Secret | string | null, tokens: AccessTokens | null, more: string): Promise<Check> {
  if (url === null) return skip('SMTP', 'SMTP_URL is not set, so no mail is sent.')
  const server = readMailUrl('smtp', url, tokens)
  return tryOut('SMTP', placeOf(server), async () => {
    await smtpSender(url, undefined, tokens).check()
    return `The mail server lets us in${byToken(server)}.${more}`
  })
}

async function checkImap(url: Secret | string | null, tokens: AccessTokens | null): Promise<Check> {
  if (url === null) return skip('IMAP', 'IMAP_URL is not set, so no answer is read.')
  const server = readMailUrl('imap', url, tokens)
  return tryOut('IMAP', placeOf(server), async () => {
    const { sorting, tellsNews } = await imapMailbox(url, undefined, tokens).check()
    const news = tellsNews ? '' : ' The server tells no news (IDLE): answers are read every five minutes.'
    return `The mailbox ${server.mailbox} opens${byToken(server)}. ${sortingTold[sorting]}${news}`
  })
}

const sortingTold = {
  possible: 'Handled mails go to its folders below Ajantasa.',
  cannotMove: 'Its server has neither MOVE nor UIDPLUS: handled mails stay where they are.',
  readOnly: 'It may only be read: handled mails stay where they are.',
} as const

function byToken({ login }: MailServer): string {
  return login?.kind === 'token' ? ' with a token' : ''
}

function raise(error: unknown): never {
  throw error
}
