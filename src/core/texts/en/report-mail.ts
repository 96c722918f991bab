import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { ReportMailTexts } from '../report-mail.ts'

export const reportMail = {
  subject: month => `How up to date our service information is, ${month}`,
  lead: (city, date) => `${city}, the Finnish Service Catalogue on ${date}:`,
  toDo: 'Do these first:',
  tasks: {
    roster: () =>
      'Correct the list of updaters. The new list has not been taken into use, so the previous one applies.',
    removals: count =>
      `Check whether ${counted('en', count, 'entry was', 'entries were')} removed from the Finnish Service Catalogue on purpose. If so, ask the IT unit to approve ${count === 1 ? 'the removal' : 'the removals'}.`,
    mailInDoubt: count =>
      `Find out together with the IT unit whether ${counted('en', count, 'message has', 'messages have')} arrived.`,
    quarantine: count =>
      `Ask the IT unit to find out why ${counted('en', count, 'record', 'records')} could not be read from the Finnish Service Catalogue.`,
    decide: count =>
      `Decide what to do with ${counted('en', count, 'content item', 'content items')}. The updater has not answered or could not confirm the information.`,
    brokenLink: count => `Correct ${counted('en', count, 'broken link', 'broken links')}.`,
    passed: count =>
      `Remove or update ${counted('en', count, 'outdated fact', 'outdated facts')}, so that residents do not rely on ${count === 1 ? 'it' : 'them'}.`,
    owners: count => `Name a responsible person for ${counted('en', count, 'content item', 'content items')}.`,
    silent: count =>
      `Contact ${counted('en', count, 'updater who has', 'updaters who have')} left at least two requests unanswered.`,
    expired: count =>
      `Make sure that ${counted('en', count, 'content item is', 'content items are')} reviewed. ${count === 1 ? 'It has' : 'They have'} not been reviewed for a long time.`,
    askAgain: count => `Check ${counted('en', count, 'confirmation', 'confirmations')}. The report tells you why.`,
  },
  mostInArea: (area, count) => `Most in the area of responsibility ${area}: ${number(count)}.`,
  mostInOrganization: (organization, count) => `Most in the organisation ${organization}: ${number(count)}.`,
  nothingToDo: 'You do not need to do anything right now.',
  workbook: 'All content items, issues and responsible people are in the attached workbook.',
  page: {
    attached: 'The report is also attached as a web page. Save the page and open it in a browser.',
    linked: 'Read the report in a browser:',
    tooLarge: file =>
      `The report’s web page is too large to attach. It is in the folder of reports under the name ${file}.`,
  },
  areas: {
    subject: month => `The service information of your area, ${month}`,
    lead: (city, date) =>
      `${city}: this is how up to date your area’s information was in the Finnish Service Catalogue on ${date}. Residents see it in the Suomi.fi Web Service.`,
    first: 'To be reviewed first:',
    more: items => `and ${counted('en', items, 'other content item', 'other content items')}`,
    help: 'How you can help:',
    askToAnswer:
      'Ask the updaters to answer the messages that ask them to review information. A short answer is enough.',
    nameOwner:
      'Name a responsible person for the content items that lack one, and tell the communications unit the name.',
    giveTime: 'Make sure that the updaters have time to review their content.',
    why: 'You get this message at most once a month, because the list of updaters names you as a superior. The figures are about the area, not about individual people.',
  },
  figuresTitle: 'How up to date our service information is',
} satisfies ReportMailTexts

function number(value: number): string {
  return formatNumber(value, 'en')
}
