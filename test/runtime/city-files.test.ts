import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SettingsError, type Fault } from '../../src/core/errors.ts'
import { parseCityFile, readCityFile, readCityFiles, type ConfiguredCity } from '../../src/runtime/city-files.ts'
import { testFolder } from '../support/program.ts'

const smallest = `id: a
name: { fi: A }
ptv: { organizations: [3d1759a2-e47a-4947-9a31-cab1c1e2512b] }
mail: { from: a@b.fi }
`

const full = `id: esimerkkila
name: { fi: Esimerkkilän kaupunki, sv: Exempelby stad, en: City of Esimerkkilä }
ptv:
  organizations: [3d1759a2-e47a-4947-9a31-cab1c1e2512b]   # main organizations; sub-organizations follow
  read: v12
  baseUrl: null        # default: DVV's production address of that version
languages: { required: [fi, sv], recommended: [en], default: fi }
roster: roster.xlsx
review: { months: 12, warnMonths: 15, expireMonths: 18, exceptions: [{ serviceClass: P4, months: 6 }] }
reminders: { everyDays: 28, againAfterDays: 14, at: "08:30", maxItems: 12, pauses: [2027-07-01/2027-07-31] }
mail: { from: "Ajantasa <ptv@esimerkkila.fi>", communications: viestinta@esimerkkila.fi, it: tietohallinto@esimerkkila.fi, addressing: subject, verp: off }
replies: { vouching: roundTrip, domains: [esimerkkila.fi] }
secrets: { ptvApiKey: ESIMERKKILA_PTV_KEY, smtp: ESIMERKKILA_SMTP, imap: ESIMERKKILA_IMAP }
sourceRegisters: [{ name: LIPAS, organization: ..., kinds: [ServiceLocation] }]
rules: { off: [], severity: {}, audience: {}, staffNames: null, switchboard: [] }
report: { shelf: ./reports, mailTo: [viestinta@esimerkkila.fi], schedule: monthly, people: areas }
`

const tenant = 'microsoft365: { tenantId: 0A1B2C3D-0000-4000-8000-00000000000F }'

describe('a city file', () => {
  it('is taken as PRODUCT.md shows it', () => {
    const { city, roster, shelf, apiKeyVariable, showPeople } = taken(full, '/etc/cities/e.yaml')
    expect({ roster, shelf, apiKeyVariable, showPeople }).toEqual({
      roster: '/etc/cities/roster.xlsx',
      shelf: '/etc/cities/reports',
      apiKeyVariable: 'ESIMERKKILA_PTV_KEY',
      showPeople: false,
    })
    expect(city.name.sv).toBe('Exempelby stad')
    expect(city.review.exceptions).toEqual([{ serviceClass: 'P4', months: 6 }])
    expect(city.reminders.at.toString()).toBe('08:30:00')
    expect(city.reminders.pauses.map(pause => `${pause.from.toString()} ${pause.to.toString()}`)).toEqual([
      '2027-07-01 2027-07-31',
    ])
  })

  it('needs no more than a name, an organization and a sender', () => {
    const { city, roster, baseUrl, apiKeyVariable } = taken(smallest)
    expect({ roster, baseUrl, apiKeyVariable }).toEqual({ roster: null, baseUrl: null, apiKeyVariable: null })
    expect(city.languages).toEqual({ required: ['fi'], recommended: ['fi', 'sv', 'en'], default: 'fi' })
    expect(city.name).toEqual({ fi: 'A', sv: 'A', en: 'A' })
    expect(city.mail).toMatchObject({ from: 'a@b.fi', communications: 'a@b.fi', it: null })
    expect(city.replies).toEqual({ vouching: { by: 'roundTrip' }, domains: ['b.fi'] })
    expect(city.review).toMatchObject({ months: 12, warnMonths: 15, expireMonths: 18 })
    expect(city.report).toEqual({ url: null, areaHeads: true })
  })

  it.each([
    ['roundTrip', { by: 'roundTrip' }],
    ['{ authservId: MX.city.fi }', { by: 'authenticationResults', authservId: 'mx.city.fi' }],
    [`{ ${tenant} }`, { by: 'microsoft365', tenantId: '0a1b2c3d-0000-4000-8000-00000000000f' }],
  ])('has senders vouched for by %s', (vouching, expected) => {
    expect(taken(`${smallest}replies: { vouching: ${vouching} }\n`).city.replies.vouching).toEqual(expected)
  })

  it.each([
    ['[Esimerkkila.FI]', ['esimerkkila.fi']],
    ['[esimerkkilä.fi]', ['xn--esimerkkil-z5a.fi']],
    ['[XN--esimerkkil-z5a.fi, esimerkkilä.fi]', ['xn--esimerkkil-z5a.fi']],
    ['[opetus.city.fi, city.fi.]', ['opetus.city.fi', 'city.fi']],
  ])('takes %s as domains', (written, domains) => {
    expect(taken(`${smallest}replies: { domains: ${written} }\n`).city.replies.domains).toEqual(domains)
  })

  it.each([
    ['a name and brackets', '"Ajantasa <PTV@City.fi>"', 'city.fi'],
    ['no point', 'ajantasa@localhost', 'localhost'],
    ['a sign that no domain has', 'ajantasa@My_City.fi', 'my_city.fi'],
  ])('has the domain of its sender: with %s', (_name, from, domain) => {
    expect(taken(smallest.replace('a@b.fi', from)).city.replies.domains).toEqual([domain])
  })

  it.each([
    ['a time without quotes, which YAML 1.2 keeps as text', 'reminders: { at: 08:30 }\n'],
    ['anchors', 'roster: &list list.csv\nreport: { shelf: *list }\n'],
    ['a comment at the end', '# end'],
    ['off without quotes, which YAML 1.2 keeps as text', 'rules: { off: [], switchboard: [no] }\n'],
    ['a long path', 'roster: ../../lists/päivittäjät.csv\n'],
  ])('takes %s', (_name, more) => {
    expect(parseCityFile(smallest + more, 'a.yaml').faults).toEqual([])
  })

  it.each([
    ['a mark of byte order', `\uFEFF${smallest}`],
    ['line ends of Windows', smallest.replaceAll('\n', '\r\n')],
    ['no line end at its end', smallest.trimEnd()],
    [
      'JSON',
      '{"id":"a","name":{"fi":"A"},"ptv":{"organizations":["3d1759a2-e47a-4947-9a31-cab1c1e2512b"]},"mail":{"from":"a@b.fi"}}',
    ],
  ])('takes %s', (_name, text) => {
    expect(taken(text).city.id).toBe('a')
  })
})

describe('an unknown key', () => {
  it.each([
    ['at the top', 'colour: red\n', 5, 'colour'],
    ['in a section', 'review:\n  month: 3\n', 6, 'review.month'],
    [
      'in a list',
      'review:\n  exceptions:\n    - serviceClass: P4\n      months: 6\n      why: x\n',
      9,
      'review.exceptions.0.why',
    ],
    ['in reminders', 'reminders: { every: 3 }\n', 5, 'reminders.every'],
    ['in replies', 'replies:\n\n  vouch: roundTrip\n', 7, 'replies.vouch'],
    ['in secrets', 'secrets: { ptvKey: A }\n', 5, 'secrets.ptvKey'],
    [
      'in a source register',
      'sourceRegisters:\n  - { name: L, organization: x, kinds: [], url: y }\n',
      6,
      'sourceRegisters.0.url',
    ],
    ['in rules', 'rules: { on: [] }\n', 5, 'rules.on'],
    ['in report', 'report: { folder: x }\n', 5, 'report.folder'],
    ['in languages', 'languages: { must: [fi] }\n', 5, 'languages.must'],
    ['named like a part of JavaScript', '__proto__: { id: b }\n', 5, '__proto__'],
  ])('%s is a fault with its line', (_name, more, line, key) => {
    expect(faultsOf(smallest + more)).toEqual([
      { where: `a.yaml, line ${line}, ${key}`, problem: 'is no known key', remedy: expect.stringContaining('README') },
    ])
  })

  it.each([
    ['name', smallest.replace('{ fi: A }', '{ fi: A, de: B }'), 2, 'name.de'],
    ['ptv', smallest.replace('] }', '], api: v12 }'), 3, 'ptv.api'],
    ['mail', smallest.replace('b.fi }', 'b.fi, to: x@y.fi }'), 4, 'mail.to'],
  ])('in %s is a fault with its line', (_name, text, line, key) => {
    expect(faultsOf(text).map(fault => `${fault.where} ${fault.problem}`)).toEqual([
      `a.yaml, line ${line}, ${key} is no known key`,
    ])
  })
})

describe('a wrong value', () => {
  it.each([
    ['a number as a telephone number', 'rules: { switchboard: [0561234] }\n', 'rules.switchboard.0', /string/],
    ['a number as a time', 'reminders: { at: 830 }\n', 'reminders.at', /string/],
    ['an impossible time', 'reminders: { at: "24:00" }\n', 'reminders.at', /time of day/],
    ['a text as a number', 'review: { months: twelve }\n', 'review.months', /number/],
    ['half a month', 'review: { months: 1.5 }\n', 'review.months', /int/],
    ['no month', 'review: { months: 0 }\n', 'review.months', />=1/],
    ['months that decrease', 'review: { months: 20 }\n', 'review', /not decrease/],
    ['a day that is none', 'reminders: { pauses: [2027-02-30/2027-03-05] }\n', 'reminders.pauses.0', /real dates/],
    ['the later day first', 'reminders: { pauses: [2027-05-01/2027-04-01] }\n', 'reminders.pauses.0', /earlier first/],
    ['one day as a pause', 'reminders: { pauses: [2027-05-01] }\n', 'reminders.pauses.0', /must be two dates/],
    ['an empty section', 'review:\n', 'review', /object/],
    ['an unknown language', 'languages: { required: [fi, ru] }\n', 'languages.required.1', /"sv"/],
    ['no required language', 'languages: { required: [] }\n', 'languages.required', />=1/],
    ['an unknown severity', 'rules: { severity: { review-due: grave } }\n', 'rules.severity.review-due', /"warning"/],
    [
      'a variable in small letters',
      'secrets: { ptvApiKey: key }\n',
      'secrets.ptvApiKey',
      /name of an environment variable/,
    ],
    ['no address of a mailbox', 'report: { mailTo: [viestinta] }\n', 'report.mailTo.0', /email/],
    ['an unknown vouching', 'replies: { vouching: dkim }\n', 'replies.vouching', /^must be roundTrip/],
    ['a vouching of an unknown key', 'replies: { vouching: { authserv: x } }\n', 'replies.vouching', /authservId/],
    ['two ways of vouching', `replies: { vouching: { authservId: x, ${tenant} } }\n`, 'replies.vouching', /^must be/],
    [
      'a server without a name',
      'replies: { vouching: { authservId: "" } }\n',
      'replies.vouching.authservId',
      /name at the start/,
    ],
    [
      'a server with a whole header',
      'replies: { vouching: { authservId: x; a=b } }\n',
      'replies.vouching.authservId',
      /name at the start/,
    ],
    [
      'no id of a tenant',
      'replies: { vouching: { microsoft365: { tenantId: city } } }\n',
      'replies.vouching.microsoft365.tenantId',
      /id of a tenant/,
    ],
    ['an empty list of domains', 'replies: { domains: [] }\n', 'replies.domains', /mail\.from/],
    ['an address as a domain', 'replies: { domains: [city.fi, a@city.fi] }\n', 'replies.domains.1', /is no domain/],
    ['a domain with a star', 'replies: { domains: ["*.city.fi"] }\n', 'replies.domains.0', /is no domain/],
    ['a domain as a web address', 'replies: { domains: ["https://city.fi"] }\n', 'replies.domains.0', /is no domain/],
    ['a mere suffix as a domain', 'replies: { domains: [fi] }\n', 'replies.domains.0', /is no domain/],
    ['letters of two scripts in a domain', 'replies: { domains: [сity.fi] }\n', 'replies.domains.0', /is no domain/],
  ])('%s is one fault with its place', (_name, more, key, problem) => {
    const faults = faultsOf(smallest + more)
    expect(faults.map(fault => fault.where)).toEqual([`a.yaml, line 5, ${key}`])
    expect(faults[0]?.problem).toMatch(problem)
  })

  it.each([
    ['a name of capital letters', 'id: a', 'id: Ähtäri', 'line 1, id', /small letters/],
    ['a number as an id', 'id: a', 'id: 091', 'line 1, id', /string/],
    ['a number as a name', 'fi: A', 'fi: 123', 'line 2, name.fi', /string/],
    ['a name in Swedish only', 'fi: A', 'sv: A', 'line 2, name.fi', /is missing/],
    ['no id of PTV', '3d1759a2-e47a-4947-9a31-cab1c1e2512b', '0245437-2', 'line 3, ptv.organizations.0', /id of PTV/],
    ['no organization', '3d1759a2-e47a-4947-9a31-cab1c1e2512b', '', 'line 3, ptv.organizations', />=1/],
    ['version 13', '] }', '], read: v13 }', 'line 3, ptv.read', /"v12"/],
    ['an address of another protocol', '] }', '], baseUrl: "ftp://x" }', 'line 3, ptv.baseUrl', /https:/],
    ['an address that anybody can listen to', '] }', '], baseUrl: "http://ptv.fi" }', 'line 3, ptv.baseUrl', /https:/],
    [
      'a sender that smuggles a header',
      'from: a@b.fi',
      'from: "A\\nBcc: x@y.fi <a@b.fi>"',
      'line 4, mail.from',
      /address/,
    ],
  ])('%s is one fault with its place', (_name, from, to, where, problem) => {
    const faults = faultsOf(smallest.replace(from, to))
    expect(faults.map(fault => fault.where)).toEqual([`a.yaml, ${where}`])
    expect(faults[0]?.problem).toMatch(problem)
  })

  it('that looks like a number is told to stand in quotes', () => {
    expect(faultsOf(`${smallest}rules: { switchboard: [0561234] }\n`)[0]?.remedy).toBe('Put the value in quotes.')
  })

  it.each(['off: [no-such]', 'severity: { no-such: error }', 'audience: { no-such: updater }'])(
    'in rules, an unknown rule, is told with the known ones: %s',
    rule => {
      const faults = faultsOf(`${smallest}rules:\n  ${rule}\n`)
      expect(faults.map(({ where, problem }) => `${where} ${problem}`)).toEqual([
        `a.yaml, line 6, rules.${rule.split(':')[0]} no-such is no rule`,
      ])
      expect(faults[0]?.remedy).toContain('review-due')
    },
  )
})

describe('a file that is no city file', () => {
  it.each([
    ['an empty one', '', /^a\.yaml, line 1, the file/, /null/],
    ['only a comment', '# nothing\n', /the file/, /null/],
    ['a list', '- id: a\n', /line 1, the file/, /array/],
    ['a word', 'esimerkkila', /line 1, the file/, /string/],
    ['tabs', 'id: a\nname:\n\tfi: A\n', /^a\.yaml, line 3$/, /^Tabs are not allowed as indentation$/],
    ['a bracket left open', 'id: a\nname: { fi: A\n', /line \d/, /./],
    ['a key given twice', `${smallest}id: b\n`, /^a\.yaml, line 5$/, /^Map keys must be unique$/],
    ['a key given twice within', smallest.replace('fi: A', 'fi: A, fi: B'), /^a\.yaml, line 2$/, /unique/],
    ['several documents', `${smallest}---\n${smallest}`, /^a\.yaml, line 5$/, /several YAML documents/],
    ['an alias without an anchor', `${smallest}roster: *nowhere\n`, /^a\.yaml$/, /aliases/],
  ])('%s is refused with place and remedy', (_name, text, where, problem) => {
    const faults = faultsOf(text)
    expect(faults[0]?.where).toMatch(where)
    expect(faults[0]?.problem).toMatch(problem)
    expect(faults[0]?.remedy).toMatch(/\.$/)
  })

  it('is refused at once where aliases would grow without end', () => {
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const bomb = names.map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(index === 0 ? 'x' : `*${names[index - 1]}`)
          .join(', ')}]`,
    )
    const started = performance.now()
    expect(faultsOf(`${smallest}${bomb.join('\n')}\n`)).toEqual([
      { where: 'a.yaml', problem: expect.stringContaining('too many'), remedy: 'Write the values out.' },
    ])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a folder of city files', () => {
  it('gives its cities in the order of their names and leaves other files alone', async () => {
    const folder = folderWith({
      'b.yaml': smallest.replace('id: a', 'id: b'),
      'a.yml': smallest,
      'roster.csv': 'x',
      'c.yaml~': 'old',
      '._a.yaml': 'of macOS',
      '.#b.yaml': 'of an editor',
    })
    expect((await readCityFiles(folder)).map(({ city }) => city.id)).toEqual(['a', 'b'])
  })

  it('reads paths from the file and not from where the program runs', async () => {
    const folder = folderWith({ 'a.yaml': `${smallest}roster: lists/r.csv\n` })
    const [configured] = await readCityFiles(folder)
    expect(configured).toMatchObject({ roster: join(folder, 'lists/r.csv'), shelf: join(folder, 'reports') })
  })

  it('gives cities that share a shelf a folder each on it, and leaves the shelf of one city as it is', async () => {
    const folder = folderWith({
      'a.yaml': smallest,
      'b.yaml': smallest.replace('id: a', 'id: b'),
      'c.yaml': `${smallest.replace('id: a', 'id: c')}report: { shelf: ./own }\n`,
    })
    const shelves = (await readCityFiles(folder)).map(({ shelf }) => shelf.slice(folder.length))
    expect(shelves).toEqual(['/reports/a', '/reports/b', '/own'])
  })

  it('tells all faults of all files in one list', async () => {
    const folder = folderWith({
      'a.yaml': `${smallest}colour: red\nreview: { months: no }\n`,
      'b.yaml': 'id: [\n',
      'c.yaml': smallest.replace('id: a', 'id: c'),
      'd.yaml': 'id: d\n',
    })
    const faults = await rejected(readCityFiles(folder))
    const files = Map.groupBy(faults, ({ where }) => where.slice(folder.length + 1, folder.length + 7))
    expect([...files.keys()].toSorted()).toEqual(['a.yaml', 'b.yaml', 'd.yaml'])
    expect(files.get('a.yaml')).toHaveLength(2)
    expect(files.get('d.yaml')?.map(({ problem }) => problem)).toEqual(['is missing', 'is missing', 'is missing'])
  })

  it('refuses one id in two files and names both', async () => {
    const folder = folderWith({ 'a.yaml': smallest, 'b.yaml': smallest })
    expect(await rejected(readCityFiles(folder))).toEqual([
      { where: 'id: a', problem: 'stands in a.yaml and b.yaml', remedy: expect.stringContaining('id of its own') },
    ])
  })

  it.each([
    ['an empty folder', () => testFolder(), /holds no city file/],
    ['a folder that is not there', () => join(testFolder(), 'no'), /folder cannot be read/],
    ['a file', () => join(folderWith({ 'a.yaml': smallest }), 'a.yaml'), /folder cannot be read/],
    ['a folder with a folder named like a file', () => folderWithFolder('a.yaml'), /city file cannot be read/],
  ])('refuses %s', async (_name, make, problem) => {
    const faults = await rejected(readCityFiles(make()))
    expect(faults.map(fault => fault.problem)).toEqual([expect.stringMatching(problem)])
  })

  it.runIf(process.getuid?.() !== 0)('refuses a folder without rights', async () => {
    const folder = folderWith({ 'a.yaml': smallest })
    chmodSync(folder, 0o000)
    const faults = await rejected(readCityFiles(folder)).finally(() => chmodSync(folder, 0o700))
    expect(faults.map(fault => fault.problem)).toEqual(['the folder cannot be read'])
  })

  it('refuses a single file that is not there', async () => {
    const path = join(testFolder(), 'no.yaml')
    expect(await rejected(readCityFile(path))).toEqual([
      { where: path, problem: 'the city file cannot be read', remedy: 'Check the path and its rights.' },
    ])
  })
})

function taken(text: string, path = '/cities/a.yaml'): ConfiguredCity {
  const { configured, faults } = parseCityFile(text, path)
  if (configured === null) throw new Error(JSON.stringify(faults))
  return configured
}

function faultsOf(text: string): readonly Fault[] {
  const { configured, faults } = parseCityFile(text, 'a.yaml')
  expect(configured).toBeNull()
  return faults
}

async function rejected(reading: Promise<unknown>): Promise<readonly Fault[]> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof SettingsError) return error.faults
  throw new Error('was not refused', { cause: error })
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = testFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function folderWithFolder(name: string): string {
  const folder = testFolder()
  rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(join(folder, name))
  return folder
}
