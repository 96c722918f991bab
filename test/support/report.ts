import type { AgeBasis, State } from '../../src/core/assessment/clock.ts'
import { rules } from '../../src/core/assessment/rules/index.ts'
import { ruleIds } from '../../src/core/finding.ts'
import type { Evidence, RuleId, Severity } from '../../src/core/finding.ts'
import type { Language } from '../../src/core/content-item.ts'
import { noHoles } from '../../src/core/report/hole-figures.ts'
import type { Report, ReportFinding, ReportItem, RuleFigures, Totals } from '../../src/core/report/report.ts'
import { areaOf, sectionsOf, snapshotOf } from './report-sections.ts'

/** The business day of built reports. */
export const reportDay = '2026-10-01'

/** A report of forty items in four areas; what follows from the items is counted anew unless it is given. */
export function aReport(parts: Partial<Report> = {}): Report {
  const items = parts.items ?? cityItems()
  return {
    schemaVersion: 1,
    city: {
      id: 'esimerkkila',
      name: { fi: 'Esimerkkilän kaupunki', sv: 'Exempelby stad', en: 'City of Esimerkkilä' },
    },
    date: reportDay,
    totals: totalsOf(items),
    trend: trendOf(items),
    areas: areasOf(items),
    people: [],
    rules: rulesOf(items),
    items,
    ...sectionsOf(items, parts.date ?? reportDay),
    unowned: items.filter(({ owned }) => !owned).map(({ contentId }) => contentId),
    holes: noHoles,
    waiting: [
      { area: 'Sivistystoimi', step: 'digest', day: '2026-10-02', digests: 2, items: 8 },
      { area: 'Tekninen toimi', step: 'digest', day: '2026-10-02', digests: 1, items: 6 },
    ],
    changes: [],
    ...parts,
  }
}

/** A report of a city whose catalogue is empty. */
export function anEmptyReport(): Report {
  return aReport({ items: [], trend: [], areas: [], waiting: [] })
}

/** A service in Finnish and Swedish, confirmed lately, with an owner and without findings. */
export function aReportItem(parts: Partial<ReportItem> = {}): ReportItem {
  return {
    contentId: '00000000-0000-4000-8000-000000000001',
    kind: 'service',
    type: 'Service',
    organizationId: '00000000-0000-4000-8000-000000000099',
    organization: { fi: 'Esimerkkilän kaupunki', sv: 'Exempelby stad', en: 'City of Esimerkkilä' },
    names: { fi: 'Kirjasto', sv: 'Bibliotek' },
    languages: ['fi', 'sv'],
    age: { days: 100, since: '2026-06-23', basis: 'confirmed', touched: false },
    state: 'current',
    stale: false,
    areas: ['Sivistystoimi'],
    person: null,
    owned: true,
    url: null,
    findings: [],
    history: [],
    ...parts,
  }
}

/** An open finding of a rule with the rule's own words. */
export function aReportFinding(rule: RuleId, severity: Severity, parts: Partial<ReportFinding> = {}): ReportFinding {
  const { audience, explain } = ruleOf(rule)
  const evidence: Evidence = parts.evidence ?? { quote: null, values: {} }
  const seen = { language: parts.language ?? null, field: parts.field ?? null, evidence, severity }
  return {
    key: `${rule}-${JSON.stringify(seen)}`,
    rule,
    severity,
    audience,
    language: null,
    field: null,
    evidence,
    explanation: { fi: explain.fi(seen), sv: explain.sv(seen), en: explain.en(seen) },
    since: '2026-09-14',
    muted: false,
    ...parts,
  }
}

function ruleOf(id: RuleId): (typeof rules)[number] {
  const rule = rules.find(candidate => candidate.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}

type Row = readonly [type: string, fi: string, sv: string | null, area: string, months: number, basis?: Basis]
type Basis = AgeBasis | 'touched'

const education = 'Sivistystoimi'
const works = 'Tekninen toimi'
const welfare = 'Hyvinvointi ja liikunta'
const administration = 'Hallinto ja talous'

const rows: readonly Row[] = [
  ['Service', 'Varhaiskasvatus', 'Småbarnspedagogik', education, 2, 'confirmed'],
  [
    'EService',
    'Varhaiskasvatuksen sähköinen hakemus',
    'Elektronisk ansökan till småbarnspedagogik',
    education,
    2,
    'confirmed',
  ],
  ['Service', 'Esiopetus', 'Förskoleundervisning', education, 7, 'confirmed'],
  ['Service', 'Perusopetus', 'Grundläggande utbildning', education, 13],
  [
    'Service',
    'Koululaisten aamu- ja iltapäivätoiminta',
    'Morgon- och eftermiddagsverksamhet för skolelever',
    education,
    16,
  ],
  ['ServiceLocation', 'Rantakylän koulu', 'Strandby skola', education, 9],
  ['ServiceLocation', 'Keskustan päiväkoti', 'Centrums daghem', education, 20],
  ['Service', 'Kirjastopalvelut', 'Bibliotekstjänster', education, 1, 'confirmed'],
  ['ServiceLocation', 'Pääkirjasto', 'Huvudbiblioteket', education, 1, 'confirmed'],
  ['ServiceLocation', 'Kirjastoauto Onni', 'Bokbussen Onni', education, 27],
  ['Service', 'Kansalaisopisto', 'Medborgarinstitut', education, 14],
  ['WebPage', 'Kansalaisopiston kurssihaku', null, education, 14],
  ['Service', 'Rakennuslupa', 'Bygglov', works, 4, 'confirmed'],
  ['EService', 'Lupapiste', 'Lupapiste', works, 11],
  ['PrintableForm', 'Puunkaatoilmoitus', 'Anmälan om trädfällning', works, 38],
  ['Service', 'Jätehuolto', 'Avfallshantering', works, 19],
  ['ServiceLocation', 'Jäteasema', 'Avfallsstation', works, 19],
  ['Service', 'Katujen kunnossapito', 'Underhåll av gator', works, 15],
  ['TelephoneService', 'Katuvikailmoitukset', 'Felanmälan om gator', works, 24],
  ['Service', 'Vesihuoltoon liittyminen', 'Anslutning till vattentjänster', works, 17],
  ['Service', 'Pysäköintitunnus asukkaille', 'Parkeringstillstånd för invånare', works, 5, 'touched'],
  ['Service', 'Tonttihaku', null, works, 8],
  ['Service', 'Uimahalli', 'Simhall', welfare, 3, 'confirmed'],
  ['ServiceLocation', 'Uimahalli Aalto', 'Simhallen Aalto', welfare, 3, 'confirmed'],
  ['ServiceLocation', 'Jäähalli', 'Ishall', welfare, 12],
  ['Service', 'Liikuntaneuvonta', 'Motionsrådgivning', welfare, 6, 'confirmed'],
  ['Service', 'Nuorisotilat', 'Ungdomslokaler', welfare, 5, 'touched'],
  ['ServiceLocation', 'Nuorisotila Vintti', 'Ungdomslokalen Vinden', welfare, 5, 'touched'],
  ['Service', 'Etsivä nuorisotyö', 'Uppsökande ungdomsarbete', welfare, 10],
  ['Service', 'Ikääntyneiden kulttuuritoiminta', 'Kulturverksamhet för äldre', welfare, 22],
  ['Service', 'Avustukset yhdistyksille', 'Understöd till föreningar', welfare, 9],
  ['Service', 'Kirjaamo', 'Registratorskontor', administration, 2, 'confirmed'],
  ['TelephoneService', 'Kaupungin vaihde', 'Stadens växel', administration, 2, 'confirmed'],
  [
    'Service',
    'Pakolaisten kotoutumisen alkuvaiheen ohjaus',
    'Handledning i början av integrationen',
    administration,
    11,
  ],
  ['Service', 'Laskutus ja maksuneuvonta', 'Fakturering och rådgivning', administration, 13],
  ['Service', 'Talous- ja velkaneuvonta', 'Ekonomisk rådgivning och skuldrådgivning', '', 31],
  ['Service', 'Kuluttajaneuvonta', null, '', 44],
  ['WebPage', 'Matkailuneuvonnan verkkosivut', 'Turistinformationens webbplats', '', 18, 'firstSeen'],
  ['organization', 'Esimerkkilän kaupunki', 'Exempelby stad', administration, 8],
  ['ServiceCollection', 'Lapsiperheen palvelut', 'Tjänster för barnfamiljer', education, 7],
]

const found: Readonly<Record<string, readonly ReportFinding[]>> = {
  Kansalaisopisto: [
    aReportFinding('past-date-in-text', 'error', {
      language: 'fi',
      field: 'description',
      evidence: {
        quote: 'Syksyn kursseille ilmoittaudutaan 18.8.2025 alkaen ja ilmoittautuminen päättyy 31.8.2025.',
        values: { date: '2025-08-31' },
      },
    }),
    aReportFinding('past-date-in-text', 'error', {
      language: 'sv',
      field: 'description',
      evidence: { quote: 'Anmälan till höstens kurser pågår till 31.8.2025.', values: { date: '2025-08-31' } },
    }),
  ],
  'Avustukset yhdistyksille': [
    aReportFinding('past-date-in-text', 'error', {
      language: 'fi',
      field: 'deadlineAdditionalInformation',
      evidence: { quote: 'Hakuaika päättyy 28.2.2026 klo 15.', values: { date: '2026-02-28' } },
    }),
  ],
  Jäähalli: [
    aReportFinding('hours-ended', 'error', {
      field: 'serviceHours',
      evidence: { quote: null, values: { ended: '2026-04-30' } },
    }),
  ],
  Uimahalli: [
    aReportFinding('language-facts-differ', 'warning', {
      language: 'sv',
      field: 'chargeTypeAdditionalInformation',
      evidence: { quote: '6,50 €', values: { reference: 'fi', onlyHere: '6,50 €', onlyThere: '7,50 €' } },
    }),
  ],
  Jäteasema: [
    aReportFinding('language-facts-differ', 'warning', {
      language: 'sv',
      field: 'phoneNumbers',
      muted: true,
      evidence: {
        quote: '05 617 1235',
        values: { reference: 'fi', onlyHere: '05 617 1235', onlyThere: '05 617 1234' },
      },
    }),
  ],
  'Etsivä nuorisotyö': [aReportFinding('no-channels', 'error')],
  Liikuntaneuvonta: [aReportFinding('no-channels', 'error')],
  Kirjaamo: [
    aReportFinding('missing-language-version', 'warning', {
      language: 'en',
      evidence: { quote: null, values: { required: 'no', has: 'fi,sv' } },
    }),
  ],
}

function cityItems(): readonly ReportItem[] {
  return rows.map(cityItem)
}

function cityItem([type, fi, sv, area, months, basis = 'published']: Row, index: number): ReportItem {
  const since = Temporal.PlainDate.from(reportDay).subtract({ months, days: (index * 7) % 25 })
  const id = `3d1759a2-e47a-4947-9a31-${String(index + 1).padStart(12, '0')}`
  const age = {
    days: since.until(reportDay).days,
    since: since.toString(),
    basis: basis === 'touched' ? 'published' : basis,
    touched: basis === 'touched',
  } as const
  const state = stateOf(months, age.touched)
  const findings = [...ageFindings(state, age), ...(found[fi] ?? []), ...missing(sv)]
  return aReportItem({
    contentId: id,
    kind: kindOf(type),
    type: type === 'organization' ? 'Municipality' : type,
    names: sv === null ? { fi } : { fi, sv },
    languages: languagesOf(sv, index),
    age,
    state,
    findings,
    stale: findings.some(({ audience, muted }) => audience === 'updater' && !muted),
    areas: area === '' ? [] : [area],
    owned: area !== '',
    url: urlOf(type, id),
  })
}

function ageFindings(state: State, { since, basis, touched }: ReportItem['age']): readonly ReportFinding[] {
  const evidence: Evidence = { quote: null, values: { since, basis, touched: touched ? 'yes' : 'no' } }
  if (state === 'expired') return [aReportFinding('age-expired', 'error', { evidence })]
  if (state === 'overdue') return [aReportFinding('age-warning', 'warning', { evidence })]
  return state === 'due' ? [aReportFinding('review-due', 'warning', { evidence })] : []
}

function missing(sv: string | null): readonly ReportFinding[] {
  if (sv !== null) return []
  const evidence = { quote: null, values: { required: 'yes', has: 'fi' } }
  return [aReportFinding('missing-language-version', 'error', { language: 'sv', evidence })]
}

function stateOf(months: number, touched: boolean): State {
  if (months >= 18) return 'expired'
  if (months >= 15) return 'overdue'
  return months >= 12 || touched ? 'due' : 'current'
}

function kindOf(type: string): string {
  if (type === 'organization') return 'organization'
  if (type === 'ServiceCollection') return 'serviceCollection'
  return type === 'Service' ? 'service' : 'serviceChannel'
}

function languagesOf(sv: string | null, index: number): readonly Language[] {
  if (sv === null) return ['fi']
  return index % 3 === 0 ? ['fi', 'sv', 'en'] : ['fi', 'sv']
}

function urlOf(type: string, id: string): string | null {
  if (type === 'Service') return `https://www.suomi.fi/palvelut/x/${id}`
  return type === 'ServiceLocation' ? `https://www.suomi.fi/palvelut/palvelupiste/x/${id}` : null
}

function totalsOf(items: readonly ReportItem[]): Totals {
  const kind = (wanted: string) => items.filter(item => item.kind === wanted).length
  const state = (wanted: State) => items.filter(item => item.state === wanted).length
  const open = items.flatMap(({ findings }) => findings).filter(({ muted }) => !muted)
  const severity = (wanted: Severity) => open.filter(finding => finding.severity === wanted).length
  return {
    service: kind('service'),
    serviceChannel: kind('serviceChannel'),
    organization: kind('organization'),
    serviceCollection: kind('serviceCollection'),
    connections: items.length === 0 ? 0 : 57,
    states: { current: state('current'), due: state('due'), overdue: state('overdue'), expired: state('expired') },
    stale: items.filter(({ stale }) => stale).length,
    touched: items.filter(({ age }) => age.touched).length,
    unowned: items.filter(({ owned }) => !owned).length,
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  }
}

function areasOf(items: readonly ReportItem[]): Report['areas'] {
  return [...new Set(items.flatMap(({ areas }) => areas))].map(area => {
    const own = items.filter(({ areas }) => areas.includes(area))
    return areaOf(area, own)
  })
}

function rulesOf(items: readonly ReportItem[]): readonly RuleFigures[] {
  return ruleIds.flatMap(rule => {
    const { title, audience } = ruleOf(rule)
    const own = items.filter(({ findings }) => findings.some(finding => finding.rule === rule && !finding.muted))
    const all = items.flatMap(({ findings }) => findings).filter(finding => finding.rule === rule)
    const open = all.filter(({ muted }) => !muted)
    const [first] = open
    if (first === undefined) return []
    const { severity, explanation } = first
    const [findings, muted] = [open.length, all.length - open.length]
    return [{ rule, audience, severity, title, explanation, findings, items: own.length, muted }]
  })
}

function trendOf(items: readonly ReportItem[]): Report['trend'] {
  const stale = items.filter(item => item.stale).length
  const start = Temporal.PlainDate.from(reportDay).subtract({ days: 120 })
  return Array.from({ length: 121 }, (_, night) => ({
    ...snapshotOf(items),
    date: start.add({ days: night }).toString(),
    stale: Math.max(0, stale + Math.round((120 - night) / 12 + Math.sin(night / 9))),
    computed: night === 60,
  }))
}
