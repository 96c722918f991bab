import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, endingLines } from '../../src/commands/story/lines.ts'
import type { Step } from '../../src/commands/story/steps.ts'
import { playStory, tellStory, type StoryDocument } from '../../src/commands/story.ts'
import { SettingsError } from '../../src/core/errors.ts'
import { runHere } from '../support/command.ts'
import { migratedDump } from '../support/database.ts'
import { documentOf, temporaryFolder, testFolder, type Ended } from '../support/program.ts'

type Of<What extends Step['what']> = Extract<Step, { what: What }>

function stepsOf<What extends Step['what']>(story: StoryDocument, what: What): readonly Of<What>[] {
  return story.steps.filter((step): step is Of<What> => step.what === what)
}

function messageIds(out: string): readonly string[] {
  const mails = readdirSync(join(out, 'mails')).map(name => readFileSync(join(out, 'mails', name), 'utf8'))
  return mails.map(mail => /^Message-ID:\s*(\S+)/im.exec(mail)?.[1] ?? 'none')
}

// What every story must come to, whatever its day.
function expectWholeCircle(story: StoryDocument): void {
  const [digests] = stepsOf(story, 'digests')
  const handled = stepsOf(story, 'handled')
  const [away, reviewed, content, correction, unclear, corrected] = handled
  const asked = (name: string | undefined): readonly string[] =>
    digests?.mails.find(mail => mail.name === name)?.items ?? []
  const doubtful = asked(reviewed?.by)[(digests?.example.number ?? 0) - 1] ?? ''

  expect(digests?.mails).toHaveLength(10)
  expect(digests?.received).toBe(digests?.sent)
  expect(away).toMatchObject({ became: 'ignored', confirmed: [], settled: [] })
  expect(reviewed).toMatchObject({ became: 'answered', by: digests?.example.name })
  expect(reviewed?.confirmed.toSorted()).toEqual(
    asked(reviewed?.by)
      .filter(item => item !== doubtful)
      .toSorted(),
  )
  expect(content?.confirmed.toSorted()).toEqual(asked(content?.by).toSorted())
  expect(correction).toMatchObject({ became: 'forwarded', confirmed: [] })
  expect(correction?.settled).toHaveLength(1)
  expect(unclear).toMatchObject({ became: 'forwarded', confirmed: [], settled: [] })
  expect(corrected).toMatchObject({ became: 'answered', confirmed: [], settled: [doubtful] })
  expect(handled).toHaveLength(6)
  expect(stepsOf(story, 'seen')).toMatchObject([{ contentId: doubtful, confirmed: true, findingsLeft: 0 }])
  expect(story.after.stale).toBeLessThan(story.before.stale)
  expect(story.before.confirmed).toBe(0)
  expect(story.after.confirmed).toBe(asked(reviewed?.by).length + asked(content?.by).length)
}

function expectNothingDoubled(out: string): void {
  const ids = messageIds(out)
  expect(ids.length).toBeGreaterThan(25)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
}

describe('try --story', () => {
  let folder: string
  let out: string
  let ended: Ended
  let story: StoryDocument
  beforeAll(async () => {
    folder = temporaryFolder()
    out = join(folder, 'ajantasa-out')
    ended = await runHere(['try', '--story', '--json', '--date', '2026-11-22', '--out', out])
    story = documentOf(ended) as StoryDocument
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('ends well and prints one document', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(story).toMatchObject({ city: 'esimerkkila', out, before: { date: '2026-11-22' } })
    expect(story.after).toMatchObject({ date: '2026-12-21', items: story.before.items })
  })

  it('comes from the digests to a smaller pile, and confirms exactly what people confirmed', () => {
    expect(story.after.stale).toBeLessThan(story.before.stale)
    expectWholeCircle(story)
  })

  it('sends a Sunday’s digests on Monday morning, and the next ones four weeks later', () => {
    expect(stepsOf(story, 'digests')[0]?.at).toBe('2026-11-23T06:30:00Z')
    expect(stepsOf(story, 'nextPeriod')[0]?.at).toBe('2026-12-21T06:30:00Z')
  })

  it('answers every person once, in the language of the digest, and no program', () => {
    const receipts = stepsOf(story, 'mail').filter(({ purpose }) => purpose === 'receipt')
    expect(receipts.map(({ reader }) => reader)).toEqual(stepsOf(story, 'answer').map(({ by }) => by))
    const subjects = receipts.map(({ mail }) => mail.subject.replace(/ \[.*/, ''))
    expect(subjects).toEqual(expect.arrayContaining(['Kuittaus vastauksestasi', 'Kvittens på ditt svar']))
  })

  it('passes on to communications what only they can do, in the writer’s words', () => {
    const forwards = stepsOf(story, 'mail').filter(({ purpose }) => purpose === 'forward')
    expect(forwards.map(({ reader }) => reader)).toEqual(['communications', 'communications'])
    expect(forwards[0]?.mail.text).toContain('> uusi puhelinnumero on 05 617 1234')
    expect(forwards[1]?.mail.text).toContain('> Soitatko minulle?')
  })

  it('tells the one who corrected that PTV shows it, in the morning after the night that saw it', () => {
    const news = stepsOf(story, 'mail').find(({ purpose }) => purpose === 'corrected')
    expect(news).toMatchObject({ at: '2026-11-25T06:30:00Z', reader: stepsOf(story, 'digests')[0]?.example.name })
  })

  it('names those who were silent, and asks only about facts again where an item was answered', () => {
    const answerers = new Set(stepsOf(story, 'answer').map(({ by }) => by))
    const [silence] = stepsOf(story, 'silence')
    const [digests] = stepsOf(story, 'digests')
    const expected = digests?.mails.map(({ name }) => name).filter(name => !answerers.has(name))
    expect(silence?.silent).toEqual(expected?.toSorted())
    const [next] = stepsOf(story, 'nextPeriod')
    const [seen] = stepsOf(story, 'seen')
    expect(next?.again).not.toContain(seen?.contentId)
    expect(next?.again.length).toBeLessThan((next?.answered ?? 0) / 2)
  })

  it('leaves the reports of before and after, and every mail once', () => {
    for (const name of ['before/report-fi.html', 'after/report-fi.html', 'after/report.json']) {
      expect(readFileSync(join(out, name), 'utf8').length).toBeGreaterThan(1000)
    }
    expectNothingDoubled(out)
  })

  it('plays with no other city than the sample', async () => {
    const options = { organization: 'Espoo', city: undefined, api: undefined, ptvUrl: undefined, roster: undefined }
    const asked = tellStory({ ...options, out, date: undefined, json: true }, silent)
    await expect(asked).rejects.toThrow(SettingsError)
  })
})

const silent = pino({ level: 'silent' })

describe('the story', () => {
  it('goes the same way around Midsummer, and can be read at a terminal', async () => {
    const out = testFolder()
    const lines: string[] = []
    const story = await playStory(Temporal.PlainDate.from('2027-06-25'), out, silent, {
      tell: step => lines.push(...linesOf(step)),
      dump: migratedDump(),
    })
    expectWholeCircle(story)
    expect(String(stepsOf(story, 'digests')[0]?.at)).toBe('2027-06-28T05:30:00Z')
    const [end] = stepsOf(story, 'end')
    if (end !== undefined) lines.push(...endingLines(story, end, []))
    expect(lines.filter(line => line.length > 110)).toEqual([])
    expect(lines.length).toBeLessThan(140)
    const shapes =
      /^(?:|[A-Z][^:]*|[MTWFS][a-z]{2} \d+\.\d+\.\d{4} +\d+\.\d\d  \S.*| {22,}\S.*|-+|[a-z ]+ {2}.*|\d+ of .*)$/
    expect(lines.filter(line => !shapes.test(line))).toEqual([])
  }, 60_000)

  it('loses and doubles nothing when the mail server goes away after the third digest, in the week of the clock change', async () => {
    const out = testFolder()
    const closed = { from: '2027-03-30T05:30:00Z', to: '2027-03-30T05:45:00Z' }
    const story = await playStory(Temporal.PlainDate.from('2027-03-26'), out, silent, {
      tell: () => {},
      dump: migratedDump(),
      doorkeeper: (_recipient, posted, now) => {
        const isClosed = posted >= 3 && now.toString() >= closed.from && now.toString() < closed.to
        return isClosed ? { code: 421, text: '4.3.2 Closing' } : null
      },
    })
    expectWholeCircle(story)
    expectNothingDoubled(out)
    expect(String(stepsOf(story, 'digests')[0]?.at)).toBe(closed.to)
  }, 60_000)
})
