import { noHoles } from '../../src/core/report/hole-figures.ts'
import type { Report, ReportChange, ReportItem } from '../../src/core/report/report.ts'
import { waitingSteps } from '../../src/core/report/sections.ts'
import type { Snapshot, TrendPoint } from '../../src/core/report/sections.ts'
import { aReport, reportDay } from './report.ts'

const today = Temporal.PlainDate.from(reportDay)
const base = aReport()
const idOf = (name: string): string => base.items.find(({ names }) => names.fi === name)?.contentId ?? name

/** A report in which every section has something: a city of forty items after two years of nights. */
export function aFullReport(parts: Partial<Report> = {}): Report {
  return aReport({
    items: base.items.map((item, index) => withHistory(item, index)),
    trend: trendTo({ ...snapshot(), items: 40 }, 24),
    areas: base.areas.map((area, index) => ({
      ...area,
      unowned: index === 1 ? 2 : 0,
      trend: trendTo(area, 12).filter((_, night) => night % 4 === 0),
    })),
    headline: base.headline.map(figure => ({
      ...figure,
      before: { value: Math.max(0, figure.value + changes[figure.figure]), of: figure.of, date: '2026-09-01' },
    })),
    holes: {
      ...noHoles,
      silent: 2,
      areasWithoutDeputy: 1,
      areas: [
        {
          area: 'Tekninen toimi',
          peopleWithoutItems: 0,
          dutiesWithoutItems: 0,
          unreachable: 0,
          silent: 2,
          withoutDeputy: true,
        },
      ],
    },
    waiting: ['Sivistystoimi', 'Tekninen toimi', ''].flatMap((area, index) =>
      waitingSteps
        .filter((_, step) => (step + index) % 2 === 0)
        .map((step, number) => ({ area, step, day: '2026-10-02', digests: 1, items: 3 + number + index })),
    ),
    changes: monthsChanges,
    bulk: [
      {
        organizationId: '00000000-0000-4000-8000-000000000099',
        organization: { fi: 'Esimerkkilän kaupunki', sv: 'Exempelby stad', en: 'City of Esimerkkilä' },
        moment: '2026-09-15T06:12:00Z',
        items: 3,
      },
    ],
    askAgain: [
      { contentId: idOf('Varhaiskasvatus'), reason: 'changedSince', confirmedOn: '2026-07-20', person: null },
      { contentId: idOf('Uimahalli'), reason: 'inOneWord', confirmedOn: '2026-06-10', person: null },
      { contentId: idOf('Esiopetus'), reason: 'soonOld', confirmedOn: '2026-02-20', person: null },
    ],
    held: {
      ...base.held,
      quarantine: { ...base.held.quarantine, count: 2, since: '2026-09-28', kinds: [{ kind: 'service', records: 2 }] },
    },
    ...parts,
  })
}

/** How each figure was a month before, against now. */
const changes = { current: -3, confirmed: -4, stale: 5, unowned: 0, answered: -2 } as const

const monthsChanges: readonly ReportChange[] = [
  {
    contentId: idOf('Varhaiskasvatus'),
    names: { fi: 'Varhaiskasvatus' },
    change: 'changed',
    kind: 'changed',
    reason: null,
    date: '2026-09-22',
    fields: ['fi.description', 'industrialClasses', '-sv'],
    differences: [
      {
        field: 'description',
        language: 'fi',
        before: `Varhaiskasvatukseen haetaan neljä kuukautta ennen hoidon tarvetta. ${'Päiväkodit ovat avoinna arkisin. '.repeat(6)}Lisätietoja saat numerosta 05 617 1234.`,
        after: `Varhaiskasvatukseen haetaan viimeistään neljä kuukautta ennen hoidon tarvetta. ${'Päiväkodit ovat avoinna arkisin. '.repeat(6)}Lisätietoja saat numerosta 05 617 4321.`,
        shortened: false,
      },
    ],
  },
  {
    contentId: 'b',
    names: { fi: 'Torikauppa' },
    change: 'removed',
    kind: 'gone',
    reason: 'unpublished',
    date: '2026-09-21',
    fields: [],
    differences: [],
  },
  {
    contentId: idOf('Tonttihaku'),
    names: { fi: 'Tonttihaku' },
    change: 'new',
    kind: 'new',
    reason: null,
    date: '2026-09-08',
    fields: [],
    differences: [],
  },
]

/** So many items, each of them like one of the forty, with texts of their own. */
export function aLargeReport(count: number): Report {
  const items = Array.from({ length: count }, (_, index): ReportItem => {
    const item = base.items[index % base.items.length]
    if (item === undefined) throw new Error('there are no items to draw from')
    return {
      ...withHistory(item),
      contentId: `3d1759a2-e47a-4947-9a31-${String(index).padStart(12, '0')}`,
      names: Object.fromEntries(Object.entries(item.names).map(([language, name]) => [language, `${name} ${index}`])),
      findings: item.findings.map(finding => ({ ...finding, key: `${finding.key}-${index}` })),
    }
  })
  return aFullReport({ items, trend: trendTo({ ...snapshot(), items: 40 }, 24) })
}

/** Texts that try to break out of the page or to break it up, wherever others write. */
export const hostileTexts: readonly string[] = [
  `"><script>alert(1)</script><img src=x onerror='alert(2)'>&</script><!--`,
  'W'.repeat(5000),
  '\u202Ekäännetty \u2067oikealta vasemmalle',
  '=HYPERLINK("https://example.org";"Avaa")',
  '👩‍👩‍👧‍👦🏳️‍🌈 tunnuskuva',
]

/** A report in which others have written a text wherever they can, with 300 changes. */
export function aHostileReport(text: string): Report {
  const inAll = { fi: text, sv: text, en: text }
  const spoil = (item: ReportItem): ReportItem => ({
    ...item,
    names: inAll,
    organization: inAll,
    areas: item.areas.length === 0 ? [] : [text],
    person: text,
    findings: item.findings.map(finding => ({
      ...finding,
      field: text,
      explanation: inAll,
      evidence: { ...finding.evidence, quote: text },
    })),
  })
  const full = aFullReport()
  const [area] = full.areas
  return {
    ...full,
    city: { id: 'esimerkkila', name: inAll },
    items: full.items.map(spoil),
    areas: area === undefined ? [] : [{ ...area, area: text }],
    people: [
      { person: text, items: 1, current: 1, confirmed: 1, stale: 0, asked: 1, answered: 1, medianAnswerHours: 3 },
    ],
    waiting: full.waiting.map(one => ({ ...one, area: text })),
    bulk: full.bulk.map(one => ({ ...one, organization: inAll })),
    askAgain: full.askAgain.map(one => ({ ...one, person: text })),
    changes: Array.from({ length: 300 }, (_, index) => ({
      contentId: `gone-${index}`,
      names: inAll,
      change: 'changed',
      kind: 'changed',
      reason: null,
      date: '2026-09-22',
      fields: [`fi.${text}`, '-sv'],
      differences: index > 2 ? [] : [{ field: text, language: 'fi', before: text, after: `${text}!`, shortened: true }],
    })),
    proposals: [
      {
        id: 'p1',
        contentId: full.items[0]?.contentId ?? '',
        language: 'fi',
        field: text,
        before: text,
        after: `${text}?`,
        askedOn: '2026-09-20',
        state: 'waiting',
      },
    ],
  }
}

function withHistory(item: ReportItem, index: number = 0): ReportItem {
  if (index % 4 !== 0) return item
  return {
    ...item,
    history: [
      { date: '2026-09-18', event: 'corrected' },
      { date: '2026-09-14', event: 'asked' },
      { date: '2025-11-03', event: 'new' },
    ],
  }
}

function snapshot(): Snapshot {
  const { items, totals, headline } = base
  const value = (name: string): number => headline.find(({ figure }) => figure === name)?.value ?? 0
  return {
    items: items.length,
    current: totals.states.current,
    confirmed: value('confirmed'),
    stale: totals.stale,
    unowned: totals.unowned,
    asked: 20,
    answered: value('answered'),
  }
}

/** A trend that rises to what is now, a point a week; two nights are worked out afterwards. */
function trendTo(now: Snapshot, months: number): readonly TrendPoint[] {
  const start = today.subtract({ months })
  const weeks = Math.floor(start.until(today, { largestUnit: 'weeks' }).weeks)
  const rising = (value: number, week: number): number =>
    Math.max(0, Math.round(value * (0.45 + 0.55 * (week / weeks)) + Math.sin(week / 5)))
  return Array.from({ length: weeks + 1 }, (_, week) => ({
    ...now,
    date: today.subtract({ weeks: weeks - week }).toString(),
    current: week === weeks ? now.current : Math.min(now.items, rising(now.current, week)),
    confirmed: week === weeks ? now.confirmed : Math.min(now.items, rising(now.confirmed, week)),
    computed: week === 40 || week === 41,
  }))
}
