import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cityId } from '../../src/core/city.ts'
import { timedJobs } from '../../src/core/job-names.ts'
import { startCounters, startScrape } from '../../src/runtime/metrics.ts'
import { noteFailure } from '../../src/store/job-states.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { openPglite } from '../support/database.ts'
import { testFolder } from '../support/program.ts'
import { stageCity, stagedDay, stagedNow } from '../support/staged-city.ts'
import { hasProgram, runIn } from './programs.ts'
import { ruleCases, type RuleCase } from './rule-cases.ts'

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly for?: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

const file = resolve('src/deploy/prometheus/ajantasa.rules.yml')
const { groups } = parse(readFileSync(file, 'utf8')) as {
  readonly groups: readonly { readonly rules: readonly Rule[] }[]
}
const rules = groups.flatMap(group => group.rules)

describe.each(rules.map(rule => [rule.alert, rule] as const))('%s', (alert, { expr, labels, annotations }) => {
  it('has a case in which it fires and one in which it is silent', () => {
    const cases = ruleCases.filter(one => one.alert === alert)
    expect(cases.some(({ fires }) => fires.length > 0)).toBe(true)
    expect(cases.some(({ fires }) => fires.length === 0)).toBe(true)
  })

  it('says how bad it is, what it means and which command helps', () => {
    expect(Object.keys(labels)).toEqual(['severity'])
    expect(labels['severity']).toMatch(/^(?:critical|warning|info)$/)
    expect(annotations['summary']).toMatch(/\.$/)
    const commands = [...(annotations['description'] ?? '').matchAll(/`ajantasa ([^`]+)`/g)].map(
      match => match[1] ?? '',
    )
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.flatMap(unknownWords)).toEqual([])
  })

  it('counts what several workers tell once', () => {
    expect(
      /^(?:time\(\) - )?(?:\(\s*)*(?:time\(\) - )?(?:max|min|absent)\b|^ajantasa_database_up == 0$/.test(expr),
    ).toBe(true)
  })
})

const doors = ['main', 'people-commands'].map(name => readFileSync(`src/commands/${name}.ts`, 'utf8')).join('\n')

/** Words of a command and its options that the program does not know. */
function unknownWords(command: string): readonly string[] {
  const [name = '', ...rest] = command.split(/\s+/)
  const options = rest.filter(word => word.startsWith('--'))
  return [
    ...(doors.includes(`.command('${name}'`) ? [] : [name]),
    ...options.filter(option => !doors.includes(`'${option} `) && !doors.includes(`'${option}'`)),
  ]
}

describe.runIf(hasProgram('promtool'))('the rules, asked of promtool', () => {
  it('are rules', () => {
    const { status, told } = runIn('.', 'promtool', ['check', 'rules', file])
    expect({ status, told }).toEqual({ status: 0, told: expect.stringContaining(`${rules.length} rules found`) })
  })

  it.each(['1m', '1h'] as const)('fire and are silent as each case of steps of %s says', step => {
    expect(asked(ruleCases.filter(one => one.step === step))).toEqual({
      status: 0,
      told: expect.stringContaining('SUCCESS'),
    })
  })

  it.each([
    ['fires, and should not', ruleCases.find(({ fires }) => fires.length > 0), []],
    ['is silent, and should not be', ruleCases.find(({ fires }) => fires.length === 0), [{ city: 'esimerkkila' }]],
  ] as const)('would be found out where one %s', (_, found, fires) => {
    const wrong = found === undefined ? [] : [{ ...found, fires }]
    expect(asked(wrong)).toEqual({ status: 1, told: expect.stringContaining('FAILED') })
  })
})

/** Asks promtool whether the rules do as the cases say; JSON is YAML, too. */
function asked(cases: readonly RuleCase[]): { readonly status: number; readonly told: string } {
  const path = join(testFolder(), 'cases.json')
  const tests = cases.map(({ alert, name, step, series, at, fires }) => ({
    interval: step,
    name: `${alert}: ${name}`,
    input_series: Object.entries(series).map(([one, values]) => ({ series: one, values })),
    alert_rule_test: [{ eval_time: at, alertname: alert, exp_alerts: fires.map(labels => expected(alert, labels)) }],
  }))
  writeFileSync(path, JSON.stringify({ rule_files: [file], evaluation_interval: cases[0]?.step, tests }))
  return runIn('.', 'promtool', ['test', 'rules', path])
}

function expected(alert: string, labels: Readonly<Record<string, string>>) {
  const rule = rules.find(one => one.alert === alert)
  const fill = (text: string): string =>
    text.replaceAll(/\{\{ \$labels\.(\w+) \}\}/g, (_, name: string) => labels[name] ?? '')
  const annotations = Object.entries(rule?.annotations ?? {}).map(([name, text]) => [name, fill(text)] as const)
  return { exp_labels: { ...rule?.labels, ...labels }, exp_annotations: Object.fromEntries(annotations) }
}

describe('a scrape of a worker', () => {
  const city = cityId('esimerkkila')
  const scraped = async (): Promise<string> => {
    const { db, close } = await openPglite()
    await stageCity(db, city)
    const id = await startRun(db, city, 'sync-codes', stagedDay, stagedNow.subtract({ minutes: 3 }))
    await endRun(db, id, stagedNow.subtract({ minutes: 1 }), 'failed', {}, 'the key was refused')
    await noteFailure(db, id, { party: 'ptv', kind: 'key' })
    const counters = startCounters()
    counters.countRun('sync-codes', 'failed', 120)
    counters.countPtvRequest('v12', '401')
    const { text } = await startScrape(counters, db, [{ city, jobs: timedJobs }], () => stagedNow)()
    await close()
    return text
  }

  it('holds every figure and every label that the rules ask for', async () => {
    const lines = (await scraped()).split('\n').filter(line => !line.startsWith('#'))
    const missing = rules.flatMap(({ alert, expr }) =>
      figuresIn(expr)
        .filter(
          ({ name, labels }) =>
            !lines.some(line => nameOf(line) === name && labels.every(one => line.includes(`${one}="`))),
        )
        .map(({ name, labels }) => `${alert}: ${name}{${labels.join(',')}}`),
    )
    expect(missing).toEqual([])
    expect(rules.filter(({ expr }) => figuresIn(expr).length === 0)).toEqual([])
    expect(lines).toContain('ajantasa_job_failing{city="esimerkkila",job="sync-codes",party="ptv",reason="key"} 1')
    expect(lines).toContain('ajantasa_job_period_seconds{job="sync-catalogue"} 86400')
    expect(lines).toContain('ajantasa_job_period_seconds{job="read-mailbox"} 300')
  })

  it.runIf(hasProgram('promtool'))(
    'is as Prometheus likes it, but for what prom-client itself calls its figures',
    async () => {
      const { stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
        input: await scraped(),
        encoding: 'utf8',
      })
      const complaints = `${stdout}${stderr}`.split('\n').filter(line => line !== '')
      expect(complaints.filter(line => !/^ajantasa_(?:nodejs|process)_/.test(line))).toEqual([])
    },
  )
})

/** The figures of an expression, with the labels that it compares or groups by. */
function figuresIn(expr: string): readonly { readonly name: string; readonly labels: readonly string[] }[] {
  return [...expr.matchAll(/(?:by \(([\w, ]+)\)\s*\(\s*)?\b(ajantasa_\w+)(?:\{([^}]*)\})?/g)].map(match => {
    const [, grouped = '', name = '', matchers = ''] = match
    const compared = [...matchers.matchAll(/(\w+)=/g)].map(one => one[1] ?? '')
    return { name, labels: [...grouped.split(/, ?/).filter(one => one !== ''), ...compared] }
  })
}

function nameOf(line: string): string {
  return line.split(/[{ ]/)[0] ?? ''
}
