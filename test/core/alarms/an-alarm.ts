import type { OpenAlarm } from '../../../src/core/alarms/alarm.ts'
import type { NightFacts } from '../../../src/core/alarms/plan.ts'
import { allClears, planAlarms, type AlarmMail, type AlarmPlan } from '../../../src/core/alarms/plan.ts'
import type { HeldRemoval } from '../../../src/core/alarms/removals.ts'
import type { Words } from '../../../src/core/digests/words.ts'
import { ids } from '../../support/builders.ts'

/** A removal of a service that was archived. */
export function aRemoval(name: string, parts: Partial<HeldRemoval> = {}): HeldRemoval {
  return {
    key: `service ${name}`,
    kind: 'item',
    names: [words(name)],
    organization: { id: ids.organization, name: words('Esimerkkilän kaupunki') },
    reason: 'archived',
    ...parts,
  }
}

/** A removal of a connection, of which nobody knows why. */
export function aLostConnection(service: string, channel: string): HeldRemoval {
  const names = [words(service), words(channel)]
  return aRemoval('', { key: `connection ${service} ${channel}`, kind: 'connection', names, reason: null })
}

/** Removals named `Palvelu 1` and so on. */
export function removals(count: number): readonly HeldRemoval[] {
  return Array.from({ length: count }, (_, index) => aRemoval(`Palvelu ${index + 1}`))
}

export function words(text: string): Words {
  return { text, language: null }
}

/** A night of which nobody is to be told anything, unless a test says otherwise. */
export function aNight(parts: Partial<NightFacts> = {}): NightFacts {
  return { held: [], unknownFields: [], strange: [], ...parts }
}

/** The mails of a plan where all that was told before has gone. */
export function mailsOf({ tellings, close }: AlarmPlan): readonly AlarmMail[] {
  return [...tellings, ...allClears(close)]
}

/** What is open after a plan was carried out. */
export function after(before: readonly OpenAlarm[], plan: AlarmPlan, today: Temporal.PlainDate): readonly OpenAlarm[] {
  const closed = new Set(plan.close.map(alarm => alarm.key))
  const changed = new Map(plan.change.map(alarm => [alarm.key, alarm.facts]))
  const kept = before
    .filter(({ key }) => !closed.has(key))
    .map(old => ({ ...old, facts: changed.get(old.key) ?? old.facts }))
  return [...kept, ...plan.open.map(alarm => ({ ...alarm, openedOn: today }))]
}

/** Carries nights out one after the other, from 1 December 2026 on, and gives the plan of each. */
export function plansOf(...nights: readonly NightFacts[]): readonly AlarmPlan[] {
  let open: readonly OpenAlarm[] = []
  return nights.map((night, index) => {
    const plan = planAlarms(open, night)
    open = after(open, plan, Temporal.PlainDate.from('2026-12-01').add({ days: index }))
    return plan
  })
}
