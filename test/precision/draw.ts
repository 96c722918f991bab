// Draws the hits of a rule for a person to judge: `node test/precision/draw.ts <rule> [--seed 9] [--lines]`. What is
// printed holds words of the catalogue and stays on the terminal; with --lines the file of verdicts, to be filled in.
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { plainText } from '../../src/core/assessment/detect/normalise.ts'
import { textsOf } from '../../src/core/assessment/texts.ts'
import { nameOf } from '../../src/core/content-item.ts'
import { ruleIds } from '../../src/core/finding.ts'
import { lineOf, vaasaHits, type Hit } from '../support/vaasa/hits.ts'
import { drawnHits, heading } from './verdicts.ts'

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '9' }, lines: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const rule = ruleIds.find(id => id === positionals[0])
if (rule === undefined)
  throw new Error(`${positionals[0] ?? 'nothing'} is no rule; the rules are ${ruleIds.join(', ')}`)

const all = vaasaHits().get(rule) ?? []
const drawn = all.toSorted((left, right) => (rankOf(left) < rankOf(right) ? -1 : 1)).slice(0, drawnHits)
if (values.lines) tell([heading, ...drawn.map(({ place }) => `${lineOf(place)}\t?\t?`)].join('\n'))
else {
  tell(`${rule}: ${drawn.length} of ${all.length} hits, drawn by the seed ${values.seed}\n`)
  for (const [index, hit] of drawn.entries()) tell(`${index + 1}. ${asRead(hit)}\n`)
}

/** Any seed gives an order of its own, and a hit keeps its rank whatever other hits come and go. */
function rankOf({ item, seen, place }: Hit): string {
  const parts = [values.seed, rule, item.contentId, place.field, seen.evidence.quote ?? '']
  return createHash('sha256').update(parts.join('\t')).digest('hex')
}

function asRead({ item, seen, place }: Hit): string {
  const { quote, values: facts } = seen.evidence
  const text = textsOf(item, []).find(({ language, field }) => language === seen.language && field === seen.field)
  const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
  return [
    `${nameOf(item, 'fi', 'sv', 'en')} (${item.type} ${item.contentId}) ${place.field}`,
    `   ${seen.severity} ${told.join(' ')}`,
    ...(quote === null ? [] : [`   « ${quote} »`]),
    ...(text === undefined ? [] : [`   ${plainText(text.text).replaceAll('\n', '\n   ')}`]),
  ].join('\n')
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}
