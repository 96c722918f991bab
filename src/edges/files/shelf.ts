import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AjantasaError, safeReason } from '../../core/errors.ts'
import type { ReportShelf } from '../../ports/files.ts'

/** A shelf in the file system. A reader never sees half a file: each is written beside its place and then moved there. */
export const fileShelf: ReportShelf = {
  writeFiles: async (folder, files) => {
    const paths: string[] = []
    for (const { name, content } of files) {
      const path = join(folder, name)
      await writeWhole(path, content)
      paths.push(path)
    }
    return paths
  },
  writeWorkbooks: async (folder, workbooks) => {
    // The package that makes them takes its time to load, and most commands write none.
    const { toXlsx } = await import('./xlsx.ts')
    const paths: string[] = []
    for (const { name, workbook } of workbooks) {
      const path = join(folder, name)
      await writeWhole(path, await toXlsx(workbook))
      paths.push(path)
    }
    return paths
  },
}

/** Writes a file whole or not at all, with the folders above it. @throws AjantasaError where it can't be written. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.new`
  await asFile(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, path)
  })
}

/** The same for texts that are written as they come. What goes wrong with the texts themselves is thrown as it is. */
export async function writeTexts(path: string, texts: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.new`
  const file = await asFile(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    return open(draft, 'w')
  })
  try {
    for await (const text of texts) await asFile(path, async () => file.appendFile(text))
    await asFile(path, async () => rename(draft, path))
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
}

async function asFile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new AjantasaError(`${path} could not be written: ${safeReason(error)}`, {
      party: 'files',
      remedy: 'Check the folder and its rights, and that the disk is not full.',
      cause: error,
    })
  }
}
