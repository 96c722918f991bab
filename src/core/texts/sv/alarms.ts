import type { AlarmTexts, MissingCounts } from '../alarms.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'
import { troubles } from './troubles.ts'

export const alarms = {
  troubles,
  removals: {
    subject: missing => `Att kontrollera: ${amount(missing)} saknas i Servicedatalagret`,
    lead: (city, missing) =>
      `${city}: minst två nätter i rad har följande saknats i Servicedatalagret, trots att det tidigare fanns där: ${amount(missing)}.`,
    held: 'Antalet är så stort att Ajantasa inte räknar dem som borttagna förrän en person har bekräftat det. Till dess behandlas de som om de fortfarande fanns i Servicedatalagret.',
    safe: 'Ingenting har gått förlorat. Ajantasa bevarar uppgifterna så som de senast såg ut. Programmet läser bara Servicedatalagret och har inte tagit bort någonting där.',
    organization: (name, removals) => `${name}: ${formatNumber(removals, 'sv')}`,
    otherOrganization: 'En annan organisation',
    communications: {
      heading: 'Till kommunikationsenheten',
      check: 'Kontrollera i Servicedatalagret om de har tagits bort eller flyttats avsiktligt.',
      restore:
        'Om inte, återställ dem från arkivet i Servicedatalagret eller publicera dem på nytt. Ajantasa upptäcker det följande natt, och inget annat behöver göras.',
      tell: 'Om det är meningen att de ska saknas, meddela informationsförvaltningen',
    },
    it: {
      heading: 'Till informationsförvaltningen',
      wait: 'Vänta på svar från kommunikationsenheten. Om det som saknas ändå syns i Servicedatalagret kan felet finnas i gränssnittet eller programmet: kör då inte kommandot.',
      command:
        'När kommunikationsenheten har bekräftat att det är meningen att de ska saknas, kör det här kommandot där Ajantasa är installerat:',
      replace: 'Skriv ditt namn i stället för NAME och orsaken i stället för TEXT, båda inom citattecken.',
      afterwards:
        'Följande natt antecknar Ajantasa som borttaget det som Servicedatalagret inte heller då visar. Historiken bevaras.',
    },
  },
  shapes: {
    subjects: {
      unknownField: 'Servicedatalagrets gränssnitt har nya fält',
      strangeRecord: 'Servicedatalagret har innehåll som Ajantasa inte förstår',
    },
    lead: city => `${city}: i natt gav Servicedatalagrets gränssnitt uppgifter som Ajantasa inte kände till.`,
    kinds: {
      strangeRecord: {
        lead: 'Fält som avviker från gränssnittets beskrivning och som har lett till att innehåll lagts åt sidan:',
        meaning:
          'Det som har lagts åt sidan bevaras som det är. Tills vidare används den senaste versionen som Ajantasa förstod, om det finns en sådan. Allt annat läses som vanligt.',
      },
      unknownField: {
        lead: 'Fält som inte finns i gränssnittets beskrivning:',
        meaning: 'Ajantasa använder inte de nya fälten, men de bevaras. Allt annat fungerar som förut.',
      },
    },
    count: records => `${formatNumber(records, 'sv')} st.`,
    safe: 'Ingenting har gått förlorat. Ajantasa läser bara Servicedatalagret och har inte ändrat eller tagit bort någonting där.',
    task: 'Kontrollera om det finns en nyare version av Ajantasa som känner till ändringen. Om inte, skicka det här meddelandet vidare till programmets utvecklare. Det innehåller inga personuppgifter.',
    once: 'Vi skickar inget nytt meddelande om samma fält.',
    untilWell: 'Vi meddelar när Ajantasa förstår allt innehåll igen.',
  },
  doubts: {
    subject: mails =>
      `Att reda ut: skickades ${mails === 1 ? 'ett meddelande' : `${formatNumber(mails, 'sv')} meddelanden`}?`,
    lead: (city, mails) =>
      `${city}: sändningen avbröts, så det är inte säkert om ${mails === 1 ? 'meddelandet' : 'meddelandena'} nedan skickades.`,
    again:
      'Vi har meddelat det här tidigare, men det är möjligt att inte heller meddelanden till informationsförvaltningen har skickats. Därför meddelar vi det på nytt.',
    safe: 'Ajantasa skickar inte de här meddelandena på nytt automatiskt, för att ingen ska få samma meddelande två gånger. Om någon svarar på ett meddelande, eller om en kopia av det finns i postlådan, reder saken ut sig av sig själv.',
    heading: 'Oklara meddelanden',
    mail: (what, moment) => `${what}, ${moment}`,
    purposes: {
      digest: 'begäran om granskning',
      copy: 'kopia av en begäran om granskning',
      unanswered: 'besked om obesvarade begäranden',
      unowned: 'besked om beskrivningar utan ansvarig person',
      receipt: 'kvittens på ett svar',
      roundTrip: 'fråga om ett svar är äkta',
      answeredForYou: 'besked om ett svar som någon annan har gett',
      forward: 'svar som har skickats vidare till kommunikationsenheten',
      deadAddress: 'besked om en adress som inte fungerar',
      corrected: 'besked om korrigeringar',
      report: 'månadsrapport',
      alarm: 'besked om programmets tillstånd',
      workList: 'lista över korrigeringsförslag',
      decided: 'kvittering på beslut',
      rejected: 'uppgift om en avslagen korrigering',
      seen: 'uppgift om en publicerad korrigering',
    },
    settling: {
      heading: 'Så här reder du ut ett meddelande',
      look: 'Sök fram meddelandet i e-postserverns logg med hjälp av dess kod (Message-ID) och se om servern tog emot det. Kör sedan ett av de här kommandona där Ajantasa är installerat.',
      sent: 'Om servern tog emot meddelandet:',
      resend: 'Om servern inte tog emot meddelandet skickar Ajantasa det på nytt:',
      replace:
        'Skriv meddelandets kod i stället för ID, ditt namn i stället för NAME och orsaken i stället för TEXT, vart och ett inom citattecken.',
      list: 'Det här kommandot visar också mottagarna:',
    },
    untilWell:
      'Om fler meddelanden blir oklara skickar vi inget nytt meddelande om dem. Vi meddelar när allt har retts ut.',
    settled: {
      subject: 'I ordning igen: alla oklara meddelanden har retts ut',
      text: (city, since) => `${city}: meddelanden har varit oklara sedan den ${since}. Nu är inga det längre.`,
    },
  },
  roster: {
    subject: 'Att rätta: den nya listan över uppdaterare togs inte i bruk',
    lead: (city, file) => `${city}: i natt togs listan över uppdaterare i filen ${file} inte i bruk.`,
    why: {
      unreadable: 'Filen kunde inte läsas.',
      faulty: faults => `Listan har ${formatNumber(faults, 'sv')} fel.`,
      shrunken: (before, after) =>
        `Den lista som används har ${counted('sv', before, 'rad', 'rader')}, den nya bara ${formatNumber(after, 'sv')}. Mer än en tredjedel av raderna saknas, så vi vill försäkra oss om att de inte har tagits bort av misstag.`,
    },
    safe: 'Ingenting har gått förlorat. Den tidigare listan används tills den nya är i ordning.',
    faults: 'Så här rättar du listan',
    mend: {
      faulty: 'Gör rättelserna och spara listan på samma plats under samma namn. Den läses på nytt nästa natt.',
      shrunken:
        'Om rader saknas av misstag, lägg tillbaka dem och spara listan på samma plats under samma namn. Den läses på nytt nästa natt.',
    },
    meant: 'Om raderna har tagits bort avsiktligt, be informationsförvaltningen köra det här kommandot:',
    replace: 'I stället för FILE skrivs filens sökväg.',
    untilWell: 'Vi meddelar när listan har tagits i bruk.',
    check:
      'Om du inte får något meddelande efter rättelserna kan informationsförvaltningen med det här kommandot se vad som återstår:',
    taken: {
      subject: 'I ordning igen: listan över uppdaterare har tagits i bruk',
      text: (city, since) =>
        `${city}: sedan den ${since} har listan över uppdaterare inte kunnat tas i bruk. Nu används den nya listan.`,
    },
  },
  well: {
    subjects: {
      removals: 'I ordning igen: inget borttaget innehåll väntar på beslut',
      strange: 'I ordning igen: Ajantasa förstår allt innehåll i Servicedatalagret',
      both: 'I ordning igen: Servicedatalagret läses som vanligt',
    },
    city: city => `Det här gäller: ${city}.`,
    removals: since =>
      `Sedan den ${since} har borttaget innehåll väntat på beslut. Nu finns inget sådant kvar: uppgifterna är tillbaka i Servicedatalagret, eller så har borttagningen godkänts.`,
    strange: since =>
      `Sedan den ${since} har innehåll legat åt sidan. Nu finns inget sådant kvar: Ajantasa förstår det igen, eller så finns det inte längre i Servicedatalagret.`,
    nothingToDo: 'Ingenting behöver göras.',
  },
  reasons: {
    archived: 'arkiverat i Servicedatalagret',
    unpublished: 'inte längre publicerat',
    moved: 'överfört till en annan organisation',
    notSeen: 'hittades inte',
    notUsed: 'inte längre kopplat till våra tjänster',
  },
  records: {
    service: 'Tjänster',
    serviceChannel: 'Servicekanaler',
    organization: 'Organisationer',
    serviceCollection: 'Servicehelheter',
    generalDescription: 'Basbeskrivningar',
    connection: 'Kopplingar',
  },
  wholeRecord: 'hela innehållet',
  more: count => `Dessutom ${formatNumber(count, 'sv')} till.`,
  noReply: 'Du behöver inte svara på det här meddelandet.',
} satisfies AlarmTexts

function amount({ items, connections }: MissingCounts): string {
  return listed('sv', [
    ...(items === 0 ? [] : [`${formatNumber(items, 'sv')} innehåll`]),
    ...(connections === 0 ? [] : [counted('sv', connections, 'koppling', 'kopplingar')]),
  ])
}
