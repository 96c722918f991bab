import * as z from 'zod'
import { LanguageItem, list, Text } from './common.ts'

export const Municipality = z.object({ code: Text, name: list(LanguageItem) })

/** All municipalities stand in one area of type Municipality; each other area is one by itself (API.md section 4.5). */
const Area = z.object({ type: Text, code: Text, name: list(LanguageItem), municipalities: list(Municipality) })

/** Where something is offered: the two fields of services, channels and organizations. */
export const areaFields = { areaType: Text, areas: list(Area) }
const Areas = z.object(areaFields)
export type Areas = z.infer<typeof Areas>
