import { mkdir, rename, writeFile } from 'node:fs/promises'
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
}

/** Writes a file whole or not at all, with the folders above it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.new`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    throw new AjantasaError(`${path} could not be written: ${safeReason(error)}`, {
      party: 'files',
      remedy: 'Check the folder and its rights, and that the disk is not full.',
      cause: error,
    })
  }
}
