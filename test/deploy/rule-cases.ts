import { dayCases, growthCases, keyCases, lagCases } from './rule-day-cases.ts'
import {
  city,
  failures,
  figure,
  ours,
  periods,
  repeated,
  silent,
  since,
  success,
  type Timeless,
} from './rule-series.ts'

/** What the rules see, and what they do. */
export interface RuleCase {
  readonly alert: string
  readonly name: string
  /** How far the values of the series, and the looks at the rules, are apart. */
  readonly step: '1m' | '1h'
  /** Series and their values in promtool's own notation: `5x60` is a 5 and sixty more. */
  readonly series: Readonly<Record<string, string>>
  /** The moment to look at, from the first value on. */
  readonly at: string
  /** The labels of each alert that fires, besides the severity; none where it is silent. */
  readonly fires: readonly Readonly<Record<string, string>>[]
}

/** Every rule, firing and silent. */
export const ruleCases: readonly RuleCase[] = [
  ...inMinutes(downCases()),
  ...inHours(nightCases()),
  ...inMinutes(dayCases()),
  ...inMinutes(keyCases()),
  ...simple('AjantasaRemovalsHeld', 'removals_held', '1m', null),
  ...simple('AjantasaRosterHeld', 'roster_held', '70m', '50m'),
  ...simple('AjantasaQuarantine', 'records_quarantined', '70m', '50m'),
  ...simple('AjantasaMailInDoubt', 'mail_in_doubt', '40m', '20m'),
  ...simple('AjantasaMailRefused', 'mail_refused', '1m', null),
  ...simple('AjantasaReceivedMailFailed', 'received_mail_failed', '1m', null),
  ...inMinutes(lagCases()),
  ...inHours(growthCases()),
]

function inMinutes(cases: readonly Timeless[]): readonly RuleCase[] {
  return cases.map(one => ({ step: '1m', ...one }))
}

function inHours(cases: readonly Timeless[]): readonly RuleCase[] {
  return cases.map(one => ({ step: '1h', ...one }))
}

/** A figure of a city that is either nothing or something. */
function simple(alert: string, name: string, at: string, tooEarly: string | null): readonly RuleCase[] {
  const series = (values: string) => ({ [figure(name)]: values })
  const early =
    tooEarly === null ? [] : [{ alert, name: 'not yet', series: series('1x600'), at: tooEarly, fires: silent }]
  const twoWorkers = {
    [figure(name, `${city},instance="a"`)]: '2x600',
    [figure(name, `${city},instance="b"`)]: '2x600',
  }
  return inMinutes([
    { alert, name: 'something is there', series: series('1x600'), at, fires: [ours] },
    { alert, name: 'once, however many workers tell of it', series: twoWorkers, at, fires: [ours] },
    { alert, name: 'nothing is there', series: series('0x600'), at, fires: silent },
    { alert, name: 'it is gone again', series: series('1x60 0x600'), at: '5h', fires: silent },
    ...early,
  ])
}

function downCases(): readonly Timeless[] {
  const [down, away] = ['AjantasaWorkerDown', 'AjantasaDatabaseDown']
  const up = 'ajantasa_database_up{instance="a"}'
  const other = 'ajantasa_database_up{instance="b"}'
  return [
    { alert: down, name: 'no worker answers', series: {}, at: '15m', fires: [{}] },
    { alert: down, name: 'the last one is gone', series: { [up]: '1x10' }, at: '40m', fires: [{}] },
    { alert: down, name: 'a worker answers', series: { [up]: '1x60' }, at: '40m', fires: silent },
    { alert: down, name: 'its database is away', series: { [up]: '0x60' }, at: '40m', fires: silent },
    { alert: down, name: 'it is only restarted', series: { [up]: '1x10 _x6 1x30' }, at: '20m', fires: silent },
    { alert: away, name: 'it does not answer', series: { [up]: '0x60' }, at: '15m', fires: [{ instance: 'a' }] },
    {
      alert: away,
      name: 'one of two workers has none',
      series: { [up]: '0x60', [other]: '1x60' },
      at: '15m',
      fires: [{ instance: 'a' }],
    },
    { alert: away, name: 'it answers', series: { [up]: '1x60' }, at: '15m', fires: silent },
    { alert: away, name: 'it is only restarted', series: { [up]: '1x10 0x5 1x30' }, at: '20m', fires: silent },
  ]
}

function nightCases(): readonly Timeless[] {
  const [missed, failed] = ['AjantasaNightMissed', 'AjantasaNightFailed']
  const other = { [success('sync-catalogue', 'b')]: '86400x80' }
  return [
    {
      alert: missed,
      name: 'none for over two periods',
      series: since('sync-catalogue', '0x80'),
      at: '49h',
      fires: [ours],
    },
    {
      alert: missed,
      name: 'none for nearly two periods',
      series: since('sync-catalogue', '0x80'),
      at: '47h',
      fires: silent,
    },
    {
      alert: missed,
      name: 'one a day',
      series: since('sync-catalogue', '0x23 86400x23 172800x23'),
      at: '49h',
      fires: silent,
    },
    {
      alert: missed,
      name: 'another worker knows better',
      series: { ...since('sync-catalogue', '0x80'), ...other },
      at: '49h',
      fires: silent,
    },
    {
      alert: missed,
      name: 'the last job of the night alone is missing',
      series: {
        ...since('sync-catalogue', '86400x80'),
        [success('tidy-up')]: '0x80',
        'ajantasa_job_period_seconds{job="tidy-up"}': '86400x80',
      },
      at: '49h',
      fires: [ours],
    },
    {
      alert: missed,
      name: 'it is the mailbox that is away',
      series: { ...since('sync-catalogue', '86400x80'), [success('read-mailbox')]: '0x80' },
      at: '49h',
      fires: silent,
    },
    {
      alert: failed,
      name: 'it fails all the morning',
      series: repeated('sync-catalogue', '1x1 2x20'),
      at: '6h',
      fires: [ours],
    },
    {
      alert: failed,
      name: 'it fails early in the morning',
      series: repeated('sync-catalogue', '1x1 2x20'),
      at: '3h',
      fires: silent,
    },
    {
      alert: failed,
      name: 'it is done in the end',
      series: repeated('sync-catalogue', '1x1 2x1 0x20'),
      at: '6h',
      fires: silent,
    },
    {
      alert: failed,
      name: 'it is the mailbox that fails',
      series: { ...periods, [failures('read-mailbox')]: '9x20' },
      at: '6h',
      fires: silent,
    },
  ]
}
