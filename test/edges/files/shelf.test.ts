import { readdirSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AjantasaError } from '../../../src/core/errors.ts'
import { fileShelf, writeTexts } from '../../../src/edges/files/shelf.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajantasa-shelf-'))
})
afterEach(async () => {
  await chmod(folder, 0o755)
  await rm(folder, { recursive: true })
})

const page = { name: 'report-fi.html', content: '<h1>Ajan tasalla – Ålands</h1>' }
const column = { heading: 'Nimi', width: 10, holds: 'text', purpose: 'plain', choices: null, note: null } as const
const figures = { name: 'report.json', content: '{}' }

describe('the shelf', () => {
  it('writes the files whole and gives their paths in the same order', async () => {
    const paths = await fileShelf.writeFiles(folder, [page, figures])
    expect(paths).toEqual([join(folder, page.name), join(folder, figures.name)])
    expect(await Promise.all(paths.map(async path => readFile(path, 'utf8')))).toEqual([page.content, figures.content])
  })

  it('leaves no drafts behind', async () => {
    await fileShelf.writeFiles(folder, [page, figures])
    expect((await readdir(folder)).toSorted()).toEqual([page.name, figures.name])
  })

  it('makes the folders that are missing', async () => {
    const deep = join(folder, 'a', 'b')
    await fileShelf.writeFiles(deep, [{ name: 'mail/maija.html', content: 'x' }])
    expect(await readFile(join(deep, 'mail', 'maija.html'), 'utf8')).toBe('x')
  })

  it('overwrites a file of the same name, also with a shorter one or an empty one', async () => {
    for (const content of ['a long content', 'short', '']) {
      await fileShelf.writeFiles(folder, [{ name: page.name, content }])
      expect(await readFile(join(folder, page.name), 'utf8')).toBe(content)
    }
  })

  it('overwrites the draft of a night that was broken off', async () => {
    await writeFile(join(folder, `${page.name}.new`), 'half of a much longer file that was never finished')
    await fileShelf.writeFiles(folder, [page])
    expect(await readFile(join(folder, page.name), 'utf8')).toBe(page.content)
    expect(await readdir(folder)).toEqual([page.name])
  })

  it('leaves other files alone', async () => {
    await writeFile(join(folder, 'omat.txt'), 'mine')
    await fileShelf.writeFiles(folder, [page])
    expect(await readFile(join(folder, 'omat.txt'), 'utf8')).toBe('mine')
  })

  it('writes nothing when there is nothing', async () => {
    expect(await fileShelf.writeFiles(join(folder, 'never'), [])).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['a folder below a file', async () => writeFile(join(folder, 'blocked'), ''), 'blocked/reports', /ENOTDIR|EEXIST/],
    [
      'a folder where the file should be',
      async () => mkdir(join(folder, 'there', page.name), { recursive: true }),
      'there',
      /EISDIR|ENOTEMPTY|EEXIST/,
    ],
  ])('tells which path %s keeps it from writing, and why', async (_name, prepare, below, reason) => {
    await prepare()
    const error = await failure(join(folder, below))
    expect(error).toMatchObject({
      party: 'files',
      retry: false,
      cause: expect.objectContaining({ code: expect.stringMatching(reason) as string }) as unknown,
    })
    expect(error.message).toContain(join(folder, below, page.name))
    expect(error.remedy).not.toBe('')
  })

  it('keeps the old file when the new one cannot be written', async () => {
    await fileShelf.writeFiles(folder, [page])
    await mkdir(join(folder, `${page.name}.new`))
    await failure(folder)
    expect(await readFile(join(folder, page.name), 'utf8')).toBe(page.content)
  })

  it.skipIf(process.getuid?.() === 0)('tells of a folder without the right to write', async () => {
    await chmod(folder, 0o555)
    expect((await failure(folder)).message).toContain('EACCES')
  })
})

describe('the shelf with workbooks', () => {
  const sheet = { name: 'Taulukko', columns: [column], rows: [], frozenColumns: 0, filtered: false }

  it('asks for each when the one before is written', async () => {
    const seen: (readonly string[])[] = []
    function* workbooks() {
      for (const name of ['a.xlsx', 'b.xlsx']) {
        seen.push(readdirSync(folder))
        yield { name, workbook: { title: 'Kirja', sheets: [sheet] } }
      }
    }
    const paths = await fileShelf.writeWorkbooks(folder, workbooks())
    expect(paths).toEqual([join(folder, 'a.xlsx'), join(folder, 'b.xlsx')])
    expect(seen).toEqual([[], ['a.xlsx']])
    expect((await readFile(paths[1] ?? '')).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('texts that come one by one', () => {
  it('make a file that is there when it is whole', async () => {
    const path = join(folder, 'a.jsonl')
    const seen: (readonly string[])[] = []
    async function* texts() {
      yield 'ä\n'
      seen.push(await readdir(folder))
      yield 'b\n'
    }
    await writeTexts(path, texts())
    expect(seen).toEqual([['a.jsonl.new']])
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['a.jsonl'], 'ä\nb\n'])
  })

  it('leave the old file and no draft where they break off, and what broke them is told as it is', async () => {
    const path = join(folder, 'a.jsonl')
    await writeFile(path, 'old')
    await expect(writeTexts(path, brokenOff())).rejects.toThrow('the database went away')
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['a.jsonl'], 'old'])
  })

  it('tell which path keeps them from being written', async () => {
    const path = join(folder, 'a.jsonl')
    await mkdir(path)
    await expect(writeTexts(path, (async function* () {})())).rejects.toMatchObject({
      party: 'files',
      message: expect.stringMatching(/a\.jsonl could not be/) as string,
    })
  })
})

async function* brokenOff() {
  yield 'new'
  throw new Error('the database went away')
}

async function failure(path: string): Promise<AjantasaError> {
  try {
    await fileShelf.writeFiles(path, [{ ...page, content: 'new' }])
  } catch (error) {
    if (error instanceof AjantasaError) return error
    throw error
  }
  throw new Error('the files were written')
}
