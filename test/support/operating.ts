import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { postgresBinaries } from './postgres.ts'

const top = resolve(import.meta.dirname, '../..')

/** The commands that .github/OPERATING.md gives under a mark `<!-- run: NAME -->`, as they stand there. */
export function commandsOf(name: string): string {
  const page = readFileSync(join(top, '.github/OPERATING.md'), 'utf8')
  const found = new RegExp(`<!-- run: ${name} -->\\s+\`\`\`sh\\n(.*?)\`\`\``, 's').exec(page)
  if (found?.[1] === undefined) throw new Error(`OPERATING.md has no commands for ${name}`)
  return found[1]
}

/**
 * Carries them out with a shell, in the folder of the project unless another is named. @throws Error with what they
 * said, when they fail.
 */
export async function carryOut(name: string, env: Readonly<Record<string, string>>, folder = top): Promise<string> {
  const ajantasa = `ajantasa() { '${process.execPath}' '${join(top, 'src/main.ts')}' "$@"; }`
  const path = `${postgresBinaries() ?? ''}:${process.env['PATH'] ?? ''}`
  const shell = spawn('sh', ['-euc', `${ajantasa}\n${commandsOf(name)}`], {
    cwd: folder,
    env: { PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [shell.stdout, shell.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  }
  const code = await new Promise<number | null>(done => {
    shell.once('close', done)
  })
  if (code !== 0) throw new Error(`${name} of OPERATING.md ended with ${code}: ${said.join('')}`)
  return said.join('')
}
