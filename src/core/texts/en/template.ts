import { counted, listed } from '../plural.ts'
import type { TemplateTexts } from '../template.ts'

export const template = {
  file: 'updaters',
  title: city => `List of updaters – ${city}`,
  sheets: { roster: 'Updaters', help: 'Help' },
  yesNo: ['yes', 'no'],
  refusals: {
    language: 'Choose suomi, svenska or English from the list.',
    editsPtv: 'Choose yes or no from the list.',
  },
  rows: {
    group: (mainClass, organization) => (organization === null ? mainClass : `${mainClass} – ${organization}`),
    groupCounts: (services, unowned) =>
      unowned === services
        ? `${counted('en', services, 'service', 'services')} without an updater`
        : `${counted('en', services, 'service', 'services')}${unowned === 0 ? '' : `, ${unowned} of them without an updater`}`,
    remainder: organization => `Other content – ${organization}`,
    remainderCount: items => counted('en', items, 'content item', 'content items'),
    remainderArea: 'Other content',
    otherDuty: row => `Row ${row} of the present list`,
    ask: address => `Ask: ${address}`,
  },
  reasons: {
    suggested: {
      classHere: services => `Already answers for ${tallied(services)} of this class in this organisation.`,
      organization: services => `Already answers for ${tallied(services)} in this organisation.`,
      classElsewhere: services => `Already answers for ${tallied(services)} of this class in another organisation.`,
      connected: services => `Already answers for ${tallied(services)} to which the channel is connected.`,
    },
    mailbox: services =>
      services === 1
        ? 'The address is on a channel of the service.'
        : `The address is on channels of ${services} services.`,
    fromRow: row => `Updater already: row ${row} of this table.`,
    fromReply: (person, date) => `Updater now: ${person}, who took over on ${date}.`,
    allOwned: 'All the services have an updater already.',
    taken: items =>
      `If you fill in this row, the person also shares ${counted('en', items, 'service that has', 'services that have')} an updater already.`,
    sharing: groups =>
      `Belongs to the group ${listed('en', groups)} as well. If the groups have different updaters, fill in this row.`,
    wholeOrganization: 'The person on this row answers for all content of the organisation that has no other updater.',
    organization: 'The organisation’s own information.',
    serviceCollection: 'A service collection.',
    noClass: 'The service has no service class.',
    noServices: 'The channel is not connected to any service.',
    servicesWithoutUpdater: 'One of the connected services has no updater.',
    severalGroups: groups =>
      `Connected to services of different groups: ${listed('en', groups)}. Fill in this row if they have different updaters.`,
    severalPeople: people => `Connected to services that have different updaters: ${listed('en', people)}.`,
    more: count => `${count} more`,
  },
  help: {
    headings: ['Topic', 'Guidance', 'Example'],
    sections: [
      {
        heading: 'How to fill in the table',
        lines: [
          {
            topic: '1. Begin with the groups',
            guidance:
              'A coloured row opens a group. Write the updater’s name and e-mail address on it: that person answers for all services of the group. You can leave the other rows empty.',
            example: 'The group Education and training: Anna Meri, anna.meri@esimerkkila.fi',
          },
          {
            topic: '2. Fill in the exceptions',
            guidance:
              'If somebody else answers for one of the services, fill in the row of that service as well. The service’s own row decides.',
            example: 'The service Upper secondary school for adults: Olli Niemi, olli.niemi@esimerkkila.fi',
          },
          {
            topic: '3. Fill in the end of the table',
            guidance:
              'A service channel belongs to the person who answers for the services connected to it. The end of the table has only those channels and other content that get no updater in this way. You can name one updater for all of them on the coloured row.',
            example: 'A switchboard that all services use',
          },
          {
            topic: 'Empty rows',
            guidance: 'A row that names nobody is passed over. Communications looks after content that has no updater.',
            example: '',
          },
          {
            topic: 'Several updaters',
            guidance: 'If several people share the work, copy the row and give each of them a row.',
            example: '',
          },
          {
            topic: 'Rows already filled in',
            guidance: 'They come from the present list of updaters. Change only what has changed.',
            example: '',
          },
          {
            topic: 'Filters',
            guidance:
              'You can filter the rows with the buttons on the heading row, for example by area of responsibility. Clear the filter before you save: hidden rows are not accepted.',
            example: '',
          },
        ],
      },
      {
        heading: 'What happens next',
        lines: [
          {
            topic: 'Returning the table',
            guidance: 'Save the table where the list of updaters is kept, or send it to IT.',
            example: '',
          },
          {
            topic: 'The check',
            guidance:
              'The program checks the whole table before anything changes. If there are faults, you get a list with the row, the column and the remedy for each. The old list then stays in force.',
            example: 'Row 14: the e-mail address is missing.',
          },
          {
            topic: 'Messages to the updaters',
            guidance:
              'Updaters get an e-mail when it is time to check their information. They simply reply to it and need no user account.',
            example: '“All fine except 2.”',
          },
        ],
      },
    ],
    columns: 'What the columns mean',
    privacy: {
      heading: 'Data protection',
      sentences: days => [
        {
          topic: 'Keeping the table',
          guidance:
            'The table holds names and e-mail addresses of employees, so keep it safe and share it only with those who need it.',
          example: '',
        },
        {
          topic: 'Use and deletion',
          guidance: `The data are used only to ask updaters whether content is up to date, and they are deleted ${days} days after the person is no longer on the list.`,
          example: '',
        },
      ],
    },
  },
  columns: {
    about: { meaning: 'A group, a service or other content. This column is not read.', example: 'Public library' },
    suggestion: {
      meaning:
        'Who answers for it now, who could, or at which address to ask. A suggestion does not take effect by itself: write the person in the columns Updater and E-mail. This column is not read.',
      example: 'Anna Meri, anna.meri@esimerkkila.fi',
    },
    reason: {
      meaning: 'What the suggestion is based on, or why the row is here. This column is not read.',
      example: 'Already answers for 5 services in this organisation.',
    },
    updater: { meaning: 'The updater’s first name and surname.', example: 'Anna Meri' },
    email: {
      meaning: 'The updater’s own e-mail address. It is needed on every row that names somebody.',
      example: 'anna.meri@esimerkkila.fi',
    },
    language: { meaning: 'The language of the messages. Empty means Finnish.', example: 'English' },
    editsPtv: {
      meaning: 'Whether the updater may edit content in the Finnish Service Catalogue. Empty means no.',
      example: 'yes',
    },
    deputy: {
      meaning: 'Who gets the messages when the updater is away or does not answer.',
      example: 'olli.niemi@esimerkkila.fi',
    },
    superior: { meaning: 'Who is told if the messages are not answered.', example: 'liisa.salo@esimerkkila.fi' },
    alsoAnswers: {
      meaning: 'Other addresses that may answer for the updater, with commas between them.',
      example: 'education@esimerkkila.fi',
    },
    away: { meaning: 'The first and the last day of the updater’s absence.', example: '2027-07-01/2027-07-31' },
    area: {
      meaning: 'The name of the area of responsibility in messages and reports. You may change the suggested one.',
      example: 'Education',
    },
    serviceArea: {
      meaning: 'The service area that the area of responsibility belongs to. Optional.',
      example: 'Education and culture',
    },
    contentId: {
      meaning: 'Says which content the row is about. Do not change it.',
      example: '3d1759a2-e47a-4947-9a31-cab1c1e2512b',
    },
    organization: {
      meaning: 'Limits the row to the content of the organisation and its sub-organisations. Do not change it.',
      example: 'City of Esimerkkilä',
    },
    serviceClass: {
      meaning: 'Limits the row to services of the class. Do not change it.',
      example: 'P6 Education and training',
    },
    name: {
      meaning:
        'Limits the row to content of this name; an asterisk stands for any characters. Usually empty, because the row no longer holds if the name changes in the Finnish Service Catalogue.',
      example: 'Day care centre*',
    },
  },
} satisfies TemplateTexts

function tallied(services: number): string {
  return counted('en', services, 'service', 'services')
}
