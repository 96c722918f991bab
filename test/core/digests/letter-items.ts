import { assess } from '../../../src/core/assessment/assess.ts'
import type { Clock, State } from '../../../src/core/assessment/clock.ts'
import { contentId, type ContentItem, type Opening } from '../../../src/core/content-item.ts'
import type { DigestItem } from '../../../src/core/digest.ts'
import { asksUpdater } from '../../../src/core/finding.ts'
import { personId } from '../../../src/core/person.ts'
import {
  aChannel,
  anAddress,
  anAssessment,
  anEmail,
  anOrganization,
  aPhone,
  aService,
  aVersion,
  hours,
} from '../../support/builders.ts'
import { aDigestItem, aPerson } from './a-digest.ts'

const day = Temporal.PlainDate.from('2026-11-23')

/** What the letters are about: a service with a passed date, a place with faults, and a service in Finnish only. */
export function letterItems(): readonly DigestItem[] {
  return [
    assessed(1, grants, { since: '2025-03-05', basis: 'published', touched: false }, 'overdue'),
    {
      ...assessed(2, youthCentre, { since: '2026-06-01', basis: 'confirmed', touched: false }, 'current'),
      source: { kind: 'connectedServices' },
      sharedWith: [aPerson({ id: personId('kalle.kolmonen@esimerkkila.fi'), name: 'Kalle Kolmonen' })],
    },
    assessed(3, berths, { since: '2023-02-14', basis: 'published', touched: true }, 'expired'),
  ]
}

function assessed(
  number: number,
  item: ContentItem,
  { since, ...clock }: Omit<Clock, 'since'> & { readonly since: string },
  state: State,
): DigestItem {
  const known = { ...clock, since: Temporal.PlainDate.from(since) }
  const context = anAssessment({ today: day, clock: known, state })
  const findings = assess(item, context, { off: [], severity: {}, audience: {} }).filter(asksUpdater)
  const source = { kind: 'roster', row: 4, target: 'organization' } as const
  const organization = anOrganization()
  return aDigestItem({
    number,
    item,
    organization,
    clock: known,
    state,
    findings,
    area: 'Nuoriso ja vapaa-aika',
    source,
  })
}

const grants = aService({
  contentId: contentId('11111111-0000-4000-8000-000000000001'),
  chargeType: 'Free',
  languageVersions: {
    fi: aVersion({
      name: 'Avustus yhdistyksille',
      summary: 'Yhdistys voi hakea kaupungilta avustusta toimintaansa.',
      description: 'Avustus on enintään 1 500 €. Haku päättyi 31.5.2026.',
    }),
    sv: aVersion({
      name: 'Understöd till föreningar',
      summary: 'En förening kan ansöka om understöd för sin verksamhet av staden.',
      description: 'Understödet är högst 1 500 €. Ansökan gick ut 31.5.2026.',
    }),
    en: aVersion({
      name: 'Grants for associations',
      summary: 'An association can apply to the city for a grant for its activities.',
      description: 'The grant is at most €1,500.',
    }),
  },
})

const weekdays: readonly Opening[] = ([1, 2, 3, 4, 5] as const).map(weekday => ({
  fromDay: weekday,
  fromTime: '14:00',
  toDay: weekday,
  toTime: '20:30',
  status: 'Open',
  repetition: 'Weekly',
  additionalInformation: {},
}))

const youthCentre = aChannel({
  contentId: contentId('22222222-0000-4000-8000-000000000002'),
  languageVersions: {
    fi: aVersion({
      name: 'Nuorisotila Majakka',
      summary: 'Majakka on kaikkien 13–17-vuotiaiden olohuone.',
      phoneNumbers: [aPhone({ number: '+358456171234' })],
      emails: [anEmail('emails', 'majakka@esimerkkila.fi')],
    }),
    sv: aVersion({
      name: 'Ungdomsgården Fyren',
      summary: 'Fyren är ett vardagsrum för alla mellan 13 och 17 år.',
      phoneNumbers: [aPhone({ number: '+358456171234' })],
      emails: [anEmail('emails', 'majakka@esimerkkila.fi')],
    }),
  },
  serviceHours: [hours('2026-06-01', '2026-08-31', { openings: weekdays })],
  addresses: [anAddress({ street: { fi: 'Satamakatu', sv: 'Hamngatan' }, number: '4', postalCode: '99990' })],
})

const berths = aService({
  contentId: contentId('33333333-0000-4000-8000-000000000003'),
  languageVersions: {
    fi: aVersion({
      name: 'Venepaikkojen vuokraus',
      summary: 'Voit vuokrata kaupungilta venepaikan kesäksi.',
      description: 'Hae paikkaa viimeistään 15.3.2024. Vuokra on 85–240 euroa.',
    }),
  },
})
