import type { DigestCopy } from '../digest.ts'

type Role = DigestCopy['role']

/**
 * The words around a digest that are not about its items: what was not answered, who reads it in whose place, the first
 * contact, what is kept of people; and what communications is told of silence. Dates come ready formatted; counts as
 * numbers, for their grammar; headings of columns and sections in quotation marks; `person` is the updater's name or
 * address.
 */
export interface ReminderTexts {
  readonly reminder: ReminderWords
  readonly unanswered: UnansweredWords
  readonly standIn: StandInTexts
  readonly copy: CopyTexts
  /** Why a mail comes to who is not the updater. */
  readonly reason: (person: string, role: Role) => string
  /** For people who may edit in PTV. */
  readonly editing: EditingTexts
  readonly welcome: WelcomeTexts
  readonly privacy: PrivacyTexts
  readonly toldUnanswered: ToldUnansweredTexts
  readonly toldUnowned: ToldUnownedTexts
}

/** Subjects come without the reply token and hold nothing personal. */
interface ReminderWords {
  readonly subject: (items: number) => string
  readonly again: (date: string) => string
}

interface UnansweredWords {
  readonly since: (date: string) => string
  /** To the updater or, not `yours`, to who stands in. */
  readonly copies: (people: readonly { readonly role: Role; readonly name: string }[], yours: boolean) => string
}

interface StandInTexts {
  readonly away: (person: string, until: string) => string
  readonly unreachable: (person: string) => string
  /** What the deputy may do. */
  readonly remedy: string
}

interface CopyTexts {
  readonly subject: (items: number) => string
  /** What a mailbox shows beside the subject. */
  readonly preheader: string
  readonly lead: (person: string, since: string, role: Role) => string
  readonly remedy: Readonly<Record<Role, string>>
  readonly purpose: (items: number) => string
  readonly more: (items: number) => string
}

interface EditingTexts {
  readonly heading: string
  /** `example` is a reply that says which item was corrected. */
  readonly steps: (example: string) => string
  /** The name of PTV's own editor. */
  readonly editor: string
}

interface WelcomeTexts {
  readonly heading: string
  readonly sender: (city: string) => string
  readonly purpose: string
  /** `days` from one digest to the next. */
  readonly rhythm: (days: number) => string
}

/** What the General Data Protection Regulation (EU 2016/679, articles 13 and 14) wants told at the first contact. */
interface PrivacyTexts {
  readonly heading: string
  readonly controller: (city: string) => string
  readonly data: string
  readonly purpose: string
  readonly recipients: string
  readonly kept: (personDays: number, mailDays: number) => string
  readonly rights: string
}

/** To communications, of people who do not answer. */
interface ToldUnansweredTexts {
  readonly subject: (people: number) => string
  readonly lead: (people: number) => string
  readonly tasks: string
  readonly call: (people: number) => string
  readonly deputy: (column: string) => string
  readonly roster: string
  readonly afterwards: string
  readonly since: string
  readonly requests: string
  readonly latest: string
  readonly asked: (date: string, items: number) => string
  readonly copies: Readonly<Record<Role, string>>
  readonly nobody: string
}

/** To communications, of content that nobody answers for. */
interface ToldUnownedTexts {
  readonly subject: (items: number) => string
  readonly lead: (items: number) => string
  readonly task: string
  /** What the roster's columns follow. */
  readonly columns: string
  readonly who: (columns: readonly string[]) => string
  readonly what: (columns: readonly string[]) => string
  readonly oneRow: (organization: string) => string
  readonly channels: string
  readonly unknownOrganization: string
  readonly items: (items: number) => string
  readonly more: (items: number) => string
  readonly moreOrganizations: (organizations: number, items: number) => string
  readonly elsewhere: (section: string) => string
}
