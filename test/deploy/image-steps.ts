// Carries out the steps of the Dockerfile (or of another file that is named) in a fresh folder, as no image can be built
// where there is no Docker, and runs what came of it as a container would: as the image's user, who can write to nothing
// of it.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync, spawnSync } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { areas } from '../../src/sample/areas.ts'
import { sampleApiKey, startLoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { sampleRecords } from '../../src/sample/records.ts'
import { startPostgres, type Postgres } from '../support/postgres.ts'
import { runContainer, startContainer, type Ended } from './container.ts'
import { compressedSize, tellSize } from './image-size.ts'
import { makeImage, type Image } from './image.ts'

const top = resolve(import.meta.dirname, '../..')
const [, , dockerfile = join(top, 'Dockerfile')] = process.argv
const work = mkdtempSync(join(tmpdir(), 'ajantasa-image-'))
process.once('exit', () => rmSync(work, { recursive: true, force: true }))
chmodSync(work, 0o755)

say('No image is built here: the steps of the Dockerfile are carried out in a folder.')
const image = makeImage(readFileSync(dockerfile, 'utf8'), { context: top, work, path: tools(), say })
requireSameNode(image)
// Groups and others may still write nothing, where this is not root; root's own files are barred to the user anyway.
execFileSync('chmod', ['-R', 'a-w', join(image.root, 'app')])
tellSize(compressedSize(image.root), say)

await check('nothing of the program can be written to', () => {
  const script = `require('node:fs').writeFileSync('${image.root}/app/src/main.ts', '')`
  expectCode(runContainer({ ...image, entrypoint: ['node', '-e', script], command: [] }), 1, /EACCES/)
})
await check('the sample night', () => {
  const out = join(image.root, 'reports/try')
  const { stdout } = expectCode(runContainer(image, ['--out', out, '--json']), 0)
  const { findings } = JSON.parse(stdout) as { readonly findings: { readonly error: number } }
  if (findings.error === 0) throw new Error('it found nothing')
})
await check('settings', () => void expectCode(runContainer(image, ['settings']), 0, /^DATABASE_URL/m))
await check('deploy', () => void expectCode(runContainer(image, ['deploy']), 0, /# ==> compose\/compose\.yaml/))
await check('the health check without a worker', () => void expectCode(askHealth('9464'), 1))
await check('the worker, its health check, and its end', serve)

async function serve(): Promise<void> {
  const postgres = await startPostgres()
  if (postgres === null) return say('   left out: there is no PostgreSQL')
  const ptv = await startLoopbackPtv(sampleRecords(areas, Temporal.Now.plainDateISO('Europe/Helsinki')))
  try {
    writeCity(ptv.baseUrl)
    const { owner, worker } = await makeRoles(postgres)
    expectCode(runContainer(withSecret(owner), ['migrate']), 0)
    await serveWith({ ...withSecret(worker).environment, PTV_API_KEY: sampleApiKey, LOG_LEVEL: 'warn' })
  } finally {
    await ptv.stop()
    await postgres.remove()
  }
}

async function serveWith(environment: Readonly<Record<string, string>>): Promise<void> {
  const port = String(await freePort())
  const worker = startContainer({ ...image, environment: { ...environment, HEALTH_PORT: port } })
  try {
    await until(() => askHealth(port).code === 0)
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok)
    worker.stop('SIGTERM')
    expectCode(await worker.ended, 0)
    expectCode(askHealth(port), 1)
  } finally {
    worker.stop('SIGKILL')
  }
}

// As `ajantasa deploy postgres` prints them: the worker's owns nothing.
async function makeRoles({ superuserUrl }: Postgres): Promise<{ readonly owner: string; readonly worker: string }> {
  const as = (user: string): string => Object.assign(new URL(superuserUrl), { username: user, pathname: '/image' }).href
  await query(superuserUrl, 'create database image')
  await query(as('postgres'), readFileSync(join(image.root, 'app/src/deploy/postgres/roles.sql'), 'utf8'))
  return { owner: as('ajantasa_owner'), worker: as('ajantasa_worker') }
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

function withSecret(url: string): Image {
  const file = join(image.root, 'database-url')
  writeFileSync(file, url)
  return { ...image, environment: { ...image.environment, DATABASE_URL_FILE: file } }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}

function writeCity(baseUrl: string): void {
  const city = readFileSync(join(top, 'src/sample/city/esimerkkila.yaml'), 'utf8')
  const text = city.replace('read: v12', `read: v12\n  baseUrl: ${baseUrl}`)
  const shelf = join(image.root, 'reports/esimerkkila')
  writeFileSync(join(image.root, 'cities/esimerkkila.yaml'), `${text}report: { shelf: ${shelf} }\n`)
  copyFileSync(join(top, 'src/sample/city/roster.csv'), join(image.root, 'cities/roster.csv'))
}

function askHealth(port: string): Ended {
  const [entry = '', ...rest] = image.healthcheck
  const environment = { ...image.environment, HEALTH_PORT: port }
  return runContainer({ ...image, environment, entrypoint: [entry, ...rest], command: [] })
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= 60; attempt += 1) {
    if (await Promise.resolve(holds()).catch(() => false)) return
    await new Promise(done => {
      setTimeout(done, 500)
    })
  }
  throw new Error('it did not become so within 30 s')
}

// The image's user could not reach Node in the folder of another user.
function tools(): string {
  const folder = join(work, 'bin')
  mkdirSync(folder)
  copyFileSync(process.execPath, join(folder, 'node'))
  chmodSync(join(folder, 'node'), 0o755)
  const npm = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim()
  symlinkSync(npm, join(folder, 'npm'))
  return `${folder}:/usr/bin:/bin`
}

function requireSameNode({ base }: Image): void {
  if (base.startsWith(`node:${process.versions.node}-`)) return
  throw new Error(`the base is ${base}, and what runs here is Node ${process.versions.node}`)
}

async function check(name: string, prove: () => void | Promise<void>): Promise<void> {
  try {
    await prove()
    say(`ok    ${name}`)
  } catch (error) {
    say(`WRONG ${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

function expectCode(ended: Ended, code: number, told = /(?:)/): Ended {
  const all = `${ended.stdout}${ended.stderr}`
  if (ended.code === code && told.test(all)) return ended
  throw new Error(`it ended with ${ended.code}: ${all.slice(0, 2000)}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
