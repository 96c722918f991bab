import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deploymentKinds } from '../../src/commands/deployment-kinds.ts'
import { runHere } from '../support/command.ts'
import { documentOf, testFolder } from '../support/program.ts'

describe('deploy', () => {
  it.each(deploymentKinds)('prints the files of %s, each under its name', async kind => {
    const { code, stdout, stderr } = await runHere(['deploy', kind])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const names = [...stdout.matchAll(/^# ==> (.*)$/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names.every(name => name?.startsWith(`${kind}/`))).toBe(true)
  })

  it('prints those of every kind where none is named', async () => {
    const { stdout } = await runHere(['deploy'])
    for (const kind of deploymentKinds) expect(stdout).toContain(`# ==> ${kind}/`)
  })

  it('writes them into a folder that it makes, what can be run as what can be run', async () => {
    const out = join(testFolder(), 'a/b')
    const { code, stdout } = await runHere(['deploy', '--out', out])
    expect(code).toBe(0)
    expect(readdirSync(out).toSorted()).toEqual([...deploymentKinds].toSorted())
    expect(stdout).toContain(`written    ${join(out, 'compose/compose.yaml')}`)
    expect(readFileSync(join(out, 'compose/compose.yaml'))).toEqual(readFileSync('src/deploy/compose/compose.yaml'))
    expect(statSync(join(out, 'compose/prepare.sh')).mode & 0o777).toBe(0o755)
    expect(existsSync(join(out, 'systemd/ajantasa-.service.d/sandbox.conf'))).toBe(true)
  })

  it('gives the Compose file what it mounts', async () => {
    const out = testFolder()
    await runHere(['deploy', 'compose', '--out', out])
    const mounted = [...readFileSync('src/deploy/compose/compose.yaml', 'utf8').matchAll(/- \.\/([\w-]+\.\w+):/g)]
    expect(mounted.length).toBeGreaterThan(0)
    for (const [, name = ''] of mounted) expect(existsSync(join(out, 'compose', name))).toBe(true)
  })

  it('leaves what is the same, writes what is missing, and says which', async () => {
    const out = testFolder()
    await runHere(['deploy', 'prometheus', '--out', out])
    rmSync(join(out, 'prometheus/prometheus.yml'))
    const again = await runHere(['deploy', 'prometheus', '--out', out, '--json'])
    const { files } = documentOf(again) as { readonly files: readonly object[] }
    expect(files).toContainEqual({ path: join(out, 'prometheus/prometheus.yml'), state: 'written' })
    expect(files).toContainEqual({ path: join(out, 'prometheus/ajantasa.rules.yml'), state: 'unchanged' })
  })

  it('writes nothing at all where a file was changed, and names it', async () => {
    const out = testFolder()
    await runHere(['deploy', 'compose', '--out', out])
    const mine = join(out, 'compose/compose.yaml')
    writeFileSync(mine, 'mine\n')
    const { code, stdout, stderr } = await runHere(['deploy', '--out', out])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(
      `${mine}: is there already and differs from what would be written. Nothing was written. Name an empty folder with --out and compare, or remove the file.\n`,
    )
    expect(readdirSync(out)).toEqual(['compose'])
    expect(readFileSync(mine, 'utf8')).toBe('mine\n')
  })

  it('gives the files as JSON', async () => {
    const { out, files } = documentOf(await runHere(['deploy', 'prometheus', '--json'])) as {
      readonly out: null
      readonly files: readonly { readonly path: string; readonly content: string }[]
    }
    expect(out).toBeNull()
    expect(files.find(({ path }) => path === 'prometheus/prometheus.yml')?.content).toMatch(/rule_files/)
  })

  it('names the kinds that there are where it is asked for another', async () => {
    const { code } = await runHere(['deploy', 'helm'])
    expect(code).toBe(2)
  })
})
