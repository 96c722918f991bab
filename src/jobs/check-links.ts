// Asks whether the web addresses and mail domains of the city's content are there, each once a night.
import { isBad, isDead, type LinkAnswer } from '../core/links/check.ts'
import { settleDomains, settleLinks } from '../core/links/settle.ts'
import { dueToday, targetsOf } from '../core/links/targets.ts'
import type { Counts } from '../core/run.ts'
import type { LinkProbe } from '../ports/links.ts'
import { loadConnections, loadItems } from '../store/content.ts'
import { loadDomainChecks, loadLinkChecks, saveDomainChecks, saveLinkChecks } from '../store/links.ts'
import type { Job, JobContext, Progress } from './job.ts'

/** The job for one way of asking; with none, as for a city that wants no checks, it leaves everything as it is. */
export function checkLinks(probe: LinkProbe | null): Job {
  return {
    name: 'check-links',
    kind: 'bring in',
    rhythm: 'nightly',
    run: async context => ({ counts: probe === null ? { links: 0 } : await checkAll(probe, context) }),
  }
}

async function checkAll(probe: LinkProbe, context: JobContext): Promise<Counts> {
  const { db, city, today, dry, log, stopping } = context
  const items = (await loadItems(db, city.id)).map(({ item }) => item)
  const { urls, domains } = targetsOf(items, await loadConnections(db, city.id), city.links.exceptions)
  const known = { links: await loadLinkChecks(db, city.id), domains: await loadDomainChecks(db, city.id) }
  const due = { links: dueToday(urls, known.links, today), domains: dueToday(domains, known.domains, today) }
  if (dry) return { links: urls.length, domains: domains.length }
  const [answers, domainAnswers] = await Promise.all([
    askLinks(probe, due.links, context),
    probe.checkDomains(due.domains, stopping),
  ])
  stopping.throwIfAborted()
  const links = settleLinks(known.links, answers, today)
  const mail = settleDomains(known.domains, domainAnswers, today)
  if (links.doubted || mail.doubted) {
    const facts = { city: city.id, job: 'check-links', links: links.doubted, domains: mail.doubted }
    log.warn(facts, 'too much turned bad in one night: the check failed, and what was known before stays')
  }
  await db.transaction().execute(async trx => {
    await saveLinkChecks(trx, city.id, links.checks, urls)
    await saveDomainChecks(trx, city.id, mail.checks, domains)
  })
  return {
    links: urls.length,
    bad: answers.filter(isBad).length,
    unchecked: answers.filter(({ result }) => result === 'unchecked').length,
    domains: domains.length,
    deadDomains: mail.checks.filter(check => isDead(check, today)).length,
    doubted: links.doubted || mail.doubted ? 1 : 0,
  }
}

// Whether a night is doubted can be told of all its answers only, so those of an attempt that is stopped are noted.
async function askLinks(
  probe: LinkProbe,
  urls: readonly string[],
  { progress, stopping }: JobContext,
): Promise<readonly LinkAnswer[]> {
  const wanted = new Set(urls)
  const noted = (await loadNotes(progress)).filter(({ url }) => wanted.delete(url))
  const answers = [...noted, ...(await probe.checkLinks([...wanted], stopping))]
  if (stopping.aborted) {
    const answered = answers.filter(({ result }) => result !== 'unchecked')
    await progress.save(new TextEncoder().encode(JSON.stringify(answered)))
  }
  return answers
}

async function loadNotes(progress: Progress): Promise<readonly LinkAnswer[]> {
  const notes = await progress.load()
  return notes === null ? [] : (JSON.parse(new TextDecoder().decode(notes)) as readonly LinkAnswer[])
}
