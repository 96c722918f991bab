import type { RosterTarget } from '../../assignment.ts'
import { formatNumber } from '../format.ts'
import type { MailTexts } from '../mail.ts'
import { counted, listed } from '../plural.ts'

const targets: Readonly<Record<RosterTarget, string>> = {
  contentId: 'till uppdaterare utifrån SDL-ID',
  name: 'till uppdaterare utifrån beskrivningens namn',
  serviceClass: 'till uppdaterare utifrån servicegruppen',
  organization: 'till uppdaterare utifrån organisationen',
  everything: 'till uppdaterare för alla beskrivningar',
}

export const mail = {
  subject: items => `${count(items, 'beskrivning', 'beskrivningar')} väntar på din granskning`,
  marker: '--- Svara ovanför den här raden ---',
  preheader: items =>
    `Om ${items === 1 ? 'uppgifterna' : 'alla uppgifter'} stämmer räcker det att svara: allt stämmer.`,
  greeting: name => (name === '' ? 'Hej!' : `Hej ${name}!`),
  purpose: items =>
    items === 1
      ? 'Kontrollera om den här beskrivningen i Servicedatalagret stämmer. Invånarna läser den i Suomi.fi-webbtjänsten.'
      : 'Kontrollera om de här beskrivningarna i Servicedatalagret stämmer. Invånarna läser dem i Suomi.fi-webbtjänsten.',
  answering: {
    heading: 'Så här svarar du',
    instruction: 'Svara på det här meddelandet med några ord. Du behöver inte logga in någonstans.',
    examples: 'Du kan till exempel skriva så här:',
    others: 'Andra svar',
    buttons: 'Du kan också öppna ett färdigt svar under varje punkt. Kom ihåg att skicka det.',
    receipt: 'Du får en kvittens där vi berättar hur vi har förstått ditt svar.',
  },
  replies: {
    allOk: 'allt stämmer',
    allButOne: number => `allt stämmer utom ${number}`,
    ok: number => `${number} ok`,
    correction: number => `${number}: `,
    correctionExample: number => `${number}: det nya telefonnumret är 05 617 1234`,
    notMine: number => `inte min ${number}`,
    corrected: number => `åtgärdat ${number}`,
    dontKnow: number => `vet inte ${number}`,
    ended: number => `upphört ${number}`,
    intended: number => `${number}: ska vara så, eftersom …`,
    later: until => `senare ${until}`,
    itemLater: (number, until) => `${number} senare ${until}`,
  },
  meanings: {
    allOk: items => (items === 1 ? 'uppgifterna stämmer' : 'alla uppgifter stämmer'),
    allButOne: number => `bara punkt ${number} behöver korrigeras`,
    correction: 'kommunikationsenheten korrigerar uppgiften åt dig',
    notMine: number => `du ansvarar inte för punkt ${number}`,
    corrected: 'du har själv korrigerat punkten i Servicedatalagret',
    dontKnow: 'kommunikationsenheten utreder saken',
    ended: 'tjänsten finns inte längre',
    intended: 'uppgiften ska vara som den är',
    later: 'vi frågar igen tidigast då',
  },
  item: {
    languageVersions: languages =>
      `${languages.length === 1 ? 'Språkversion' : 'Språkversioner'}: ${languages.join(', ')}`,
    shownIn: adverb => `Det här har inte publicerats på svenska. Vi visar uppgifterna ${adverb}.`,
    suomiFi: 'Läs i Suomi.fi-webbtjänsten:',
    states: {
      current: '',
      due: 'Det är dags att granska.',
      overdue: 'Granskningen är försenad.',
      expired: 'Uppgifterna har inte granskats på länge.',
    },
    findings: 'Korrigera eller kontrollera',
    moreFindings: more => `och ${count(more, 'anmärkning', 'anmärkningar')} till`,
    place: parts => capital(parts.join(', ')),
    sharedWith: names => `${listed('sv', names)} ansvarar också för det här.`,
    ready: 'Öppna ett färdigt svar:',
    okButton: number => `${number} stämmer`,
    correctionButton: number => `${number} stämmer inte`,
    correctedButton: number => `${number} har jag korrigerat`,
    notMineButton: number => `${number} hör inte till mig`,
    laterButton: number => `${number} senare`,
    answerWith: words => `Svara: ${words.map(word => `"${word}"`).join(' eller ')}`,
  },
  age: {
    today: 'i dag',
    days: days => `för ${count(days, 'dag', 'dagar')} sedan`,
    months: months => `för ${count(months, 'månad', 'månader')} sedan`,
    years: (years, more) => `för ${more ? 'över ' : ''}${formatNumber(years, 'sv')} år sedan`,
    confirmed: (date, ago) => `Uppgifterna bekräftades senast den ${date} (${ago}).`,
    published: (date, ago) =>
      `Beskrivningen publicerades i Servicedatalagret den ${date} (${ago}). Ingen har ännu bekräftat att den är aktuell.`,
    firstSeen: (date, ago) =>
      `Det framgår inte av Servicedatalagret när beskrivningen har publicerats. Vi såg den första gången den ${date} (${ago}). Ingen har ännu bekräftat att den är aktuell.`,
    touched: date =>
      `Enligt Servicedatalagret publicerades beskrivningen den ${date}, men datumet kommer från en masspublicering. Det visar alltså inte att någon har granskat beskrivningen.`,
  },
  facts: {
    heading: 'Stämmer de här uppgifterna?',
    more: more => `och ${count(more, 'uppgift', 'uppgifter')} till i Servicedatalagret`,
    none: 'Läs beskrivningen i Suomi.fi-webbtjänsten och kontrollera att den stämmer.',
    summary: 'Sammanfattning',
    description: 'Beskrivning',
    serviceHours: 'Betjäningstider',
    exceptionalHours: 'Avvikande betjäningstider',
    phone: 'Telefonnummer',
    sms: 'Textmeddelande',
    fax: 'Fax',
    email: 'E-postadress',
    visiting: 'Besöksadress',
    postal: 'Postadress',
    delivery: 'Leveransadress för blanketten',
    postOfficeBox: number => `PB ${number}`,
    link: 'Webbadress',
    charge: 'Avgift',
    chargeTypes: { Free: 'avgiftsfri', Charged: 'avgiftsbelagd', Other: 'annan avgift' },
    processingTime: 'Handläggningstid',
    deadline: 'Tidsfrist',
    validity: 'Giltighetstid',
    prices: 'Priser i texterna',
    dates: 'Datum i texterna',
  },
  hours: {
    weekdays: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
    time: (hour, minute) => (minute === 0 ? `${hour}` : `${hour}.${String(minute).padStart(2, '0')}`),
    moment: (day, time) => `${day} kl.\u00a0${time}`,
    aroundTheClock: 'dygnet runt',
    alwaysOpen: 'alltid öppet',
    byReservation: 'med tidsbokning',
    closed: 'stängt',
    unstated: 'inga tider har angetts',
    weeks: { OddWeeks: 'udda veckor', EvenWeeks: 'jämna veckor' },
    from: date => `från och med ${date}`,
    until: date => `till och med ${date}`,
  },
  closing: {
    more: more =>
      `Ytterligare ${count(more, 'beskrivning', 'beskrivningar')} väntar på din granskning. Vi frågar om ${more === 1 ? 'den' : 'dem'} senare.`,
    allHeading: 'Stämmer allt?',
    allButton: 'Allt stämmer',
    whyHeading: 'Varför fick du det här meddelandet?',
    roster: (items, row, area, target) =>
      `${points(items)}: du har utsetts ${targets[target]} (rad ${row} i listan över uppdaterare${area === '' ? '' : `, ansvarsområde ${area}`}).`,
    connectedServices: items =>
      `${points(items)}: du ansvarar för de tjänster som ${items.length === 1 ? 'den här servicekanalen' : 'de här servicekanalerna'} är ${items.length === 1 ? 'kopplad' : 'kopplade'} till.`,
    handedOver: (items, from, date) =>
      `${points(items)}: ${items.length === 1 ? 'beskrivningen' : 'beskrivningarna'} fördes över till dig den ${date}. Tidigare uppdaterare var ${from}.`,
    questions: 'Har du frågor? Skriv till kommunikationsenheten:',
    privacy: city =>
      `Ditt namn och din e-postadress kommer från kommunikationsenhetens lista över uppdaterare. Vi använder dem för att fråga dig om uppgifterna är aktuella och för att behandla dina svar. Personuppgiftsansvarig: ${city}.`,
  },
  types: {
    Service: 'Tjänst',
    ProfessionalQualification: 'Yrkeskvalifikation',
    PermitOrOtherObligation: 'Tillstånd eller annan skyldighet',
    EService: 'E-tjänst',
    TelephoneService: 'Telefonservice',
    PrintableForm: 'Utskrivbar blankett',
    ServiceLocation: 'Serviceställe',
    WebPage: 'Webbsida',
    ServiceCollection: 'Servicehelhet',
    organization: 'Organisation',
  },
  languages: {
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
    se: 'nordsamiska',
    smn: 'enaresamiska',
    sms: 'skoltsamiska',
  },
  inLanguage: {
    fi: 'på finska',
    sv: 'på svenska',
    en: 'på engelska',
    se: 'på nordsamiska',
    smn: 'på enaresamiska',
    sms: 'på skoltsamiska',
  },
  fields: {
    connections: 'koppling',
    name: 'namn',
    alternativeName: 'alternativt namn',
    summary: 'sammanfattning',
    description: 'beskrivning',
    userInstructions: 'handlingsinstruktioner',
    conditions: 'villkor och kriterier',
    chargeTypeAdditionalInformation: 'mer information om avgiften',
    deadlineAdditionalInformation: 'tidsfrist',
    processingTimeAdditionalInformation: 'handläggningstid',
    validityTimeAdditionalInformation: 'giltighetstid',
    voucherAdditionalInformation: 'mer information om servicesedeln',
    serviceHours: 'betjäningstider',
    phoneNumbers: 'telefonnummer',
    supportPhoneNumbers: 'telefonnummer till användarstödet',
    contactPhoneNumbers: 'telefonnummer',
    emails: 'e-postadresser',
    addresses: 'adresser',
    webAddress: 'webbadress',
    links: 'länkar',
    legislationLinks: 'laglänkar',
  },
} satisfies MailTexts

function count(value: number, one: string, other: string): string {
  return counted('sv', value, one, other)
}

function points(items: readonly number[]): string {
  return `${items.length === 1 ? 'Punkt' : 'Punkterna'} ${listed('sv', items.map(String))}`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
