import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleIds, type RuleId, type Severity } from '../../src/core/finding.ts'
import type { HitPlace } from '../support/vaasa/hits.ts'

/** The first line of a file of verdicts. */
export const heading = 'record\tfield\thit\tverdict\treason'

/** So many hits of a rule are judged by a person; all of them where there are fewer. */
export const drawnHits = 20

/** The least share of right hits, by their severity; what is shown only on request may well be a guess. */
export const leastRight: Readonly<Record<Severity, number>> = { error: 0.95, warning: 0.8, info: 0 }

/** A person's verdict on a hit, with the reason in words of their own. */
export interface Verdict extends HitPlace {
  readonly verdict: 'right' | 'wrong'
  readonly reason: string
}

/**
 * The verdicts of each rule that has been judged.
 * @throws Error naming the file and line that is none
 */
export function readVerdicts(): ReadonlyMap<RuleId, readonly Verdict[]> {
  const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.tsv'))
  return new Map(files.map(name => [ruleOf(name), readFile(name)]))
}

function ruleOf(name: string): RuleId {
  const rule = ruleIds.find(id => `${id}.tsv` === name)
  if (rule === undefined) throw new Error(`${name} bears the name of no rule`)
  return rule
}

function readFile(name: string): readonly Verdict[] {
  const [first, ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
  if (first !== heading) throw new Error(`${name} does not begin with the line ${heading}`)
  return lines.map((line, index) => readLine(line, `${name} line ${index + 2}`))
}

function readLine(line: string, where: string): Verdict {
  const [record = '', field = '', hit = '', verdict, reason = '', ...more] = line.split('\t')
  if (verdict !== 'right' && verdict !== 'wrong') throw new Error(`${where} says neither right nor wrong`)
  if (reason === '' || more.length > 0) throw new Error(`${where} gives no reason, or too much`)
  return { record, field, hit, verdict, reason }
}
