import { counted } from '../plural.ts'
import type { HoleTexts } from '../report-holes.ts'

export const holes = {
  lead: 'Varje ansvarsområde ska ha en person som håller innehållet aktuellt och svarar på frågor. Här ser du var det inte är så.',
  none: 'Det finns inga luckor bland uppdaterarna eller på raderna i listan över uppdaterare.',
  caption: 'Luckorna och hur de åtgärdas',
  columns: {
    hole: 'Lucka',
    count: 'Antal',
    remedy: 'Vad du kan göra',
    silent: 'Har inte svarat',
    unreachable: 'E-posten kommer inte fram',
    peopleWithoutItems: 'Uppdaterare utan innehåll',
    dutiesWithoutItems: 'Rader utan innehåll',
    deputy: 'Ersättare',
    byRoster: 'Enligt listan över uppdaterare',
    now: 'Nu',
    on: 'Överlåtet',
  },
  kinds: {
    silent: {
      name: 'Minst två begäranden om granskning i rad är obesvarade',
      remedy: 'Ring uppdateraren eller utse en ny.',
    },
    unreachable: {
      name: 'E-posten kommer inte fram',
      remedy: 'Rätta adressen i listan över uppdaterare eller utse en ny person.',
    },
    peopleWithoutItems: {
      name: 'Uppdateraren ansvarar inte för något innehåll',
      remedy: 'Kontrollera uppdaterarens rad i listan över uppdaterare. Ta bort raden om den inte behövs.',
    },
    peopleWithoutDuties: {
      name: 'Personen har ingen rad i listan över uppdaterare',
      remedy: 'Lägg till en rad om personen fortfarande är uppdaterare.',
    },
    dutiesWithoutItems: {
      name: 'Det finns inget innehåll för en rad i listan över uppdaterare',
      remedy: 'Inget innehåll motsvarar raden, eller så är andra rader mer exakta. Rätta raden eller ta bort den.',
    },
    areasWithoutDeputy: {
      name: 'En uppdaterare i ansvarsområdet saknar ersättare',
      remedy: 'Lägg till ersättarens e-postadress i listan över uppdaterare.',
    },
    handOvers: {
      name: 'Innehållet har överlåtits till någon annan genom ett svar, men den tidigare uppdateraren finns kvar i listan över uppdaterare',
      remedy: 'Ange den nya uppdateraren i listan över uppdaterare.',
    },
  },
  areaCaption: 'Luckor per ansvarsområde',
  deputy: { there: 'Finns', missing: 'Saknas' },
  rows: (list, more) =>
    `Rader i listan över uppdaterare som det inte finns något innehåll för: ${list}${more === 0 ? '' : ` och ${counted('sv', more, 'rad till', 'rader till')}`}.`,
  peopleCaption: 'Luckor per person',
  handOverCaption: 'Innehåll som överlåtits genom ett svar',
  more: count => `Ytterligare ${counted('sv', count, 'rad', 'rader')} finns i filen report.json.`,
} satisfies HoleTexts
