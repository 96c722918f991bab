import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runHere } from '../support/command.ts'
import { documentOf, testFolder } from '../support/program.ts'

const key = 'hunter2'

describe('settings', () => {
  it('says below a faulty one what is wrong with it and what helps', async () => {
    const faulty = { HEALTH_PORT: 'x', PTV_API_KEY_FILE: '/none', AJANTASA_SEND: 'maybe', LOG_LEVEL: 'loud' }
    const { code, stdout, stderr } = await runHere(['settings'], faulty)
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
    const lines = stdout.split('\n')
    const below = (name: string): string | undefined => lines[lines.findIndex(line => line.startsWith(name)) + 2]
    expect(below('HEALTH_PORT')).toBe('  WRONG: must be a port number, 0 to 65535.')
    expect(below('AJANTASA_SEND')).toBe('  WRONG: must be on or off.')
    expect(below('LOG_LEVEL')).toBe('  WRONG: must be one of trace, debug, info, warn, error, fatal, silent.')
    expect(below('PTV_API_KEY')).toMatch(/^ {2}WRONG: names a file that cannot be read\. Check the path/)
    expect(lines.filter(line => line.includes('WRONG'))).toHaveLength(4)
  })

  it('says after them what is no setting', async () => {
    const { code, stdout, stderr } = await runHere(['settings'], { AJANTASA_CITYS: '/x', LOG_LEVEL: 'silent' })
    expect({ code, wrong: stdout.includes('WRONG') }).toEqual({ code: 2, wrong: false })
    expect(stderr).toBe(
      'AJANTASA_CITYS: is no setting of this program. Remove it or mend its name; `ajantasa settings` lists all.\n',
    )
  })

  it('gives the source of each as JSON, and no secret', async () => {
    const file = join(testFolder(), 'key')
    writeFileSync(file, `${key}\n`)
    const env = { PTV_API_KEY_FILE: file, DATABASE_URL: `postgres://u:${key}@h/d` }
    const ended = await runHere(['settings', '--json'], env)
    const { settings, faults } = documentOf(ended) as {
      readonly settings: readonly { readonly name: string }[]
      readonly faults: readonly object[]
    }
    const byName = Object.fromEntries(settings.map(line => [line.name, line]))
    expect(faults).toEqual([])
    expect(byName).toMatchObject({
      PTV_API_KEY: { source: 'file', value: '********', secret: true },
      DATABASE_URL: { source: 'environment', value: '********', secret: true },
      HEALTH_PORT: { source: 'default', value: '9464', default: '9464', secret: false },
    })
    expect(ended.stdout + ended.stderr).not.toContain(key)
  })
})
