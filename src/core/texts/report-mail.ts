import type { ToDoKind } from '../report/to-do.ts'

/** The words of the monthly mails about the report, and of its figures for the intranet. Dates come ready formatted. */
export interface ReportMailTexts {
  readonly subject: (month: string) => string
  readonly lead: (city: string, date: string) => string
  /** Its list follows. */
  readonly toDo: string
  /** By how many there are. */
  readonly tasks: Readonly<Record<ToDoKind, (count: number) => string>>
  /** Where most of them are. */
  readonly mostInArea: (area: string, count: number) => string
  readonly mostInOrganization: (organization: string, count: number) => string
  readonly nothingToDo: string
  readonly workbook: string
  readonly page: {
    readonly attached: string
    /** The page's address follows. */
    readonly linked: string
    /** By the name of its file. */
    readonly tooLarge: (file: string) => string
  }
  readonly areas: AreaMailTexts
  /** Heads the figures on the intranet. */
  readonly figuresTitle: string
}

/** To the superior of an area of responsibility. */
export interface AreaMailTexts {
  readonly subject: (month: string) => string
  readonly lead: (city: string, date: string) => string
  /** Their list follows. */
  readonly first: string
  readonly more: (items: number) => string
  /** Its list follows. */
  readonly help: string
  readonly askToAnswer: string
  readonly nameOwner: string
  readonly giveTime: string
  readonly why: string
}
