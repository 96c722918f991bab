/** The languages in which the program writes mails, reports and explanations. */
export const mailLanguages = ['fi', 'sv', 'en'] as const
export type MailLanguage = (typeof mailLanguages)[number]
