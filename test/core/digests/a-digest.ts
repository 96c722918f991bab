import { cityId, type City } from '../../../src/core/city.ts'
import type { Digest, DigestItem } from '../../../src/core/digest.ts'
import { personId, type Person } from '../../../src/core/person.ts'
import { anOrganization, aService, aVersion } from '../../support/builders.ts'

/** A Finnish-speaking updater without rights in PTV. */
export function aPerson(parts: Partial<Person> = {}): Person {
  const email = 'maija.meikalainen@esimerkkila.fi'
  return { id: personId(email), name: 'Maija Meikäläinen', email, language: 'fi', editsPtv: false, ...parts }
}

/** An old service with nothing else wrong. */
export function aDigestItem(parts: Partial<DigestItem> = {}): DigestItem {
  return {
    number: 1,
    item: aService({
      languageVersions: { fi: aVersion(), sv: aVersion({ name: 'Bibliotek' }), en: aVersion({ name: 'Library' }) },
    }),
    organization: anOrganization(),
    clock: { since: Temporal.PlainDate.from('2025-03-05'), basis: 'published', touched: false },
    state: 'due',
    findings: [],
    area: 'Kirjasto',
    source: { kind: 'roster', row: 4, target: 'serviceClass' },
    sharedWith: [],
    ...parts,
  }
}

/** A digest of one item on Monday 23 November 2026. */
export function aDigest(parts: Partial<Digest> = {}): Digest {
  const day = Temporal.PlainDate.from('2026-11-23')
  return {
    city,
    person: aPerson(),
    step: { kind: 'digest' },
    welcome: false,
    unansweredSince: null,
    copies: [],
    standIn: null,
    day,
    items: [aDigestItem()],
    more: 0,
    token: 'A7K2-9QX4',
    ...parts,
  }
}

const city: City = {
  id: cityId('esimerkkila'),
  name: { fi: 'Esimerkkilän kaupunki', sv: 'Exempelby stad', en: 'City of Esimerkkilä' },
  organizations: [],
  languages: { required: ['fi', 'sv'], recommended: ['en'], default: 'fi' },
  review: { months: 12, warnMonths: 15, expireMonths: 18, exceptions: [] },
  reminders: { everyDays: 28, againAfterDays: 14, at: Temporal.PlainTime.from('08:30'), maxItems: 12, pauses: [] },
  mail: {
    from: 'Ajantasa <ptv@esimerkkila.fi>',
    communications: 'viestinta@esimerkkila.fi',
    it: 'tietohallinto@esimerkkila.fi',
    addressing: 'subject',
    verp: false,
    perMinute: 25,
    connections: 3,
    ownCopy: false,
  },
  replies: { vouching: { by: 'roundTrip' }, domains: ['esimerkkila.fi'] },
  rules: { off: [], severity: {}, audience: {}, switchboard: [], staffNames: [], generatedSummaries: [] },
  links: { check: false, exceptions: [] },
  retention: { personDays: 90, mailDays: 180 },
  report: { url: null, areaHeads: true },
  corrections: { approvers: [], ownApproval: [] },
}
