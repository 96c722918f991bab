import { list, paragraph, table } from '../../guides/guide.ts'
import { named, typed, words } from '../../guides/wording.ts'
import type { CommunicationsWords, GuideTexts, UpdaterWords } from '../guides.ts'
import { counted, listed } from '../plural.ts'
import { alarms } from './alarms.ts'
import { answers } from './answers.ts'
import { mail } from './mail.ts'
import { reminders } from './reminders.ts'

export const guides = {
  blanks: { city: 'name of the city', communications: 'email address of the communications unit' },
  replies: {
    head: ['Write this', 'What it means'],
    ok: number => `the information in item ${number} is right`,
    handOver: number => `the person whose address you give is responsible for item ${number}`,
    person: 'firstname.lastname',
    later: '15 January',
  },
  mails: {
    atFirst: 'First',
    after: days => `After ${counted('en', days, 'day', 'days')}`,
    request: items =>
      `You get a review request about ${items === 1 ? '1 description' : `up to ${items} descriptions`}.`,
    reminder: 'You get a reminder if you have not answered.',
    next: 'You get a new request. If you have not answered, your deputy and your superior get a copy.',
    told: 'If nobody has answered, we tell the communications unit.',
  },
  updater: texts => ({
    title: 'Guide for updaters',
    lead: 'We ask you by email whether the information on your services is still right. Answer in a few words, and the communications unit does the rest. Residents read the information in the Suomi.fi Web Service.',
    sections: {
      answering: answering(texts),
      timing: timing(texts),
      states: states(texts),
      after: after(texts),
      seen: seen(texts),
      leaving: leaving(texts),
    },
  }),
  communications: texts => ({
    title: 'Guide for the communications unit',
    lead: words`Every night Ajantasa reads what ${texts.city} says about its services in the Finnish Service Catalogue, and it asks the updaters whether that is right. The communications unit takes care of corrections, keeps the list of updaters in order and follows the situation in the report.`,
    sections: {
      month: month(texts),
      tasks: tasks(texts),
      roster: roster(texts),
      report: report(texts),
      leaving: personLeaving(texts),
      never: never(),
    },
  }),
  colophon: date => `This guide was made from the settings of Ajantasa on ${date}.`,
} satisfies GuideTexts

function answering({ replies }: UpdaterWords) {
  return {
    heading: mail.answering.heading,
    blocks: [
      paragraph(
        'Reply by ordinary email. You do not need to log in anywhere. The items in the message are numbered: write which item you mean.',
      ),
      replies,
      paragraph(
        `You can answer several items at once, each on a line of its own. ${mail.answering.buttons} Do not write customers’ personal data in your answer.`,
      ),
    ],
  }
}

function timing({ mails, everyDays, at, pauses }: UpdaterWords) {
  const pause = pauses.length === 0 ? '' : ` We send no requests on ${listed('en', pauses)}.`
  return {
    heading: 'When you get messages',
    blocks: [
      mails,
      paragraph(
        `We ask at most once ${everyDays === 1 ? 'a day' : `in ${everyDays} days`}, and only when there is something to review. Messages are sent on working days, not before ${at}.${pause}`,
      ),
    ],
  }
}

function states({ months }: UpdaterWords) {
  const { due, overdue, expired } = mail.item.states
  return {
    heading: 'What the remarks in the message mean',
    blocks: [
      table(
        'Remarks in the message',
        ['Remark', 'When'],
        [
          [due, `${over(months.due)}, or the content was published in bulk`],
          [overdue, over(months.overdue)],
          [expired, over(months.expired)],
          [mail.item.findings, 'something looks wrong, such as a date that has passed'],
        ],
      ),
      paragraph(
        'The time is counted from the day on which the information was last confirmed as up to date or, if it never was, from its publication. Some services may have a time limit of their own.',
      ),
    ],
  }
}

function after({ undoDays }: UpdaterWords) {
  return {
    heading: 'What happens to your answer',
    blocks: [
      list(
        `Your answer is first read by a program. ${mail.answering.receipt}`,
        'The program does not guess. What it does not understand, the communications unit reads.',
        'The communications unit publishes your correction. If you made it yourself, we look for the change in the Finnish Service Catalogue on the next two nights.',
        words`Sometimes we ask, to be on the safe side, whether the answer is yours. Then reply ${typed(answers.roundTrip.yes.words)}.`,
        answers.receipt.undo(undoDays),
      ),
    ],
  }
}

function seen({ showPeople, personDays, mailDays }: UpdaterWords) {
  return {
    heading: 'Who sees your answer',
    blocks: [
      list(
        'Answers are handled by the communications unit and IT.',
        showPeople
          ? 'The monthly report also has figures for each responsible person.'
          : 'The monthly report has figures by area of responsibility and names no people.',
        reminders.privacy.kept(personDays, mailDays),
      ),
    ],
  }
}

function leaving({ communications }: UpdaterWords) {
  return {
    heading: 'When you are away or change jobs',
    blocks: [
      list(
        'Tell the communications unit if you are away for longer. Your messages then go to your deputy.',
        'If somebody else is the right person, answer as with items 6 and 7 above.',
        'If your duties change, tell the communications unit who takes over. The messages end when your name is removed from the list of updaters.',
      ),
      paragraph(words`${mail.closing.questions} ${communications}`),
    ],
  }
}

function month({ everyDays }: CommunicationsWords) {
  return {
    heading: 'The month at a glance',
    blocks: [
      {
        kind: 'steps',
        steps: [
          {
            when: 'Every night',
            what: 'Ajantasa reads the Finnish Service Catalogue and the list of updaters and looks for outdated information.',
          },
          {
            when: 'On working days',
            what: `Updaters get review requests, each at most once in ${counted('en', everyDays, 'day', 'days')}. You get the answers that need action.`,
          },
          { when: '1st working day of the month', what: 'You get the freshness report.' },
        ],
      } as const,
    ],
  }
}

function tasks({ everyDays, againAfterDays }: CommunicationsWords) {
  const { forward, deadAddress } = answers
  const { toldUnanswered, toldUnowned } = reminders
  return {
    heading: 'Messages that need something from you',
    blocks: [
      table(
        'Messages to the communications unit',
        ['Subject of the message, for example', 'What to do'],
        [
          [
            forward.itemsSubject(2),
            'Publish the correction, archive what has been discontinued or find the right updater. The message says what each item needs.',
          ],
          [
            forward.subjects.unclear,
            'The program did not understand everything. Read the answer and make the changes that are needed.',
          ],
          [
            toldUnanswered.subject(2),
            `There has been no answer for ${everyDays + againAfterDays} days. Call the updater, name a deputy or change the updater.`,
          ],
          [
            toldUnowned.subject(3),
            'Comes at most every 28 days. Add a row to the list: one may be enough for many descriptions.',
          ],
          [deadAddress.subject, deadAddress.task],
          [
            alarms.roster.subject,
            'Correct the faults that the message lists, and save the list again. Until then the earlier list is in use.',
          ],
        ],
      ),
      paragraph(
        'You need not report what you have published in the Finnish Service Catalogue: Ajantasa sees it on the following night.',
      ),
    ],
  }
}

function roster({ heading, columns }: CommunicationsWords) {
  return {
    heading: 'The list of updaters',
    blocks: [
      paragraph(
        'Each row of the table says who is responsible for what. The columns may be in any order. Those marked with a star are obligatory.',
      ),
      table(
        'The columns of the list of updaters',
        ['Columns', 'What you write in them'],
        [
          [
            columns('area', 'serviceArea', 'updater', 'email', 'language', 'editsPtv'),
            words`Who is responsible, and in which language the messages come. ${named(heading('editsPtv'))}: yes, if the person edits the Finnish Service Catalogue. ${named(heading('serviceArea'))} is only for your own use.`,
          ],
          [
            columns('organization', 'serviceClass', 'name', 'contentId'),
            words`What the person is responsible for. The row is about the content that fits everything you fill in. In a name, a star (*) stands for any characters.`,
          ],
          [
            columns('alsoAnswers', 'deputy', 'superior', 'away'),
            words`Who else may answer, and who gets a copy if nobody does. ${named(heading('away'))}: dates only, such as 1.7.–31.7.2027, never the reason.`,
          ],
        ],
      ),
      list(
        'If several rows fit, the most specific one wins: first the FSC-ID, then the name, the service class and the organisation. Equally specific rows share the responsibility.',
        reminders.toldUnowned.channels,
        'Always save the list in the same place under the same name. It is read at night. It is not put into use if it has a single fault or if more than a third of its rows are missing.',
        words`IT can give you a ready template: ${typed('people template --lang en')}.`,
      ),
    ],
  }
}

function report({ showPeople }: CommunicationsWords) {
  return {
    heading: 'The report',
    blocks: [
      list(
        'The report shows how much of the content is up to date, what is most urgent, what has no responsible person and what has changed in the Finnish Service Catalogue.',
        'Issues of classification, structure and language versions are only in the report: the communications unit corrects them.',
        showPeople
          ? 'The report also has figures for each responsible person. Do not share it more widely than has been agreed on data protection.'
          : 'The figures are by area of responsibility. If you work out figures by person yourself, do not share them outside the communications unit.',
      ),
    ],
  }
}

function personLeaving({ personDays }: CommunicationsWords) {
  return {
    heading: 'When an updater changes',
    blocks: [
      list(
        'Write the new updater on the rows of the previous one. If there is no successor yet, remove the rows: the descriptions are then shown without a responsible person.',
        `The previous updater’s personal data are erased after ${counted('en', personDays, 'day', 'days')}.`,
        words`If somebody wants to see their data, or have them erased at once, ask IT: ${typed('people export')} and ${typed('people forget')}.`,
      ),
    ],
  }
}

function never() {
  return {
    heading: 'Ajantasa will never',
    blocks: [
      list(
        'write, publish or archive anything in the Finnish Service Catalogue',
        'guess what an unclear answer means',
        'confirm information on anybody’s behalf',
        'ask anyone to log in or to give a password',
      ),
    ],
  }
}

function over(count: number): string {
  return `over ${counted('en', count, 'month', 'months')}`
}
