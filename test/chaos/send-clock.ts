// Loaded into a program before its own code: its clocks jump once. CHAOS_CLOCK has two figures, both in milliseconds:
// after how long from its start, and how far. What only measures how long something takes goes on as it was.
const [after = 0, by = 0] = (process.env['CHAOS_CLOCK'] ?? '').split(' ').map(Number)

const trueDate = Date
const trueNow = Date.now.bind(Date)
const now = (): number => trueNow() + (performance.now() < after ? 0 : by)

globalThis.Date = new Proxy(trueDate, {
  construct: (target, given: []) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})

const instant = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(now())
const zoned = (zone = 'UTC'): Temporal.ZonedDateTime => instant().toZonedDateTimeISO(zone)
Object.assign(Temporal.Now, {
  instant,
  zonedDateTimeISO: zoned,
  plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
  plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
})
