import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** Bytes of heap up to which a city's night may take what it likes: clearing it often would take a quarter of its time. */
const ample = 192 * 1024 * 1024

/** Milliseconds between two looks at the heap: a few pages of records. */
const interval = 100

/**
 * From 192 MiB of heap on lets it grow by three tenths of what is alive before it is cleared, instead of to several times
 * as much: a worker shares its machine, and the night of a whole nation goes by in waiting for PTV and the database.
 */
export function keepHeapSmall(): void {
  const watch = setInterval(() => {
    if (getHeapStatistics().total_heap_size < ample) return
    setFlagsFromString('--heap-growing-percent=30')
    clearInterval(watch)
  }, interval)
  watch.unref()
}
