import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'
import { dayCases, failureCases, nightCases, showingCases } from './cases.ts'
import { persons, secrets } from './marks.ts'
import type { Outside } from './outside.ts'
import { carryOut, startWorker, tellLastWords, type Written } from './processes.ts'
import { connected, hasWorked, leaveInDoubt, makeDue, plantForOutputs, readTables, receivedMails } from './rows.ts'
import type { Stage } from './stage.ts'

/** What came out somewhere, by where. */
export type Outputs = Readonly<Record<string, string>>

/** Lives a night and a day through in which all goes well that can and wrong that can, and gives all that came out. */
export async function liveThrough(staged: Stage, outside: Outside): Promise<Outputs> {
  const sql = await connected(staged.env['DATABASE_URL'] ?? '')
  await plantForOutputs(sql)
  const [night, failures] = await Promise.all([carryOut(nightCases(staged)), carryOut(failureCases(staged, outside))])
  const mails = await receivedMails(sql)
  await outside.imap.deliver(secrets['user of IMAP_URL'], ...mails)
  mails.forEach((mail, number) => writeFileSync(join(staged.folder, `${number}.eml`), mail))
  await makeDue(sql)
  await leaveInDoubt(sql, persons['address of a superior'])
  const [day, shown, worker, inVain, lastWords] = await Promise.all([
    carryOut(dayCases(staged, outside)),
    carryOut(showingCases(staged)),
    work(staged, sql),
    workInVain(staged, outside),
    tellLastWords(persons['words of an error']),
  ])
  const tables = await readTables(sql)
  await sql.end()
  return {
    ...outputsOf('night', night),
    ...outputsOf('failures', failures),
    ...outputsOf('day', day),
    ...Object.fromEntries([...shown.cases].map(([name, { stdout, stderr }]) => [name, stdout + stderr])),
    ...worker,
    ...tables,
    'what a worker tells without a database': inVain,
    'last words of errors that nobody caught': lastWords,
    heartbeats: outside.beats.join('\n'),
    'requests to PTV': outside.asked.join('\n'),
    'what servers heard': outside.heard.join('\n'),
    reports: filesOf(join(staged.cities, 'reports')),
    guides: filesOf(join(staged.folder, 'guides')),
  }
}

function outputsOf(name: string, { stdout, stderr }: Written): Outputs {
  return { [`stdout of the ${name}`]: stdout, [`log of the ${name}`]: stderr }
}

/** A worker with a city that goes well and one whose PTV refuses it, until both have come to their ends. */
async function work({ worked, env }: Stage, sql: Client): Promise<Outputs> {
  const worker = await startWorker({ ...env, AJANTASA_CITIES: worked })
  const outputs: Record<string, string> = { 'arguments of the worker': worker.commandLine }
  for (let attempt = 1; attempt <= 300 && !(await hasWorked(sql)); attempt += 1) await delay(100)
  for (const path of ['/metrics', '/status.json', '/readyz', '/livez']) outputs[path] = await worker.get(path)
  return { ...outputs, 'log of the worker': await worker.stop() }
}

/** A worker that asks a database in vain. */
async function workInVain({ env }: Stage, { impostor }: Outside): Promise<string> {
  const url = `postgres://u:${secrets['password of an impostor’s database']}@127.0.0.1:${impostor}/x`
  const worker = await startWorker({ ...env, DATABASE_URL: url })
  const told = await Promise.all(['/readyz', '/metrics', '/status.json', '/livez', '/else'].map(worker.get))
  return [...told, await worker.stop()].join('\n')
}

function filesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.\w+$/.test(name))
  return names.map(name => `${name} ${readFileSync(join(folder, name), 'latin1')}`).join('\n')
}
