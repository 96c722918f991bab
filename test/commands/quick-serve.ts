// The worker of `ajantasa serve`, which notices within seconds what takes it two minutes otherwise.
import { serve } from '../../src/commands/serve.ts'
import { startLog } from '../../src/runtime/log.ts'
import { readSettings } from '../../src/runtime/settings.ts'

const settings = readSettings(process.env)
process.exitCode = await serve(settings, process.env, startLog(settings.LOG_LEVEL), {
  queue: { heartbeat: 10, supervision: 1 },
  life: { sign: 500, lease: 4, farewell: 500 },
  looks: '* * * * * *',
})
