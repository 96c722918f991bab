import type { SampleArea } from '../authoring.ts'
import { environmentChannels } from './environment-channels.ts'
import { environmentServices } from './environment-services.ts'

export const environment: SampleArea = {
  services: environmentServices,
  channels: environmentChannels,
  collections: [],
}
