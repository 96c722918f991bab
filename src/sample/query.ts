import type { Json } from './writing.ts'

/** What a parameter of a query takes (API.md section 3.1). */
export interface Parameter {
  /** How many values it takes, each given by repeating the name. */
  readonly most: number
  readonly required: boolean
  readonly allows: (value: string) => boolean
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i

/** Up to twenty different values. */
export const several: Parameter = { most: 20, required: false, allows: () => true }
/** Up to twenty different ids. */
export const severalIds: Parameter = severalOf(uuid)
export const oneId: Parameter = { ...severalIds, most: 1 }
/** A date and a time with its zone; a plus sign that was not encoded has become a space and is refused. */
export const oneMoment: Parameter = {
  most: 1,
  required: false,
  allows: value => moment.test(value) && !Number.isNaN(Date.parse(value)),
}
/** Any words. */
export const oneText: Parameter = { most: 1, required: false, allows: value => value !== '' }

/** Up to twenty different values of a form. */
export function severalOf(form: RegExp): Parameter {
  return { most: 20, required: false, allows: value => form.test(value) }
}

/** Different ones of the given values. */
export function someOf(values: readonly string[]): Parameter {
  return { ...several, allows: value => values.includes(value) }
}

/** One of the given values. */
export function oneOf(values: readonly string[]): Parameter {
  return { ...someOf(values), most: 1 }
}

const places = {
  page: { most: 1, required: true, allows: value => isWhole(value, 1_000_000) },
  pageSize: { most: 1, required: true, allows: value => isWhole(value, 100) },
} satisfies Readonly<Record<string, Parameter>>

/** What is wrong with the query of a list, by parameter; every list takes a page and its size. */
export function faultsOf(
  query: URLSearchParams,
  parameters: Readonly<Record<string, Parameter>>,
): readonly { readonly path: string; readonly message: string }[] {
  const known: Readonly<Record<string, Parameter>> = { ...parameters, ...places }
  const unknown = [...new Set(query.keys())].filter(name => !Object.hasOwn(known, name))
  return [
    ...unknown.map(path => ({ path, message: 'is not a parameter of this search' })),
    ...Object.entries(known).flatMap(([path, parameter]) => {
      const message = faultOf(query.getAll(path), parameter)
      return message === null ? [] : [{ path, message }]
    }),
  ]
}

function faultOf(values: readonly string[], { most, required, allows }: Parameter): string | null {
  if (values.length === 0) return required ? 'is required' : null
  if (values.length > most) return `takes at most ${most} values`
  if (new Set(values).size < values.length) return 'takes each value once'
  // Nobody has tried whether PTV takes values behind commas (API.md section 3.4), so nobody is to rely on it.
  if (most > 1 && values.some(value => value.includes(','))) return 'takes one value each time it is given'
  return values.every(allows) ? null : 'does not take this value'
}

function isWhole(value: string, most: number): boolean {
  return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most
}

/** The page of the rows that a faultless query asks for; one beyond the last is empty. */
export function pageOf(rows: readonly Json[], query: URLSearchParams): Json {
  const [page, pageSize] = [Number(query.get('page')), Number(query.get('pageSize'))]
  return {
    page,
    pageSize,
    totalItems: rows.length,
    totalPages: Math.ceil(rows.length / pageSize),
    items: rows.slice((page - 1) * pageSize, page * pageSize),
  }
}
