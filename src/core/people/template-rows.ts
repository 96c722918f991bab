import type { Assignment } from '../assignment.ts'
import { nameOf, type ContentItem } from '../content-item.ts'
import { compareNames } from '../texts/format.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { mailTexts } from '../texts/mails.ts'
import { templateTexts } from '../texts/templates.ts'
import type { Column, NoteColumn } from './headings.ts'
import type { Duty } from './roster.ts'
import { dutyCells } from './template-duty.ts'
import { templateNames, type NameFacts, type TemplateNames } from './template-names.ts'
import { itemReasons, ownerReasons, ownersInWords, suggestionReason, suggestionWords } from './template-reasons.ts'
import type { Template, TemplateGroup, TemplateItem, TemplateRemainder } from './template.ts'

/** The filled cells of a row. */
export type TemplateCells = Readonly<Partial<Record<Column | NoteColumn, string>>>

export interface TemplateRow {
  readonly kind: 'row' | 'group'
  readonly cells: TemplateCells
}

/** A row that doesn't know yet in which row its owners stand. */
interface Draft extends TemplateRow {
  readonly duty: Duty | null
  readonly owners: readonly Assignment[]
}

/** The headings take the first row. */
const firstRow = 2

/** The rows of the template below its headings. */
export function templateRows(template: Template, facts: NameFacts): readonly TemplateRow[] {
  const { language } = facts
  const organizations = new Set(template.groups.map(({ group }) => group.organizationId))
  const names = templateNames(facts, organizations.size > 1)
  const drafts = [
    ...sortedGroups(template, names, language).flatMap(group => groupDrafts(group, names, language)),
    ...sortedRemainders(template, names, language).flatMap(one => remainderDrafts(one, names, language)),
    ...template.otherDuties.map(duty => {
      const about = templateTexts[language].rows.otherDuty(duty.row)
      return dutyDraft('row', { about }, duty, names, language)
    }),
  ]
  return settle(onceEach(drafts), names, language)
}

function sortedGroups({ groups }: Template, names: TemplateNames, language: MailLanguage): readonly TemplateGroup[] {
  const compare = compareNames(language)
  const byName = (left: TemplateGroup, right: TemplateGroup): number =>
    compare(names.organization(left.group.organizationId), names.organization(right.group.organizationId)) ||
    compare(names.mainClass(left.group.mainClass), names.mainClass(right.group.mainClass))
  const [open, owned] = [true, false].map(wanted => groups.filter(({ unowned }) => unowned > 0 === wanted))
  return [...(open ?? []).toSorted(byName), ...(owned ?? []).toSorted(byName)]
}

function sortedRemainders(
  { remainders }: Template,
  names: TemplateNames,
  language: MailLanguage,
): readonly TemplateRemainder[] {
  const compare = compareNames(language)
  return remainders.toSorted((left, right) =>
    compare(names.organization(left.organizationId), names.organization(right.organizationId)),
  )
}

function groupDrafts(planned: TemplateGroup, names: TemplateNames, language: MailLanguage): readonly Draft[] {
  const { rows, reasons } = templateTexts[language]
  const { group, duties, items, unowned, taken, suggestion } = planned
  const area = names.mainClass(group.mainClass)
  const head: TemplateCells = {
    about: `${names.group(group)}: ${rows.groupCounts(items.length, unowned)}`,
    suggestion: suggestionWords(suggestion, names, language),
    reason: [
      ...(unowned === 0 && duties.length === 0 ? [reasons.allOwned] : []),
      suggestionReason(suggestion, language),
      ...(taken === 0 ? [] : [reasons.taken(taken)]),
    ]
      .filter(text => text !== '')
      .join(' '),
  }
  const target: TemplateCells = {
    area,
    organization: names.organizationTarget(group.organizationId),
    serviceClass: names.classTarget(group.mainClass),
  }
  const sorted = sortedItems(items, language)
  return [
    ...headDrafts(head, target, duties, names, language),
    ...sorted.flatMap(item => itemDrafts(item, nameOf(item.item, language), area, names, language)),
  ]
}

function remainderDrafts(
  { organizationId, duties, items, suggestion }: TemplateRemainder,
  names: TemplateNames,
  language: MailLanguage,
): readonly Draft[] {
  const { rows, reasons } = templateTexts[language]
  const head: TemplateCells = {
    about: `${rows.remainder(names.organization(organizationId))}: ${rows.remainderCount(items.length)}`,
    suggestion: suggestionWords(suggestion, names, language),
    reason: [reasons.wholeOrganization, suggestionReason(suggestion, language)].filter(text => text !== '').join(' '),
  }
  const area = rows.remainderArea
  const target: TemplateCells = { area, organization: names.organizationTarget(organizationId) }
  return [
    ...headDrafts(head, target, duties, names, language),
    ...sortedItems(items, language).flatMap(item =>
      itemDrafts(item, `${kindOf(item.item, language)}: ${nameOf(item.item, language)}`, area, names, language),
    ),
  ]
}

/** Those without an updater first, then by name. */
function sortedItems(items: readonly TemplateItem[], language: MailLanguage): readonly TemplateItem[] {
  const compare = compareNames(language)
  return items.toSorted(
    (left, right) =>
      Number(left.owners.length > 0) - Number(right.owners.length > 0) ||
      compare(nameOf(left.item, language), nameOf(right.item, language)) ||
      (left.item.contentId < right.item.contentId ? -1 : 1),
  )
}

function kindOf(item: ContentItem, language: MailLanguage): string {
  const { types } = mailTexts[language]
  return item.kind === 'organization' ? types.organization : types[item.type]
}

function headDrafts(
  head: TemplateCells,
  target: TemplateCells,
  duties: readonly Duty[],
  names: TemplateNames,
  language: MailLanguage,
): readonly Draft[] {
  if (duties.length === 0) return [{ kind: 'group', cells: { ...head, ...target }, duty: null, owners: [] }]
  return duties.map(duty => dutyDraft('group', head, duty, names, language))
}

function itemDrafts(
  planned: TemplateItem,
  about: string,
  area: string,
  names: TemplateNames,
  language: MailLanguage,
): readonly Draft[] {
  const { item, duties, owners, suggestion } = planned
  const reason = itemReasons(planned, names, language)
  if (duties.length > 0) return duties.map(duty => dutyDraft('row', { about, reason }, duty, names, language, owners))
  const shown = owners.length > 0 ? ownersInWords(owners, names) : suggestionWords(suggestion, names, language)
  return [
    { kind: 'row', cells: { about, suggestion: shown, reason, area, contentId: item.contentId }, duty: null, owners },
  ]
}

function dutyDraft(
  kind: TemplateRow['kind'],
  said: TemplateCells,
  duty: Duty,
  names: TemplateNames,
  language: MailLanguage,
  owners: readonly Assignment[] = [],
): Draft {
  const replied = owners.filter(({ source }) => source.kind === 'reply')
  return { kind, cells: { ...said, ...dutyCells(duty, names, language) }, duty, owners: replied }
}

/** Two organizations of one name share the rows that name them. */
function onceEach(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<Duty>()
  return drafts.filter(({ duty }) => duty === null || (!seen.has(duty) && seen.add(duty)))
}

/** Tells of each owner in which row of this very sheet the duty stands. */
function settle(drafts: readonly Draft[], names: TemplateNames, language: MailLanguage): readonly TemplateRow[] {
  const places = new Map(drafts.flatMap(({ duty }, index) => (duty === null ? [] : [[duty.row, index + firstRow]])))
  return drafts.map(({ kind, cells, owners }) => {
    const reason = [...ownerReasons(owners, places, names, language), cells.reason ?? '']
      .filter(text => text !== '')
      .join(' ')
    return { kind, cells: { ...cells, reason } }
  })
}
