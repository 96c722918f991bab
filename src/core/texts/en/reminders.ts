import { formatNumber } from '../format.ts'
import { counted, either, listed } from '../plural.ts'
import type { ReminderTexts } from '../reminders.ts'

const yourRoles = { deputy: 'your deputy', superior: 'your manager' } as const
const roles = { deputy: 'the deputy', superior: 'the updater’s manager' } as const
const asRoles = { deputy: 'as the updater’s deputy', superior: 'as the updater’s manager' } as const

export const reminders = {
  reminder: {
    subject: items => `Reminder: ${waiting(items)} for your review`,
    again: date => `We sent a review request on ${date}. We have not yet had an answer, so we are asking once more.`,
  },
  unanswered: {
    since: date => `We have been asking about this information since ${date} but have not had an answer.`,
    copies: (people, yours) =>
      `${capital(
        listed(
          'en',
          people.map(({ role, name }) => `${(yours ? yourRoles : roles)[role]} ${name}`),
        ),
      )} will therefore also get a copy of this message and may answer it too.`,
  },
  standIn: {
    away: (person, until) =>
      `You have received this message because ${person} is away until ${until} and you are named as the deputy.`,
    unreachable: person =>
      `You have received this message because email to the updater cannot be delivered. The updater is ${person}, and you are named as the deputy.`,
    remedy: 'You can answer on the updater’s behalf.',
  },
  copy: {
    subject: items => `Copy: ${waiting(items)} for review`,
    preheader: 'You have received this message for your information because the updater has not answered.',
    lead: (person, since, role) =>
      `You have received a copy of a review request because you are named ${asRoles[role]}. The updater is ${person}. We have been asking about the information since ${since} but have not had an answer. Perhaps the updater is unavailable, or has not noticed our messages.`,
    remedy: {
      deputy:
        'You can answer on the updater’s behalf by replying to this message. You can also talk to the updater about it.',
      superior:
        'You can ask the updater to answer. You can also answer on the updater’s behalf by replying to this message.',
    },
    purpose: items =>
      items === 1
        ? 'We are asking whether this description in the Finnish Service Catalogue is still right. Residents read it in the Suomi.fi Web Service.'
        : 'We are asking whether these descriptions in the Finnish Service Catalogue are still right. Residents read them in the Suomi.fi Web Service.',
    more: items =>
      items === 1
        ? '1 more description is waiting for review. We will ask about it later.'
        : `${formatNumber(items, 'en')} more descriptions are waiting for review. We will ask about them later.`,
  },
  reason: (person, role) => `The list of updaters names you ${asRoles[role]}. The updater is ${person}.`,
  editing: {
    heading: 'You can also correct it yourself',
    steps: example =>
      `Open the Finnish Service Catalogue and search for the description by its name. Correct the information and publish the description. Then reply to this message, for example: ${example}`,
    editor: 'Finnish Service Catalogue',
  },
  welcome: {
    heading: 'What is this about?',
    sender: city =>
      `This is the first message of this kind that we have sent you. It comes from the communications unit (${city}).`,
    purpose:
      'The Suomi.fi Web Service, chatbots and service maps take their information from the Finnish Service Catalogue. Wrong information stays there if nobody notices it. That is why we ask the person who knows the service best.',
    rhythm: days =>
      `A reply by email is enough. A program reads it first, and the communications unit takes care of corrections. We ask at most once ${period(days)}. If we get no answer, we send one reminder. If there is still no answer, we also ask the deputy and the manager.`,
  },
  privacy: {
    heading: 'How we handle your data',
    controller: city => `Data controller: ${city}.`,
    data: 'We process your email address, your answers and other information about you in the list of updaters, such as your name, area of responsibility and days of absence. The communications unit keeps the list.',
    purpose:
      'We use the data to ask you whether the descriptions are up to date and to handle your answers. The basis for this is a task in the public interest: residents need correct information about services.',
    recipients: 'The communications unit and the IT unit process the data.',
    kept: (personDays, mailDays) =>
      `We delete your personal data ${personDays} days after you are removed from the list of updaters. We delete the texts of messages ${mailDays} days after they were sent.`,
    rights:
      'You have the right to see your data, to ask for it to be corrected and to object to its processing. To do so, write to the communications unit. You can also lodge a complaint with the Data Protection Ombudsman.',
  },
  toldUnanswered: {
    subject: people => `${counted('en', people, 'updater has', 'updaters have')} not answered the review requests`,
    lead: people =>
      people === 1
        ? 'This updater has not answered the review requests. We have sent a reminder. We have also sent a copy to the deputy and the manager, if the list of updaters names them.'
        : 'These updaters have not answered the review requests. We have sent reminders. We have also sent copies to the deputies and the managers, if the list of updaters names them.',
    tasks: 'Please do one of the following:',
    call: people =>
      people === 1
        ? 'Call the updater and ask whether our messages have arrived and whether help is needed.'
        : 'Call the updaters and ask whether our messages have arrived and whether help is needed.',
    deputy: column => `Name a deputy: add the address to the column ${column} of the list of updaters.`,
    roster: 'If somebody else is the updater now, change the list of updaters.',
    afterwards: 'We will keep asking. If there is still no answer, we will let you know again.',
    since: 'First unanswered review request',
    requests: 'Unanswered review requests',
    latest: 'Latest review request',
    asked: (date, items) => `${date}, ${counted('en', items, 'description', 'descriptions')}`,
    copies: { deputy: 'Deputy who got a copy', superior: 'Manager who got a copy' },
    nobody: 'nobody',
  },
  toldUnowned: {
    subject: items => `${counted('en', items, 'description has', 'descriptions have')} no responsible person`,
    lead: items =>
      items === 1
        ? 'The list of updaters names no responsible person for this description. We therefore cannot ask anyone whether it is right. The communications unit looks after it until someone is named.'
        : 'The list of updaters names no responsible person for these descriptions. We therefore cannot ask anyone whether they are right. The communications unit looks after them until someone is named.',
    task: 'Name a responsible person: add a row to the list of updaters.',
    columns: 'Fill in the columns of the row like this:',
    who: columns => `Who is responsible: ${listed('en', columns)}`,
    what: columns => `What the person is responsible for, at least one of these: ${either('en', columns)}`,
    oneRow: organization =>
      `One row can be enough for many descriptions. If ${organization} is the only one of these that you fill in, the row covers all the descriptions of that organisation.`,
    channels:
      'A service channel without a row of its own belongs to the person who is responsible for all the services connected to it.',
    unknownOrganization: 'Organisation not known',
    items: items => `${counted('en', items, 'description', 'descriptions')}:`,
    more: items => `and ${counted('en', items, 'more description', 'more descriptions')}`,
    moreOrganizations: (organizations, items) =>
      `In addition, ${counted('en', items, 'description', 'descriptions')} of ${counted('en', organizations, 'other organisation', 'other organisations')} ${items === 1 ? 'has' : 'have'} no responsible person.`,
    elsewhere: section => `All these descriptions are in the section ${section} of the monthly report.`,
  },
} satisfies ReminderTexts

function waiting(items: number): string {
  return counted('en', items, 'description is waiting', 'descriptions are waiting')
}

function period(days: number): string {
  if (days % 7 !== 0) return days === 1 ? 'a day' : `every ${days} days`
  return days === 7 ? 'a week' : `every ${days / 7} weeks`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
