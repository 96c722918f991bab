import { rules } from '../core/assessment/rules/index.ts'
import type { Rule } from '../core/assessment/rule.ts'
import { languages } from '../core/content-item.ts'
import type { MailLanguage } from '../core/texts/languages.ts'
import { exitCodes, print, printJson } from './output.ts'

/** Prints what each rule finds, who can put it right, and how to leave a rule or a finding out. */
export function printRules({ json, language }: { readonly json: boolean; readonly language: MailLanguage }): number {
  if (json) printJson({ rules: rules.map(rule => asJson(rule, language)), howToLeaveOut })
  else print([...rules.map(rule => asText(rule, language)), '', ...Object.values(howToLeaveOut)].join('\n'))
  return exitCodes.done
}

const howToLeaveOut = {
  off: 'To switch a rule off: its id in `rules.off` of the city file.',
  severity: 'To give it another severity or audience: `rules.severity` and `rules.audience` there, by its id.',
  mute: 'To leave one finding out: `ajantasa findings mute KEY --city ID --by NAME --why TEXT`.',
} as const

function asJson({ id, title, audience, severities, basis, languages: judged }: Rule, language: MailLanguage): object {
  return { id, finds: title[language], audience, severities, basis, languages: judged }
}

function asText(rule: Rule, language: MailLanguage): string {
  const facts = [rule.audience, rule.severities.join(', '), rule.basis, judgedBy(rule)]
  return `${rule.id.padEnd(34)} ${rule.title[language]} (${facts.join('; ')})`
}

function judgedBy({ languages: judged }: Rule): string {
  if (judged === null) return 'no texts'
  return judged.length === languages.length ? 'every language' : judged.join(', ')
}

/** The README's table of rules, in Markdown. */
export function rulesTable(): string {
  const rows = rules.map(
    rule =>
      `| \`${rule.id}\` | ${rule.title.en} | ${rule.audience} | ${rule.severities.join(', ')} | ${rule.basis} | ${judgedBy(rule)} |`,
  )
  return ['| rule | finds | for | severity | says | judges |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}
