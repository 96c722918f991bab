import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Deployment } from 'kubernetes-models/apps/v1'
import { CronJob } from 'kubernetes-models/batch/v1'
import { Namespace, PersistentVolumeClaim, Service } from 'kubernetes-models/v1'

/** One object of Kubernetes as it stands in a file; a List has items. */
export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec?: unknown
  readonly items?: readonly Manifest[]
}

const kinds = {
  'v1/Namespace': { model: Namespace, types: 'v1/Namespace' },
  'v1/PersistentVolumeClaim': { model: PersistentVolumeClaim, types: 'v1/PersistentVolumeClaim' },
  'v1/Service': { model: Service, types: 'v1/Service' },
  'apps/v1/Deployment': { model: Deployment, types: 'apps/v1/Deployment' },
  'batch/v1/CronJob': { model: CronJob, types: 'batch/v1/CronJob' },
} as const

type Known = keyof typeof kinds

/**
 * What is wrong with manifests by the descriptions that Kubernetes gives of itself: required fields, types and ranges by
 * their JSON Schemas, fields that there are none of by their TypeScript types.
 */
export function checkManifests(manifests: readonly Manifest[]): readonly string[] {
  const unknown = manifests.filter(one => !(nameOf(one) in kinds)).map(one => `${nameOf(one)} is not known`)
  return unknown.length > 0 ? unknown : [...manifests.flatMap(checkSchema), ...checkTypes(manifests)]
}

function nameOf({ apiVersion, kind }: Manifest): string {
  return `${apiVersion}/${kind}`
}

function checkSchema(manifest: Manifest): readonly string[] {
  const { model: Model } = kinds[nameOf(manifest) as Known]
  try {
    new Model(manifest as never).validate()
    return []
  } catch (error) {
    return [`${manifest.metadata.name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

// The types' own file is named, as a package could not be found from a folder for a while.
function checkTypes(manifests: readonly Manifest[]): readonly string[] {
  const lines = manifests.map((one, index) => {
    const { types } = kinds[nameOf(one) as Known]
    const file = resolve('node_modules/kubernetes-models', `${types}.js`)
    return `import type { I${one.kind} as I${index} } from '${file}'\nexport const a${index}: I${index} = ${JSON.stringify(one)}\n`
  })
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-types-'))
  try {
    const file = join(folder, 'manifests.ts')
    writeFileSync(file, lines.join(''))
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'esnext',
      '--ignoreConfig',
    ]
    const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), [...options, '--types', '', file], {
      encoding: 'utf8',
    })
    return stdout.split('\n').filter(line => line.includes('error TS'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
