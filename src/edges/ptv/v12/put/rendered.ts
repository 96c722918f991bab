import { plainText } from '../../../../core/assessment/detect/normalise.ts'
import { languages } from '../../../../core/content-item.ts'
import { proposedTexts } from '../../../../core/proposal.ts'
import { lengthOf, textLimit } from '../../../../core/proposals/limits.ts'
import type { ServiceChannelIn } from '../../../../../schemas/ptv/v12/service-channel-in.ts'
import type { ServiceIn } from '../../../../../schemas/ptv/v12/service-in.ts'
import type { PutProblem } from './put-body.ts'

/** Long texts that PTV would find too long once rendered: their schemas do not say it (API.md section 13.3). */
export function renderedProblems(
  kind: 'service' | 'serviceChannel',
  { languageVersions }: ServiceIn | ServiceChannelIn,
): readonly PutProblem[] {
  return languages.flatMap(language => {
    const version: Readonly<Record<string, unknown>> = languageVersions[language] ?? {}
    return proposedTexts.flatMap(field => {
      const known = textLimit(kind, field)
      const text = version[field]
      if (known?.rendered !== true || typeof text !== 'string' || lengthOf(plainText(text)) <= known.limit) return []
      return [
        {
          field: `languageVersions.${language}.${field}`,
          problem: `has more than ${known.limit} characters once rendered`,
        },
      ]
    })
  })
}
