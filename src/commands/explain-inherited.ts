import { classified, descriptionOf, inheritedBy, type GeneralDescriptions } from '../core/catalogue/inherit.ts'
import { nameOfCode, type CodeUse, type ReferenceCode } from '../core/codes.ts'
import { nameOf, type ContentItem } from '../core/content-item.ts'

/** A class of a service with its name, where one is known. */
export interface NamedClass extends CodeUse {
  readonly name: string | null
}

/** What a service is and says by its general description. */
export interface Inherited {
  readonly classes: readonly NamedClass[]
  readonly generalDescription: {
    readonly contentId: string
    /** Null where the general description itself is not known. */
    readonly name: string | null
    /** The texts that come from it, as `language.field`. */
    readonly fields: readonly string[]
  } | null
}

const lists = ['serviceClasses', 'targetGroups', 'lifeEvents', 'industrialClasses', 'ontologyTerms'] as const

/** The classes of an item, those of its general description among them. */
export function classesOf(item: ContentItem, descriptions: GeneralDescriptions): readonly CodeUse[] {
  const whole = classified(item, descriptions)
  return whole.kind === 'service' ? lists.flatMap(list => whole[list].map(code => ({ list, code }))) : []
}

/** The part of an explanation that has to do with classes and the general description. */
export function inheritedPart(
  item: ContentItem,
  descriptions: GeneralDescriptions,
  codes: readonly ReferenceCode[],
): Inherited {
  const named = classesOf(item, descriptions).map(({ list, code }) => ({
    list,
    code,
    name: nameOfCode(codes, list, code, 'fi'),
  }))
  return { classes: named, generalDescription: generalDescriptionPart(item, descriptions) }
}

function generalDescriptionPart(item: ContentItem, descriptions: GeneralDescriptions): Inherited['generalDescription'] {
  if (item.kind !== 'service' || item.generalDescriptionId === null) return null
  const description = descriptionOf(item, descriptions)
  return {
    contentId: item.generalDescriptionId,
    name: description === null ? null : nameOf(description, 'fi', 'sv', 'en'),
    fields: [...inheritedBy(item, descriptions)],
  }
}

/** The same as lines under headings; nothing for what has neither. */
export function inheritedLines({ classes, generalDescription }: Inherited): readonly string[] {
  return [
    ...(classes.length === 0 ? [] : ['Classes', ...classes.map(classLine)]),
    ...(generalDescription === null ? [] : ['General description', ...descriptionLines(generalDescription)]),
  ]
}

function classLine({ list, code, name }: NamedClass): string {
  return `  ${list} ${code}${name === null ? '' : `: ${name}`}`
}

function descriptionLines({
  contentId,
  name,
  fields,
}: NonNullable<Inherited['generalDescription']>): readonly string[] {
  if (name === null) return [`  ${contentId}: not known here, so all texts count as the service’s own`]
  const said = fields.length === 0 ? 'no text comes from it' : `from it come ${fields.join(', ')}`
  return [`  ${name} (${contentId}): ${said}`]
}
