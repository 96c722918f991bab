import * as z from 'zod'
import { byLanguage } from './common.ts'

// What a body must be like (API.md sections 13.1 and 13.3). Each message is the end of a sentence about the field. Lengths
// are checked before patterns, since the pattern of addresses is slow on long ones.

const text = z.string({ error: 'is missing' })

/** A text of one line that neither begins nor ends with a blank. */
export function shortText(longest: number) {
  return text
    .min(1, { error: 'is empty', abort: true })
    .max(longest, { error: `has more than ${longest} characters`, abort: true })
    .regex(/^\S(?:.*\S)?$/u, 'begins or ends with a blank, or has a line break')
}

/** A long text in Markdown. How long it may be once rendered is no matter of its shape. */
export const Markdown = text.regex(/\S/u, 'is empty')

const webPattern =
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:\S+(?::\S*)?@)?(?:(?:[A-Za-z0-9\u00a1-\uffff-]+\.)+[A-Za-z\u00a1-\uffff]{2,}|(?:\d{1,3}\.){3}\d{1,3})(?::\d{2,5})?(?:[/?#][^\s]*)?$/u

export const Url = text
  .max(500, { error: 'has more than 500 characters', abort: true })
  .regex(webPattern, 'is no address that begins with https:// or http://')

export const Id = z.guid('is no id of PTV')
const Uri = text.regex(/^[a-z][a-z0-9+.-]*:\S+$/iu, 'is no URI')
const Code = text.regex(/^(?!\.)[a-zA-Z0-9.]+(?<!\.)$/u, 'is no code of PTV')

/** A list in which nothing stands twice. */
function unique<Value extends z.ZodType>(value: Value) {
  return z.array(value).refine(values => new Set(values).size === values.length, 'names something twice')
}

export const Ids = unique(Id)
export const Codes = unique(Code)
export const Uris = unique(Uri)

export function localizedText(longest: number) {
  return z.strictObject(byLanguage(shortText(longest)).shape)
}

const languageCodes = new Set(
  (
    'se smn sms hi ug he sgn-fi no lv da sw cs pl de ms ln sr is sh sk fr bs el am hr uz es ko ta hu ky rn kk kg fa et so ' +
    'th bn km tk wo ne ro sq it lo az rom tr id tl hy my mk zh rw uk ur ar ja ps ru sl vi lt ka ku bg nl pt fi sv en prs'
  ).split(' '),
)

export const ServiceLanguages = unique(text.refine(code => languageCodes.has(code), 'is no language of PTV')).min(
  1,
  'names no language: PTV wants at least one',
)

const municipality = unique(text.regex(/^\d{3}$/u, 'is no code of a municipality'))
const twoDigits = unique(text.regex(/^\d{2}$/u, 'is no code of an area'))

export const Area = z.discriminatedUnion(
  'areaType',
  [
    z.strictObject({ areaType: z.enum(['WholeCountry', 'WholeCountryExceptAland']) }),
    z.strictObject({
      areaType: z.literal('LimitedArea'),
      municipalities: municipality,
      regions: twoDigits,
      wellbeingServicesCounties: twoDigits,
    }),
  ],
  { error: 'is missing' },
)

export const WebPage = z.strictObject({ name: shortText(100), url: Url })
export const WebPageWithInformation = z.strictObject({
  ...WebPage.shape,
  additionalInformation: shortText(500).nullable(),
})

/** Versions of an item by language; none is required. */
export function versions<Version extends z.ZodType>(version: Version) {
  return z.strictObject(byLanguage(version).shape)
}
