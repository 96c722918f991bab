import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Certificate } from './certificates.ts'

/** A mail server of its own for tests: any user, one password; nothing leaves this machine. */
export interface Dovecot {
  /** IMAP in the clear, and with STARTTLS where there is a certificate. */
  readonly imap: number
  /** IMAP over TLS, where there is a certificate. */
  readonly imaps: number
  /** Takes mail in for a user, as the mail system of a city hands it over. */
  readonly lmtp: number
  readonly password: string
  /** Hands raw messages over by LMTP, in this order. */
  readonly deliver: (user: string, ...messages: readonly (string | Uint8Array)[]) => Promise<void>
  readonly stop: () => Promise<void>
}

const program = '/usr/sbin/dovecot'
const nobody = 65_534
const password = 'salasana'

/** True where Dovecot 2.3 is installed with its LMTP server; the settings below are of that version. */
export function hasDovecot(): boolean {
  if (!existsSync(program) || !existsSync('/usr/lib/dovecot/lmtp')) return false
  return String(spawnSync(program, ['--version']).stdout).startsWith('2.3.')
}

/** How Dovecot lets users in with tokens besides passwords: by which ways, and where it asks whether one is good. */
export interface TokenLogins {
  readonly ways: readonly ('xoauth2' | 'oauthbearer')[]
  readonly introspection: string
}

/** Starts Dovecot as an ordinary user; root starts it as nobody. `more`: settings that come after the usual ones. */
export async function startDovecot(
  certificate: Certificate | null = null,
  tokenLogins: TokenLogins | null = null,
  more = '',
): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-dovecot-'))
  const user = userOf()
  const [imap, imaps, lmtp] = await freePorts()
  if (certificate !== null) {
    writeFileSync(join(folder, 'cert.pem'), certificate.cert)
    writeFileSync(join(folder, 'key.pem'), certificate.key)
  }
  for (const name of ['run', 'state', 'mail']) mkdirSync(join(folder, name))
  const settings = join(folder, 'dovecot.conf')
  const secure = certificate !== null
  writeFileSync(settings, settingsOf({ folder, user, imap, imaps, lmtp, secure, ways: tokenLogins?.ways ?? [] }) + more)
  if (tokenLogins !== null) writeFileSync(join(folder, 'oauth2.conf'), oauthSettingsOf(tokenLogins))
  if (user.asRoot) {
    for (const name of ['', 'run', 'state', 'mail']) chownSync(join(folder, name), user.uid, user.gid)
  }
  const server = spawn(program, ['-F', '-c', settings], {
    cwd: folder,
    stdio: 'ignore',
    ...(user.asRoot ? { uid: user.uid, gid: user.gid } : {}),
  })
  const ended = new Promise<void>(resolve => {
    server.once('exit', () => resolve())
  })
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  await untilGreeted([imap, lmtp], join(folder, 'dovecot.log'))
  return { imap, imaps, lmtp, password, deliver: async (to, ...messages) => deliver(lmtp, to, messages), stop }
}

interface User {
  readonly asRoot: boolean
  readonly name: string
  readonly group: string
  readonly uid: number
  readonly gid: number
}

function userOf(): User {
  const asRoot = process.getuid?.() === 0
  const { username: name, uid, gid } = asRoot ? { username: 'nobody', uid: nobody, gid: nobody } : userInfo()
  const group = String(spawnSync('id', ['-gn', name]).stdout).trim()
  return { asRoot, name, group, uid, gid }
}

interface Parts {
  readonly folder: string
  readonly user: User
  readonly imap: number
  readonly imaps: number
  readonly lmtp: number
  readonly secure: boolean
  readonly ways: TokenLogins['ways']
}

// %Ln makes one mailbox of anna@… by LMTP and the login anna. Without its penalty Dovecot makes every login wait after
// one that failed.
function settingsOf({ folder, user, imap, imaps, lmtp, secure, ways }: Parts): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
instance_name = ajantasa-test
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
${secure ? `ssl = yes\nssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem` : 'ssl = no'}
disable_plaintext_auth = no
auth_failure_delay = 0
default_login_user = ${user.name}
default_internal_user = ${user.name}
default_internal_group = ${user.group}
first_valid_uid = 0
mail_location = maildir:${folder}/mail/%Ln
mail_uid = ${user.name}
mail_gid = ${user.group}
auth_mechanisms = ${['plain', 'login', ...ways].join(' ')}
auth_username_format = %Ln
${ways.length === 0 ? '' : `passdb {\n  driver = oauth2\n  mechanisms = ${ways.join(' ')}\n  args = ${folder}/oauth2.conf\n}`}
passdb {
  driver = static
  mechanisms = plain login
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${user.uid} gid=${user.gid} home=${folder}/mail/%Ln allow_all_users=yes
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = ${secure ? imaps : 0}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
namespace inbox {
  inbox = yes
  separator = /
}
`
}

function oauthSettingsOf({ introspection }: TokenLogins): string {
  return `
introspection_url = ${introspection}
introspection_mode = auth
force_introspection = yes
username_attribute = user
username_format = %Ln
active_attribute = active
active_value = true
timeout_msecs = 5000
`
}

async function deliver(port: number, user: string, messages: readonly (string | Uint8Array)[]): Promise<void> {
  const connection = new SMTPConnection({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.connect(error => (error === undefined ? resolve() : reject(error)))
    })
    for (const message of messages) {
      const envelope = { from: 'palvelin@esimerkkila.test', to: `${user}@esimerkkila.test` }
      await new Promise<void>((resolve, reject) => {
        connection.send(envelope, Buffer.from(message), (error, info) =>
          error === null && info?.rejected.length === 0 ? resolve() : reject(error ?? new Error('not delivered')),
        )
      })
    }
  } finally {
    connection.close()
  }
}

async function freePorts(): Promise<readonly [number, number, number]> {
  const servers = await Promise.all(
    [1, 2, 3].map(async () => {
      const server = createServer()
      await new Promise<void>(resolve => {
        server.listen(0, '127.0.0.1', resolve)
      })
      return server
    }),
  )
  const [first = 0, second = 0, third = 0] = servers.map(server => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(async server => new Promise(resolve => server.close(resolve))))
  return [first, second, third]
}

async function untilGreeted(ports: readonly number[], log: string): Promise<void> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const greeted = await Promise.all(ports.map(isGreeted))
    if (!greeted.includes(false)) return
    await delay(100)
  }
  throw new Error(`Dovecot did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : 'it wrote no log'}`)
}

async function isGreeted(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(2000, () => socket.destroy())
    socket.once('data', () => {
      resolve(true)
      socket.destroy()
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(false))
  })
}
