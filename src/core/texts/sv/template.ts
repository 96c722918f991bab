import { counted, listed } from '../plural.ts'
import type { TemplateTexts } from '../template.ts'

export const template = {
  file: 'uppdaterare',
  title: city => `Lista över uppdaterare – ${city}`,
  sheets: { roster: 'Uppdaterare', help: 'Anvisning' },
  yesNo: ['ja', 'nej'],
  refusals: {
    language: 'Välj suomi, svenska eller English i listan.',
    editsPtv: 'Välj ja eller nej i listan.',
  },
  rows: {
    group: (mainClass, organization) => (organization === null ? mainClass : `${mainClass} – ${organization}`),
    groupCounts: (services, unowned) =>
      unowned === services
        ? `${counted('sv', services, 'tjänst', 'tjänster')} utan uppdaterare`
        : `${counted('sv', services, 'tjänst', 'tjänster')}${unowned === 0 ? '' : `, varav ${unowned} utan uppdaterare`}`,
    remainder: organization => `Övrigt innehåll – ${organization}`,
    remainderCount: items => counted('sv', items, 'innehåll', 'innehåll'),
    remainderArea: 'Övrigt innehåll',
    otherDuty: row => `Rad ${row} i den nuvarande listan`,
    ask: address => `Fråga: ${address}`,
  },
  reasons: {
    suggested: {
      classHere: services => `Ansvarar redan för ${tallied(services)} i den här gruppen och organisationen.`,
      organization: services => `Ansvarar redan för ${tallied(services)} i den här organisationen.`,
      classElsewhere: services => `Ansvarar redan för ${tallied(services)} i den här gruppen i en annan organisation.`,
      connected: services => `Ansvarar redan för ${tallied(services)} som kanalen är kopplad till.`,
    },
    mailbox: services =>
      services === 1
        ? 'Adressen finns på tjänstens servicekanal.'
        : `Adressen finns på ${services} tjänsters servicekanaler.`,
    fromRow: row => `Uppdaterare redan nu: rad ${row} i den här tabellen.`,
    fromReply: (person, date) => `Uppdaterare nu: ${person}, som tog över den ${date}.`,
    allOwned: 'Alla tjänster har redan en uppdaterare.',
    taken: items =>
      `Om du fyller i den här raden delar personen ansvaret också för ${counted('sv', items, 'tjänst', 'tjänster')} som redan har en uppdaterare.`,
    sharing: groups =>
      `Hör också till gruppen ${listed('sv', groups)}. Om grupperna får olika uppdaterare, fyll i den här raden.`,
    wholeOrganization:
      'Personen på raden ansvarar för allt innehåll i organisationen som inte har någon annan uppdaterare.',
    organization: 'Organisationens egna uppgifter.',
    serviceCollection: 'Servicehelhet.',
    noClass: 'Tjänsten har ingen servicegrupp.',
    noServices: 'Kanalen är inte kopplad till någon tjänst.',
    servicesWithoutUpdater: 'Någon av de kopplade tjänsterna har ingen uppdaterare.',
    severalGroups: groups =>
      `Kopplad till tjänster i olika grupper: ${listed('sv', groups)}. Fyll i den här raden om de har olika uppdaterare.`,
    severalPeople: people => `Kopplad till tjänster som har olika uppdaterare: ${listed('sv', people)}.`,
    more: count => `${count} till`,
  },
  help: {
    headings: ['Ämne', 'Anvisning', 'Exempel'],
    sections: [
      {
        heading: 'Så här fyller du i tabellen',
        lines: [
          {
            topic: '1. Börja med grupperna',
            guidance:
              'En färgad rad inleder en grupp. Skriv uppdaterarens namn och e-postadress på den: personen ansvarar för alla tjänster i gruppen. De andra raderna kan du lämna tomma.',
            example: 'Gruppen Utbildning: Anna Meri, anna.meri@exempelby.fi',
          },
          {
            topic: '2. Fyll i undantagen',
            guidance:
              'Om någon annan ansvarar för en viss tjänst, fyll också i tjänstens egen rad. Den egna raden avgör.',
            example: 'Tjänsten Vuxengymnasium: Olle Niemi, olle.niemi@exempelby.fi',
          },
          {
            topic: '3. Fyll i slutet av tabellen',
            guidance:
              'För en servicekanal ansvarar den som ansvarar för de tjänster som kanalen är kopplad till. I slutet av tabellen finns bara de kanaler och det övriga innehåll som inte får en uppdaterare på det sättet. Du kan utse en gemensam uppdaterare för dem på den färgade raden.',
            example: 'En växel som alla tjänster använder',
          },
          {
            topic: 'Tomma rader',
            guidance:
              'En rad där ingen person har skrivits in hoppas över. För innehåll utan uppdaterare ansvarar kommunikationsenheten.',
            example: '',
          },
          {
            topic: 'Flera uppdaterare',
            guidance: 'Om ansvaret delas, kopiera raden och skriv varje uppdaterare på en egen rad.',
            example: '',
          },
          {
            topic: 'Färdigt ifyllda rader',
            guidance: 'De kommer från den nuvarande listan över uppdaterare. Ändra bara det som har ändrats.',
            example: '',
          },
          {
            topic: 'Filtrering',
            guidance:
              'Du kan filtrera raderna med knapparna på rubrikraden, till exempel ett ansvarsområde i taget. Ta bort filtret innan du sparar: dolda rader tas inte emot.',
            example: '',
          },
        ],
      },
      {
        heading: 'Vad som händer sedan',
        lines: [
          {
            topic: 'Inlämning',
            guidance:
              'Spara tabellen där listan över uppdaterare finns, eller skicka den till informationsförvaltningen.',
            example: '',
          },
          {
            topic: 'Kontroll',
            guidance:
              'Programmet kontrollerar hela tabellen innan något ändras. Om det finns fel får du en förteckning med rad, kolumn och råd för varje fel. Den gamla listan fortsätter då att gälla.',
            example: 'Rad 14: e-postadressen saknas.',
          },
          {
            topic: 'Meddelanden till uppdaterarna',
            guidance:
              'Uppdateraren får e-post när det är dags att granska uppgifterna. Det räcker att svara på meddelandet, och inget användarnamn behövs.',
            example: '”Allt stämmer utom 2.”',
          },
        ],
      },
    ],
    columns: 'Vad kolumnerna betyder',
    privacy: {
      heading: 'Dataskydd',
      sentences: days => [
        {
          topic: 'Förvaring',
          guidance:
            'Tabellen innehåller namn och e-postadresser till anställda, så förvara den omsorgsfullt och dela den bara med dem som behöver den.',
          example: '',
        },
        {
          topic: 'Användning och radering',
          guidance: `Uppgifterna används bara för att fråga uppdateraren om innehållet är aktuellt, och de raderas ${days} dagar efter att personen inte längre finns i listan.`,
          example: '',
        },
      ],
    },
  },
  columns: {
    about: {
      meaning: 'En grupp, en tjänst eller annat innehåll. Den här kolumnen läses inte in.',
      example: 'Vuxengymnasium',
    },
    suggestion: {
      meaning:
        'Vem som ansvarar nu, vem som kunde ansvara, eller på vilken adress du kan fråga. Förslaget börjar inte gälla av sig självt: skriv personen i kolumnerna Uppdaterare och E-post. Den här kolumnen läses inte in.',
      example: 'Anna Meri, anna.meri@exempelby.fi',
    },
    reason: {
      meaning: 'Vad förslaget bygger på, eller varför raden finns här. Den här kolumnen läses inte in.',
      example: 'Ansvarar redan för 5 tjänster i den här organisationen.',
    },
    updater: { meaning: 'Uppdaterarens för- och efternamn.', example: 'Anna Meri' },
    email: {
      meaning: 'Uppdaterarens egen e-postadress. Obligatorisk om någon är utsedd på raden.',
      example: 'anna.meri@exempelby.fi',
    },
    language: { meaning: 'Språket i meddelandena. Tomt betyder stadens standardspråk.', example: 'svenska' },
    editsPtv: {
      meaning: 'Får uppdateraren själv redigera innehåll i Servicedatalagret? Tomt betyder nej.',
      example: 'ja',
    },
    deputy: {
      meaning: 'Vem som får meddelandena när uppdateraren är borta eller inte svarar.',
      example: 'olle.niemi@exempelby.fi',
    },
    superior: {
      meaning: 'Vem som får veta om meddelandena inte besvaras.',
      example: 'lisa.salo@exempelby.fi',
    },
    alsoAnswers: {
      meaning: 'Andra adresser som får svara för uppdateraren. Skriv kommatecken mellan dem.',
      example: 'utbildning@exempelby.fi',
    },
    away: { meaning: 'Uppdaterarens första och sista frånvarodag.', example: '1.7.2027–31.7.2027' },
    area: {
      meaning: 'Ansvarsområdets namn i meddelanden och rapporter. Du kan ändra förslaget.',
      example: 'Utbildning',
    },
    serviceArea: {
      meaning: 'Vilket serviceområde ansvarsområdet hör till. Frivillig.',
      example: 'Bildningstjänster',
    },
    contentId: {
      meaning: 'Anger vilket innehåll raden gäller. Ändra den inte.',
      example: '3d1759a2-e47a-4947-9a31-cab1c1e2512b',
    },
    organization: {
      meaning: 'Begränsar raden till organisationens och dess underorganisationers innehåll. Ändra den inte.',
      example: 'Exempelby stad',
    },
    serviceClass: { meaning: 'Begränsar raden till gruppens tjänster. Ändra den inte.', example: 'P6 Utbildning' },
    name: {
      meaning:
        'Begränsar raden till innehåll med det här namnet; en stjärna står för vilka tecken som helst. Vanligen tom, eftersom raden slutar gälla om namnet ändras i Servicedatalagret.',
      example: 'Daghem*',
    },
  },
} satisfies TemplateTexts

function tallied(services: number): string {
  return counted('sv', services, 'tjänst', 'tjänster')
}
