// Prints what the program is made of as CycloneDX: every package that production needs, from the lock file. The same
// lock file gives the same document.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import packageFile from '../../package.json' with { type: 'json' }
import { lockedPackages } from './locked-packages.ts'

interface Dependency {
  readonly ref: string
  readonly dependsOn: readonly string[]
}

interface Component {
  readonly 'bom-ref': string
  readonly name: string
}

interface Document {
  readonly metadata: { readonly timestamp?: string; readonly component: Component }
  readonly components: readonly {
    readonly 'bom-ref': string
    readonly properties: readonly { readonly name: string }[]
  }[]
  readonly dependencies: readonly Dependency[]
  readonly [field: string]: unknown
}

const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
const { status, stdout, stderr } = spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 100_000_000 })
if (status === 0) {
  process.stdout.write(`${JSON.stringify(numbered(lasting(ofProduction(JSON.parse(stdout) as Document))), null, 2)}\n`)
} else {
  process.stderr.write(stderr)
  process.exitCode = 1
}

// With --omit=dev npm 11 leaves out what both production and the tools of development need, such as zod.
function ofProduction(document: Document): Document {
  const own = document.metadata.component['bom-ref']
  const needed = new Set([own, ...lockedPackages('.').map(({ name, version }) => `${name}@${version}`)])
  const components = document.components
    .filter(one => needed.has(one['bom-ref']))
    .map(one => ({ ...one, properties: one.properties.filter(isTrue) }))
  const dependencies = document.dependencies
    .filter(({ ref }) => needed.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(one => needed.has(one)) }))
  return { ...document, components, dependencies }
}

// It marks such packages as what only development needs.
function isTrue({ name }: { readonly name: string }): boolean {
  return name !== 'cdx:npm:package:development'
}

// npm names the program after the folder that it lies in, and says when it was asked.
function lasting(document: Document): Document {
  const { timestamp: _, ...metadata } = document.metadata
  const components = document.components.toSorted((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1))
  return {
    ...document,
    metadata: { ...metadata, component: { ...metadata.component, name: packageFile.name } },
    components,
  }
}

// A UUID of version 8, whose bits are the maker's own: RFC 9562, section 5.8.
function numbered(document: Document): Document {
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...document, serialNumber: '' }))
    .digest('hex')
  const bits = `${digest.slice(0, 12)}8${digest.slice(13, 16)}a${digest.slice(17, 32)}`
  const serialNumber = `urn:uuid:${bits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
  return { ...document, serialNumber }
}
