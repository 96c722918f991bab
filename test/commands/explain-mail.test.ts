import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from '../support/command.ts'
import { documentOf, runProgram, testFolder } from '../support/program.ts'

const digests = 'test/mails'

describe('explain mail', () => {
  it('tells what a reply would be taken for, without a database or settings', async () => {
    const folder = testFolder()
    const file = join(process.cwd(), digests, 'gmail/fi-07-mixed-list.eml')
    const { code, stdout, stderr } = await runProgram(['explain', 'mail', file, '--items', '6'], {
      cwd: folder,
      env: {},
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/is +humanReply/)
    expect(stdout).toMatch(/token +BQ03-1K9G \(a digest that the database does not know\)/)
    expect(stdout).toMatch(/item 1 +confirmed \(at once\)/)
    expect(stdout).toMatch(/item 4 +reassign: olli\.oja@esimerkkila\.fi \(when the registered person says yes\)/)
    expect(stdout).toMatch(/item 5 +later, on 2026-11-30/)
  })

  it('tells the same of several mails as one JSON document', async () => {
    const files = ['gmail/fi-01-all-in-order.eml', 'gmail/fi-12-reaction-thumb.eml'].map(name => join(digests, name))
    const told = documentOf(await runHere(['explain', 'mail', ...files, '--items', '6', '--json'])) as readonly object[]
    expect(told).toMatchObject([
      { class: 'humanReply', decision: 'an answer', digest: 'supposed', unclear: { kind: 'nothing' } },
      { class: 'automatic', decision: expect.stringMatching(/^nothing is done: /), answers: [] },
    ])
  })

  it('tells of a mail that came back to whom, and whether for good', async () => {
    const folder = testFolder()
    const file = join(folder, 'bounce.eml')
    const lines = [
      'From: MAILER-DAEMON@esimerkkila.fi',
      'Subject: Undelivered',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.esimerkkila.fi',
      '',
      'Final-Recipient: rfc822; maija@esimerkkila.fi',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--b--',
    ]
    writeFileSync(file, lines.join('\r\n'))
    const { stdout } = await runHere(['explain', 'mail', file])
    expect(stdout).toMatch(/is +bounce/)
    expect(stdout).toMatch(/returned +for good, 5\.1\.1, maija@esimerkkila\.fi/)
  })

  it.each([
    ['a file that is not there', ['missing.eml'], /missing\.eml cannot be read: .*Give mails as files/],
    ['a city that is none', [join(digests, 'gmail/fi-01-all-in-order.eml'), '--city', 'muu'], /muu is no city/],
    ['no number of items', ['x.eml', '--items', 'monta'], /whole number/],
  ])('says what is wrong with %s', async (_, rest, said) => {
    const { code, stderr } = await runHere(['explain', 'mail', ...rest])
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
  })
})
