import { entries, list, paragraph, table, type GuideText } from '../../guides/guide.ts'
import { blank, words } from '../../guides/wording.ts'
import type { CityWords } from '../guides.ts'
import type { NoticeSection } from '../guides-privacy.ts'
import { reminders } from './reminders.ts'

/** Information till personalen. */
export function notice(texts: CityWords): GuideText<NoticeSection> {
  return {
    title: 'Så behandlar vi dina uppgifter när vi frågar om tjänsterna',
    lead: 'Den här informationen gäller dig som står i listan över uppdaterare som uppdaterare, ersättare, chef eller annan som kan svara. Informationen ges enligt artiklarna 12–14 i dataskyddsförordningen (EU) 2016/679.',
    sections: {
      short: short(),
      controller: controller(texts),
      data: data(),
      purpose: purpose(),
      recipients: recipients(texts),
      retention: retention(texts),
      decisions: decisions(),
      rights: rights(texts),
      cooperation: cooperation(),
    },
  }
}

function short() {
  return {
    heading: 'I korthet',
    blocks: [
      list(
        'Vi ber dig per e-post kontrollera att uppgifterna i Servicedatalagret om de tjänster som du ansvarar för stämmer.',
        'För det använder vi ditt namn, din e-postadress i arbetet, ditt ansvarsområde och dina svar. Vi använder dem inte till något annat.',
        'Ditt svar läses först av ett program som heter Ajantasa. Korrigeringarna sköter kommunikationsenheten.',
      ),
    ],
  }
}

function controller({ city, communications }: CityWords) {
  return {
    heading: 'Vem som ansvarar för dina uppgifter',
    blocks: [
      entries(
        ['Personuppgiftsansvarig', words`${city}, ${blank('organ och postadress')}`],
        ['Kontakt', words`kommunikationsenheten, ${communications}`],
        ['Dataskyddsombud', [blank('namn och kontaktuppgifter')]],
      ),
    ],
  }
}

function data() {
  return {
    heading: 'Vilka uppgifter och varifrån',
    blocks: [
      table(
        'Uppgifter och deras källor',
        ['Vad', 'Varifrån'],
        [
          [
            'Namn, e-postadress i arbetet, språk för meddelanden, ansvarsområde och serviceområde, om du själv redigerar i Servicedatalagret, ersättare, chef och frånvarodagar utan orsak',
            'från kommunikationsenhetens lista över uppdaterare',
          ],
          [
            'Meddelanden som vi skickar till dig och dina svar; när och hur du har svarat; om någon har svarat i ditt ställe',
            'från dig själv eller från den som har svarat i ditt ställe',
          ],
        ],
      ),
      paragraph('Skriv inte in kunders personuppgifter eller annat som frågan inte gäller i dina svar.'),
    ],
  }
}

function purpose() {
  return {
    heading: 'Varför och på vilken grund',
    blocks: [
      paragraph(
        'Invånarna behöver riktiga uppgifter om tjänsterna. Därför måste staden veta vem som känner till varje tjänst och fråga den personen. Behandlingen grundar sig på en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen, 4 § i dataskyddslagen). Ditt samtycke behövs inte.',
      ),
      paragraph(
        words`Om det hör till dina arbetsuppgifter att svara: ${blank('staden beskriver vilket beslut eller vilken anvisning det grundar sig på')}. Om du inte svarar frågar programmet på nytt, därefter också ersättaren och chefen, och meddelar kommunikationsenheten. Något annat gör det inte.`,
      ),
    ],
  }
}

function recipients({ showPeople }: CityWords) {
  return {
    heading: 'Vem som ser dina uppgifter',
    blocks: [
      list(
        reminders.privacy.recipients,
        'Din ersättare och din chef får en kopia av en begäran som du inte har svarat på. Ersättaren får frågorna när du är frånvarande.',
        'Kolleger som ansvarar för samma uppgifter ser ditt namn. Om du för över en beskrivning till någon annan ser den personen att den kommer från dig.',
        showPeople
          ? 'Kommunikationsenhetens rapport innehåller också siffror per person.'
          : 'Siffrorna i rapporten visas enligt ansvarsområde. Siffror per person lämnas inte ut utanför kommunikationsenheten.',
        words`Leverantörer av e-post och servrar behandlar uppgifter för stadens räkning: ${blank('leverantörer')}`,
        words`Programmet överför inga uppgifter utanför EU eller EES. ${blank('stadens e-post och servrar: överföringar och skyddsåtgärder, eller inga överföringar')}`,
      ),
    ],
  }
}

function retention({ personDays, mailDays }: CityWords) {
  return {
    heading: 'Hur länge',
    blocks: [
      paragraph(
        words`${reminders.privacy.kept(personDays, mailDays)} I innehållets historik står därefter bara en tidigare uppdaterare, inte ditt namn. Säkerhetskopior: ${blank('tid')}.`,
      ),
    ],
  }
}

function decisions() {
  return {
    heading: 'Beslut och uppföljning',
    blocks: [
      paragraph(
        words`Programmet tolkar ditt svar för att kommunikationsenheten ska veta vad som ska göras med uppgifterna om tjänsten. Det fattar inga beslut om dig, profilerar dig inte och poängsätter inte dina svar. Uppgifterna är inte avsedda för bedömning av arbetsprestationer: ${blank('staden bekräftar eller preciserar')}`,
      ),
    ],
  }
}

function rights({ communications }: CityWords) {
  return {
    heading: 'Dina rättigheter',
    blocks: [
      list(
        'Du kan få se alla dina uppgifter (artikel 15).',
        'Du kan begära att felaktiga uppgifter rättas (artikel 16).',
        'Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation (artikel 21) och begära att behandlingen begränsas medan saken utreds (artikel 18).',
        'Du kan begära att dina uppgifter raderas när de inte längre behövs eller när din invändning godkänns (artikel 17).',
        'Rätten att överföra uppgifterna till ett annat system (artikel 20) gäller inte, eftersom behandlingen grundar sig varken på samtycke eller på avtal.',
      ),
      paragraph(
        words`Skriv till kommunikationsenheten: ${communications}. Du får svar inom en månad. Om du anser att behandlingen är lagstridig kan du lämna in ett klagomål till dataombudsmannen (tietosuoja.fi).`,
      ),
    ],
  }
}

function cooperation() {
  return {
    heading: 'Samarbetsförfarande',
    blocks: [
      paragraph(
        words`Saken har behandlats med personalen så här: ${blank('samarbetsförfarande och datum, eller varför förfarandet inte behövs')}`,
      ),
    ],
  }
}
