import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The folders whose files start programs, browsers and databases; the slowest first. */
const slow = ['commands', 'pages', 'vaasa', 'jobs', 'sample', 'runtime', 'edges', 'store', 'deploy', 'security']

/**
 * Begins with the files that take long, so that none of them is left for the end, when the other workers have nothing
 * more to do. Vitest itself knows that only where it has run before; it takes no function for it.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rankOf(one) - rankOf(other) || sizeOf(other) - sizeOf(one))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const [folder = ''] = relative(`${import.meta.dirname}/..`, moduleId).split('/')
  const rank = slow.indexOf(folder)
  return rank === -1 ? slow.length : rank
}

function sizeOf({ moduleId }: TestSpecification): number {
  return statSync(moduleId).size
}
