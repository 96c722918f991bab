import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { beforeAll, describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { lockedPackages } from './locked-packages.ts'
import { runIn } from './programs.ts'

interface Sbom {
  readonly specVersion: string
  readonly metadata: { readonly component: object }
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
  readonly components: readonly {
    readonly 'bom-ref': string
    readonly name: string
    readonly version: string
    readonly hashes?: readonly object[]
    readonly licenses?: readonly object[]
  }[]
}

describe('the bill of materials', () => {
  let text = ''
  let sbom: Sbom
  beforeAll(() => {
    const { status, told } = runIn('.', process.execPath, ['test/deploy/sbom.ts'])
    if (status !== 0) throw new Error(told)
    text = told
    sbom = JSON.parse(told) as Sbom
  })

  it('is CycloneDX by its own schema', async () => expect(await problemsOf(text)).toBeNull())

  it('would be told from what is not', async () =>
    expect(await problemsOf(text.replace('"components"', '"parts"'))).not.toBeNull())

  it('names the program and every package that production needs, each with its licence and hash', () => {
    expect(sbom.metadata.component).toMatchObject({
      name: 'ajantasa',
      version: packageFile.version,
      type: 'application',
    })
    const versions = Object.fromEntries(sbom.components.map(({ name, version }) => [name, version]))
    expect(versions).toMatchObject({ ...packageFile.dependencies, ...packageFile.optionalDependencies })
    expect(Object.keys(versions)).not.toContain('vitest')
    expect(sbom.components.filter(one => one.hashes === undefined || one.licenses === undefined)).toEqual([])
  })

  it('has the very packages of the lock file, those too that the tests need as well', () => {
    const locked = lockedPackages('.').map(({ name, version }) => `${name}@${version}`)
    expect(locked).toContain(`zod@${packageFile.dependencies.zod}`)
    expect(new Set(sbom.components.map(one => one['bom-ref']))).toEqual(new Set(locked))
    const known = new Set([...locked, `${packageFile.name}@${packageFile.version}`])
    for (const { ref, dependsOn } of sbom.dependencies)
      expect(known.isSupersetOf(new Set([ref, ...dependsOn]))).toBe(true)
  })

  it('is the same whenever it is asked for', () =>
    expect(runIn('.', process.execPath, ['test/deploy/sbom.ts']).told).toBe(text))
})

async function problemsOf(document: string): Promise<unknown> {
  return new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(document)
}
