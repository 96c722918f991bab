import { spawnSync } from 'node:child_process'

/** True where this machine has a program of that name. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** Runs a program to its end in a folder, and gives all that it wrote. */
export function runIn(
  cwd: string,
  name: string,
  args: readonly string[],
): { readonly status: number; readonly told: string } {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: 'utf8' })
  return { status: status ?? -1, told: `${stdout}${stderr}` }
}
