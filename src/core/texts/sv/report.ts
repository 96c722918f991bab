import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { ReportTexts } from '../report.ts'
import { holes } from './report-holes.ts'

export const report = {
  title: 'Rapport om uppgifternas aktualitet',
  documentTitle: (city, date) => `Rapport om uppgifternas aktualitet ${date} – ${city}`,
  lead: date => `Så aktuella är uppgifterna om våra tjänster i Servicedatalagret den ${date}`,
  inThisLanguage: 'På svenska',
  otherLanguages: 'Rapporten på andra språk',
  contents: 'Rapportens innehåll',
  skip: 'Gå till rapporten',
  colophon: date => `Ajantasa sammanställde rapporten utifrån uppgifterna i Servicedatalagret den ${date}.`,
  headings: {
    overview: 'Läget',
    areas: 'Ansvarsområden',
    findings: 'Anmärkningar',
    ages: 'Innehållets ålder',
    unowned: 'Utan ansvarig person',
    holes: 'Luckor i ansvarsfördelningen',
    waiting: 'Meddelanden till uppdaterarna',
    changes: 'Ändringar den här månaden',
    items: 'Allt innehåll',
    reading: 'Så här läser du rapporten',
  },
  columns: {
    age: 'Ålder',
    area: 'Ansvarsområde',
    change: 'Ändring',
    current: 'Aktuella',
    currentShare: 'Andel aktuella',
    date: 'Datum',
    example: 'Exempel',
    fields: 'Vad som har ändrats',
    finding: 'Anmärkning',
    findings: 'Anmärkningar',
    items: 'Innehåll',
    kind: 'Innehållstyp',
    languages: 'Språkversioner',
    meaning: 'Vad statusen betyder',
    messages: 'Meddelanden',
    name: 'Namn',
    organization: 'Organisation',
    people: 'Ansvariga personer',
    person: 'Ansvarig person',
    sendingDay: 'Skickas',
    severity: 'Allvarlighetsgrad',
    share: 'Andel',
    stale: 'Kräver åtgärder',
    state: 'Status',
  },
  states: {
    current: 'Aktuellt',
    due: 'Ska granskas',
    overdue: 'Granskningen försenad',
    expired: 'Inte granskat på länge',
  },
  stateMeanings: {
    current: 'Innehållet har bekräftats eller publicerats inom utsatt tid.',
    due: 'Det är dags att granska: den utsatta tiden har löpt ut eller innehållet har masspublicerats.',
    overdue: 'Granskningen är flera månader försenad.',
    expired: 'Innehållet har inte granskats på länge, så uppgifterna kan vara föråldrade.',
  },
  severities: { error: 'Fel', warning: 'Varning', info: 'För kännedom' },
  kinds: {
    service: 'Tjänster',
    serviceChannel: 'Servicekanaler',
    organization: 'Organisationer',
    serviceCollection: 'Servicehelheter',
  },
  fields: {
    chargeType: 'avgift',
    keywords: 'fria ämnesord',
    languageVersions: 'språkversioner',
    serviceClasses: 'servicegrupper',
    targetGroups: 'målgrupper',
    serviceLanguages: 'språk som tjänsten är tillgänglig på',
    connections: 'kopplingar',
    generalDescriptionId: 'basbeskrivning',
    members: 'tjänster i servicehelheten',
    contentId: 'SDL-ID',
    kind: 'innehållstyp',
    type: 'typ',
    organizationId: 'ansvarig organisation',
    publishedAt: 'publiceringsdatum',
    backgroundDescription: 'bakgrundsbeskrivning',
    isAlternativeNamePrimary: 'alternativt namn som primärt namn',
    voucherType: 'servicesedel',
    voucherAdditionalInformation: 'uppgifter om servicesedlar',
    accessibilityClassificationLevel: 'tillgänglighetsuppgifter',
    formIdentifier: 'blankettkod',
    lifeEvents: 'livssituationer',
    industrialClasses: 'näringsgrenar',
    ontologyTerms: 'ämnesord',
    fundingType: 'finansieringstyp',
    area: 'områdesinformation',
    producers: 'genomförandesätt och producent',
    otherResponsibleOrganizations: 'andra ansvariga organisationer',
    shared: 'gemensam användning',
    holidayServiceHours: 'betjäningstider under helger',
    electronicIdentification: 'elektronisk identifiering',
    requiredSignatures: 'underskrifter som krävs',
    parentOrganizationId: 'överordnad organisation',
    businessId: 'FO-nummer',
    oid: 'OID-kod',
    eInvoiceAddresses: 'nätfakturaadresser',
  },
  figures: {
    items: 'Innehåll',
    connections: count => `Kopplingar\u00A0${number(count)}`,
    current: 'Aktuella',
    ofAll: share => `${share} av innehållet`,
    toReview: 'Väntar på granskning',
    stale: 'Kräver åtgärder',
    staleNote: 'Uppdateraren ombeds granska eller korrigera uppgifter',
    unowned: 'Utan ansvarig person',
    unownedNote: 'Kommunikationsenheten ansvarar tills någon har utsetts',
    errors: 'Fel',
    errorsNote: items => `I ${items === 1 ? 'ett' : number(items)} innehåll`,
    statesCaption: 'Innehåll enligt status',
    statesTitle: 'Innehållets status som stapel',
  },
  urgent: {
    heading: 'Mest brådskande just nu',
    errors: items =>
      items === 1
        ? 'Ett innehåll har felaktiga eller bristfälliga uppgifter som bör korrigeras först.'
        : `${number(items)} innehåll har felaktiga eller bristfälliga uppgifter som bör korrigeras först.`,
    expired: items =>
      items === 1
        ? 'Ett innehåll har inte granskats på länge.'
        : `${number(items)} innehåll har inte granskats på länge.`,
    overdue: items =>
      items === 1
        ? 'Granskningen av ett innehåll är försenad.'
        : `Granskningen av ${number(items)} innehåll är försenad.`,
    due: items => `Det är dags att granska ${items === 1 ? 'ett' : number(items)} innehåll.`,
    mostIn: (area, items) => `Flest finns inom ansvarsområdet ${area} (${number(items)}).`,
    unowned: items => `${items === 1 ? 'Ett' : number(items)} innehåll saknar ansvarig person.`,
    calm: 'Allt innehåll är aktuellt och felfritt.',
    empty: 'Inget innehåll har lästs in från Servicedatalagret.',
  },
  areas: {
    lead: 'Samma innehåll kan höra till flera ansvarsområden. Välj ett ansvarsområde för att se dess innehåll.',
    caption: 'Innehållets aktualitet enligt ansvarsområde',
    none: 'Inga ansvarsområden har angetts ännu.',
    unnamed: 'Ansvarsområde utan namn',
    unowned: 'Utan ansvarig person',
    peopleHeading: 'Ansvariga personer',
    peopleCaption: 'Innehåll enligt ansvarig person',
  },
  findings: {
    lead: 'Välj en anmärkning för att se vilket innehåll den gäller.',
    headings: { updater: 'Till uppdaterarna', communications: 'Till kommunikationsenheten' },
    leads: {
      updater: 'Anmärkningar som gäller uppgifterna om tjänsten. Uppdaterarna ombeds svara på dem per e-post.',
      communications:
        'Anmärkningar som gäller klassificering, struktur och språk. De visas bara i rapporten och skickas inte till uppdaterarna.',
    },
    none: 'Inga anmärkningar.',
    openSince: date => `öppen sedan den ${date}`,
    muted: 'markerad som avsiktlig',
    quotation: 'I innehållet står det:',
  },
  ages: {
    lead: 'Åldern räknas från den dag då den ansvariga personen senast bekräftade att innehållet är aktuellt. Om det ännu inte har bekräftats räknas åldern från publiceringsdagen i Servicedatalagret, och om inte heller den är känd, från den dag då vi började följa innehållet.',
    caption: 'Innehåll enligt ålder och status',
    chartTitle: 'Antalet innehåll enligt ålder',
    chartDescription: bins => `${bins.map(({ label, items }) => `${label}: ${number(items)}`).join('; ')}.`,
    axis: 'Ålder i månader',
    bin: (first, last) =>
      last === null
        ? `${first} månader eller mer`
        : first === 0
          ? `Under ${last + 1} månader`
          : `${first}–${last} månader`,
    months: count => counted('sv', count, 'månad', 'månader'),
    days: count => counted('sv', count, 'dag', 'dagar'),
    confirmed: date => `bekräftat ${date}`,
    published: date => `publicerat ${date}`,
    firstSeen: date => `följt sedan ${date}`,
    touched: date => `masspublicerat ${date}`,
    touchedHeading: 'Masspublicerat innehåll',
    touchedNote: items =>
      items === 0
        ? 'Inget innehåll har fått sitt publiceringsdatum vid en masspublicering.'
        : `${items === 1 ? 'Ett' : number(items)} innehåll har fått sitt publiceringsdatum vid en masspublicering, där en stor del av organisationens innehåll publicerades på nytt på en gång. Datumet visar alltså inte att någon har granskat texten. Därför betraktas innehållet inte som aktuellt förrän den ansvariga personen har bekräftat det.`,
    trendHeading: 'Utveckling',
    trendCaption: 'Hur mängden innehåll som kräver åtgärder har utvecklats',
    trendTitle: 'Innehåll som kräver åtgärder dag för dag',
    trendDescription: (from, to) =>
      `${from.date}: ${number(from.stale)} av ${number(from.items)} innehåll kräver åtgärder. ${to.date}: ${number(to.stale)} av ${number(to.items)} innehåll kräver åtgärder.`,
    noTrend: 'Utvecklingen visas här när innehållet har lästs in under flera nätter.',
  },
  unowned: {
    lead: 'För det här innehållet finns ingen ansvarig person i listan över uppdaterare. Kommunikationsenheten ansvarar för det tills någon har utsetts.',
    none: 'Allt innehåll har en ansvarig person.',
    all: count => `Visa alla ${number(count)} innehåll`,
  },
  holes,
  waiting: {
    lead: 'Meddelanden där uppdaterarna härnäst ombeds granska sitt innehåll.',
    none: 'Inga meddelanden väntar på att skickas.',
  },
  changes: {
    lead: 'Vad som har ändrats i Servicedatalagret sedan månadens början.',
    none: 'Inga ändringar har observerats i Servicedatalagret den här månaden.',
    caption: 'Månadens ändringar, de nyaste först',
    kinds: {
      new: 'Nytt',
      changed: 'Ändrat',
      republished: 'Publicerat på nytt utan ändringar',
      missing: 'Saknas, kontrolleras',
      removed: 'Borttaget',
      returned: 'Tillbaka',
    },
    reasons: {
      archived: 'arkiverat i Servicedatalagret',
      unpublished: 'inte längre publicerat i Servicedatalagret',
      moved: 'överfört till en annan organisation',
      notSeen: 'hittades inte i Servicedatalagret',
    },
    vanished: language => `den ${language} språkversionen borttagen`,
    added: language => `ny språkversion: ${language}`,
    vanishedVersions: count =>
      count === 1
        ? 'En språkversion har tagits bort den här månaden:'
        : `${number(count)} språkversioner har tagits bort den här månaden:`,
    vanishedMore: items => `och ${items === 1 ? 'ett' : number(items)} annat innehåll`,
    more: count =>
      count === 1
        ? 'Dessutom finns en ändring i filen report.json.'
        : `Dessutom finns ${number(count)} ändringar i filen report.json.`,
  },
  items: {
    lead: 'Namnet är en länk till innehållets sida i Suomi.fi-webbtjänsten, när sidans adress är känd. Öppna anmärkningarna på en rad för att se citat och motiveringar.',
    none: 'Det finns inget innehåll.',
    caption: 'Innehåll och anmärkningar',
    filterLegend: 'Avgränsa listan',
    search: 'Sök i texten',
    all: 'Alla',
    noOwner: 'Utan ansvarig person',
    reset: 'Ta bort avgränsningarna',
    shown: '{shown} av {all} innehåll visas',
    findings: count => counted('sv', count, 'anmärkning', 'anmärkningar'),
    identifier: id => `SDL-ID ${id}`,
  },
  terms: [
    {
      term: 'Kräver åtgärder',
      meaning:
        'Innehållet har minst en öppen anmärkning som uppdateraren ombeds svara på: det är dags för granskning eller någon uppgift verkar vara fel.',
    },
    {
      term: 'Fel och varning',
      meaning:
        'Ett fel bör korrigeras först: något saknas, en uppgift är föråldrad eller innehållet har inte granskats på länge. En varning är en uppmaning att kontrollera: en människa avgör om något behöver korrigeras.',
    },
    {
      term: 'Markerad som avsiktlig',
      meaning: 'Det har meddelats att det ska vara så här. Anmärkningen räknas med igen om texten ändras.',
    },
  ],
} satisfies ReportTexts

function number(value: number): string {
  return formatNumber(value, 'sv')
}
