// Reads what PTV's lists call the codes that the city's content uses. The names are for people: a night can do without.
import { codesToRead, settleCodes, type CodeList, type CodeUse, type ReferenceCode } from '../core/codes.ts'
import { AjantasaError, OutsideUnavailable, safeReason } from '../core/errors.ts'
import type { CodeReader } from '../ports/ptv.ts'
import { loadCodes, loadRawServices, loadUsedCodes, saveCodes } from '../store/codes.ts'
import type { Job, JobContext } from './job.ts'

/** Requests a night: a first one has thousands of ontology terms to ask, and the next ones go on where it stopped. */
const mostRequests = 50
/** Codes a request: as many as PTV takes (v12 API.md section 3.2). */
const askedAtOnce = 20

/** The job for one way of reading the lists. */
export function syncCodes(reader: CodeReader): Job {
  return {
    name: 'sync-codes',
    kind: 'bring in',
    rhythm: 'nightly',
    run: async context => {
      const { db, city, today, dry } = context
      const kept = await loadCodes(db, city.id)
      const due = codesToRead(await loadUsedCodes(db, city.id), kept, today)
      if (dry || due.length === 0) return { counts: { codes: 0, unread: due.length, strange: 0 } }
      const { settled, answered, strange } = await readDue(reader, context, due)
      const news = settleCodes(settled, answered, kept)
      if (news.length > 0) await db.transaction().execute(async trx => saveCodes(trx, city.id, today, news))
      return { counts: { codes: settled.length, unread: due.length - settled.length, strange } }
    },
  }
}

/** What came of asking. `settled`: the codes that are known now, or known to be unknown. */
interface Reading {
  readonly settled: readonly CodeUse[]
  readonly answered: readonly ReferenceCode[]
  readonly strange: number
}

const nothing: Reading = { settled: [], answered: [], strange: 0 }

async function readDue(reader: CodeReader, context: JobContext, due: readonly CodeUse[]): Promise<Reading> {
  const isInRecords = ({ list }: CodeUse): boolean => reader.inRecords.includes(list)
  const inRecords = await findInRecords(reader, context, due.filter(isInRecords))
  const inLists = await askLists(
    reader,
    context,
    due.filter(use => !isInRecords(use)),
  )
  return together(inRecords, inLists)
}

async function findInRecords(reader: CodeReader, { db, city }: JobContext, due: readonly CodeUse[]): Promise<Reading> {
  if (due.length === 0) return nothing
  const wanted = new Set(due.map(keyOf))
  const answered: ReferenceCode[] = []
  for await (const records of loadRawServices(db, city.id)) {
    for (const found of records.flatMap(record => reader.namesIn(record))) {
      if (wanted.delete(keyOf(found))) answered.push(found)
    }
    if (wanted.size === 0) break
  }
  return { settled: due, answered, strange: 0 }
}

async function askLists(reader: CodeReader, context: JobContext, due: readonly CodeUse[]): Promise<Reading> {
  const before = reader.requests()
  let reading = nothing
  for (const [list, uses] of Map.groupBy(due, use => use.list)) {
    const room = mostRequests - (reader.requests() - before)
    if (room <= 0) break
    // A list that is read whole may take twice as many requests as asking by code.
    const asked = uses.slice(0, Math.max(1, Math.floor(room / 2)) * askedAtOnce)
    const answer = await askList(reader, context, list, asked)
    if (answer === 'unavailable') break
    if (answer !== 'refused') reading = together(reading, answer)
  }
  return reading
}

async function askList(
  reader: CodeReader,
  { city, log }: JobContext,
  list: CodeList,
  asked: readonly CodeUse[],
): Promise<Reading | 'unavailable' | 'refused'> {
  try {
    const { codes: answered, strange } = await reader.readCodes(
      list,
      asked.map(({ code }) => code),
    )
    const found = new Set(answered.map(keyOf))
    // Of what was strange nobody can say that PTV does not have it.
    const settled = strange === 0 ? asked : asked.filter(use => found.has(keyOf(use)))
    return { settled, answered, strange }
  } catch (error) {
    if (!(error instanceof AjantasaError) || error.party !== 'ptv') throw error
    log.warn({ city: city.id, job: 'sync-codes', list, error: safeReason(error) }, 'codes could not be read')
    return error instanceof OutsideUnavailable ? 'unavailable' : 'refused'
  }
}

function together(left: Reading, right: Reading): Reading {
  return {
    settled: [...left.settled, ...right.settled],
    answered: [...left.answered, ...right.answered],
    strange: left.strange + right.strange,
  }
}

function keyOf({ list, code }: CodeUse): string {
  return `${list} ${code}`
}
