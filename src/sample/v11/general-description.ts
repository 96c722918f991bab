import type { Json } from '../writing.ts'
import { classes, legislation, longTexts, requirements, serviceType } from './service.ts'
import { charge, eachVersion, modified, names, typed, asText } from './texts.ts'
import type { V12GeneralDescription } from './v12-records.ts'

/** A general description of version 12 as version 11 shows it. Version 11 has one word for whom it is, and no keywords. */
export function generalDescriptionV11(record: Json): Json {
  // Whoever serves records of another shape as version 12 is told so by its readers, not here.
  const description = record as unknown as V12GeneralDescription
  const { languageVersions: versions } = description
  return {
    id: description.contentId,
    names: names(versions),
    descriptions: eachVersion(versions, (version, language) => [
      typed(language, 'Description', asText(version.description)),
      typed(language, 'BackgroundDescription', asText(version.backgroundDescription)),
      ...longTexts(version, language),
    ]),
    ...classes(description),
    requirements: requirements(versions),
    type: serviceType(description.serviceType),
    serviceChargeType: charge(description.chargeType),
    legislation: legislation(versions),
    generalDescriptionType: description.generalDescriptionTypes[0] ?? null,
    publishingStatus: 'Published',
    modified: modified(description.publishedAt),
    serviceChannels: null,
  }
}
