import type { Finding } from '../../src/core/finding.ts'
import { ids } from './builders.ts'

/** A finding for the updater: the built service is due for review. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    key: 'f00d',
    contentId: ids.service,
    rule: 'review-due',
    severity: 'warning',
    audience: 'updater',
    language: null,
    field: null,
    evidence: { quote: null, values: { since: '2025-03-05', basis: 'published', touched: 'no' } },
    ...parts,
  }
}
