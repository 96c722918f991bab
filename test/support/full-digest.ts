import type { ContentItem, Language, LanguageVersion } from '../../src/core/content-item.ts'
import type { Digest, DigestItem } from '../../src/core/digest.ts'
import type { Finding } from '../../src/core/finding.ts'
import type { MailLanguage } from '../../src/core/texts/languages.ts'
import { aDigest, aDigestItem, aPerson } from '../core/digests/a-digest.ts'
import { aChannel, anAddress, anEmail, aPhone, aService, aVersion, hours } from './builders.ts'
import { aFinding } from './findings.ts'

const names: Readonly<Record<MailLanguage, string>> = {
  fi: 'Uimahallin vuorot ja vesiliikunnanohjaus eläkeläisille',
  sv: 'Simhallens turer och vattengymnastik för pensionärer',
  en: 'Lane times and water exercise for senior citizens',
}

const sentences: Readonly<Record<MailLanguage, string>> = {
  fi: 'Syyskauden ryhmiin ilmoittaudutaan viimeistään 31.5.2024 uimahallin kassalla, ja vuoro maksaa 4,50 €.',
  sv: 'Anmäl dig till höstens grupper senast den 31.5.2024 i simhallens kassa. En gång kostar 4,50 €.',
  en: 'Sign up for the autumn groups by 31 May 2024 at the ticket desk. One session costs €4.50.',
}

/** A digest with everything in it that a mail's form must bear: 12 items of 10 findings each unless told otherwise. */
export function aFullDigest(language: MailLanguage, items = 12, parts: Partial<Digest> = {}): Digest {
  return aDigest({
    person: aPerson({ language, editsPtv: true }),
    items: Array.from({ length: items }, (_, index) => fullItem(index + 1, language)),
    more: 3,
    ...parts,
  })
}

function fullItem(number: number, language: MailLanguage): DigestItem {
  const item = itemOf(number, language)
  return aDigestItem({
    number,
    item,
    state: number % 2 === 0 ? 'overdue' : 'expired',
    findings: tenFindings(item),
    source: number === 3 ? { kind: 'connectedServices' } : { kind: 'roster', row: 14, target: 'serviceClass' },
    sharedWith: number === 2 ? [aPerson({ name: 'Åke Öström-Mäkeläinen' })] : [],
  })
}

// The third item has no version in the mail's language; every second one is a place, and shows more facts.
function itemOf(number: number, language: MailLanguage): ContentItem {
  const known = (['fi', 'sv', 'en'] as const).filter(each => number !== 3 || each !== language)
  const languageVersions = Object.fromEntries(known.map(each => [each, versionOf(each)]))
  if (number % 2 === 1) return aService({ languageVersions, chargeType: 'Charged' })
  const serviceHours = [hours(null, null, { additionalInformation: { fi: 'Kassa sulkeutuu tuntia aiemmin.' } })]
  return aChannel({
    languageVersions,
    serviceHours: [...serviceHours, hours('2026-12-24', '2026-12-26', { type: 'ExceptionalDateRangeServiceHour' })],
    addresses: [anAddress({ street: { fi: 'Kylpylänkatu', sv: 'Badgatan' }, number: '12 B', postalCode: '65100' })],
  })
}

function versionOf(language: MailLanguage): LanguageVersion {
  return aVersion({
    name: names[language],
    summary: sentences[language],
    description: `${sentences[language]} ${sentences[language]}`,
    chargeTypeAdditionalInformation: sentences[language],
    links: [
      link(`https://www.esimerkkila.fi/${language}/liikunta-ja-ulkoilu/uimahallit/vesiliikunta/ilmoittautuminen`),
    ],
    phoneNumbers: [aPhone(), aPhone({ number: '+35856171234', additionalInformation: names[language] })],
    emails: [anEmail('emails', 'vesiliikunta@esimerkkila.fi')],
  })
}

function link(url: string): LanguageVersion['links'][number] {
  return { field: 'links', name: 'Ilmoittaudu', url, additionalInformation: null }
}

const fields = ['description', 'userInstructions', 'conditions', 'summary'] as const

function tenFindings(item: ContentItem): readonly Finding[] {
  const known = (Object.keys(item.languageVersions) as Language[]).filter(isMailLanguage)
  const dated = fields.flatMap(field => known.map(language => pastDate(language, field)))
  const [first = 'fi', second = first] = known
  const others: readonly Finding[] = [differing(second, first), missing('se')]
  return [...dated.slice(0, 8), ...others].toSorted((left, right) => left.rule.localeCompare(right.rule))
}

function isMailLanguage(language: Language): language is MailLanguage {
  return language in names
}

function pastDate(language: MailLanguage, field: string): Finding {
  const evidence = { quote: sentences[language], values: { date: '2024-05-31' } }
  return aFinding({ rule: 'past-date-in-text', severity: 'error', language, field, evidence })
}

function differing(language: MailLanguage, reference: MailLanguage): Finding {
  const values = { reference, onlyHere: '4,50 €', onlyThere: '31.5.2024' }
  const evidence = { quote: sentences[language], values }
  return aFinding({ rule: 'language-facts-differ', language, field: 'description', evidence })
}

function missing(language: Language): Finding {
  const evidence = { quote: null, values: { has: 'fi' } }
  return aFinding({ rule: 'missing-language-version', language, field: null, evidence })
}
