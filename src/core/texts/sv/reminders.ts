import { counted, either, listed } from '../plural.ts'
import type { ReminderTexts } from '../reminders.ts'

const yourRoles = { deputy: 'din ersättare', superior: 'din chef' } as const
const roles = { deputy: 'ersättaren', superior: 'uppdaterarens chef' } as const
const asRoles = { deputy: 'som uppdaterarens ersättare', superior: 'som uppdaterarens chef' } as const

export const reminders = {
  reminder: {
    subject: items => `Påminnelse: ${descriptions(items)} väntar på din granskning`,
    again: date =>
      `Vi skickade en begäran om granskning den ${date}. Vi har ännu inte fått något svar, så vi frågar en gång till.`,
  },
  unanswered: {
    since: date => `Vi har frågat om uppgifterna sedan den ${date} men har inte fått något svar.`,
    copies: (people, yours) =>
      `Därför får också ${listed(
        'sv',
        people.map(({ role, name }) => `${(yours ? yourRoles : roles)[role]} ${name}`),
      )} en kopia av det här meddelandet. ${people.length === 1 ? 'Också den som får kopian' : 'Också de som får kopian'} kan svara.`,
  },
  standIn: {
    away: (person, until) =>
      `Du får det här meddelandet eftersom ${person} är frånvarande till och med den ${until} och du har angetts som ersättare.`,
    unreachable: person =>
      `Du får det här meddelandet eftersom e-post till uppdateraren inte kommer fram. Uppdaterare är ${person}, och du har angetts som ersättare.`,
    remedy: 'Du kan svara i uppdaterarens ställe.',
  },
  copy: {
    subject: items => `Kopia: ${descriptions(items)} väntar på granskning`,
    preheader: 'Du får det här meddelandet för kännedom eftersom uppdateraren inte har svarat.',
    lead: (person, since, role) =>
      `Du får en kopia av en begäran om granskning eftersom du har angetts ${asRoles[role]}. Uppdaterare är ${person}. Vi har frågat om uppgifterna sedan den ${since} men har inte fått något svar. Kanske har uppdateraren förhinder, eller så har våra meddelanden inte uppmärksammats.`,
    remedy: {
      deputy:
        'Du kan svara i uppdaterarens ställe genom att svara på det här meddelandet. Du kan också tala med uppdateraren om saken.',
      superior:
        'Du kan be uppdateraren svara. Du kan också svara i uppdaterarens ställe genom att svara på det här meddelandet.',
    },
    purpose: items =>
      items === 1
        ? 'Vi frågar om den här beskrivningen i Servicedatalagret stämmer. Invånarna läser den i Suomi.fi-webbtjänsten.'
        : 'Vi frågar om de här beskrivningarna i Servicedatalagret stämmer. Invånarna läser dem i Suomi.fi-webbtjänsten.',
    more: items =>
      `Ytterligare ${descriptions(items)} väntar på granskning. Vi frågar om ${items === 1 ? 'den' : 'dem'} senare.`,
  },
  reason: (person, role) => `I listan över uppdaterare har du angetts ${asRoles[role]}. Uppdaterare är ${person}.`,
  editing: {
    heading: 'Du kan också korrigera själv',
    steps: example =>
      `Öppna Servicedatalagret och sök fram beskrivningen med hjälp av namnet. Korrigera uppgifterna och publicera beskrivningen. Svara sedan på det här meddelandet, till exempel: ${example}`,
    editor: 'Servicedatalagret',
  },
  welcome: {
    heading: 'Vad handlar det här om?',
    sender: city =>
      `Det här är första gången du får ett sådant meddelande. Det kommer från kommunikationsenheten (${city}).`,
    purpose:
      'Suomi.fi-webbtjänsten, chattbotar och servicekartor hämtar sina uppgifter från Servicedatalagret. En felaktig uppgift blir kvar där om ingen märker den. Därför frågar vi den som känner till tjänsten bäst.',
    rhythm: days =>
      `Det räcker att du svarar per e-post. Svaret läses först av ett program, och kommunikationsenheten tar hand om korrigeringarna. Vi frågar högst en gång ${period(days)}. Om vi inte får något svar påminner vi en gång. Om vi ändå inte får något svar frågar vi också ersättaren och chefen.`,
  },
  privacy: {
    heading: 'Så här behandlar vi dina uppgifter',
    controller: city => `Personuppgiftsansvarig är ${city}.`,
    data: 'Vi behandlar din e-postadress, dina svar och andra uppgifter om dig i listan över uppdaterare, till exempel ditt namn, ditt ansvarsområde och dina frånvarodagar. Kommunikationsenheten för listan.',
    purpose:
      'Vi använder uppgifterna för att fråga dig om beskrivningarna är aktuella och för att behandla dina svar. Behandlingen grundar sig på en uppgift av allmänt intresse: invånarna behöver riktiga uppgifter om tjänsterna.',
    recipients: 'Kommunikationsenheten och informationsförvaltningen behandlar uppgifterna.',
    kept: (personDays, mailDays) =>
      `Vi raderar dina personuppgifter ${personDays} dagar efter att du inte längre finns i listan över uppdaterare. Texterna i meddelandena raderar vi ${mailDays} dagar efter att meddelandena skickades.`,
    rights:
      'Du har rätt att se dina uppgifter, begära att de rättas och invända mot behandlingen. Skriv i så fall till kommunikationsenheten. Du kan också lämna in ett klagomål till dataombudsmannen.',
  },
  toldUnanswered: {
    subject: people =>
      `${counted('sv', people, 'uppdaterare', 'uppdaterare')} har inte svarat på begäran om granskning`,
    lead: people =>
      people === 1
        ? 'Den här uppdateraren har inte svarat på begäran om granskning. Vi har skickat en påminnelse. Vi har också skickat en kopia till ersättaren och chefen, om de har angetts i listan över uppdaterare.'
        : 'De här uppdaterarna har inte svarat på begäran om granskning. Vi har skickat påminnelser. Vi har också skickat kopior till ersättarna och cheferna, om de har angetts i listan över uppdaterare.',
    tasks: 'Gör något av det här:',
    call: people =>
      people === 1
        ? 'Ring uppdateraren och fråga om meddelandena har kommit fram och om det behövs hjälp.'
        : 'Ring uppdaterarna och fråga om meddelandena har kommit fram och om det behövs hjälp.',
    deputy: column => `Utse en ersättare: lägg till adressen i kolumnen ${column} i listan över uppdaterare.`,
    roster: 'Om någon annan har tagit över, ange den nya uppdateraren i listan över uppdaterare.',
    afterwards: 'Vi fortsätter att fråga. Om vi inte får något svar meddelar vi det på nytt.',
    since: 'Första obesvarade begäran om granskning',
    requests: 'Antal obesvarade begäranden',
    latest: 'Senaste begäran om granskning',
    asked: (date, items) => `${date}, ${descriptions(items)}`,
    copies: { deputy: 'Ersättare som har fått en kopia', superior: 'Chef som har fått en kopia' },
    nobody: 'ingen',
  },
  toldUnowned: {
    subject: items => `${descriptions(items)} saknar ansvarig person`,
    lead: items =>
      items === 1
        ? 'I listan över uppdaterare finns ingen ansvarig person för den här beskrivningen. Därför kan vi inte fråga någon om den stämmer. Kommunikationsenheten ansvarar för den tills en ansvarig person har utsetts.'
        : 'I listan över uppdaterare finns ingen ansvarig person för de här beskrivningarna. Därför kan vi inte fråga någon om de stämmer. Kommunikationsenheten ansvarar för dem tills en ansvarig person har utsetts.',
    task: 'Utse en ansvarig person: lägg till en rad i listan över uppdaterare.',
    columns: 'Fyll i kolumnerna på raden så här:',
    who: columns => `Vem som ansvarar: ${listed('sv', columns)}`,
    what: columns => `Vad personen ansvarar för, minst en av de här: ${either('sv', columns)}`,
    oneRow: organization =>
      `En rad kan räcka för många beskrivningar. Om du av de här bara fyller i kolumnen ${organization} gäller raden alla beskrivningar som organisationen har.`,
    channels:
      'En servicekanal utan egen rad hör till den person som ansvarar för alla tjänster som kanalen är kopplad till.',
    unknownOrganization: 'Organisationen är okänd',
    items: items => `${descriptions(items)}:`,
    more: items => `och ${counted('sv', items, 'beskrivning', 'beskrivningar')} till`,
    moreOrganizations: (organizations, items) =>
      `Dessutom saknar ${descriptions(items)} i ${counted('sv', organizations, 'annan organisation', 'andra organisationer')} ansvarig person.`,
    elsewhere: section => `Alla de här beskrivningarna finns i månadsrapporten i avsnittet ${section}.`,
  },
} satisfies ReminderTexts

function descriptions(items: number): string {
  return counted('sv', items, 'beskrivning', 'beskrivningar')
}

function period(days: number): string {
  if (days % 7 !== 0) return days === 1 ? 'om dagen' : `på ${days} dagar`
  return days === 7 ? 'i veckan' : `på ${days / 7} veckor`
}
