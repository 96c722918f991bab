// The process that reads YAML for `readYamlApart`: text on standard input, a table or faults as JSON on standard output.
import { text } from 'node:stream/consumers'
import { SettingsError } from '../../core/errors.ts'
import { readYaml } from './read-yaml.ts'

/** What this process answers. */
export type YamlAnswer = { readonly table: ReturnType<typeof readYaml> } | { readonly refused: SettingsError['faults'] }

process.stdout.write(JSON.stringify(answer(await text(process.stdin))))

function answer(written: string): YamlAnswer {
  try {
    return { table: readYaml(written) }
  } catch (error) {
    if (error instanceof SettingsError) return { refused: error.faults }
    throw error
  }
}
