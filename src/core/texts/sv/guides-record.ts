import { entries, list, paragraph, table, type GuideText } from '../../guides/guide.ts'
import { blank, words } from '../../guides/wording.ts'
import type { CityWords } from '../guides.ts'
import type { RecordSection } from '../guides-privacy.ts'

/** Register över behandling. */
export function record(texts: CityWords): GuideText<RecordSection> {
  return {
    title: 'Register över behandling: Ajantasa',
    lead: words`Register enligt artikel 30 i dataskyddsförordningen (EU) 2016/679. Det som följer av hur programmet fungerar och av inställningarna är färdigt ifyllt. Staden fyller i de ställen som har märkts med ${blank('hakparenteser')}, och dataskyddsombudet granskar registret innan programmet tas i bruk.`,
    sections: {
      controller: controller(texts),
      purpose: purpose(),
      data: data(),
      recipients: recipients(texts),
      transfers: transfers(),
      retention: retention(texts),
      security: security(texts),
      approval: approval(),
    },
  }
}

function controller({ city, communications }: CityWords) {
  return {
    heading: '1. Personuppgiftsansvarig',
    blocks: [
      entries(
        ['Personuppgiftsansvarig', city],
        ['Organ och kontaktuppgifter', [blank('ansvarigt organ, postadress, telefonnummer')]],
        ['Ansvarig för behandlingen', words`kommunikationsenheten, ${communications}`],
        ['Dataskyddsombud', [blank('namn och kontaktuppgifter')]],
        ['Gemensamt personuppgiftsansvariga', [blank('inga, eller namn och kontaktuppgifter')]],
      ),
    ],
  }
}

function purpose() {
  return {
    heading: '2. Ändamål och grund för behandlingen',
    blocks: [
      paragraph(
        'Personuppgifter behandlas för att uppgifterna om stadens tjänster i Servicedatalagret ska vara riktiga. Programmet frågar utsedda uppdaterare per e-post om uppgifterna stämmer, läser svaren och sammanställer en rapport om läget. Personuppgifterna används inte för något annat ändamål.',
      ),
      entries(
        [
          'Rättslig grund',
          'En uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen, 4 § i dataskyddslagen (1050/2018)).',
        ],
        [
          'Vad uppgiften grundar sig på',
          [
            blank(
              'staden preciserar, till exempel 29 § i kommunallagen (410/2015) och lagen om förvaltningens gemensamma stödtjänster för e-tjänster (571/2016)',
            ),
          ],
        ],
      ),
    ],
  }
}

function data() {
  return {
    heading: '3. Registrerade och personuppgifter',
    blocks: [
      table(
        'Grupper av registrerade och deras uppgifter',
        ['Grupp', 'Uppgifter', 'Varifrån uppgifterna fås'],
        [
          [
            'Uppdaterare',
            'Namn, e-postadress, språk för meddelanden, ansvarsområde och serviceområde, innehåll som personen ansvarar för, om personen själv redigerar i Servicedatalagret, frånvarodagar utan orsak.',
            'Från kommunikationsenhetens lista över uppdaterare. En överföring av ansvar kan också grunda sig på ett svar.',
          ],
          [
            'Ersättare, chefer och andra som kan svara',
            'E-postadress och roll: ersättare, chef eller annan som kan svara.',
            'Från listan över uppdaterare.',
          ],
          [
            'Alla som får meddelanden eller svarar',
            'Skickade meddelanden och svar som sådana (också avsändarens adress och signatur), hur svaret har förståtts, när det kom, vem som svarade och i vems ställe, om adressen har slutat fungera.',
            'Från personen själv och från e-postservrar.',
          ],
          ['Andra som skriver till programmets postlåda', 'Meddelandet som sådant.', 'Från avsändaren.'],
          [
            'De som använder programmet inom kommunikation och informationsförvaltning',
            'Namn och motivering som den som fattar ett beslut anger, till exempel när en borttagning som väntar godkänns.',
            'Från personen själv.',
          ],
          [
            'Personer som nämns i offentliga texter i Servicedatalagret',
            'Namn och kontaktuppgifter, om de har publicerats i Servicedatalagret.',
            'Från Servicedatalagrets öppna gränssnitt.',
          ],
        ],
      ),
      paragraph(
        'Särskilda kategorier av personuppgifter samlas inte in. Den fria texten i ett svar kan ändå innehålla vad som helst. Därför anvisas uppdaterarna att inte skriva in kunders personuppgifter i svaren, och kommunikationsenheten att inte anteckna orsaken till frånvaro.',
      ),
    ],
  }
}

function recipients({ showPeople }: CityWords) {
  return {
    heading: '4. Mottagare',
    blocks: [
      list(
        'Kommunikationsenheten behandlar svaren och för listan över uppdaterare. Informationsförvaltningen driver programmet.',
        'Ersättaren och chefen får en kopia av en begäran som ingen har svarat på. Ersättaren får begäran när uppdateraren är frånvarande. Kommunikationsenheten får veta vilka uppdaterare som inte svarar.',
        'När ansvaret är gemensamt ser uppdaterarna varandras namn. När en beskrivning förs över ser den nya uppdateraren vem den kommer från.',
        showPeople
          ? 'Rapporten innehåller också siffror per person, eftersom staden har valt inställningen report.people: names. Rapporten går till kommunikationsenheten.'
          : 'Siffrorna i rapporten visas enligt ansvarsområde. Siffror per person lämnas inte ut utanför kommunikationsenheten.',
        'Inga personuppgifter förs in i Servicedatalagret: programmet bara läser det.',
        words`Personuppgiftsbiträden: ${blank('leverantörer av e-post, server och databas samt avtal')}`,
      ),
    ],
  }
}

function transfers() {
  return {
    heading: '5. Överföringar utanför EU och EES',
    blocks: [
      paragraph(
        words`Programmet överför inga uppgifter utanför EU eller EES. Stadens e-post och servrar kan medföra överföringar: ${blank('inga överföringar, eller land, grund för överföringen och skyddsåtgärder')}`,
      ),
    ],
  }
}

function retention({ personDays, mailDays }: CityWords) {
  return {
    heading: '6. Lagringstider',
    blocks: [
      table(
        'Lagringstider',
        ['Uppgifter', 'Hur länge'],
        [
          [
            'En persons namn, adress, uppdrag och frånvaro',
            `${personDays} dagar efter att personen inte längre finns i listan över uppdaterare`,
          ],
          ['Meddelanden och svar, också i programmets mappar i postlådan', `${mailDays} dagar från meddelandets datum`],
          [
            'Uppgift om när ett innehåll har bekräftats eller markerats som avsiktligt',
            'bevaras i innehållets historik; när personens uppgifter raderas står där bara en tidigare uppdaterare',
          ],
          [
            'Hashvärde av adressen till en person som har raderats på begäran',
            'tills vidare, så att adressen inte återinförs av misstag; adressen kan inte läsas ur hashvärdet',
          ],
          [
            'Listan över uppdaterare, meddelanden som har skickats vidare till kommunikationsenheten och säkerhetskopior',
            [blank('stadens egen lagringstid')],
          ],
        ],
      ),
      paragraph(
        words`Kontrollera att lagringstiderna stämmer överens med informationsstyrningsplanen: ${blank('kontrollerat, datum')}`,
      ),
    ],
  }
}

function security({ showPeople }: CityWords) {
  return {
    heading: '7. Säkerhetsåtgärder (artikel 32)',
    blocks: [
      list(
        'Programmets loggar innehåller inga namn, adresser eller meddelandetexter. Meddelandenas ämnesrader innehåller inga personuppgifter.',
        'Ett svar beaktas bara om det kommer från en adress i listan över uppdaterare eller från stadens egna adresser. Om det är osäkert vem avsändaren är begärs en bekräftelse från adressen i listan.',
        'Det antecknas vad som har gjorts och utifrån vems svar.',
        showPeople
          ? 'Rapportens siffror per person är bara tillgängliga för dem som får rapporten.'
          : 'Rapporten innehåller inga personnamn.',
        'En persons uppgifter kan sammanställas och raderas med kommandona people export och people forget.',
        words`Stadens åtgärder: ${blank('behörigheter, kryptering av förbindelser och diskar, säkerhetskopior, uppdateringar, loggövervakning')}`,
      ),
    ],
  }
}

function approval() {
  return {
    heading: '8. Granskning',
    blocks: [
      entries(
        ['Upprättat av', [blank('namn och datum')]],
        ['Dataskyddsombudet', [blank('har granskat, datum')]],
        ['Nästa granskning', [blank('datum')]],
      ),
    ],
  }
}
