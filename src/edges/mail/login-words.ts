import type { MailServer } from './mail-url.ts'

/** What is wrong, as the end of a sentence about the server, and what helps. */
export interface Words {
  readonly message: string
  readonly remedy: string
}

/** The application permission of Office 365 Exchange Online that a login with a token needs. */
export function permissionOf({ party }: MailServer): string {
  return party === 'smtp' ? 'SMTP.SendAsApp' : 'IMAP.AccessAsApp'
}

/** A refused login; `setting` names the variable that holds the user. */
export function loginWords(server: MailServer, setting: string, code: string): Words {
  if (server.login?.kind !== 'token') {
    const remedy = `Check user and password in ${setting}: % @ : / ? # in them are written as %25 %40 %3A %2F %3F %23.`
    return { message: `refused the login (${code})`, remedy }
  }
  const message = `refused the login with the token (${code}), which was got without trouble`
  if (/^50|^no way/.test(code)) return { message, remedy: noTokens(setting) }
  // Microsoft says so where the tenant or the mailbox has SMTP AUTH switched off.
  if (code === '535 5.7.139') return { message, remedy: `Let the mailbox send by SMTP AUTH: ${switchOn} in Exchange.` }
  return { message, remedy: `${grant(server)} ${letIn(setting)}` }
}

/** A refused login with a token of Entra ID's that does not carry the permission. */
export function permissionWords(server: MailServer, code: string): Words {
  const message = `refused the login (${code}), for the token carries no permission ${permissionOf(server)}`
  return { message, remedy: `${grant(server)} A permission that was just granted may take an hour to be in tokens.` }
}

/** A mailbox that stays closed after the login. */
export function closedWords({ login, mailbox }: MailServer, setting: string, code: string): Words {
  const message = `took the login, but does not open the mailbox ${mailbox} (${code})`
  return {
    message,
    remedy: login?.kind === 'token' ? letIn(setting) : `Check that the user in ${setting} may read the mailbox.`,
  }
}

function noTokens(setting: string): string {
  return `Check host and port in ${setting}: this server takes no XOAUTH2. Without MAIL_OAUTH_* users log in by password.`
}

const switchOn = 'Set-CASMailbox -SmtpClientAuthenticationDisabled $false'

function grant(server: MailServer): string {
  const where = 'Entra ID, App registrations, API permissions, Office 365 Exchange Online, Application permissions'
  return `Grant the application ${permissionOf(server)} with the consent of an administrator (${where}).`
}

function letIn(setting: string): string {
  return (
    'In Exchange make it known with New-ServicePrincipal (-ObjectId is that of the enterprise application, not of the ' +
    'app registration) and let it into the mailbox with Add-MailboxPermission -AccessRights FullAccess. The user in ' +
    `${setting} must be the address of that mailbox.`
  )
}
