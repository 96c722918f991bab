import { measure } from './child.ts'
import { target } from './figures.ts'
import { startLinkServer } from './link-server.ts'

/** Seconds that a night has for its links. */
const night = 900
/** MiB in which a process has room for links of any number. */
const room = 256

/** Checks a city's links in a process of its own against a web of slow, hanging and faulty hosts. */
export async function measureLinks(
  { links, hosts }: { readonly links: number; readonly hosts: number },
  tell: (line: string) => void,
): Promise<string> {
  const server = await startLinkServer()
  try {
    tell(`${links} links of ${hosts} hosts`)
    const args = ['--links', String(links), '--hosts', String(hosts), '--port', String(server.port)]
    const { seconds, peak, counts } = await measure('check-links.ts', args)
    const results = Object.entries(counts).map(([result, count]) => `${count} ${result}`)
    return [
      target(`${links} links of ${hosts} hosts`, seconds, { atMost: night }, ' s'),
      target('its memory', peak, { atMost: room }, ' MiB'),
      `unchecked for want of time: ${counts['unchecked'] ?? 0}; ${results.join(', ')}`,
    ].join('\n')
  } finally {
    await server.stop()
  }
}
