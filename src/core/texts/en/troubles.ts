import type { TroubleTexts } from '../troubles.ts'

export const troubles = {
  subjects: {
    night: 'To be settled: Ajantasa’s nightly run has not been completed',
    mailbox: 'To be settled: Ajantasa cannot read the answers in the mailbox',
    answers: 'To be settled: Ajantasa cannot handle the answers',
    sending: 'To be settled: Ajantasa cannot send all messages',
  },
  leads: {
    night: city => `${city}: Ajantasa’s nightly run has not been completed.`,
    mailbox: (city, since) => `${city}: since ${since} Ajantasa has not been able to read the answers in the mailbox.`,
    answers: (city, since) => `${city}: since ${since} Ajantasa has not been able to handle the answers.`,
    sending: (city, since) => `${city}: since ${since} Ajantasa has not been able to send all messages.`,
  },
  meanings: {
    night:
      'Nothing is lost. The information of the last run that was completed stays in use, and new review requests wait.',
    mailbox: 'Nothing is lost. The answers wait in the mailbox.',
    answers: 'Nothing is lost. The answers are kept and wait to be handled.',
    sending: 'Nothing is lost. The messages that were not sent wait.',
  },
  heading: 'Reason and remedy',
  reasons: {
    ptvAway: {
      why: 'The open API of the Finnish Service Catalogue does not answer.',
      remedy:
        'Check the network, the proxy and the firewall. If they are in order, the fault lies in the Finnish Service Catalogue and you need not do anything.',
    },
    ptvKey: {
      why: 'The Finnish Service Catalogue does not accept Ajantasa’s API key.',
      remedy:
        'Check the variable PTV_API_KEY, or the one that the city file names. The key may have expired, or belong to another environment. The Digital and Population Data Services Agency gives out new ones. Restart Ajantasa when you have changed the key.',
    },
    ptvRefused: {
      why: 'The Finnish Service Catalogue does not give the information that was asked for.',
      remedy:
        'Check the identifiers of the organisations (ptv.organizations) and the address of the API (ptv.baseUrl) in the city file.',
    },
    ptvShape: {
      why: 'The API of the Finnish Service Catalogue gives answers that Ajantasa does not understand.',
      remedy:
        'Check that no proxy or maintenance page answers instead, and whether there is a newer version of Ajantasa.',
    },
    mailboxAway: {
      why: 'The mail server does not answer.',
      remedy: 'Check the server, the network and the firewall.',
    },
    mailboxKey: {
      why: 'The mail server does not accept the user name or the password.',
      remedy:
        'Check the variable IMAP_URL, or the one that the city file names. The password may have expired. Restart Ajantasa when you have changed it.',
    },
    mailboxRefused: {
      why: 'The mail server does not let Ajantasa use the mailbox.',
      remedy: 'Check the name of the mailbox in the variable IMAP_URL, and the user’s rights to the mailbox.',
    },
    tokenRefused: {
      why: 'Ajantasa gets no permission to log in to the mail server (OAuth).',
      remedy:
        'Check the variables MAIL_OAUTH_TENANT, MAIL_OAUTH_CLIENT_ID and MAIL_OAUTH_CLIENT_SECRET. The client secret may have expired. Restart Ajantasa when you have changed it.',
    },
    database: {
      why: 'The database does not answer, or does not do what Ajantasa asks for.',
      remedy: 'Check the PostgreSQL server, its disk space and the variable DATABASE_URL.',
    },
    files: {
      why: 'A file or a folder cannot be used, or there is a fault in the settings.',
      remedy: 'Check where the list of updaters and the reports are, the permissions there and the disk space.',
    },
    cutOff: {
      why: 'The program ended in the middle of its work.',
      remedy: 'See the log of the server for why the program ended, and check that there is enough memory.',
    },
    overtime: {
      why: 'The work was cut off, as it took too long and other cities were waiting for their turn.',
      remedy:
        'Check whether the Finnish Service Catalogue, the mail server or the database answers more slowly than usual.',
    },
    unforeseen: {
      why: 'Ajantasa does not know the reason.',
      remedy:
        'See the log of Ajantasa for the reason. If you cannot put it right, pass the log on to the developers of the program.',
    },
    late: {
      why: 'The nightly run is under way or has not begun, but no step of it has failed.',
      remedy: 'Check that Ajantasa is running and that the server has enough capacity.',
    },
  },
  again: 'Ajantasa tries again by itself at least once an hour.',
  doctor: 'This command tries everything that Ajantasa needs and says what helps. Run it where Ajantasa is installed:',
  status: 'This command shows which steps have been done and when:',
  untilWell: 'We will not write to you about this again. We will tell you when it is in order.',
  over: {
    subjects: {
      night: 'All well again: Ajantasa’s nightly run has been completed',
      mailbox: 'All well again: Ajantasa reads the answers in the mailbox',
      answers: 'All well again: Ajantasa handles the answers',
      sending: 'All well again: Ajantasa sends all messages',
    },
    texts: {
      night: (city, since) => `${city}: the nightly run that was not complete on ${since} is done.`,
      mailbox: (city, since) => `${city}: from ${since} the answers could not be read. They are read again now.`,
      answers: (city, since) => `${city}: from ${since} the answers could not be handled. They are handled again now.`,
      sending: (city, since) => `${city}: from ${since} not all messages could be sent. They are sent again now.`,
    },
  },
} satisfies TroubleTexts
