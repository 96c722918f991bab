import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** The folder of PTV's schemas, read in place. */
const folder = '../shared/ptv'

/** True where PTV's schemas are at hand. */
export const hasSchemas = existsSync(`${folder}/v11`) && existsSync(`${folder}/v12`)

const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }))

/**
 * What a value has against a schema of PTV, such as `v11/service`, or against one of its definitions. Where the schemas
 * are not at hand, nothing.
 */
export function faultsOf(name: string, value: unknown, definition: string | null = null): readonly string[] {
  if (!hasSchemas) return []
  const id = `ptv/${name}.schema.json`
  if (ajv.getSchema(id) === undefined) addSchemas(name.slice(0, name.indexOf('/')))
  const validate = ajv.getSchema(definition === null ? id : `${id}#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`no schema ${name} ${definition ?? ''}`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`)
}

/** The different faults of many values. */
export function allFaults(name: string, values: readonly unknown[], definition: string | null = null) {
  return [...new Set(values.flatMap(value => faultsOf(name, value, definition)))]
}

// Schemas of a version name each other.
function addSchemas(version: string): void {
  for (const file of readdirSync(`${folder}/${version}`).filter(one => one.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(`${folder}/${version}/${file}`, 'utf8')) as object)
  }
}
