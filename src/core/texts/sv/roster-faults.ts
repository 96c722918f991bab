import type { RosterFaultTexts } from '../roster-faults.ts'

const save = 'Spara listan som Excel-arbetsbok (.xlsx) i kalkylprogrammet.'
const addHeading = 'Lägg till en kolumn med rubriken'
const everyRow = 'Skriv det på varje rad (av sammanfogade celler har bara den första ett värde) eller ta bort raden.'
const show = 'Visa alla rader och ta bort filtret, eller ta bort det som inte hör till listan.'
const showColumns = 'Visa alla kolumner, eller ta bort det som inte hör till listan.'

export const rosterFaults = {
  places: {
    row: 'rad',
    rows: 'raderna',
    column: 'kolumn',
    columns: 'kolumnerna',
    sheet: 'bladet',
    rest: 'resten av listan',
  },
  meant: heading => `Om du menar rubriken ${heading}, skriv den så. Ta annars bort kolumnen från listan.`,
  faults: {
    contentId: [
      '{1} är inte ett SDL-ID',
      'Kopiera koden från Servicedatalagret, till exempel 3d1759a2-e47a-4947-9a31-cab1c1e2512b. Varje rad kan ha en kod.',
    ],
    email: [
      '{1} är inte en e-postadress',
      'Skriv bara adressen, till exempel fornamn.efternamn@exempelby.fi, utan namn, parenteser eller bokstäverna å, ä och ö.',
    ],
    emails: ['{1} är inte e-postadresser', 'Skriv bara adresser, med kommatecken mellan dem.'],
    noServiceClass: [
      '{1} innehåller ingen kod för servicegrupp',
      'Skriv en kod, till exempel P4 eller P4.10. Gör en egen rad för varje grupp.',
    ],
    serviceClasses: [
      '{1} innehåller flera servicegrupper',
      'Skriv en kod, till exempel P4 eller P4.10. Gör en egen rad för varje grupp.',
    ],
    language: ['{1} är inte ett språk för meddelandena', 'Skriv suomi, svenska eller English.'],
    yesOrNo: ['{1} är varken ja eller nej', 'Skriv ja, eller lämna cellen tom om svaret är nej.'],
    away: ['{1} är inte två datum', 'Skriv den första och den sista dagen, till exempel 1.7.2027–31.7.2027.'],
    awayBackwards: [
      '{1} slutar innan det börjar',
      'Skriv den första och den sista dagen, till exempel 1.7.2027–31.7.2027.',
    ],
    heading: ['rubriken {1} är okänd', 'Rätta rubriken eller ta bort kolumnen från listan.'],
    sameHeading: ['rubriken {1} betyder detsamma som {2} i kolumn {3}', 'Behåll bara den ena kolumnen.'],
    noHeading: ['{1} står i en kolumn utan rubrik', 'Skriv en rubrik för kolumnen eller töm den.'],
    noAreaColumn: ['kolumnen för ansvarsområde saknas', `${addHeading} "Ansvarsområde".`],
    noEmailColumn: ['kolumnen för uppdaterarens e-post saknas', `${addHeading} "E-post".`],
    noArea: ['ansvarsområdet saknas', everyRow],
    noEmail: ['uppdaterarens e-post saknas', everyRow],
    contradiction: [
      'adressen {1} har {2} här, men {3} på rad {4}',
      'Skriv detsamma på alla rader med samma adress, eller lämna cellen tom på alla utom en.',
    ],
    erased: [
      'adressen tillhör en person vars uppgifter har raderats på begäran',
      'Ta bort adressen från listan. Informationsförvaltningen kan vid behov tillåta den igen.',
    ],
    noRows: ['listan har inga rader', 'Lägg till en rad för varje uppgift och spara listan på nytt.'],
    nobody: [
      'ingen rad har någon uppdaterare',
      'Skriv uppdaterarens e-post på de rader som ska ha en uppdaterare och spara listan på nytt.',
    ],
    merged: [
      '{1} står i sammanfogade celler, av vilka bara den första har ett värde',
      'Dela upp cellerna och skriv värdet på varje rad som det gäller.',
    ],
    hiddenRow: ['raden är dold, trots att den har innehåll', show],
    hiddenRows: ['raderna är dolda, trots att de har innehåll', show],
    hiddenColumn: ['kolumnen är dold, trots att den har innehåll', showColumns],
    hiddenColumns: ['kolumnerna är dolda, trots att de har innehåll', showColumns],
    hiddenSheet: [
      'ett dolt blad har samma rubriker som listan över uppdaterare',
      'Ta bort bladet, eller visa det och flytta dess rader till listans blad.',
    ],
    otherSheet: [
      'bladet har samma rubriker som listan, precis som bladet {1}',
      'Ha hela listan på ett blad och ta bort det andra.',
    ],
    noSheet: [
      'inget av bladen {1} börjar med rubrikerna för listan över uppdaterare',
      'Lägg till rubrikerna på ett av dem, åtminstone "Ansvarsområde" och "E-post".',
    ],
    noVisibleSheet: [
      'arbetsboken har inget synligt blad med innehåll',
      'Skriv listan på det första bladet och låt det vara synligt.',
    ],
    errorCell: ['cellen visar felet {1}', 'Skriv själva värdet i cellen.'],
    formula: [
      'cellen har en formel vars värde inte finns i filen',
      'Skriv själva värdet i cellen, eller öppna och spara arbetsboken i kalkylprogrammet.',
    ],
    invisible: ['cellen har ett tecken som inte syns ({1})', 'Töm cellen och skriv texten på nytt för hand.'],
    lostLetter: [
      'cellen har tecknet � i stället för en bokstav som har gått förlorad',
      'Skriv bokstaven på nytt och spara filen som .xlsx eller CSV UTF-8.',
    ],
    quotationMark: [
      'cellen börjar med ett citattecken (") utan motsvarighet',
      'Lägg till ett andra citattecken i slutet av cellen eller ta bort det första.',
    ],
    more: ['har ytterligare {1} fel', 'Rätta de här först.'],
    missing: [
      'filen kan inte läsas',
      'Kontrollera att listan finns kvar på samma plats under samma namn. Om den gör det, be informationsförvaltningen om hjälp.',
    ],
    empty: ['filen är tom', 'Skriv en rubrikrad och en rad för varje uppgift.'],
    password: ['arbetsboken är skyddad med lösenord', 'Spara den utan lösenord.'],
    damaged: [
      'arbetsboken är skadad',
      'Öppna den i kalkylprogrammet, låt programmet reparera filen och spara den på nytt.',
    ],
    tooLarge: [
      'filen är för stor: listan får ha 20 000 rader, 200 kolumner och 20 MB',
      'Ha bara listan över uppdaterare i filen, en rad för varje uppgift, och ta bort allt annat.',
    ],
    otherKind: ['filen är inte en Excel-arbetsbok (.xlsx)', save],
  },
} satisfies RosterFaultTexts
