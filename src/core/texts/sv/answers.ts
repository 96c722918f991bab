import type { AnswerTexts, ReceiptTexts } from '../answers.ts'
import { counted, listed } from '../plural.ts'

const receipt = {
  subject: 'Kvittens på ditt svar',
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
  snoozed: until => ({ lead: items => `Vi frågar om ${these(items)} på nytt tidigast den ${until}:`, note: null }),
  muted: {
    lead: items => `Vi har antecknat att uppgifterna i ${these(items)} ska vara som de är:`,
    note: () => 'Vi frågar inte om samma sak på nytt förrän texten ändras.',
  },
  handedOver: to => ({
    lead: items => `Vi har antecknat att ${to} från och med nu ansvarar för ${these(items)}:`,
    note: () => `Nästa gång skickar vi frågan till ${to}.`,
  }),
  changedSince: {
    lead: items =>
      items === 1
        ? 'Texten i den här punkten har ändrats i Servicedatalagret efter att vi frågade om den:'
        : 'Texterna i de här punkterna har ändrats i Servicedatalagret efter att vi frågade om dem:',
    note: items =>
      `Därför har vi ännu inte antecknat att uppgifterna är aktuella. Vi frågar om ${items === 1 ? 'den nya texten' : 'de nya texterna'} senare.`,
  },
  passedOn: {
    correct: {
      lead: items =>
        `Vi har skickat ${items === 1 ? 'din korrigering' : 'dina korrigeringar'} av ${these(items)} vidare till kommunikationsenheten:`,
      note: () => 'Kommunikationsenheten korrigerar uppgifterna i Servicedatalagret åt dig.',
    },
    intended: {
      lead: items => `Vi har meddelat kommunikationsenheten att uppgifterna i ${these(items)} ska vara som de är:`,
      note: () => 'Kommunikationsenheten avgör om uppgifterna kan förbli oförändrade.',
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
  undo: days => `Om du vill återta hela ditt svar kan du svara "ångra" inom ${days} dagar.`,
  partly: {
    items: (numbers, besides) =>
      `Svaren läses först av ett program. Programmet förstod inte vad som står i svaret om ${numbers.length === 1 ? 'punkt' : 'punkterna'} ${listed('sv', numbers.map(String))}.${besides ? ' Det finns också annat i svaret som programmet inte förstod.' : ''}`,
    besides: 'Svaren läses först av ett program. Programmet förstod inte allt i svaret.',
    passedOn: 'Kommunikationsenheten läser svaret och tar hand om saken.',
    sayAgain: 'Du kan också svara på nytt med andra ord.',
  },
  unclear: {
    title: 'Vi har skickat ditt svar vidare till kommunikationsenheten',
    explanation:
      'Svaren läses först av ett program. Programmet förstod inte hela ditt svar. Därför har vi inte antecknat någonting utifrån det. Kommunikationsenheten läser ditt svar och tar hand om saken.',
    examples: 'Du kan också svara på det här meddelandet med några ord, till exempel så här:',
  },
} satisfies ReceiptTexts

export const answers = {
  receipt,
  statements: {
    confirmed: { lead: items => `Uppgifterna i ${these(items)} stämmer:`, note: null },
    changedSince: receipt.changedSince,
    corrected: {
      lead: items => `${capital(these(items))} har korrigerats i Servicedatalagret:`,
      note: items =>
        `De två följande nätterna kontrollerar vi om ${items === 1 ? 'ändringen' : 'ändringarna'} syns i Servicedatalagret.`,
    },
    snoozed: receipt.snoozed,
    muted: { lead: intended, note: receipt.muted.note },
    handedOver: to => ({
      lead: items => `${to} ansvarar från och med nu för ${these(items)}:`,
      note: receipt.handedOver(to).note,
    }),
    passedOn: {
      correct: {
        lead: items => `Uppgifterna i ${these(items)} behöver korrigeras:`,
        note: receipt.passedOn.correct.note,
      },
      intended: { lead: intended, note: receipt.passedOn.intended.note },
      reassign: {
        lead: items => `${capital(these(items))} hör till någon annan:`,
        note: receipt.passedOn.reassign.note,
      },
      dontKnow: {
        lead: items => `Kommunikationsenheten tar reda på om uppgifterna i ${these(items)} stämmer:`,
        note: null,
      },
      ended: { lead: () => 'Följande har lagts ner:', note: receipt.passedOn.ended.note },
    },
  },
  roundTrip: {
    title: 'Är svaret från dig?',
    received: by =>
      `Vi har fått ett svar på vår begäran om granskning av uppgifter i Servicedatalagret. Som avsändare av svaret anges ${by}.`,
    ask: until => `Svara på det här meddelandet med ett ord senast den ${until}:`,
    yes: { words: 'ja', meaning: 'svaret är från dig, eller du godkänner det' },
    no: {
      words: 'nej',
      meaning: 'svaret är inte från dig och du godkänner det inte, så kommunikationsenheten utreder saken',
    },
    why: 'Vi frågar för säkerhets skull, eftersom vem som helst kan ange någon annan som avsändare av ett e-postmeddelande.',
    waiting: { heading: 'Väntar på din bekräftelse', note: 'Vi går vidare med det här först när du har svarat ja.' },
    done: { heading: 'Redan antecknat', note: 'För det här behöver vi ingen bekräftelse.' },
    rest: 'Det som återstår',
    answerElsewhere: 'Svara på den ursprungliga begäran om granskning.',
  },
  answeredForYou: {
    title: 'Någon har svarat i ditt ställe',
    from: by =>
      `Vi skickade dig en begäran om granskning av uppgifter i Servicedatalagret. Svaret kom från adressen ${by}.`,
    allRight:
      'Om allt stämmer behöver du inte göra någonting. Om något är fel kan du svara på det här meddelandet och berätta vad som är rätt.',
    heading: 'Så här har vi förstått svaret',
  },
  undone: {
    title: 'Ditt svar har återtagits',
    items: {
      lead: items => `Ditt senaste svar om ${these(items)} gäller inte längre:`,
      note: null,
    },
    answerAgain: 'Om du vill svara på nytt kan du svara på det här meddelandet.',
    toldCommunications: 'Vi har meddelat kommunikationsenheten att du har återtagit ditt svar.',
    nothing: {
      title: 'Svaret kunde inte återtas',
      explanation: days =>
        `Vi hittade inget svar som fortfarande kan återtas. Ett svar kan återtas inom ${days} dagar.`,
      remedy: 'Om något har antecknats fel kan du svara på det här meddelandet och berätta vad som är rätt.',
    },
  },
  forward: {
    subjects: {
      unclear: 'Ett svar från en uppdaterare väntar på behandling',
      notTheirs: 'Ett svar har inte bekräftats som äkta',
      undone: 'En uppdaterare har återtagit sitt svar',
      otherSender: 'Ett svar från någon annan än uppdateraren väntar på behandling',
      perhapsAutomatic: 'Ett svar som kan vara automatiskt väntar på behandling',
      noToken: 'Ett inkommet meddelande väntar på behandling',
      expired: 'Ett svar på en gammal begäran om granskning väntar på behandling',
    },
    itemsSubject: items => `Svar från en uppdaterare: ${counted('sv', items, 'punkt', 'punkter')} väntar på behandling`,
    reasons: {
      items:
        'Uppdaterarens svar innehåller ärenden för kommunikationsenheten. Nedan ser du hur programmet har förstått svaret. Läs också hela svaret sist i meddelandet.',
      unclear:
        'Programmet förstod inte hela svaret från uppdateraren. Programmet har bara antecknat det som var helt klart. Läs svaret och gör de ändringar som behövs.',
      otherSender:
        'Svaret på begäran om granskning kom från en adress som inte har angetts för den här uppdateraren i listan över uppdaterare. Därför har ingenting antecknats. Kontrollera saken med uppdateraren innan du ändrar uppgifter. Om avsändaren får svara i uppdaterarens ställe kan du lägga till adressen i listans kolumn "Svarar också".',
      notTheirs:
        'Vi fick ett svar på en begäran om granskning. För säkerhets skull frågade vi om svaret är äkta och fick veta att det inte är det. Därför har vi inte genomfört någonting som väntade på bekräftelse. Ta tillsammans med uppdateraren reda på vem som skickade svaret. Om du misstänker missbruk, kontakta informationsförvaltningen.',
      undone:
        'Uppdateraren har återtagit ett svar som vi tidigare skickade vidare till kommunikationsenheten. Om du redan har ändrat uppgifter utifrån svaret ska du kontrollera dem. Annars behöver du inte göra någonting.',
      perhapsAutomatic:
        'Svaret ser ut som ett automatiskt frånvaromeddelande, men det säger också något om beskrivningarna som ska granskas. Därför har ingenting antecknats. Läs svaret och fråga uppdateraren om något är oklart.',
      noToken:
        'I meddelandets ämnesrad saknas koden som visar vilken begäran om granskning meddelandet gäller. Därför har ingenting antecknats. Läs meddelandet och gör de ändringar som behövs.',
      expired:
        'Svaret gäller en gammal begäran om granskning vars svarstid har gått ut. Därför har ingenting antecknats. Läs svaret och gör de ändringar som behövs.',
    },
    person: 'Uppdaterare',
    from: 'Avsändare',
    claimedFrom: 'Angiven avsändare',
    received: 'Mottaget',
    subject: 'Ämne',
    unknownSender: 'okänd',
    noSubject: 'ämne saknas',
    reply: 'Om du svarar på det här meddelandet går ditt svar direkt till avsändaren:',
    replyToAsked: 'Om du svarar på det här meddelandet går ditt svar till den som vi frågade.',
    cannotReply: 'Avsändarens adress är okänd, så det går inte att svara.',
    tasks: 'Att göra för kommunikationsenheten',
    passedOn: {
      correct: {
        understood: 'Enligt svaret behöver uppgifterna korrigeras.',
        task: 'Du får korrigeringen för beslut i listan över korrigeringsförslag följande arbetsdag.',
      },
      intended: {
        understood: 'Enligt svaret ska uppgifterna vara som de är.',
        task: 'Avgör om uppgifterna kan förbli oförändrade. Om inte, korrigera dem i Servicedatalagret.',
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
    undone: 'Det återtagna svaret',
    words: 'Meddelandet i sin ursprungliga form',
    cut: mailbox => `Meddelandet är långt och här visas bara början. Hela meddelandet finns i postlådan ${mailbox}.`,
    noWords: mailbox => `Meddelandet innehåller ingen text. Originalet finns i postlådan ${mailbox}.`,
  },
  deadAddress: {
    subject: 'En uppdaterares e-postadress fungerar inte',
    lead: 'E-post till den här uppdateraren kommer inte fram. Adressen används inte längre, eller så är den felskriven.',
    person: 'Uppdaterare',
    address: 'E-postadress',
    status: 'Felkod från e-postservern',
    items: 'Beskrivningar som vi inte kan fråga om',
    task: 'Ange en fungerande adress eller en ny uppdaterare i listan över uppdaterare.',
    afterwards: 'Därefter skickar vi begäran om granskning till den nya adressen.',
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
  noReply: 'Du behöver inte svara på det här meddelandet.',
} satisfies AnswerTexts

function these(items: number): string {
  return items === 1 ? 'den här punkten' : 'de här punkterna'
}

function intended(items: number): string {
  return `Uppgifterna i ${these(items)} ska vara som de är:`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
