import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Named once: what an installation has beside our packages.
const [office, python] = ['soffice', '/usr/bin/python3']

/** Whether LibreOffice is installed, and what a suite that needs it adds to its name where it isn't. */
export const hasLibreOffice = spawnSync(office, ['--version']).status === 0
export const withoutLibreOffice = hasLibreOffice ? '' : ' (skipped: LibreOffice is not installed)'

/** The same of Python's openpyxl as Debian installs it. */
export const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0
export const withoutOpenpyxl = hasOpenpyxl ? '' : ' (skipped: openpyxl is not installed)'

/** What a Python program with openpyxl prints about a file, as JSON. */
export function askPython(program: string, path: string): unknown {
  return JSON.parse(execFileSync(python, ['-c', program, path], { encoding: 'utf8' })) as unknown
}

/** A workbook as LibreOffice saves it in another format; of CSV the first sheet. */
export function convert(path: string, format: 'csv' | 'pdf' | 'xlsx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'ajantasa-office-'))
  const wanted = format === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : format
  // A profile of its own: two LibreOffices at once do nothing with a common one, and say nothing.
  const profile = `-env:UserInstallation=file://${folder}/profile`
  try {
    execFileSync(office, [profile, '--headless', '--convert-to', wanted, '--outdir', folder, path], {
      stdio: 'ignore',
      timeout: 100_000,
    })
    const made = readdirSync(folder).find(name => name.endsWith(`.${format}`))
    if (made === undefined) throw new Error(`LibreOffice made no ${format} of ${path}`)
    return readFileSync(join(folder, made))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
