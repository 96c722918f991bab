import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SettingsError } from '../core/errors.ts'
import { makeFolder } from '../runtime/folder.ts'
import { deploymentFolders, deploymentKinds, type DeploymentKind } from './deployment-kinds.ts'
import { exitCodes, print, printJson } from './output.ts'

/** What `ajantasa deploy` is asked; `out` is the folder to write into, without it the files are printed. */
export interface DeployRequest {
  readonly kind: DeploymentKind | undefined
  readonly out: string | undefined
  readonly json: boolean
}

interface DeploymentFile {
  /** From the folder of its kind, which comes first: `compose/compose.yaml`. */
  readonly path: string
  readonly content: string
  readonly executable: boolean
}

/**
 * Prints the deployment files of one kind, or of all, or writes them into a folder.
 * @throws SettingsError where a file in the folder has been changed since; nothing is written then.
 */
export async function printDeployment({ kind, out, json }: DeployRequest): Promise<number> {
  const kinds = kind === undefined ? deploymentKinds : [kind]
  const files = (await Promise.all(kinds.map(readFiles))).flat()
  if (out !== undefined) return writeFiles(files, out, json)
  if (json) printJson({ out: null, files: files.map(({ path, content }) => ({ path, content })) })
  else print(files.map(asText).join('\n').trimEnd())
  return exitCodes.done
}

async function readFiles(kind: DeploymentKind): Promise<readonly DeploymentFile[]> {
  const sources = await Promise.all(
    deploymentFolders[kind].map(async folder => readFolder(join(import.meta.dirname, '../deploy', folder))),
  )
  return sources.flat().map(file => ({ ...file, path: join(kind, file.path) }))
}

async function readFolder(folder: string): Promise<readonly DeploymentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.toSorted().map(async path => ({
      path: path.slice(folder.length + 1),
      content: await readFile(path, 'utf8'),
      executable: path.endsWith('.sh'),
    })),
  )
}

function asText({ path, content }: DeploymentFile): string {
  return `# ==> ${path}\n${content}`
}

async function writeFiles(files: readonly DeploymentFile[], out: string, json: boolean): Promise<number> {
  const found = await Promise.all(files.map(async file => ({ ...file, there: await readThere(join(out, file.path)) })))
  const changed = found.filter(({ there, content }) => there !== null && there !== content)
  if (changed.length > 0) throw new SettingsError(changed.map(({ path }) => changedFault(join(out, path))))
  const remedy = 'Name another folder with --out.'
  for (const { path, content, executable, there } of found) {
    const place = join(out, path)
    await makeFolder(dirname(place), remedy)
    if (there === null) await writeFile(place, content, { mode: executable ? 0o755 : 0o644 })
  }
  const told = found.map(({ path, there }) => ({
    path: join(out, path),
    state: there === null ? 'written' : 'unchanged',
  }))
  if (json) printJson({ out, files: told })
  else print(told.map(({ path, state }) => `${state.padEnd(10)} ${path}`).join('\n'))
  return exitCodes.done
}

async function readThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

function changedFault(where: string): { where: string; problem: string; remedy: string } {
  const remedy = 'Nothing was written. Name an empty folder with --out and compare, or remove the file.'
  return { where, problem: 'is there already and differs from what would be written', remedy }
}
