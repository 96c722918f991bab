import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { PartTexts } from '../report.ts'

export const parts = {
  head: {
    current: 'av innehållet är aktuellt',
    ofItems: of => `av ${number(of)} innehåll`,
    figures: {
      current: 'Aktuellt',
      confirmed: 'Bekräftat',
      stale: 'Kräver åtgärder',
      unowned: 'Utan ansvarig person',
      answered: 'Besvarat',
    },
    notes: {
      current: 'Tidsfristen för granskning har inte löpt ut',
      confirmed: 'Uppdateraren har bekräftat den nuvarande texten',
      stale: 'Uppdateraren ombeds granska eller korrigera uppgifter',
      unowned: 'Kommunikationsenheten ansvarar tills någon har utsetts',
      answered: 'Av det innehåll som de senaste begärandena om granskning gällde',
    },
    points: (change, date) =>
      `${signed(change)} ${Math.abs(change) === 1 ? 'procentenhet' : 'procentenheter'} (sedan den ${date})`,
    more: (change, date) => `${signed(change)} (sedan den ${date})`,
    same: date => `Samma som den ${date}`,
    first: 'Förändringen visas när uppföljningen har pågått en månad',
    nobodyAsked: 'Uppdaterarna har inte tillfrågats ännu',
    toDo: 'Gör det här först',
    empty: 'Inget innehåll har lästs in från Servicedatalagret.',
    show: 'Visa',
    statesTitle: 'Innehåll enligt status',
  },
  trend: {
    lead: 'Hur stor del av innehållet som har varit aktuellt och hur stor del uppdaterarna har bekräftat.',
    none: 'Utvecklingen visas här när innehållet har lästs in under flera nätter.',
    title: 'Andelen aktuellt och bekräftat innehåll',
    caption: 'Utvecklingen månad för månad',
    current: 'Aktuellt',
    confirmed: 'Bekräftat',
    computed: 'Ring: nattens siffror har inte sparats, så de har räknats ut i efterhand.',
    description: (from, to) =>
      `${from.date}: aktuellt ${from.current}, bekräftat ${from.confirmed}. ${to.date}: aktuellt ${to.current}, bekräftat ${to.confirmed}.`,
  },
  areas: {
    lead: 'Först kommer det ansvarsområde där den minsta andelen av innehållet är aktuell. Samma innehåll kan höra till flera ansvarsområden. Välj ett ansvarsområde för att se dess innehåll.',
    caption: 'Ansvarsområdena sida vid sida',
    none: 'Inga ansvarsområden har angetts ännu. När listan över uppdaterare har importerats visas siffrorna här enligt ansvarsområde.',
    unnamed: 'Ansvarsområde utan namn',
    unowned: 'Utan ansvarig person',
    answered: (answered, asked) => `${number(answered)}/${number(asked)}`,
    notAsked: 'inga frågor',
    since: date =>
      `Uppgifterna om svar gäller meddelanden som har skickats från och med den ${date}. Svarstiden är en median.`,
    trendTitle: area => `Utvecklingen av andelen aktuellt innehåll: ${area}`,
    peopleHeading: 'Ansvariga personer',
    peopleCaption: 'Innehåll enligt ansvarig person',
    hours: count => (count === 0 ? 'under en timme' : counted('sv', count, 'timme', 'timmar')),
  },
  due: {
    lead: items =>
      `Statusen för ${items === 1 ? 'ett' : number(items)} innehåll ändras inom 90 dagar, om innehållet inte bekräftas.`,
    none: 'Inget innehåll ska granskas inom 90 dagar.',
    title: 'Innehåll som ska granskas, vecka för vecka',
    axis: 'Veckans första dag',
    caption: 'Innehåll som ska granskas, vecka för vecka',
    listCaption: 'Granskas härnäst',
    week: (from, to) => `${from}–${to}`,
  },
  facts: {
    lead: 'Så här står det i innehållet nu. Invånarna ser uppgifterna, så korrigera dem först.',
    none: 'Inga trasiga länkar eller föråldrade uppgifter har observerats.',
    headings: { brokenLink: 'Trasiga länkar', passed: 'Föråldrade uppgifter' },
  },
  languages: {
    lead: 'Hur mycket innehåll som har en språkversion på respektive språk.',
    none: 'Det finns inga språkversioner.',
    caption: 'Språkversionernas täckning',
    policies: { required: 'Krävs', recommended: 'Rekommenderas', other: 'Annat språk' },
    missing: items => `${number(items)} innehåll utan språkversion`,
  },
  waiting: {
    lead: 'Hur mycket innehåll som finns i respektive skede.',
    none: 'Inget väntar på meddelande, svar eller korrigering.',
    caption: 'Innehåll som väntar, enligt ansvarsområde och skede',
    steps: {
      digest: 'Begäran om granskning skickas',
      reminder: 'Påminnelse skickas',
      copy: 'Skickas också till ersättare och chef',
      toCommunications: 'Avgörs av kommunikationsenheten',
      correction: 'Korrigeringen syns ännu inte i Servicedatalagret',
    },
    next: date => `Nästa meddelanden skickas den ${date}.`,
    nobody: 'Utan ansvarig person',
  },
  proposals: {
    lead: 'Korrigeringar som uppdaterarna har föreslagit.',
    caption: 'Korrigeringsförslag',
    states: {
      waiting: 'Väntar på godkännande',
      approved: 'Godkänt, ännu inte i Servicedatalagret',
      seen: 'Syns i Servicedatalagret',
      rejected: 'Avslaget',
      outdated: 'Föråldrat',
    },
  },
  again: {
    lead: 'Det här innehållet har bekräftats, men det är bra att fråga om det på nytt.',
    none: 'Ingen bekräftelse ger anledning att fråga på nytt.',
    caption: 'Bekräftelser som bör kontrolleras',
    reasons: {
      changedSince: 'Texten har ändrats efter bekräftelsen',
      inOneWord: 'Allt innehåll i meddelandet bekräftades inom en minut, fastän det finns ett fel här',
      otherPerson: 'Den som bekräftade är inte ansvarig för innehållet',
      soonOld: 'Bekräftelsen föråldras inom 60 dagar',
    },
  },
  held: {
    lead: 'Här behövs ett beslut av en människa. Kommandona ges av informationsförvaltningen.',
    none: 'Inget väntar på beslut.',
    caption: 'Ärenden som väntar på beslut',
    kinds: {
      removals: 'Borttagningar',
      quarantine: 'Poster som inte kunde läsas',
      roster: 'Listan över uppdaterare',
      mailInDoubt: 'Meddelanden som kanske inte har skickats',
    },
    meanings: {
      removals:
        'Ovanligt mycket innehåll eller många kopplingar saknas i Servicedatalagret. Kontrollera om de har tagits bort med avsikt.',
      quarantine: 'Postens form är okänd. Övrigt innehåll har lästs in som vanligt.',
      roster: 'Den nya listan över uppdaterare har inte tagits i bruk. Den tidigare listan gäller.',
      mailInDoubt: 'Kontrollera om meddelandet har kommit fram innan det skickas på nytt.',
    },
  },
  history: {
    events: {
      new: 'syntes för första gången i Servicedatalagret',
      changed: 'texten ändrades i Servicedatalagret',
      republished: 'publicerades på nytt utan ändringar',
      missing: 'hittades inte i Servicedatalagret',
      removed: 'togs bort från Servicedatalagret',
      returned: 'kom tillbaka till Servicedatalagret',
      asked: 'uppdateraren tillfrågades',
      confirmed: 'bekräftades som aktuellt',
      changedSince: 'bekräftades, men texten hade redan ändrats',
      corrected: 'uppdateraren meddelade att innehållet har korrigerats',
      snoozed: 'uppdateraren sköt upp granskningen',
      muted: 'anmärkningen markerades som avsiktlig',
      handedOver: 'överläts till en annan uppdaterare',
      correct: 'uppdateraren föreslog en korrigering',
      intended: 'uppdateraren meddelade att det ska vara så här',
      reassign: 'uppdateraren meddelade att innehållet hör till någon annan',
      dontKnow: 'uppdateraren kunde inte svara på frågan',
      ended: 'uppdateraren meddelade att tjänsten har lagts ner',
    },
    bases: {
      confirmed: 'bekräftades som aktuellt',
      published: 'publicerades i Servicedatalagret',
      firstSeen: 'uppföljningen började',
      touched: 'masspublicerades i Servicedatalagret',
    },
    found: title => `anmärkningen öppnades: ${title}`,
    becomes: state => `kommande: ${state}, om innehållet inte bekräftas`,
  },
  lists: {
    rest: count =>
      count === 1
        ? 'Ytterligare en rad finns i Excel-filen.'
        : `Ytterligare ${number(count)} rader finns i Excel-filen.`,
    numbers: 'Siffrorna som tabell',
  },
} satisfies PartTexts

function number(value: number): string {
  return formatNumber(value, 'sv')
}

function signed(value: number): string {
  return `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`
}
