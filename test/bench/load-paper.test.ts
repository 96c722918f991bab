import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepFigures, readFigures } from './load-figures.ts'
import { grown, mailsAYear, nationwide, paper } from './load-paper.ts'

describe('the calculation for all municipalities', () => {
  it('grows a figure by items and by municipalities, the smaller first', () => {
    const all = { ...nationwide, municipalities: 300, items: 102_000 }
    expect(grown(1000, { cities: 50, items: 950 }, all)).toEqual({ least: (1000 * 102_000) / 47_500, most: 6000 })
    expect(grown(1000, { cities: 300, items: 340 }, all)).toEqual({ least: 1000, most: 1000 })
  })

  it('counts a mail or two for each digest that is answered or not, and the reports', () => {
    const one = { ...nationwide, municipalities: 1, people: 10, periods: 10 }
    expect(mailsAYear({ ...one, answered: 1 })).toBe(100 + 100 + 12)
    expect(mailsAYear({ ...one, answered: 0 })).toBe(100 + 200 + 12)
  })

  it('says what is to be measured first', () => {
    const file = temporaryFile()
    writeFileSync(file, '{}')
    expect(() => paper(file)).toThrow('npm run bench -- load')
  })

  it('keeps the figures of one measurement beside those of another', () => {
    const file = temporaryFile()
    const soak = { items: 1, changesADay: 1, mailsADay: 1, receivedADay: 1, megabytesADay: 1, reportMegabytes: 1 }
    const grownSoak = { ...soak, ledgerRowsADay: 1, rowsADay: 1, residentMegabytes: 1, queueMegabytes: 1 }
    const options = { cities: 1, items: 1, workers: [1], latency: 0, idle: 0, figures: file }
    keepFigures(file, { soak: grownSoak })
    keepFigures(file, { load: { options, rounds: [] } })
    expect(readFigures(file)).toEqual({ soak: grownSoak, load: { options, rounds: [] } })
  })
})

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-figures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'figures.json')
}
