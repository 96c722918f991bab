import { isBad, type DomainAnswer, type DomainCheck, type LinkAnswer, type LinkCheck } from './check.ts'

/** What a night's answers come to: the rows that change. `doubted`: so much was bad that our own line is suspected. */
export interface Settled<Check> {
  readonly checks: readonly Check[]
  readonly doubted: boolean
}

/** Part of the links that may turn bad in one night (content-rules 4.8). */
const mostTurned = 0.2
/** Nights of doubt after which an address that was bad on each of them is believed to be. */
const patience = 3
/** Part of the links that cannot be unreachable unless it is we who reach nothing; of a few links it can be. */
const mostUnreachable = { part: 0.5, from: 10 }

/**
 * Decides what tonight's answers mean. Where too many links turn bad at once nothing counts and what was known stays,
 * except that each bad one is noted: pages that are really gone would otherwise hold all checks up for good.
 */
export function settleLinks(
  kept: ReadonlyMap<string, LinkCheck>,
  answers: readonly LinkAnswer[],
  today: Temporal.PlainDate,
): Settled<LinkCheck> {
  const known = answers.filter(({ result }) => result !== 'unchecked')
  const doubted = isDoubtful(kept, known)
  const settle = doubted ? inDoubt : counting
  return { checks: known.flatMap(answer => settle(kept.get(answer.url), answer, today)), doubted }
}

function isDoubtful(kept: ReadonlyMap<string, LinkCheck>, known: readonly LinkAnswer[]): boolean {
  const unreachable = known.filter(({ result }) => result === 'unreachable').length
  if (known.length >= mostUnreachable.from && unreachable > mostUnreachable.part * known.length) return true
  return known.filter(answer => isBad(answer) && turned(kept.get(answer.url))).length > mostTurned * known.length
}

function turned(check: LinkCheck | undefined): boolean {
  return check === undefined || (check.badNights === 0 && check.doubtNights < patience)
}

function inDoubt(check: LinkCheck | undefined, answer: LinkAnswer, today: Temporal.PlainDate): readonly LinkCheck[] {
  const before = check ?? unknown(answer, today)
  if (before.badNights > 0) return []
  const doubtNights = isBad(answer) ? before.doubtNights + 1 : 0
  return doubtNights === before.doubtNights ? [] : [{ ...before, doubtNights }]
}

function unknown({ url }: LinkAnswer, today: Temporal.PlainDate): LinkCheck {
  // Yesterday: tonight nothing was found out.
  const checkedOn = today.subtract({ days: 1 })
  const nothing = { result: 'unchecked', status: null, finalUrl: null } as const
  return { url, ...nothing, since: checkedOn, badNights: 0, doubtNights: 0, checkedOn }
}

function counting(check: LinkCheck | undefined, answer: LinkAnswer, today: Temporal.PlainDate): readonly LinkCheck[] {
  const bad = isBad(answer)
  const goesOn = check !== undefined && (bad ? check.badNights > 0 : isSameWay(check, answer))
  return [
    {
      ...answer,
      since: goesOn ? check.since : today,
      badNights: bad ? nextNight(check, today) : 0,
      doubtNights: 0,
      checkedOn: today,
    },
  ]
}

function isSameWay(check: LinkCheck, { finalUrl }: LinkAnswer): boolean {
  return check.result === 'ok' && check.finalUrl === finalUrl
}

function nextNight(
  check: { readonly badNights: number; readonly checkedOn: Temporal.PlainDate } | undefined,
  today: Temporal.PlainDate,
): number {
  if (check === undefined || check.badNights === 0) return 1
  return check.checkedOn.equals(today) ? check.badNights : check.badNights + 1
}

/** Decides the same of mail domains: nothing counts where most of them turn dead in one night. */
export function settleDomains(
  kept: ReadonlyMap<string, DomainCheck>,
  answers: readonly DomainAnswer[],
  today: Temporal.PlainDate,
): Settled<DomainCheck> {
  const known = answers.flatMap(({ domain, result }) => (result === 'unchecked' ? [] : [{ domain, result }]))
  const dead = known.filter(({ domain, result }) => result === 'noMail' && (kept.get(domain)?.badNights ?? 0) === 0)
  const doubted = dead.length >= 3 && dead.length > known.length / 2
  if (doubted) return { checks: [], doubted }
  const checks = known.map(({ domain, result }) => {
    const badNights = result === 'ok' ? 0 : nextNight(kept.get(domain), today)
    return { domain, result, badNights, checkedOn: today }
  })
  return { checks, doubted }
}
