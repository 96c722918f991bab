import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NightSummary } from '../../src/commands/night-summary.ts'
import type { ShownMail } from '../../src/commands/shown-mails.ts'
import { cityId } from '../../src/core/city.ts'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { planMails } from '../../src/store/outbox.ts'
import { openSampleCity } from '../support/database.ts'
import { runHere } from '../support/command.ts'
import { aMailToSend } from '../support/outbox-mails.ts'
import { documentOf, runProgram, testFolder } from '../support/program.ts'
import { copyData, countRows, dataOf, records, settingsOf, theFirstNight, writeCity } from './stage.ts'

describe('a dry run', () => {
  let ptv: LoopbackPtv
  let stage: string

  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
    stage = (await theFirstNight()).folder
  })
  afterAll(async () => ptv.stop())

  const stagedCopy = (): string => {
    const folder = testFolder()
    copyData(stage, folder)
    writeCity(folder, ptv.baseUrl)
    return folder
  }

  it('of a night shows the mails that it would plan, and saves and writes nothing', async () => {
    const folder = stagedCopy()
    const before = await countRows(dataOf(folder))
    const args = ['once', 'night', '--dry-run', '--json', '--date', '2027-01-20']
    const ended = await runHere(args, settingsOf(folder))
    expect(ended.code).toBe(0)
    const shown = documentOf(ended) as NightSummary & { mails: readonly ShownMail[] }
    expect(shown).toMatchObject({ received: 361, stored: 0, removed: 0, digests: 10 })
    expect(shown.mails.map(mail => mail.purpose)).toEqual([...Array.from({ length: 10 }, () => 'digest'), 'unowned'])
    for (const mail of shown.mails.slice(0, 10)) {
      expect(mail.recipient).toMatch(/@esimerkkila\.fi$/)
      expect(mail.subject).toMatch(/\[[0-9A-Z]{4}-[0-9A-Z]{4}\]$/)
      expect(mail.text.length).toBeGreaterThan(500)
    }
    expect(await countRows(dataOf(folder))).toEqual(before)
    expect(existsSync(join(folder, 'cities/reports'))).toBe(false)
  })

  it('shows the mails to people: recipient, subject and words, and none of it in the log', async () => {
    const folder = stagedCopy()
    const args = ['once', 'plan-digests', '--dry-run', '--date', '2027-01-20']
    const ended = await runProgram(args, { cwd: folder, env: settingsOf(folder) })
    expect(ended.code).toBe(0)
    const [head, ...mails] = ended.stdout.split(/\n##### /)
    expect(head).toMatch(/ {2}digests {3}10 planned/)
    expect(mails).toHaveLength(10)
    for (const mail of mails) {
      expect(mail).toMatch(/^digest, 2027-01-20\nTo: \S+@esimerkkila\.fi\nSubject: .* \[\S{9}\]\n\n(?:.*\n){20}/)
    }
    expect(ended.stderr).not.toContain('@')
  })

  it('of sending shows what is due, without PostgreSQL and without a word to the mail server', async () => {
    const folder = stagedCopy()
    const due = aMailToSend({ notBefore: Temporal.Instant.from('2026-01-01T06:30:00Z') })
    const { db, close } = await openSampleCity(dataOf(folder))
    await planMails(db, cityId('esimerkkila'), [due])
    await close()
    const before = await countRows(dataOf(folder))
    const env = { ...settingsOf(folder), SMTP_URL: 'smtp://127.0.0.1:1' }
    const ended = await runHere(['once', 'send-mail', '--dry-run', '--json', '--date', '2027-01-20'], env)
    expect(ended.code).toBe(0)
    const told = documentOf(ended) as { jobs: readonly object[]; mails: readonly ShownMail[] }
    expect(told.jobs).toContainEqual(
      expect.objectContaining({ job: 'send-mail', counts: expect.objectContaining({ sent: 0 }) as object }),
    )
    const { purpose, recipient, subject, text } = due
    expect(told.mails).toContainEqual({ purpose, recipient, subject, text, day: '2026-11-23' })
    expect(await countRows(dataOf(folder))).toEqual(before)
  })
})
