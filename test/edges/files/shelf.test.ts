import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AjantasaError } from '../../../src/core/errors.ts'
import { fileShelf } from '../../../src/edges/files/shelf.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajantasa-shelf-'))
})
afterEach(async () => {
  await chmod(folder, 0o755)
  await rm(folder, { recursive: true })
})

const page = { name: 'report-fi.html', content: '<h1>Ajan tasalla – Ålands</h1>' }
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

async function failure(path: string): Promise<AjantasaError> {
  try {
    await fileShelf.writeFiles(path, [{ ...page, content: 'new' }])
  } catch (error) {
    if (error instanceof AjantasaError) return error
    throw error
  }
  throw new Error('the files were written')
}
