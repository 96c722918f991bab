import type { AnswerTexts } from '../answers.ts'
import { formatNumber } from '../format.ts'
import { counted, listed } from '../plural.ts'

export const answers = {
  receipt: {
    subject: 'Kvittering av ditt svar',
    title: 'Så här har vi förstått ditt svar',
    confirmed: {
      lead: items => `Vi har antecknat att uppgifterna i ${these(items)} stämmer:`,
      note: null,
    },
    corrected: {
      lead: items => `Vi har antecknat att du själv har korrigerat ${these(items)} i Servicedatalagret:`,
      note: items =>
        `De två följande nätterna kontrollerar vi om ${items === 1 ? 'ändringen' : 'ändringarna'} syns i Servicedatalagret. Vi meddelar dig resultatet.`,
    },
    snoozed: (items, until) => `Vi frågar om ${these(items)} på nytt tidigast den ${until}:`,
    passedOn: {
      correct: {
        lead: items =>
          `Vi har skickat ${items === 1 ? 'din korrigering' : 'dina korrigeringar'} av ${these(items)} vidare till kommunikationsenheten:`,
        note: () => 'Kommunikationsenheten korrigerar uppgifterna i Servicedatalagret åt dig.',
      },
      intended: {
        lead: items => `Vi har meddelat kommunikationsenheten att uppgifterna i ${these(items)} ska vara som de är:`,
        note: () => 'Vi kan ändå komma att fråga om samma sak på nytt.',
      },
      reassign: {
        lead: items => `Vi har meddelat kommunikationsenheten att ${these(items)} inte hör till dig:`,
        note: () => 'Kommunikationsenheten tar reda på vem som ska svara på frågan.',
      },
      dontKnow: {
        lead: items => `Vi har bett kommunikationsenheten ta reda på om uppgifterna i ${these(items)} stämmer:`,
        note: null,
      },
      ended: {
        lead: () => 'Vi har meddelat kommunikationsenheten att följande har lagts ner:',
        note: items =>
          items === 1
            ? 'Kommunikationsenheten kontrollerar saken och arkiverar beskrivningen i Servicedatalagret. Efter det syns beskrivningen inte längre för invånarna.'
            : 'Kommunikationsenheten kontrollerar saken och arkiverar beskrivningarna i Servicedatalagret. Efter det syns beskrivningarna inte längre för invånarna.',
      },
    },
    open: numbers =>
      `${numbers.length === 1 ? 'Punkt' : 'Punkterna'} ${listed('sv', numbers.map(String))} väntar fortfarande på ditt svar.`,
    canReply: 'Du kan svara på det här meddelandet.',
    allAnswered: 'Alla punkter har nu besvarats.',
    misunderstood: 'Har vi missförstått dig? Svara på det här meddelandet eller skriv till kommunikationsenheten:',
    unclear: {
      title: 'Vi har skickat ditt svar vidare till kommunikationsenheten',
      explanation:
        'Svaren läses först av ett program. Programmet förstod inte hela ditt svar. Därför har vi skickat svaret i oförändrad form till kommunikationsenheten och inte antecknat någonting utifrån det.',
      examples: 'Du kan också svara på det här meddelandet med några ord, till exempel så här:',
    },
  },
  forward: {
    subjects: {
      unclear: 'Ett svar från en uppdaterare väntar på behandling',
      otherSender: 'Ett svar från någon annan än uppdateraren väntar på behandling',
      noToken: 'Ett inkommet meddelande väntar på behandling',
      expired: 'Ett svar på en gammal begäran om granskning väntar på behandling',
    },
    itemsSubject: items => `Svar från en uppdaterare: ${counted('sv', items, 'punkt', 'punkter')} väntar på behandling`,
    reasons: {
      items:
        'Uppdaterarens svar innehåller ärenden för kommunikationsenheten. Nedan ser du hur programmet har förstått svaret. Hela svaret finns sist i meddelandet.',
      unclear:
        'Programmet förstod inte hela svaret från uppdateraren och har därför inte antecknat någonting utifrån det. Läs svaret och gör de ändringar som behövs.',
      otherSender:
        'Svaret på begäran om granskning kom från en adress som inte har angetts för den här uppdateraren i listan över uppdaterare. Därför har ingenting antecknats. Kontrollera saken med uppdateraren innan du ändrar uppgifter. Om avsändaren får svara i uppdaterarens ställe kan du lägga till adressen i listans kolumn "Svarar också".',
      noToken:
        'I meddelandets ämnesrad saknas koden som visar vilken begäran om granskning meddelandet gäller. Därför har ingenting antecknats. Läs meddelandet och gör de ändringar som behövs.',
      expired:
        'Svaret gäller en gammal begäran om granskning vars svarstid har gått ut. Därför har ingenting antecknats. Läs svaret och gör de ändringar som behövs.',
    },
    person: 'Uppdaterare',
    from: 'Avsändare',
    received: 'Mottaget',
    subject: 'Ämne',
    unknownSender: 'okänd',
    noSubject: 'ämne saknas',
    reply: 'Om du svarar på det här meddelandet går ditt svar direkt till avsändaren:',
    cannotReply: 'Avsändarens adress är okänd, så det går inte att svara.',
    tasks: 'Att göra för kommunikationsenheten',
    passedOn: {
      correct: {
        understood: 'Enligt svaret behöver uppgifterna korrigeras.',
        task: 'Granska korrigeringen och publicera den i Servicedatalagret.',
      },
      intended: {
        understood: 'Enligt svaret ska uppgifterna vara som de är.',
        task: 'Om du är av samma åsikt behöver uppgifterna inte ändras. Uppdateraren kan ändå få en ny fråga om samma sak.',
      },
      reassign: {
        understood: 'Enligt svaret hör punkten inte till den som svarade.',
        task: 'Ta reda på vem som är rätt uppdaterare och ändra listan över uppdaterare.',
      },
      dontKnow: {
        understood: 'Den som svarade vet inte om uppgifterna stämmer.',
        task: 'Ta reda på saken och korrigera uppgifterna i Servicedatalagret om det finns fel i dem.',
      },
      ended: {
        understood: 'Enligt svaret har det här lagts ner.',
        task: 'Kontrollera saken och arkivera beskrivningen i Servicedatalagret.',
      },
    },
    words: 'Meddelandet i sin ursprungliga form',
    cut: mailbox => `Meddelandet är långt och här visas bara början. Hela meddelandet finns i postlådan ${mailbox}.`,
    noWords: mailbox => `Meddelandet innehåller ingen text. Originalet finns i postlådan ${mailbox}.`,
  },
  corrected: {
    allSeen: items => `${items === 1 ? 'Din ändring' : 'Dina ändringar'} syns nu i Servicedatalagret`,
    noneSeen: items => `${items === 1 ? 'Din ändring' : 'Dina ändringar'} syns ännu inte i Servicedatalagret`,
    someSeen: 'En del av dina ändringar syns nu i Servicedatalagret',
    seen: {
      lead: items =>
        items === 1
          ? 'Vi har antecknat att den här beskrivningen är aktuell:'
          : 'Vi har antecknat att de här beskrivningarna är aktuella:',
      note: null,
    },
    notSeen: {
      lead: items =>
        items === 1
          ? 'Den här beskrivningen är fortfarande oförändrad i Servicedatalagret:'
          : 'De här beskrivningarna är fortfarande oförändrade i Servicedatalagret:',
      note: items =>
        items === 1
          ? 'Kanske finns ändringen kvar som utkast, eller så publiceras den senare. Svara på det här meddelandet när ändringen har publicerats.'
          : 'Kanske finns ändringarna kvar som utkast, eller så publiceras de senare. Svara på det här meddelandet när ändringarna har publicerats.',
    },
  },
  report: {
    subject: month => `Tjänstebeskrivningarnas aktualitet, ${month}`,
    lead: (city, date) => `${city}, läget i Servicedatalagret den ${date}:`,
    touched: 'Masspublicerat innehåll',
    touchedNote: 'Datumet för en masspublicering visar inte att någon har granskat innehållet.',
    answers: 'Svar under den gångna månaden',
    change: difference =>
      difference === 0
        ? 'lika många som för en månad sedan'
        : `${formatNumber(Math.abs(difference), 'sv')} ${difference > 0 ? 'fler' : 'färre'} än för en månad sedan`,
    attached:
      'Rapporten finns som bilaga på finska, svenska och engelska. Spara den fil du vill läsa och öppna den i en webbläsare.',
    noReply: 'Du behöver inte svara på det här meddelandet.',
  },
} satisfies AnswerTexts

function these(items: number): string {
  return items === 1 ? 'den här punkten' : 'de här punkterna'
}
