import { nameOfCode, type ReferenceCode } from '../codes.ts'
import { nameOf, type ContentId, type Organization } from '../content-item.ts'
import type { Person, PersonId } from '../person.ts'
import type { MailLanguage } from '../texts/languages.ts'
import { templateTexts } from '../texts/templates.ts'
import { foldName } from './fold.ts'
import { mainClassName } from './main-classes.ts'
import type { ServiceGroup } from './template-groups.ts'

export interface NameFacts {
  readonly language: MailLanguage
  readonly organizations: readonly Organization[]
  readonly people: readonly Person[]
  readonly codes: readonly ReferenceCode[]
}

/** What the template calls things. */
export interface TemplateNames {
  readonly organization: (id: ContentId) => string
  /** What a row writes to mean just this organization: its id where its name is another one's as well. */
  readonly organizationTarget: (id: ContentId) => string
  readonly mainClass: (code: string) => string
  /** What a row writes to mean a class: the code, and its name for people. */
  readonly classTarget: (code: string) => string
  readonly group: (group: ServiceGroup) => string
  readonly person: (id: PersonId) => Person | null
}

/** Prepares the names; `several` is true where groups of several organizations are to be told apart. */
export function templateNames({ language, organizations, people, codes }: NameFacts, several: boolean): TemplateNames {
  const known = new Map(organizations.map(organization => [organization.contentId, organization]))
  const byAddress = new Map(people.map(person => [person.id, person]))
  const bearers = Map.groupBy(organizations.flatMap(namesOf), ({ name }) => name)
  const organization = (id: ContentId): string => {
    const found = known.get(id)
    return found === undefined ? id : nameOf(found, language)
  }
  const mainClass = (code: string): string => mainClassName(code, codes, language)
  return {
    organization,
    organizationTarget: id => {
      const name = organization(id)
      return bearers.get(foldName(name))?.length === 1 ? name : id
    },
    mainClass,
    classTarget: code => {
      const name = code.includes('.') ? nameOfCode(codes, 'serviceClasses', code, language) : mainClass(code)
      return name === null || name === code ? code : `${code} ${name}`
    },
    group: ({ organizationId, mainClass: code }) =>
      templateTexts[language].rows.group(mainClass(code), several ? organization(organizationId) : null),
    person: id => byAddress.get(id) ?? null,
  }
}

/** An organization's names as they are compared, each once whatever languages it stands in. */
function namesOf({ languageVersions }: Organization): readonly { readonly name: string }[] {
  const names = new Set(Object.values(languageVersions).map(version => foldName(version.name)))
  return [...names].map(name => ({ name }))
}
