import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../support/program.ts'
import { hasProgram, runIn } from './programs.ts'

const folder = 'src/deploy/prometheus'

describe.runIf(hasProgram('promtool'))('the configuration for Prometheus, asked of promtool', () => {
  it('is understood, with the rules that it names', () => {
    const { status, told } = runIn(folder, 'promtool', ['check', 'config', 'prometheus.yml'])
    expect({ status, told }).toEqual({ status: 0, told: expect.stringMatching(/SUCCESS: \d+ rules found/) })
  })

  it('would not pass with a word that is misspelt', () => {
    const copied = testFolder()
    cpSync(folder, copied, { recursive: true })
    const file = join(copied, 'prometheus.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('scrape_configs', 'scrape_config'))
    expect(runIn(copied, 'promtool', ['check', 'config', 'prometheus.yml']).status).not.toBe(0)
  })
})
