// Prints the licences of all packages that production needs, and ends with 1 where one of them is not allowed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusedPackages, type LicensedPackage } from './licence-rules.ts'
import { lockedPackages } from './locked-packages.ts'

const [, , folder = '.'] = process.argv
const packages = licensedPackages(folder)
const width = Math.max(...packages.map(nameOf).map(name => name.length))
for (const one of packages) process.stdout.write(`${nameOf(one).padEnd(width)}  ${one.licence ?? 'none'}\n`)
const refused = refusedPackages(packages)
for (const one of refused) {
  process.stderr.write(
    `${nameOf(one)}: its licence (${one.licence ?? 'none'}) is not one that the EUPL-1.2 goes with. `,
  )
  process.stderr.write('Do without the package, or read its licence and add it to test/deploy/licence-rules.ts.\n')
}
process.stdout.write(`${packages.length} packages, ${refused.length} with a licence that is not allowed.\n`)
if (refused.length > 0) process.exitCode = 1

function nameOf({ name, version }: LicensedPackage): string {
  return `${name} ${version}`
}

// One that is installed in several places stands there once.
function licensedPackages(top: string): readonly LicensedPackage[] {
  const found = lockedPackages(top).map(one => ({
    ...one,
    licence: installedLicence(join(top, one.path)) ?? one.licence,
  }))
  const byName = found.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
  return byName.filter((one, index) => {
    const before = byName[index - 1]
    return before === undefined || nameOf(before) !== nameOf(one) || before.licence !== one.licence
  })
}

// Node for other machines is locked and not installed here.
function installedLicence(path: string): string | null {
  const file = join(path, 'package.json')
  if (!existsSync(file)) return null
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: unknown }
  return typeof license === 'string' ? license : null
}
