/**
 * Asks the worker on this machine whether its event loop turns, as a probe: exit code 0 where it does. The argument says
 * how often it is asked, 20 s apart, before it counts as gone (once).
 */
const [, , tries = '1'] = process.argv
const address = `http://127.0.0.1:${process.env['HEALTH_PORT'] ?? '9464'}/livez`

process.exitCode = (await turns(Number(tries))) ? 0 : 1

async function turns(left: number): Promise<boolean> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(8000) }).catch(() => null)
  if (answer?.ok === true) return true
  if (left <= 1) return false
  await new Promise(resolve => {
    setTimeout(resolve, 20_000)
  })
  return turns(left - 1)
}
