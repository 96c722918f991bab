import { describe, expect, it } from 'vitest'
import { handOverDifferences } from '../../../src/core/people/hand-over-differences.ts'
import type { Holes } from '../../../src/core/people/holes.ts'
import { countHoles, holeFigures, noHoles, toldHoles } from '../../../src/core/report/hole-figures.ts'
import { composeReportPage } from '../../../src/core/report/page.ts'
import type { HoleFigures } from '../../../src/core/report/report.ts'
import { mailLanguages } from '../../../src/core/texts/languages.ts'
import { ids } from '../../support/builders.ts'
import { aReport, aReportItem } from '../../support/report.ts'
import { aDuty, anotherPerson, date, maija, olli } from '../digests/plan-cases.ts'

const siiri = anotherPerson('siiri.sijainen', 'Siiri Sijainen')
const none: Holes = {
  unowned: [],
  peopleWithoutDuties: [],
  peopleWithoutItems: [],
  dutiesWithoutItems: [],
  unreachable: [],
  silent: [],
  areasWithoutDeputy: [],
}
const library = aDuty()
const permits = aDuty({ row: 7, area: 'Luvat', personId: olli.id, deputy: siiri.id })
const premises = aDuty({ row: 9, area: 'Tilat', personId: olli.id })
const names = new Map([maija, olli, siiri].map(person => [person.id, person.name]))
const given = { duties: [premises, permits, library], handOvers: [], names: null }
const nothing = { peopleWithoutItems: 0, dutiesWithoutItems: 0, unreachable: 0, silent: 0, withoutDeputy: false }
const handOver = { contentId: ids.service, from: maija.id, to: olli.id, on: date('2026-09-03') }

describe('the figures of holes', () => {
  it('are none for a roster without holes', () => {
    expect(holeFigures({ ...given, holes: none })).toEqual(noHoles)
    expect(toldHoles.map(kind => countHoles(noHoles, kind))).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('count each kind, with the hand-overs', () => {
    const holes: Holes = {
      unowned: [ids.service],
      peopleWithoutDuties: [siiri.id],
      peopleWithoutItems: [maija.id, olli.id],
      dutiesWithoutItems: [library, permits, premises],
      unreachable: [maija.id, olli.id, siiri.id, anotherPerson('joku').id],
      silent: Array.from({ length: 5 }, (_, number) => anotherPerson(`joku${number}`).id),
      areasWithoutDeputy: ['a', 'b', 'c', 'd', 'e', 'f'],
    }
    const figures = holeFigures({ ...given, holes, handOvers: handOverDifferences([handOver]) })
    expect(Object.fromEntries(toldHoles.map(kind => [kind, countHoles(figures, kind)]))).toEqual({
      peopleWithoutDuties: 1,
      peopleWithoutItems: 2,
      dutiesWithoutItems: 3,
      unreachable: 4,
      silent: 5,
      areasWithoutDeputy: 6,
      handOvers: 1,
    })
  })

  it.each<[string, Partial<Holes>, HoleFigures['areas']]>([
    [
      'who is silent, in each area of theirs',
      { silent: [olli.id] },
      [
        { ...nothing, area: 'Luvat', silent: 1 },
        { ...nothing, area: 'Tilat', silent: 1 },
      ],
    ],
    ['who has no items', { peopleWithoutItems: [maija.id] }, [{ ...nothing, area: 'Kirjasto', peopleWithoutItems: 1 }]],
    ['rows without items', { dutiesWithoutItems: [premises] }, [{ ...nothing, area: 'Tilat', dutiesWithoutItems: 1 }]],
    [
      'an address that is nobody’s but a deputy’s',
      { unreachable: [siiri.id] },
      [{ ...nothing, area: 'Luvat', unreachable: 1 }],
    ],
    ['a missing deputy', { areasWithoutDeputy: ['Tilat'] }, [{ ...nothing, area: 'Tilat', withoutDeputy: true }]],
    ['nobody who is in no area', { peopleWithoutDuties: [siiri.id] }, []],
  ])('tell by area %s', (_, holes, expected) => {
    expect(holeFigures({ ...given, holes: { ...none, ...holes } }).areas).toEqual(expected)
  })

  it('name the rows without items with their areas', () => {
    const holes = { ...none, dutiesWithoutItems: [permits, premises] }
    expect(holeFigures({ ...given, holes }).rows).toEqual([
      { row: 7, area: 'Luvat' },
      { row: 9, area: 'Tilat' },
    ])
  })

  const found = { ...none, silent: [olli.id], unreachable: [siiri.id], peopleWithoutDuties: [maija.id] }
  const handOvers = handOverDifferences([
    handOver,
    { ...handOver, contentId: ids.channel, from: olli.id, to: siiri.id },
  ])

  it('name nobody where the city shows no people', () => {
    const figures = holeFigures({ ...given, holes: found, handOvers })
    expect([figures.people, figures.handOvers.map(one => [one.byRoster, one.now])]).toEqual([
      [],
      [
        [null, null],
        [null, null],
      ],
    ])
    expect(JSON.stringify(figures)).not.toMatch(/Maija|Olli|Siiri|@/)
  })

  it('name people, the silent first, with their areas, where the city shows them', () => {
    const figures = holeFigures({ ...given, holes: found, handOvers, names })
    expect(figures.people).toEqual([
      { person: 'Olli Oletus', hole: 'silent', areas: ['Luvat', 'Tilat'] },
      { person: 'Siiri Sijainen', hole: 'unreachable', areas: ['Luvat'] },
      { person: 'Maija Meikäläinen', hole: 'peopleWithoutDuties', areas: ['Kirjasto'] },
    ])
    expect(figures.handOvers).toEqual([
      { contentId: ids.service, byRoster: 'Maija Meikäläinen', now: 'Olli Oletus', on: '2026-09-03' },
      { contentId: ids.channel, byRoster: 'Olli Oletus', now: 'Siiri Sijainen', on: '2026-09-03' },
    ])
  })

  it('call by address whom the roster no longer names', () => {
    const figures = holeFigures({ ...given, holes: none, handOvers, names: new Map() })
    expect(figures.handOvers[0]?.now).toBe(olli.id)
    const unknown = holeFigures({ ...given, holes: { ...none, unreachable: [siiri.id] }, names: new Map() })
    expect(unknown.people).toEqual([{ person: siiri.id, hole: 'unreachable', areas: ['Luvat'] }])
  })
})

describe('the report’s section of holes', () => {
  const item = aReportItem({ contentId: ids.service })
  const rows = Array.from({ length: 27 }, (_, index) => ({ row: index + 2, area: index % 2 === 0 ? '<b>Luvat' : '' }))
  const all: HoleFigures = {
    ...noHoles,
    silent: 1,
    unreachable: 2,
    dutiesWithoutItems: 27,
    handOvers: [{ contentId: ids.service, byRoster: null, now: null, on: '2026-09-03' }],
    areas: [
      { ...nothing, area: '<b>Luvat', silent: 1, unreachable: 2 },
      { ...nothing, area: '', withoutDeputy: true },
    ],
    rows,
  }

  it.each(mailLanguages)('says in %s that there are none', language => {
    const section = sectionOf(noHoles, language)
    expect(section).not.toContain('<table')
    expect(section).toMatch(/<p>[^<]{20,}<\/p>/u)
  })

  it.each(mailLanguages)('tells in %s what is missing, where, and in which rows', language => {
    const section = sectionOf(all, language)
    expect(captions(section)).toEqual(['holes-caption', 'area-holes-caption', 'hand-overs-caption'])
    expect(cells(section, 'holes-caption').map(row => row[1])).toEqual(['1', '2', '27', '1'])
    expect(cells(section, 'area-holes-caption').map(row => row.slice(1, 5))).toEqual([
      ['1', '2', '0', '0'],
      ['0', '0', '0', '0'],
    ])
    const deputies = cells(section, 'area-holes-caption').map(row => row[5])
    expect(new Set(deputies).size).toBe(2)
    expect(section).toMatch(/: 2, 4, [\d, ]*, 24, 26 \(&lt;b&gt;Luvat\); 3, 5, [\d, ]*, 25 \([^<&]+\) [^<,]*\b2 /u)
    expect(section).not.toMatch(/undefined|null|NaN/u)
  })

  it('names an item that was handed over, but nobody', () => {
    expect(cells(sectionOf(all, 'fi'), 'hand-overs-caption')).toEqual([['Kirjasto', '3.9.2026']])
  })

  it('names an item that PTV shows no more by its id', () => {
    const handOvers = [{ contentId: ids.channel, byRoster: null, now: null, on: '2026-09-03' }]
    expect(cells(sectionOf({ ...noHoles, handOvers }, 'fi'), 'hand-overs-caption')).toEqual([[ids.channel, '3.9.2026']])
  })

  it('names people where the city shows them', () => {
    const section = sectionOf(
      {
        ...noHoles,
        silent: 1,
        handOvers: [{ contentId: ids.service, byRoster: 'Maija', now: 'Olli', on: '2026-09-03' }],
        people: [{ person: 'Siiri', hole: 'silent', areas: ['Luvat', ''] }],
      },
      'en',
    )
    expect(cells(section, 'people-holes-caption')).toEqual([
      ['Siiri', expect.stringContaining('has not answered'), 'Luvat, Unnamed area'],
    ])
    expect(cells(section, 'hand-overs-caption')).toEqual([['Kirjasto', 'Maija', 'Olli', '3 September 2026']])
  })

  it('cuts a long list of hand-overs and says where the rest is', () => {
    const one = { contentId: ids.service, byRoster: null, now: null, on: '2026-09-03' }
    const many = sectionOf({ ...noHoles, handOvers: Array.from({ length: 28 }, () => one) }, 'en')
    expect(cells(many, 'hand-overs-caption')).toHaveLength(25)
    expect(many).toContain('The file report.json has 3 more rows.')
    const few = sectionOf({ ...noHoles, handOvers: Array.from({ length: 25 }, () => one) }, 'en')
    expect(few).not.toContain('report.json')
  })

  function sectionOf(holes: HoleFigures, language: (typeof mailLanguages)[number]): string {
    const page = composeReportPage(aReport({ items: [item], holes }), language)
    return page.match(/<section id="holes"[\s\S]*?<\/section>/u)?.[0] ?? ''
  }
})

function captions(section: string): readonly string[] {
  return [...section.matchAll(/<caption id="([^"]*)"/gu)].map(([, id = '']) => id)
}

/** The rows of the table with a caption, as their cells' words. */
function cells(section: string, caption: string): readonly (readonly string[])[] {
  const table = section.split('<table').find(part => part.includes(`<caption id="${caption}"`)) ?? ''
  const body = table.match(/<tbody[^>]*>([\s\S]*?)<\/tbody>/u)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/gu, '').trim(),
    ),
  )
}
