import type { Proposal, ProposalField, ProposalState } from '../proposal.ts'
import type { ReportProposal } from './sections.ts'

/** Corrections as the report tells of them; what was taken back is left out. */
export function reportProposals(proposals: readonly Proposal[]): readonly ReportProposal[] {
  return proposals.flatMap(proposal => {
    const state = told[proposal.state.kind]
    if (state === null) return []
    const { key, contentId, language, field, oldWords, newWords, askedOn } = proposal
    return [
      {
        id: key,
        contentId,
        language: language === '*' ? null : language,
        field: fieldOf(field),
        before: oldWords,
        after: newWords,
        askedOn: askedOn.toString(),
        state,
      },
    ]
  })
}

const told: Readonly<Record<ProposalState['kind'], ReportProposal['state'] | null>> = {
  waiting: 'waiting',
  approved: 'approved',
  partly: 'approved',
  differs: 'approved',
  notMade: 'approved',
  seen: 'seen',
  rejected: 'rejected',
  outdated: 'outdated',
  withdrawn: null,
}

function fieldOf(field: ProposalField): string | null {
  switch (field.kind) {
    case 'text':
      return field.text
    case 'phone':
    case 'email':
    case 'link':
      return field.list
    case 'address':
      return 'addresses'
    case 'hours':
      return 'serviceHours'
    case 'asGiven':
      return null
  }
}
