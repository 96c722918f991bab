import type { SampleArea } from '../authoring.ts'
import { administrationChannels } from './administration-channels.ts'
import { administrationServices } from './administration-services.ts'

export const administration: SampleArea = {
  services: administrationServices,
  channels: administrationChannels,
  collections: [
    {
      key: 'new-resident',
      organization: 'city',
      texts: {
        fi: {
          name: 'Uuden asukkaan palvelut',
          summary: 'Kokosimme palvelut, joista on sinulle apua, kun muutat kaupunkiin.',
          description:
            'Kun olet juuri muuttanut Esimerkkilään tai suunnittelet muuttoa, löydät palvelukokonaisuudesta neuvontaa arjen asioihin, tukea työnhakuun ja tavat kertoa kaupungille mielipiteesi.',
        },
        sv: {
          name: 'Tjänster för nya invånare',
          summary: 'Vi har samlat tjänster som du har nytta av när du flyttar till staden.',
          description:
            'När du just har flyttat till Exempelby eller planerar att flytta hit hittar du i servicehelheten rådgivning i vardagsfrågor, stöd för jobbsökning och sätt att säga din åsikt till staden.',
        },
        en: {
          name: 'Services for new residents',
          summary: 'We have gathered services that help you when you move to the city.',
          description:
            'If you have just moved to Esimerkkilä or are planning to, the service collection offers advice on everyday matters, support with looking for work and ways to tell the city your opinion.',
        },
      },
      members: [
        'customer-service',
        'immigration-guidance',
        'employment-services',
        'resident-feedback',
        'customer-service-point',
        'new-resident-page',
      ],
    },
  ],
}
