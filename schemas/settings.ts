import * as z from 'zod'

/**
 * The environment variables of an installation. Each may also be given as NAME_FILE, a path to a file that holds the
 * value. The descriptions are what `ajantasa settings` and the README print.
 */
export const Settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be an address of PostgreSQL: postgres://user@host/database' })
    .optional()
    .meta({ secret: true })
    .describe(
      'PostgreSQL to use, such as postgres://user:password@host/database. Without it the embedded database is used.',
    ),
  AJANTASA_DATA: z
    .string()
    .min(1)
    .default('./ajantasa-data')
    .describe('Folder of the embedded database. One process at a time may use it. For evaluation and tests only.'),
  AJANTASA_CITIES: z.string().min(1).optional().describe('Folder of the city files, one YAML file per city.'),
  PTV_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one word, without spaces, line ends and letters such as ä')
    .optional()
    .meta({ secret: true })
    .describe('Key of the PTV open API, version 12, sent as x-api-key. A city file may name another variable.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('Least grave log line to write.'),
})

/** The checked settings of an installation. */
export type Settings = z.infer<typeof Settings>
