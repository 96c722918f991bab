import type { ComposedMail } from '../../core/digest.ts'
import { composeAreaMail, hasSomethingToTell } from '../../core/mails/report-areas.ts'
import { personId } from '../../core/person.ts'
import { areaHeads } from '../../core/report/area-heads.ts'
import type { Report } from '../../core/report/report.ts'
import { loadDeadAddresses } from '../../store/dead-addresses.ts'
import { loadDuties, loadPeople } from '../../store/people.ts'
import type { JobContext } from '../job.ts'

/** A mail to a superior, by address. */
export interface AreaMail {
  readonly address: string
  readonly words: ComposedMail
}

/** The mails to the superiors whose areas have something to tell; none where the city's file has them off. */
export async function areaMails({ db, city }: JobContext, report: Report): Promise<readonly AreaMail[]> {
  if (!city.report.areaHeads) return []
  const dead = await loadDeadAddresses(db, city.id)
  const facts = {
    duties: await loadDuties(db, city.id),
    people: await loadPeople(db, city.id),
    unreachable: new Set(dead.map(({ address }) => personId(address))),
  }
  const telling = new Set(report.areas.filter(hasSomethingToTell).map(({ area }) => area))
  return areaHeads(facts, city.languages.default).flatMap(({ address, language, areas }) => {
    const told = areas.filter(area => telling.has(area))
    return told.length === 0 ? [] : [{ address, words: composeAreaMail({ city, language, report, areas: told }) }]
  })
}
