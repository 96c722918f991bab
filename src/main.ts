#!/usr/bin/env node
import { main } from './commands/main.ts'
import { watchOutput } from './commands/output.ts'
import { endAtUncaught, takeEnvironment } from './runtime/last-words.ts'
import { keepHeapSmall } from './runtime/memory.ts'

endAtUncaught()
keepHeapSmall()
watchOutput()
// An answer that could not be written has failed, whatever the work before it gave.
process.exitCode = (await main(process.argv.slice(2), takeEnvironment())) || process.exitCode
