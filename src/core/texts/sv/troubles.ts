import type { TroubleTexts } from '../troubles.ts'

export const troubles = {
  subjects: {
    night: 'Att reda ut: Ajantasas nattkörning har inte blivit klar',
    mailbox: 'Att reda ut: Ajantasa kan inte läsa svaren i postlådan',
    answers: 'Att reda ut: Ajantasa kan inte behandla svaren',
    sending: 'Att reda ut: Ajantasa kan inte skicka alla meddelanden',
  },
  leads: {
    night: city => `${city}: Ajantasas nattkörning har inte blivit klar.`,
    mailbox: (city, since) => `${city}: sedan den ${since} har Ajantasa inte kunnat läsa svaren i postlådan.`,
    answers: (city, since) => `${city}: sedan den ${since} har Ajantasa inte kunnat behandla svaren.`,
    sending: (city, since) => `${city}: sedan den ${since} har Ajantasa inte kunnat skicka alla meddelanden.`,
  },
  meanings: {
    night:
      'Ingenting har gått förlorat. Uppgifterna från den senaste nattkörningen som blev klar används, och nya begäranden om granskning väntar.',
    mailbox: 'Ingenting har gått förlorat. Svaren väntar i postlådan.',
    answers: 'Ingenting har gått förlorat. Svaren har sparats och väntar på behandling.',
    sending: 'Ingenting har gått förlorat. De meddelanden som inte har skickats väntar.',
  },
  heading: 'Orsak och åtgärd',
  reasons: {
    ptvAway: {
      why: 'Servicedatalagrets öppna gränssnitt svarar inte.',
      remedy:
        'Kontrollera nätförbindelsen, proxyservern och brandväggen. Om de är i ordning ligger störningen i Servicedatalagret och du behöver inte göra någonting.',
    },
    ptvKey: {
      why: 'Servicedatalagret godkänner inte Ajantasas API-nyckel.',
      remedy:
        'Kontrollera variabeln PTV_API_KEY eller den som stadens inställningsfil anger. Nyckeln kan ha gått ut eller höra till en annan miljö. En ny får du av Myndigheten för digitalisering och befolkningsdata. Starta om Ajantasa när du har bytt nyckeln.',
    },
    ptvRefused: {
      why: 'Servicedatalagret lämnar inte ut de begärda uppgifterna.',
      remedy:
        'Kontrollera organisationernas id (ptv.organizations) och gränssnittets adress (ptv.baseUrl) i stadens inställningsfil.',
    },
    ptvShape: {
      why: 'Servicedatalagrets gränssnitt ger svar som Ajantasa inte förstår.',
      remedy:
        'Kontrollera att ingen proxyserver eller servicesida svarar i stället för Servicedatalagret och om det finns en nyare version av Ajantasa.',
    },
    mailboxAway: {
      why: 'E-postservern svarar inte.',
      remedy: 'Kontrollera servern, nätförbindelsen och brandväggen.',
    },
    mailboxKey: {
      why: 'E-postservern godkänner inte användarnamnet eller lösenordet.',
      remedy:
        'Kontrollera variabeln IMAP_URL eller den som stadens inställningsfil anger. Lösenordet kan ha gått ut. Starta om Ajantasa när du har bytt det.',
    },
    mailboxRefused: {
      why: 'E-postservern låter inte Ajantasa använda postlådan.',
      remedy: 'Kontrollera postlådans namn i variabeln IMAP_URL och användarens rättigheter till postlådan.',
    },
    tokenRefused: {
      why: 'Ajantasa får inte tillstånd att logga in i e-posten (OAuth).',
      remedy:
        'Kontrollera variablerna MAIL_OAUTH_TENANT, MAIL_OAUTH_CLIENT_ID och MAIL_OAUTH_CLIENT_SECRET. Programmets hemlighet kan ha gått ut. Starta om Ajantasa när du har bytt den.',
    },
    database: {
      why: 'Databasen svarar inte, eller gör inte det som Ajantasa ber om.',
      remedy: 'Kontrollera PostgreSQL-servern, dess diskutrymme och variabeln DATABASE_URL.',
    },
    files: {
      why: 'En fil eller mapp kan inte användas, eller så är det fel i inställningarna.',
      remedy: 'Kontrollera var listan över uppdaterare och rapporterna finns, rättigheterna till dem och diskutrymmet.',
    },
    cutOff: {
      why: 'Programmet har avslutats mitt i arbetet.',
      remedy: 'Se i serverns logg varför programmet har avslutats och kontrollera att minnet räcker till.',
    },
    overtime: {
      why: 'Arbetet har avbrutits, eftersom det tog för lång tid och andra städer väntar på sin tur.',
      remedy: 'Kontrollera om Servicedatalagret, e-postservern eller databasen svarar långsammare än vanligt.',
    },
    unforeseen: {
      why: 'Ajantasa känner inte till orsaken.',
      remedy:
        'Se orsaken i Ajantasas logg. Om du inte kan åtgärda den, skicka loggen vidare till programmets utvecklare.',
    },
    late: {
      why: 'Nattkörningen pågår eller har inte börjat, men inget steg i den har misslyckats.',
      remedy: 'Kontrollera att Ajantasa är i gång och att serverns kapacitet räcker till.',
    },
  },
  again: 'Ajantasa försöker på nytt av sig själv minst en gång i timmen.',
  doctor:
    'Det här kommandot prövar allt som Ajantasa behöver och berättar vad som hjälper. Kör det där Ajantasa är installerat:',
  status: 'Det här kommandot visar vilka arbetssteg som har lyckats och när:',
  untilWell: 'Vi skickar inget nytt meddelande om den här saken. Vi meddelar när den är i ordning.',
  over: {
    subjects: {
      night: 'I ordning igen: Ajantasas nattkörning har blivit klar',
      mailbox: 'I ordning igen: Ajantasa läser svaren i postlådan',
      answers: 'I ordning igen: Ajantasa behandlar svaren',
      sending: 'I ordning igen: Ajantasa skickar alla meddelanden',
    },
    texts: {
      night: (city, since) => `${city}: den nattkörning som var oavslutad den ${since} är gjord.`,
      mailbox: (city, since) => `${city}: från och med den ${since} kunde svaren inte läsas. Nu läses de igen.`,
      answers: (city, since) => `${city}: från och med den ${since} kunde svaren inte behandlas. Nu behandlas de igen.`,
      sending: (city, since) =>
        `${city}: från och med den ${since} kunde alla meddelanden inte skickas. Nu skickas de igen.`,
    },
  },
} satisfies TroubleTexts
