import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { startLoopbackPtv, type LoopbackPtv } from '../../src/sample/loopback-ptv.ts'
import { openFreshPostgres } from '../support/database.ts'
import { hasDovecot, startDovecot, type Dovecot } from '../support/dovecot.ts'
import { asPerson, foldersOf, openLine } from '../support/imap.ts'
import { startProgram, testFolder } from '../support/program.ts'
import { records, settingsOf, writeCity } from './stage.ts'

const absence = 'From: maija@esimerkkila.fi\r\nAuto-Submitted: auto-replied\r\nSubject: Poissa\r\n\r\nOlen lomalla.\r\n'

/** Less than the five minutes of the clock by far. */
const seconds = { timeout: 20_000, interval: 200 }

describe.runIf(inject('postgres') !== null && hasDovecot())('serve with a mailbox', () => {
  let [ptv, dovecot]: [LoopbackPtv?, Dovecot?] = []
  beforeAll(async () => {
    ptv = await startLoopbackPtv(records())
    dovecot = await startDovecot()
  })
  afterAll(async () => {
    await ptv?.stop()
    await dovecot?.stop()
  })

  it('reads, handles and sorts a mail within seconds, also after the line was lost, and ends when it is told to', async () => {
    const line = await openLine(dovecot?.imap ?? 0)
    onTestFinished(line.stop)
    const worker = await start(line.port)
    const sorted = async () =>
      asPerson(dovecot?.imap ?? 0, { user: 'ptv', pass: dovecot?.password ?? '' }, async client => foldersOf(client))
    await expect.poll(() => line.commands.includes('IDLE'), seconds).toBe(true)
    await expect.poll(() => line.commands.filter(command => command === 'LOGOUT').length, seconds).toBeGreaterThan(1)
    await dovecot?.deliver('ptv', absence)
    await expect.poll(sorted, seconds).toEqual({ 'Ajantasa/Automatic': ['Poissa'] })
    const idles = line.commands.filter(command => command === 'IDLE').length
    line.cut()
    await expect.poll(() => line.commands.filter(command => command === 'IDLE').length, seconds).toBeGreaterThan(idles)
    await dovecot?.deliver('ptv', absence.replace('Poissa', 'Lomalla'))
    await expect.poll(sorted, seconds).toEqual({ 'Ajantasa/Automatic': ['Lomalla', 'Poissa'] })
    const told = performance.now()
    worker.process.kill('SIGTERM')
    const { code, stderr } = await worker.ended
    expect(code).toBe(0)
    expect(performance.now() - told).toBeLessThan(8000)
    expect(stderr).not.toMatch(/@|salasana|"level":50/)
  })

  async function start(port: number) {
    const { database, url, drop } = await openFreshPostgres()
    onTestFinished(async () => {
      await database.close()
      await drop()
    })
    const folder = testFolder()
    writeCity(folder, ptv?.baseUrl ?? '')
    const imap = `imap://ptv:${dovecot?.password ?? ''}@127.0.0.1:${port}/INBOX`
    const env = { ...settingsOf(folder), DATABASE_URL: url, HEALTH_PORT: '0', IMAP_URL: imap }
    const running = startProgram(['serve'], { cwd: folder, env })
    onTestFinished(async () => {
      running.process.kill('SIGKILL')
      await running.ended
    })
    return running
  }
})
