import type { PersonId } from '../person.ts'
import type { Duty } from './roster.ts'

/**
 * The addresses, in lower case, that may answer a person's digest: the person's own and, from the rows of the roster
 * that name the person, who also answers, deputies and superiors.
 */
export function respondersFor(person: PersonId, duties: readonly Duty[]): ReadonlySet<string> {
  const own = duties.filter(duty => duty.personId === person)
  const others = own.flatMap(({ alsoAnswers, deputy, superior }) => [...alsoAnswers, deputy, superior])
  return new Set([person, ...others.filter(address => address !== null)])
}
