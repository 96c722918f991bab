import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleCityFile } from '../support/night.ts'
import { control, persons, secrets } from './marks.ts'
import { faults, type Outside } from './outside.ts'

/** The folders that the commands work with. */
export interface Stage {
  readonly folder: string
  /** One city of the marked persons, whose PTV answers. Its name and id are the control. */
  readonly cities: string
  /** A city for each fault of PTV, with secrets of its own. */
  readonly faulty: string
  /** Two cities for the worker: one whose PTV answers, and one whose PTV does not. */
  readonly worked: string
  /** City files and rosters that nobody can work with, by what is wrong. */
  readonly broken: Readonly<Record<string, string>>
  /** What every command is started with. */
  readonly env: Readonly<Record<string, string>>
}

/** The id of the city of the marked persons. */
export const city = control.word

/** Writes the folders. */
export function stage(folder: string, outside: Outside, databaseUrl: string): Stage {
  const database = new URL(databaseUrl)
  database.password = secrets['password of DATABASE_URL']
  const cities = cityFolder(folder, 'cities', [cityFile(city, `${outside.ptv}/ok`, 'roster.csv')], {
    'roster.csv': roster(),
  })
  const faulty = faults.map(fault => cityFile(`${city}-${fault}`, `${outside.ptv}/${fault}`, null, ownSecrets))
  const worked = [
    cityFile(`${city}-w`, `${outside.ptv}/ok`, 'roster.csv'),
    cityFile(`${city}-x`, `${outside.ptv}/400`, null),
  ]
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, `${secrets['key in a file']}\n`)
  const { imap, smtp } = outside
  return {
    folder,
    cities,
    faulty: cityFolder(folder, 'faulty', faulty, {}),
    worked: cityFolder(folder, 'worked', worked, { 'roster.csv': faultyRoster() }),
    broken: brokenFolders(folder, outside),
    env: {
      LOG_LEVEL: 'trace',
      HEALTH_PORT: '0',
      AJANTASA_CITIES: cities,
      AJANTASA_DATA: join(folder, 'data'),
      DATABASE_URL: database.toString(),
      SMTP_URL: `smtp://${secrets['user of SMTP_URL']}:${secrets['password of SMTP_URL']}@127.0.0.1:${smtp.port}`,
      IMAP_URL: `imap://${secrets['user of IMAP_URL']}:${secrets['password of IMAP_URL']}@127.0.0.1:${imap.imap}/INBOX`,
      PTV_API_KEY_FILE: keyFile,
      HEARTBEAT_URL: `${outside.watcher}&c=${control.word}`,
      CITY_PTV_KEY: secrets['PTV key of a city'],
      CITY_SMTP: `smtp://ptv:${secrets['SMTP password of a city']}@127.0.0.1:${outside.smtpNo.port}`,
      CITY_IMAP: `imap://ptv:${secrets['IMAP password of a city']}@127.0.0.1:${outside.imapNo}`,
    },
  }
}

const ownSecrets = '{ ptvApiKey: CITY_PTV_KEY, smtp: CITY_SMTP, imap: CITY_IMAP }'

function cityFile(id: string, baseUrl: string, list: string | null, own = '{}'): readonly [id: string, text: string] {
  const text = readFileSync(sampleCityFile, 'utf8')
    .replace('id: esimerkkila', `id: ${id}\nsecrets: ${own}`)
    .replace('read: v12', `read: v12\n  baseUrl: ${baseUrl}`)
    .replace('roster: roster.csv', list === null ? '' : `roster: lists/${list}`)
    .replace(/name: \{.*\}/, `name: { fi: Kaupunki ${control.word} }`)
    .replace('viestinta@', `viestinta.${control.word}@`)
    .replace('it: tieto', 'perMinute: 6000, it: tieto')
  return [id, text]
}

function cityFolder(
  parent: string,
  name: string,
  files: readonly (readonly [id: string, text: string])[],
  others: Readonly<Record<string, string>>,
): string {
  const folder = join(parent, name)
  mkdirSync(folder)
  for (const [id, text] of files) writeFileSync(join(folder, `${id}.yaml`), text)
  mkdirSync(join(folder, 'lists'))
  for (const [file, text] of Object.entries(others)) writeFileSync(join(folder, 'lists', file), text)
  return folder
}

const domain = 'esimerkkila.fi'

function roster(): string {
  const other = [persons['address that also answers'], persons['address of a deputy'], persons['address of a superior']]
  const row = (organization: string, name: string, address: string): string =>
    ['Opetus', organization, `Nimi ${name}`, ...[address, ...other].map(one => `${one}@${domain}`)].join(';')
  return [
    'Vastuualue;Organisaatio;Päivittäjä;Sähköposti;Vastaa myös;Sijaisen sähköposti;Esihenkilön sähköposti',
    row('Sivistyspalvelut', persons['name of an updater'], persons['address of an updater']),
    row('Kulttuuri- ja liikuntapalvelut', 'Toinen', persons['address of a superior']),
    row('', 'Kolmas', persons['recipient whom a server refuses']),
  ].join('\n')
}

function faultyRoster(): string {
  const [heading, name] = [persons['heading of a faulty roster'], persons['name in a faulty roster']]
  const head = `Vastuualue;${heading};Päivittäjä;Sähköposti`
  return `${head}\nOpetus;x;${name};ei osoite ${persons['address in a faulty roster']}`
}

// Each has its secret or its person where it does not belong.
function brokenFolders(folder: string, { ptv }: Outside): Readonly<Record<string, string>> {
  const good = cityFile(`${city}-b`, `${ptv}/ok`, 'roster.csv')
  const [id, text] = good
  const name = persons['name in a faulty roster']
  const login = `https://u:${secrets['password in ptv.baseUrl of a city file']}@ptv.test`
  const secret = secrets['password in place of a variable’s name in a city file']
  const made = (kind: string, changed: string, others = {}): string => cityFolder(folder, kind, [[id, changed]], others)
  const address = `${name}@${domain}`
  return {
    'secret in a city file': made(
      'broken-1',
      text
        .replace('secrets: {}', `secrets: { smtp: 'smtp://u:${secret}@h', ${secret}: x }`)
        .replaceAll(secret + ':', 'password:'),
    ),
    'login in a city file': made('broken-2', text.replace(/baseUrl: .*/, `baseUrl: ${login}`)),
    'person in a city file': made('broken-3', `${text}\nreplies: { domains: [${address}] }\nstrange: ${name}\n`),
    'city file that is no YAML': made('broken-4', `${text}\n  - "${address}: {\n`),
    'faulty roster': made('broken-5', text, { 'roster.csv': faultyRoster() }),
    'broken YAML roster': made('broken-6', text.replace('roster.csv', 'roster.yaml'), {
      'roster.yaml': `- Vastuualue: Opetus\n  ${persons['heading of a faulty roster']}: x\n  Sähköposti: "${persons['value of a broken YAML roster']}\n`,
    }),
    'YAML roster with a strange heading': made('broken-7', text.replace('roster.csv', 'roster.yaml'), {
      'roster.yaml': `- Vastuualue: Opetus\n  ${persons['heading of a faulty roster']}: ${name}\n  Sähköposti: ${persons['value of a broken YAML roster']}\n`,
    }),
  }
}
