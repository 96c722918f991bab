import type { SampleArea } from '../authoring.ts'
import { educationChannels } from './education-channels.ts'
import { educationServices } from './education-services.ts'

export const education: SampleArea = { services: educationServices, channels: educationChannels, collections: [] }
