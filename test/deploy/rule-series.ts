import type { RuleCase } from './rule-cases.ts'

/** A case whose steps are all the same in its file. */
export type Timeless = Omit<RuleCase, 'step'>

/** The label of a city. */
export const city = 'city="esimerkkila"'
/** The labels of an alert of that city. */
export const ours = { city: 'esimerkkila' }
const nightly = 'ajantasa_job_period_seconds{job="sync-catalogue"}'
const often = 'ajantasa_job_period_seconds{job="read-mailbox"}'
/** The periods of a job of the night and of one of the day. */
export const periods = { [nightly]: '86400x600', [often]: '300x600' }
export const silent: RuleCase['fires'] = []

export function success(job: string, instance = 'a'): string {
  return `ajantasa_job_last_success_timestamp_seconds{${city},job="${job}",instance="${instance}"}`
}

export function failures(job: string): string {
  return `ajantasa_job_failures_in_a_row{${city},job="${job}"}`
}

export function failing(job: string, party: string, reason: string): string {
  return `ajantasa_job_failing{${city},job="${job}",party="${party}",reason="${reason}"}`
}

export function refused(job: string, party: string, reason: string, values = '1x60'): RuleCase['series'] {
  return { [failing(job, party, reason)]: values }
}

/** A job with its successes, beside the periods. */
export function since(job: string, values: string, instance = 'a'): RuleCase['series'] {
  return { ...periods, [success(job, instance)]: values }
}

/** A job with its failures in a row, beside the periods. */
export function repeated(job: string, values: string): RuleCase['series'] {
  return { ...periods, [failures(job)]: values }
}

export function valued(series: string, values: string): RuleCase['series'] {
  return { [series]: values }
}

export function figure(name: string, labels = city): string {
  return `ajantasa_${name}{${labels}}`
}
