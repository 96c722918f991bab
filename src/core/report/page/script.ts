import * as choose from './browser/choose.ts'
import * as rows from './browser/rows.ts'
import * as start from './browser/start.ts'

const tools = { ...choose, ...rows }
const functions = { ...choose, ...rows, ...start }

/**
 * The page's script: the functions of `browser/` as they stand there, which is JavaScript once their types are taken
 * away. The page's security policy lets exactly this text run.
 */
export const script = [
  `'use strict'`,
  ...Object.values(functions).map(String),
  `startPage(globalThis, { ${Object.keys(tools).join(', ')} })`,
].join('\n')
