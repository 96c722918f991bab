import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AjantasaError, safeReason } from '../core/errors.ts'

/**
 * Makes a folder, with those around it, and proves that it can be written to.
 * @throws AjantasaError with the remedy.
 */
export async function makeFolder(path: string, remedy: string): Promise<void> {
  try {
    await make(resolve(path))
    await access(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw unusable(path, remedy, error)
  }
}

/**
 * Proves that a folder can be written to, or could be made, and makes nothing; true where it is there.
 * @throws AjantasaError with the remedy.
 */
export async function probeFolder(path: string, remedy: string): Promise<boolean> {
  try {
    return await probe(resolve(path))
  } catch (error) {
    throw unusable(path, remedy, error)
  }
}

async function probe(path: string): Promise<boolean> {
  // The dot is there only in a folder.
  const found = await access(`${path}/.`, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    if (isMissing(error) && dirname(path) !== path) return 'missing'
    throw error
  })
  if (found !== 'missing') return true
  await probe(dirname(path))
  return false
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function unusable(path: string, remedy: string, error: unknown): AjantasaError {
  return new AjantasaError(`the folder ${path} cannot be used: ${safeReason(error)}`, {
    party: 'files',
    remedy,
    cause: error,
  })
}

// Node's own recursive mkdir never returns where the file system answers ENOENT, as /proc does (seen with 26.10.0).
async function make(path: string): Promise<void> {
  if (await isFolder(path)) return
  if (dirname(path) !== path) await make(dirname(path))
  await mkdir(path).catch(async (error: unknown) => {
    // Another process may have made it just now.
    if (!(await isFolder(path))) throw error
  })
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
