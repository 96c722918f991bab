import * as z from 'zod'

// Each schema names every field of the contract, so that what is left over is new. Unknown fields are let pass: the beta
// grows, and the raw record is kept anyway. Code lists are plain strings for the same reason; only what decides the
// shape of a record, or would be read as something else, is an enumeration.

export const Id = z.guid()
// Temporal reads no more than nine digits of a second.
export const Moment = z.iso.datetime({ offset: true }).regex(/^[^.]*(\.\d{1,9}\D.*)?$/, 'has too many digits')
export const Text = z.string().nullable()

/** When content was carried over to version 12, which says nothing of its age; the one field that may be missing. */
export const MigratedAt = Moment.nullable().optional()

/** Values by language, keyed fi, sv, en, se, smn, sms; a missing key means that there is none. */
export function byLanguage<Value extends z.ZodType>(value: Value) {
  return z.object({
    fi: value.optional(),
    sv: value.optional(),
    en: value.optional(),
    se: value.optional(),
    smn: value.optional(),
    sms: value.optional(),
  })
}

export const LocalizedString = byLanguage(z.string())
export const LocalizedNullableString = byLanguage(Text)

export const WebPage = z.object({ name: z.string(), url: z.string() })
export const WebPageWithInformation = z.object({ ...WebPage.shape, additionalInformation: Text })
export const WebAddress = z.object({ name: Text, url: Text })
export const Email = z.object({ email: z.string() })

const phone = { number: z.string(), chargeType: z.string(), chargeDescription: Text, additionalInformation: Text }

/**
 * Domestic numbers have no dial code; the other three types have one. Every list takes every type, though the contract
 * gives some lists fewer: a number in the wrong list is no reason to lose a record.
 */
export const PhoneNumber = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DomesticPhone'), ...phone }),
  z.object({ type: z.enum(['InternationalPhone', 'Fax', 'Sms']), dialCode: z.string(), ...phone }),
])

const Codes = z.array(z.string())

/** Where something is offered: API.md section 6.2. */
export const Area = z.discriminatedUnion('areaType', [
  z.object({ areaType: z.enum(['WholeCountry', 'WholeCountryExceptAland']) }),
  z.object({
    areaType: z.literal('LimitedArea'),
    municipalities: Codes,
    regions: Codes,
    wellbeingServicesCounties: Codes,
  }),
])

/** A municipality's own area is nothing but its code. */
export const MunicipalityArea = z.object({ areaType: z.literal('LimitedArea'), municipalities: Codes })
