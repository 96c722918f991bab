import * as z from 'zod'
import { LanguageItem, list, Text, Unwritten, WebPage } from './common.ts'

/** A class or concept of a code list, with its names. Only service classes have a description. */
export const Concept = z.object({
  name: list(LanguageItem),
  description: list(LanguageItem),
  code: Text,
  ontologyType: Text,
  uri: Text,
  parentId: Text,
  parentUri: Text,
  newUri: Text,
  newParentUri: Text,
  inherited: Unwritten,
})
export type Concept = z.infer<typeof Concept>

/** The classes of a service or a general description. */
export const classFields = {
  serviceClasses: list(Concept),
  ontologyTerms: list(Concept),
  targetGroups: list(Concept),
  lifeEvents: list(Concept),
  industrialClasses: list(Concept),
}
const Classes = z.object(classFields)
export type Classes = z.infer<typeof Classes>

/** A legal basis, whose names and pages stand in two lists. */
export const Law = z.object({ names: list(LanguageItem), webPages: list(WebPage), orderNumber: Unwritten })
export type Law = z.infer<typeof Law>
