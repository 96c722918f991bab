import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { SettingsError } from '../../../src/core/errors.ts'
import { readAs, refusalOf } from '../../support/roster-file.ts'
import { sheetXml, workbookParts, zipOf, type MadeEntry } from '../../support/zip.ts'

const sheetPart = 'xl/worksheets/sheet1.xml'
const sound = workbookParts()
const laughs = Array.from({ length: 20 }, (_, index) => `<!ENTITY l${index + 1} "&l${index};&l${index};">`).join('')

describe('a workbook that lies', () => {
  it.each<[string, Buffer, RegExp]>([
    ['by a size that is too small', zipOf(withSheet({ size: 10 })), /part .* is larger than its directory says/],
    ['by a size that is too large', zipOf(withSheet({ size: 1_000_000 })), /part .* is not whole/],
    ['by its checksum', zipOf(withSheet({ checksum: 1 })), /part .* is not whole/],
    ['by the name of a part', zipOf(withSheet({ ownName: 'xl/worksheets/sheet2.xml' })), /names other parts/],
    ['by a way of packing', zipOf(withSheet({ method: 12 })), /packed in a way/],
    ['by data that is not packed', unpackable(), /cannot be unpacked/],
    ['by the same part twice', zipOf([...sound, { name: sheetPart, content: 'x' }]), /holds a part twice/],
    [
      'by parts with the same bytes',
      zipOf([...sound, { name: sheetPart.replace('1', '2'), content: sheetXml([]), ownName: sheetPart, bytesOf: 4 }]),
      /names other parts|overlap/,
    ],
    ['by overlapping parts', overlapping(), /parts overlap/],
    [
      'by the number of its parts',
      changed(zipOf(sound), bytes => bytes.writeUInt16LE(900, bytes.length - 12)),
      /directory is cut off/,
    ],
    [
      'by the place of its directory',
      changed(zipOf(sound), bytes => bytes.writeUInt32LE(0xffffff, bytes.length - 6)),
      /directory is cut off/,
    ],
    ['by an end that is missing', zipOf(sound).subarray(0, -30), /its end is missing/],
    ['by encryption', zipOf(withSheet({ flags: 1 })), /protected with a password/],
    [
      'by a part that is missing',
      zipOf(workbookParts({ [sheetPart]: null })),
      /has no part xl\/worksheets\/sheet1.xml/,
    ],
    [
      'by entities',
      zipOf(workbookParts({ [sheetPart]: `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><worksheet>&l20;</worksheet>` })),
      /declares XML entities/,
    ],
    ['by XML that is cut off', zipOf(workbookParts({ [sheetPart]: sheetXml([['Alue']]).slice(0, -5) })), /is cut off/],
    [
      'by an endless tag',
      zipOf(workbookParts({ [sheetPart]: `<worksheet a="${'x'.repeat(3_000_000)}"/>` })),
      /has no end/,
    ],
    [
      'by bytes that are no UTF-8',
      zipOf(withSheet({ content: Buffer.from('<worksheet>\xFF</worksheet>', 'latin1') })),
      /not in UTF-8/,
    ],
    [
      'by an endless cell',
      zipOf(workbookParts({ [sheetPart]: sheetXml([['x'.repeat(200_000)]]) })),
      /more than 100,000 characters/,
    ],
    ['by a cell beyond all rows', zipOf(workbookParts({ [sheetPart]: cellAt('A1048576') })), /row 1048576 has content/],
    ['by a cell beyond all columns', zipOf(workbookParts({ [sheetPart]: cellAt('XFD1') })), /column XFD has content/],
    [
      'by merged cells without number',
      zipOf(workbookParts({ [sheetPart]: sheetXml([['Alue']], '<mergeCell ref="A1:XFD1048576"/>'.repeat(5001)) })),
      /more than 5,000 merged cells/,
    ],
    [
      'by a text that is not there',
      zipOf(workbookParts({ [sheetPart]: '<worksheet><row><c t="s"><v>7</v></c></row></worksheet>' })),
      /names a text that is not there/,
    ],
  ])('%s is refused with what is wrong', async (_name, bytes, problem) => {
    const refusal = await refusalOf(readAs('roster.xlsx', bytes))
    expect(refusal.problem).toMatch(problem)
    expect(refusal.remedy).toMatch(/\.$/)
  })

  it.each([10, 100, 300, 600])('by being cut off after %i bytes is refused', async length => {
    expect((await refusalOf(readAs('roster.xlsx', zipOf(sound).subarray(0, length)))).problem).toMatch(/damaged/)
  })

  it('by any single byte is read or refused, and never more', { timeout: 60_000 }, async () => {
    const bytes = zipOf(sound)
    const ends = new Set<string>()
    for (let place = 0; place < bytes.length; place += 3) {
      const wrong = changed(bytes, copy => copy.writeUInt8((bytes[place] ?? 0) ^ 0x55, place))
      const end = await readAs('roster.xlsx', wrong).then(
        ({ rows, faults }) => (rows[1]?.[1] === 'maija@example.fi' && faults.length === 0 ? 'read' : 'misread'),
        (error: unknown) => (error instanceof SettingsError ? 'refused' : String(error)),
      )
      ends.add(end)
    }
    expect([...ends].toSorted()).toEqual(['read', 'refused'])
  })
})

// Each is read in a process of its own, which Linux tells how much memory it took.
describe.skipIf(!existsSync('/proc/self/status'))('a workbook that unpacks to much more than it is', () => {
  it.each<[string, () => Buffer, RegExp]>([
    [
      'spaces',
      () => zipOf(workbookParts({ [sheetPart]: `<worksheet>${' '.repeat(30_000_000)}</worksheet>` })),
      /has no end/,
    ],
    [
      'empty rows',
      () => zipOf(withSheet({ content: filled('<worksheet>', '<row/>', 70) })),
      /unpack to more than a roster/,
    ],
    [
      'cells',
      () => zipOf(withSheet({ content: filled('<worksheet><row>', '<c><v>1</v></c>', 30) })),
      /column GS has content/,
    ],
    [
      'columns',
      () => zipOf(withSheet({ content: filled('<worksheet>', '<col min="1" max="16384" hidden="1"/>', 30) })),
      /more than 5,000 merged cells/,
    ],
    ['texts', () => zipOf(withTexts(filled('<sst>', '<si><t>pitkähkö teksti</t></si>', 70))), /^read$/],
    [
      'one text',
      () => zipOf(withTexts(filled('<sst><si>', '<t>pitkähkö teksti</t>', 70))),
      /more than 100,000 characters/,
    ],
    [
      'rows',
      () =>
        zipOf(
          workbookParts({
            [sheetPart]: sheetXml(Array.from({ length: 100_000 }, () => ['Kirjastot', 'maija@example.fi', 'x'])),
          }),
        ),
      /row 20001 has content/,
    ],
  ])('as endless %s takes no more memory than it may', { timeout: 120_000 }, async (_name, make, problem) => {
    const { answer, megabytes } = await readElsewhere(make())
    expect(answer).toMatch(problem)
    expect(megabytes).toBeLessThan(300)
  })
})

function withSheet(lie: Partial<MadeEntry>): readonly MadeEntry[] {
  return sound.map(entry => (entry.name === sheetPart ? { ...entry, ...lie } : entry))
}

function withTexts(content: Buffer): readonly MadeEntry[] {
  const relations = sound.find(({ name }) => name.endsWith('workbook.xml.rels'))?.content.toString() ?? ''
  const added = '<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
  return [
    ...workbookParts({ 'xl/_rels/workbook.xml.rels': relations.replace('</Relationships>', added) }),
    { name: 'xl/sharedStrings.xml', content },
  ]
}

/** An XML of about that many megabytes that never closes. */
function filled(start: string, part: string, megabytes: number): Buffer {
  const times = Math.floor((megabytes * 1024 * 1024) / part.length)
  return Buffer.concat([Buffer.from(start), Buffer.alloc(Buffer.byteLength(part) * times, part)])
}

function cellAt(place: string): string {
  return `<worksheet><row><c r="A1"><v>1</v></c></row><row><c r="${place}"><v>1</v></c></row></worksheet>`
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

/** Bytes that no DEFLATE begins with, in place of the sheet's. */
function unpackable(): Buffer {
  const bytes = zipOf(sound)
  const start = bytes.indexOf(sheetPart) + sheetPart.length
  return changed(bytes, copy => copy.fill(0xff, start, start + 8))
}

/** The first part says that it is longer than the way to the second. */
function overlapping(): Buffer {
  const bytes = zipOf(sound)
  const directory = bytes.readUInt32LE(bytes.length - 6)
  return changed(bytes, copy => copy.writeUInt32LE(200, directory + 20))
}

async function readElsewhere(bytes: Buffer): Promise<{ answer: string; megabytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'ajantasa-bomb-'))
  try {
    await writeFile(join(folder, 'roster.xlsx'), bytes)
    const script = `
      import { readFileSync } from 'node:fs'
      import { rosterSource } from ${JSON.stringify(resolve('src/edges/files/roster.ts'))}
      const answer = await rosterSource.readRoster(process.argv[1]).then(() => 'read', error => error.faults?.[0].problem ?? String(error))
      const [, kilobytes] = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
      console.log(JSON.stringify({ answer, megabytes: Number(kilobytes) / 1024 }))`
    const args = ['--input-type=module', '-e', script, join(folder, 'roster.xlsx')]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    return JSON.parse(stdout) as { answer: string; megabytes: number }
  } finally {
    await rm(folder, { recursive: true })
  }
}
