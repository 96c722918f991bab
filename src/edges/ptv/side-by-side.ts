/**
 * Works on tasks side by side, so many ahead of whoever takes the results, and gives these in the tasks' order. What is
 * not taken is not worked ahead of further, so memory holds no more than that.
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task>,
  ahead: number,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for (const task of tasks) {
    begun.push(heeded(work(task)))
    const [next] = begun
    if (begun.length < ahead || next === undefined) continue
    yield await next
    void begun.shift()
  }
  for (const promise of begun) yield await promise
}

/**
 * Gives what several sources give, as it comes, so many of them open at a time. The list of sources may grow meanwhile,
 * also by what a source does when it is asked: whatever stands in it is opened in its turn.
 */
export async function* merged<Result>(
  sources: readonly AsyncGenerator<Result>[],
  most: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Result> {
  const open = new Map<AsyncGenerator<Result>, Promise<Given<Result>>>()
  let opened = 0
  const openMore = (): void => {
    for (const source of sources.slice(opened, opened + most - open.size)) {
      open.set(source, heeded(ask(source)))
      opened += 1
    }
  }
  for (openMore(); open.size > 0; openMore()) {
    const { source, result } = await Promise.race(open.values())
    if (result.done === true) {
      open.delete(source)
      continue
    }
    open.set(source, heeded(ask(source)))
    yield result.value
  }
}

interface Given<Result> {
  readonly source: AsyncGenerator<Result>
  readonly result: IteratorResult<Result>
}

async function ask<Result>(source: AsyncGenerator<Result>): Promise<Given<Result>> {
  return { source, result: await source.next() }
}

// One that fails while nobody waits for it is told when its turn comes, and is no unhandled rejection until then. It
// must be this very promise: whatever an async function returns in its place fails as well.
function heeded<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}
