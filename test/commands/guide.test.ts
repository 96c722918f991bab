import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guidesOf } from '../../src/core/guides/files.ts'
import { interpret } from '../../src/core/replies/meaning/interpret.ts'
import { readYesOrNo } from '../../src/core/replies/yes-or-no.ts'
import { mailLanguages } from '../../src/core/texts/languages.ts'
import { runHere } from '../support/command.ts'
import { aGuide } from '../support/guide-facts.ts'
import { documentOf, testFolder } from '../support/program.ts'
import { writeCity } from './stage.ts'

const unused = 'http://127.0.0.1:9'

describe('guide', () => {
  it('writes pages and Markdown for the one city there is, with its name and settings', async () => {
    const { folder, env } = withCities(text => text.replace('everyDays: 28', 'everyDays: 35'))
    const out = join(folder, 'guides')
    const { code, stdout, stderr } = await runHere(['guide', '--out', out], env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^12 guides and documents in .*guides, each as a page/)
    expect(readdirSync(out)).toHaveLength(24)
    const page = readFileSync(join(out, 'guide-updaters-sv.html'), 'utf8')
    expect(page).toContain('Exempelby stad')
    expect(page).toContain('på 35 dagar')
    expect(readFileSync(join(out, 'staff-notice-fi.md'), 'utf8')).toContain('Esimerkkilän kaupunki')
  })

  it('gives each of several cities a folder of its own, and one asked for none', async () => {
    const { folder, env } = withCities()
    writeCity(folder, unused, text => text.replace('id: esimerkkila', 'id: naapuri'))
    const [all, one] = [join(folder, 'all'), join(folder, 'one')]
    await runHere(['guide', '--out', all], env)
    expect(readdirSync(all)).toEqual(['esimerkkila', 'naapuri'])
    await runHere(['guide', '--out', one, '--city', 'naapuri', '--lang', 'en'], env)
    expect(readdirSync(one)).toEqual([
      'guide-communications-en.html',
      'guide-communications-en.md',
      'guide-updaters-en.html',
      'guide-updaters-en.md',
    ])
  })

  it('says whether the report may name people as the city’s file does', async () => {
    const { folder, env } = withCities(text => `${text}report: { people: names }\n`)
    await runHere(['guide', '--out', folder, '--lang', 'fi'], env)
    const notice = readFileSync(join(folder, 'staff-notice-fi.md'), 'utf8')
    expect(notice).toContain('Viestinnän raportissa on lukuja myös henkilöittäin.')
  })

  it('leaves places to be filled in before there is a city, and says so', async () => {
    const out = join(testFolder(), 'guides')
    const { code, stdout } = await runHere(['guide', '--out', out, '--lang', 'fi'])
    expect(code).toBe(0)
    expect(stdout).toContain('They name no city and have the usual settings, as AJANTASA_CITIES is not set')
    const guide = readFileSync(join(out, 'guide-updaters-fi.md'), 'utf8')
    expect(guide).toContain(String.raw`**\[kaupungin nimi\]**`)
    expect(guide).toContain('28 päivän kuluttua')
  })

  it.each(mailLanguages)(
    'has people type only what is understood: replies, and commands that there are, in %s',
    async language => {
      const words = [...new Set(guidesOf(aGuide(), [language]).flatMap(typedIn))]
      expect(words.length).toBeGreaterThan(10)
      const commands = words.filter(text => !isReply(text))
      for (const command of commands) {
        const { code, stdout } = await runHere([...command.split(' '), '--help'])
        expect({ command, code, usage: stdout.startsWith(`Usage: ajantasa ${command.split(' --')[0]} `) }).toEqual({
          command,
          code: 0,
          usage: true,
        })
      }
    },
  )

  it('prints its files as one document with --json', async () => {
    const folder = testFolder()
    const ended = await runHere(['guide', '--out', folder, '--lang', 'en', '--json'])
    const { files } = documentOf(ended) as { readonly files: readonly string[] }
    expect(files).toHaveLength(4)
    expect(files.filter(file => !existsSync(file))).toEqual([])
  })

  it.each([
    ['without a folder', ['guide'], /required option '--out <folder>'/],
    ['in a language that there is none in', ['guide', '--out', '.', '--lang', 'de'], /Allowed choices are fi, sv, en/],
    ['for a city without city files', ['guide', '--out', '.', '--city', 'x'], /AJANTASA_CITIES: is not set/],
  ])('%s ends with 2 and writes nothing', async (_name, args, told) => {
    const before = readdirSync('.')
    const { code, stderr } = await runHere(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(told)
    expect(readdirSync('.')).toEqual(before)
  })
})

/** Whatever stands in a guide to be typed as it is. */
function typedIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if ('kind' in part && part.kind === 'typed' && 'text' in part) return [String(part.text)]
  return Object.values(part).flatMap(typedIn)
}

function isReply(text: string): boolean {
  const question = { items: 12, today: Temporal.PlainDate.from('2026-12-09') }
  const intents = interpret({ text, between: [] }, question)
  return readYesOrNo(text, '') === 'yes' || (intents.length > 0 && intents.every(({ kind }) => kind !== 'unclear'))
}

function withCities(change?: (text: string) => string) {
  const folder = testFolder()
  writeCity(folder, unused, change)
  return { folder, env: { AJANTASA_CITIES: join(folder, 'cities') } }
}
