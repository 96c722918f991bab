// Checks so many links of so many hosts, all of which stand for one loopback address, as a night does.
import { parseArgs } from 'node:util'
import { linkProbe } from '../../src/edges/links/probe.ts'
import { reportMeasured } from './report-measured.ts'

const { values } = parseArgs({
  options: { links: { type: 'string' }, hosts: { type: 'string' }, port: { type: 'string' } },
})
const hosts = Number(values.hosts)
const probe = linkProbe({
  userAgent: 'ajantasa/bench (viestinta@esimerkkila.fi)',
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isPublic: address => address === '127.0.0.1',
})
const urls = Array.from(
  { length: Number(values.links) },
  (_, at) => `http://h${at % hosts}.kunta.fi:${values.port}/sivu/${at}`,
)
const started = performance.now()
const answers = await probe.checkLinks(urls, new AbortController().signal)
const seconds = (performance.now() - started) / 1000
const results = Map.groupBy(answers, ({ result }) => result)
reportMeasured({
  seconds,
  parts: {},
  counts: Object.fromEntries([...results].map(([result, some]) => [result, some.length])),
})
