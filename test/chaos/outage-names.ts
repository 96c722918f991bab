// Loaded into a program before its own code: names under `outage.localhost` are this machine's, unless the file that
// CHAOS_NAMES names holds them, a name a line: then they do not resolve, as when the name service is away.
import { existsSync, readFileSync } from 'node:fs'
import dns, { type LookupAddress, type LookupOptions } from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

type Told = (error: NodeJS.ErrnoException | null, address?: string | LookupAddress[], family?: number) => void

const ours = /(?:^|\.)outage\.localhost$/
const trueLookup = dns.lookup as (name: string, options: LookupOptions, told: Told) => void

const lookup = (name: string, given: LookupOptions | Told, last?: Told): void => {
  const told = typeof given === 'function' ? given : last
  const options = typeof given === 'function' ? {} : given
  if (told === undefined) return
  if (!ours.test(name)) return trueLookup(name, options, told)
  setImmediate(() => {
    if (isDead(name)) told(notFound('getaddrinfo', name))
    else if (options.all === true) told(null, [{ address: '127.0.0.1', family: 4 }])
    else told(null, '127.0.0.1', 4)
  })
}

// Some clients ask the name service first, and the machine only after it.
for (const way of ['resolve4', 'resolve6'] as const) {
  const trueWay = dns.Resolver.prototype[way] as (name: string, ...rest: unknown[]) => void
  Object.assign(dns.Resolver.prototype, {
    [way](this: dns.Resolver, name: string, ...rest: unknown[]): void {
      const told = rest.at(-1) as (error: Error) => void
      if (ours.test(name)) setImmediate(() => told(notFound('query', name)))
      else trueWay.call(this, name, ...rest)
    },
  })
}
Object.assign(dns, { lookup })
syncBuiltinESMExports()

function isDead(name: string): boolean {
  const file = process.env['CHAOS_NAMES'] ?? ''
  return existsSync(file) && readFileSync(file, 'utf8').split('\n').includes(name)
}

function notFound(call: string, name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${call} ENOTFOUND ${name}`), { code: 'ENOTFOUND', syscall: call, hostname: name })
}
