import type { SampleArea } from '../authoring.ts'
import { cultureChannels } from './culture-channels.ts'
import { cultureServices } from './culture-services.ts'

export const culture: SampleArea = {
  services: cultureServices,
  channels: cultureChannels,
  collections: [
    {
      key: 'family-leisure',
      organization: 'culture',
      texts: {
        fi: {
          name: 'Perheen vapaa-aika',
          summary: 'Kokosimme yhteen palvelut, joista lapset ja aikuiset löytävät yhteistä tekemistä.',
          description:
            'Lähde perheen kanssa kirjastoon, uimaan, luistelemaan tai lasten tapahtumiin. Kokonaisuudesta näet, mitä voit tehdä sisällä ja ulkona, mitä palvelut maksavat ja mihin sinun täytyy ilmoittautua ennalta.',
        },
        sv: {
          name: 'Familjens fritid',
          summary: 'Vi har samlat tjänster där barn och vuxna hittar något att göra tillsammans.',
          description:
            'Ta med familjen till biblioteket, simhallen, ishallen eller barnens evenemang. I helheten ser du vad ni kan göra inomhus och utomhus, vad tjänsterna kostar och vart du behöver anmäla er på förhand.',
        },
      },
      members: [
        'childrens-culture',
        'library-services',
        'swimming-places',
        'ice-skating',
        'childrens-culture-calendar',
      ],
    },
  ],
}
