import type { ContentItem } from '../content-item.ts'
import { mailTexts } from '../texts/mails.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { FieldChange } from '../proposal.ts'
import { proposals as en } from '../texts/en/proposals.ts'
import { proposals as fi } from '../texts/fi/proposals.ts'
import type { ProposalTexts } from '../texts/proposals.ts'
import { proposals as sv } from '../texts/sv/proposals.ts'
import { fieldWords } from './field-words.ts'
import type { LimitProblem } from './limits.ts'
import type { OutOfStep } from './out-of-step.ts'

/** The words around corrections in each language of the mails. */
export const proposalTexts: Readonly<Record<MailLanguage, ProposalTexts>> = { fi, sv, en }

type Named = Pick<FieldChange, 'language' | 'field'>

/** The field as PTV's interface calls it, in the reader's language; of several of a list the number goes along. */
export function fieldName(item: ContentItem, named: Named, reader: MailLanguage): string {
  const name = plainName(named, reader)
  const { field } = named
  if (!('at' in field) || field.kind === 'hours' || !hasSeveral(item, named)) return name
  return proposalTexts[reader].ordinal(name, field.at + 1)
}

function plainName({ field }: Named, reader: MailLanguage): string {
  const { fields } = proposalTexts[reader]
  switch (field.kind) {
    case 'text':
      return mailTexts[reader].fields[field.text] ?? field.text
    case 'phone':
      return supported(field.list, fields.phones[field.of], reader)
    case 'email':
      return supported(field.list, fields.email, reader)
    case 'link':
      return linkName(field.list, reader)
    case 'address':
      return fields.addresses[field.purpose]
    case 'hours':
      return fields.hours
    case 'asGiven':
      return fields.asGiven
  }
}

function supported(list: string, name: string, reader: MailLanguage): string {
  return list.startsWith('support') ? proposalTexts[reader].fields.support(name) : name
}

function linkName(list: string, reader: MailLanguage): string {
  const { links } = proposalTexts[reader].fields
  const known = (['webAddress', 'attachmentLinks', 'formFiles', 'legislationLinks'] as const).find(one => one === list)
  return links[known ?? 'other']
}

function hasSeveral(item: ContentItem, { language, field }: Named): boolean {
  if (!('at' in field)) return false
  return [0, 1].every(at => fieldWords(item, { language, field: { ...field, at } }) !== null)
}

/** What PTV would not take, as a sentence. */
export function limitSentence(problem: LimitProblem, field: string, reader: MailLanguage): string {
  const { limits } = proposalTexts[reader]
  switch (problem.kind) {
    case 'tooLong':
      return limits.tooLong(field, problem.length, problem.limit, problem.rendered)
    case 'empty':
    case 'lineBreak':
      return limits[problem.kind](field)
    case 'noPhone':
    case 'noEmail':
    case 'noUrl':
    case 'noAddress':
    case 'noHours':
      return limits[problem.kind]
  }
}

/** What another language version still says, as a sentence. */
export function outOfStepSentence(
  item: ContentItem,
  { language, field, why }: OutOfStep,
  reader: MailLanguage,
): string {
  const name = fieldName(item, { language, field }, reader)
  return proposalTexts[reader].outOfStep[why](mailTexts[reader].inLanguage[language], name)
}
