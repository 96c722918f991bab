import * as z from 'zod'
import { LocalizedString, Text } from './common.ts'

// A name may be an empty string where no translation exists (API.md section 3.2).
const shared = { isValid: z.boolean(), name: LocalizedString }

/** A municipality, country, language or postal code: code.schema.json. */
export const Code = z.object({ code: z.string(), ...shared })
export type Code = z.infer<typeof Code>

/** A region or wellbeing services county with its municipalities. */
export const AreaCode = z.object({ code: z.string(), ...shared, municipalities: z.array(z.string()) })
export type AreaCode = z.infer<typeof AreaCode>

/** A service class, target group, life event or industrial class; content names the first three by code. */
export const ClassCode = z.object({ code: z.string(), uri: z.string(), parentUri: Text, ...shared })
export type ClassCode = z.infer<typeof ClassCode>

/** An ontology term, which has no code. */
export const OntologyTerm = z.object({ uri: z.string(), type: Text, parentUris: z.array(z.string()), ...shared })
export type OntologyTerm = z.infer<typeof OntologyTerm>
