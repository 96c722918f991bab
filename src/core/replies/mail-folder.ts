/** The folders of the mailbox below `Ajantasa`, the same in all languages. */
export const mailFolders = ['Handled', 'Unclear', 'Automatic', 'Refused'] as const

/**
 * Where a mail that has been handled is put, so that people see in any mail program what became of it. `Handled`: all
 * of it was understood; `Unclear`: communications was asked; `Automatic`: no answer, or one that came before;
 * `Refused`: could not be handled.
 */
export type MailFolder = (typeof mailFolders)[number]

/** Where a mail ended. `gone`: somebody moved or deleted it; `left`: somebody put it back after it was sorted. */
export type SortedTo = MailFolder | 'gone' | 'left'
