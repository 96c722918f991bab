import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that production needs, as the lock file has it. */
export interface LockedPackage {
  /** Where it is installed, from the folder of the lock file. */
  readonly path: string
  readonly name: string
  readonly version: string
  readonly licence: string | null
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

/** What production needs of a folder's lock file, for any machine: the tools of development are left out. */
export function lockedPackages(folder: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version = '', license }]) => {
      const name = path.split('node_modules/').at(-1) ?? path
      return { path, name, version, licence: license ?? null }
    })
}
