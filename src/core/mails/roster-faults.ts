import type { Fault } from '../errors.ts'
import { rosterFaults as fi } from '../texts/fi/roster-faults.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { rosterFaults, type RosterFaultId, type RosterFaultTexts } from '../texts/roster-faults.ts'
import { rosterFaults as sv } from '../texts/sv/roster-faults.ts'

const translations: Readonly<Record<Exclude<MailLanguage, 'en'>, RosterFaultTexts>> = { fi, sv }

const patterns = Object.entries(rosterFaults).map(([id, sentence]) => {
  const parts = sentence.split('{}').map(part => RegExp.escape(part))
  return { id: id as RosterFaultId, pattern: new RegExp(`^${parts.join('(.*)')}$`, 'su') }
})

/** A fault of a roster in a language of the mails; one that has no translation stays in English. */
export function faultIn(language: MailLanguage, fault: Fault): Fault {
  if (language === 'en') return fault
  const texts = translations[language]
  const where = placeIn(texts, fault.where)
  for (const { id, pattern } of patterns) {
    const values = pattern.exec(fault.problem)
    if (values === null) continue
    const [problem, remedy] = texts.faults[id]
    const meant = id === 'heading' ? meantHeading(fault) : null
    return { where, problem: filled(problem, values), remedy: meant === null ? remedy : texts.meant(meant) }
  }
  return { ...fault, where }
}

function meantHeading({ remedy }: Fault): string | null {
  return /^If (".*") is meant/u.exec(remedy)?.[1] ?? null
}

function filled(text: string, values: readonly string[]): string {
  return text.replaceAll(/\{(\d)\}/g, (_, number: string) => values[Number(number)] ?? '')
}

// Headings and names of sheets stand in quotation marks, and stay as they are.
function placeIn({ places }: RosterFaultTexts, where: string): string {
  if (where === 'the rest of the file') return places.rest
  return where
    .split(/("[^"]*")/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\b(rows?|columns?|sheet)\b/g, word => places[word as keyof typeof places]),
    )
    .join('')
}
