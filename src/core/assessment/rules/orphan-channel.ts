// A channel that no service leads to.
import type { ContentItem } from '../../content-item.ts'
import type { Observation } from '../../finding.ts'
import { fault } from '../observe.ts'
import type { AssessmentContext, Rule } from '../rule.ts'

/**
 * DVV, and PTV's task list (content-rules 3.6). Services of other organizations may be connected to a shared channel,
 * and their connections are not read: of such a channel it is only told on request.
 */
export const orphanChannel: Rule = {
  id: 'orphan-channel',
  audience: 'communications',
  basis: 'DVV',
  severities: ['warning', 'info'],
  languages: null,
  title: { fi: 'Kanava ilman palvelua', sv: 'Kanal utan tjänst', en: 'Channel without services' },
  find: orphans,
  explain: {
    fi: ({ evidence }) =>
      isShared(evidence)
        ? 'Asiointikanavaa ei ole liitetty yhteenkään oman organisaation palveluun. Kanava on yhteiskäyttöinen, joten muut organisaatiot ovat voineet liittää siihen palvelujaan.'
        : 'Asiointikanavaa ei ole liitetty yhteenkään palveluun, joten lukija ei löydä sitä palvelujen kautta. Liitä se palveluun, tai arkistoi se, jos sitä ei enää tarvita.',
    sv: ({ evidence }) =>
      isShared(evidence)
        ? 'Servicekanalen saknar kopplingar till den egna organisationens tjänster. Kanalen är i sambruk, så andra organisationer kan ha kopplat sina tjänster till den.'
        : 'Servicekanalen saknar kopplingar till tjänster, så läsaren hittar den inte via tjänsterna. Koppla den till en tjänst, eller arkivera den om den inte längre behövs.',
    en: ({ evidence }) =>
      isShared(evidence)
        ? 'The service channel is not connected to any service of your own organisation. It is a shared channel, so other organisations may have connected their services to it.'
        : 'The service channel is not connected to any service, so readers cannot find it through the services. Connect it to a service, or archive it if it is no longer needed.',
  },
}

function orphans(item: ContentItem, { connections }: AssessmentContext): readonly Observation[] {
  if (item.kind !== 'serviceChannel' || connections.length > 0) return []
  return item.shared ? [fault('info', null, { shared: 'yes' })] : [fault('warning', null, { shared: 'no' })]
}

function isShared({ values }: Observation['evidence']): boolean {
  return values['shared'] === 'yes'
}
