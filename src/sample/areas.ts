import type { SampleArea } from './authoring.ts'
import { administration } from './city/administration.ts'
import { culture } from './city/culture.ts'
import { education } from './city/education.ts'
import { environment } from './city/environment.ts'

/** All that the sample city publishes, by area. */
export const areas: readonly SampleArea[] = [education, environment, culture, administration]
