import { entries, list, paragraph, table, type GuideText } from '../../guides/guide.ts'
import { blank, words } from '../../guides/wording.ts'
import type { CityWords } from '../guides.ts'
import type { AssessmentSection } from '../guides-privacy.ts'

const own = [blank('stadens bedömning')]
const measures = [blank('stadens åtgärder och den risk som kvarstår')]

/** Underlag för en konsekvensbedömning. */
export function assessment(texts: CityWords): GuideText<AssessmentSection> {
  return {
    title: 'Konsekvensbedömning avseende dataskydd: Ajantasa (underlag)',
    lead: words`Underlag för en bedömning enligt artikel 35 i dataskyddsförordningen (EU) 2016/679. Det som följer av hur programmet fungerar och av inställningarna är färdigt ifyllt. Underlaget är ingen bedömning: staden fyller i de ställen som har märkts med ${blank('hakparenteser')}, rådfrågar dataskyddsombudet och avgör tolkningsfrågorna utifrån ombudets råd.`,
    sections: {
      need: need(texts),
      description: description(texts),
      principles: principles(texts),
      employment: employment(),
      risks: risks(texts),
      views: views(),
      decision: decision(),
    },
  }
}

function need({ showPeople }: CityWords) {
  return {
    heading: '1. Måste bedömningen göras?',
    blocks: [
      paragraph(
        'Bedömningen ska göras om behandlingen sannolikt leder till en hög risk. Enligt artikel 29-gruppens riktlinjer WP 248 är det i regel så när minst två av kriterierna nedan uppfylls. Kontrollera också dataombudsmannens förteckning över behandling som alltid kräver en bedömning (artikel 35.4). Om du är osäker, gör bedömningen.',
      ),
      table(
        'Kriterier för hög risk',
        ['Kriterium', 'Vad programmet gör', 'Uppfylls det?'],
        [
          [
            'Utvärdering eller poängsättning',
            showPeople
              ? 'Poängsätter inte människor. Rapporten visar per person hur mycket innehåll personen ansvarar för och hur mycket av det som kräver åtgärder (report.people: names).'
              : 'Poängsätter inte människor. Siffrorna i rapporten visas enligt ansvarsområde.',
            own,
          ],
          [
            'Automatiska beslut med rättsliga följder',
            'Fattar inga beslut om människor. Tolkar vad ett svar säger om uppgifterna om tjänsterna.',
            own,
          ],
          [
            'Systematisk övervakning',
            'Antecknar vem som har svarat och när. Meddelar ersättaren, chefen och kommunikationsenheten när svar uteblir.',
            own,
          ],
          ['Känsliga uppgifter', 'Samlar inte in sådana. De kan förekomma i den fria texten i ett svar.', own],
          ['Stor omfattning', words`Antalet personer är ${blank('antal')}. Uppgifterna per person är få.`, own],
          [
            'Kombinering av uppgifter',
            'Kombinerar listan över uppdaterare, de offentliga uppgifterna i Servicedatalagret och svaren. Inga andra källor.',
            own,
          ],
          [
            'Sårbara registrerade',
            'De registrerade är arbetstagare. Enligt riktlinjerna är deras ställning i förhållande till arbetsgivaren inte jämlik.',
            own,
          ],
          [
            'Ny teknik',
            'Svaren tolkas enligt skrivna regler. Artificiell intelligens eller maskininlärning används inte.',
            own,
          ],
          [
            'Hinder för en rättighet eller tjänst',
            'Hindrar ingen från att utöva en rättighet eller använda en tjänst.',
            own,
          ],
        ],
      ),
      paragraph(words`Slutsats: ${blank('bedömningen görs eller görs inte, och motivering')}`),
    ],
  }
}

function description({ everyDays, againAfterDays }: CityWords) {
  return {
    heading: '2. Beskrivning av behandlingen (artikel 35.7 a)',
    blocks: [
      list(
        'Kommunikationsenheten antecknar i listan över uppdaterare vem som ansvarar för vilket innehåll. Programmet läser listan och de offentliga uppgifterna i Servicedatalagret varje natt.',
        `När något ska granskas får uppdateraren e-post högst en gång på ${everyDays} dagar och en påminnelse efter ${againAfterDays} dagar. Om svar uteblir går en kopia till ersättaren och chefen, och kommunikationsenheten får veta det efter ${everyDays + againAfterDays} dagar.`,
        'Svaret tolkas enligt regler. Ett klart svar antecknas, ett oklart skickas som sådant vidare till kommunikationsenheten. Den som har svarat får en kvittens och kan återta sitt svar.',
        'En gång i månaden får kommunikationsenheten en rapport.',
      ),
      paragraph('Uppgifterna, mottagarna och lagringstiderna finns i registret över behandling. Bifoga det.'),
      entries(
        ['System', [blank('server, databas, e-post, leverantörer')]],
        ['Antal personer', [blank('uppdaterare, ersättare, chefer')]],
      ),
    ],
  }
}

function principles({ personDays, mailDays, showPeople }: CityWords) {
  return {
    heading: '3. Nödvändighet och proportionalitet (artikel 5, artikel 35.7 b)',
    blocks: [
      table(
        'Dataskyddsprinciperna',
        ['Princip', 'Hur programmet följer den', 'Stadens bedömning'],
        [
          [
            'Laglighet, korrekthet och öppenhet',
            'Det första meddelandet berättar vilka uppgifter som behandlas och varför. Varje begäran berättar varför just du har fått den. Det finns information för personalen.',
            [blank('bekräftelse av den rättsliga grunden och vad uppgiften grundar sig på')],
          ],
          [
            'Ändamålsbegränsning',
            'Uppgifterna används bara för granskning av uppgifterna om tjänsterna. De förs inte över till personalsystem.',
            [blank('riktlinje: inte för bedömning av arbetsprestationer')],
          ],
          [
            'Uppgiftsminimering',
            showPeople
              ? 'Namn, adress i arbetet, språk och ansvar räcker. Av frånvaron bara dagarna. Rapporten innehåller siffror per person: bedöm om de är nödvändiga.'
              : 'Namn, adress i arbetet, språk och ansvar räcker. Av frånvaron bara dagarna. Siffrorna i rapporten visas enligt ansvarsområde.',
            own,
          ],
          [
            'Riktighet',
            'Listan läses varje natt. En felaktig lista tas inte i bruk. Kommunikationsenheten får veta om en adress inte fungerar.',
            own,
          ],
          [
            'Lagringsminimering',
            `Personuppgifter raderas efter ${personDays} dagar och meddelanden efter ${mailDays} dagar.`,
            [blank('motivering av lagringstiderna, säkerhetskopior')],
          ],
          [
            'Integritet och konfidentialitet',
            'Loggar och ämnesrader innehåller inga personuppgifter. Avsändaren av ett svar kontrolleras.',
            [blank('behörigheter och kryptering')],
          ],
          [
            'Ansvarsskyldighet',
            'Det som har gjorts antecknas. Registret, informationen till personalen och det här underlaget görs utifrån programmets inställningar.',
            own,
          ],
        ],
      ),
      paragraph(
        'De registrerades rättigheter: uppgifterna kan sammanställas med kommandot people export och raderas med people forget. Rättigheterna beskrivs i informationen till personalen.',
      ),
    ],
  }
}

function employment() {
  return {
    heading: '4. Integritetsskydd i arbetslivet (lagen 759/2004)',
    blocks: [
      paragraph(
        'Arbetsgivaren får bara behandla personuppgifter som har direkt relevans för anställningsförhållandet (3 §). Uppgifterna ska i första hand samlas in hos arbetstagaren själv, och insamling av personuppgifter under ett anställningsförhållande omfattas av samarbetsförfarandet (4 §). Detsamma gäller syftet med, ibruktagandet av och metoderna för övervakning av arbetstagarna med tekniska metoder samt användningen av e-post och andra datanät (21 §). För kommuner finns bestämmelser om förfarandet i lagen 449/2007.',
      ),
      paragraph(
        'Programmets syfte är inte att övervaka arbetstagare. Det antecknar ändå vem som har svarat och när, och meddelar andra när svar uteblir. Utred därför innan programmet tas i bruk om saken måste behandlas i samarbetsförfarande. Om förfarandet behövs ska arbetsgivaren efter det fastställa ändamålet och metoderna och informera personalen om dem.',
      ),
      entries(
        ['Relevans (3 §)', own],
        ['Insamling av uppgifter (4 §)', [blank('var uppgifterna samlas in och hur personen har informerats')]],
        ['Samarbete (4 och 21 §)', [blank('behandlat, datum, eller motivering till att förfarandet inte behövs')]],
        ['Personalen informerad', [blank('datum och sätt')]],
      ),
    ],
  }
}

function risks({ showPeople }: CityWords) {
  return {
    heading: '5. Risker och åtgärder (artikel 35.7 c och d)',
    blocks: [
      table(
        'Risker och åtgärder',
        ['Risk', 'Vad programmet gör', 'Stadens åtgärder'],
        [
          [
            'Av svaren dras slutsatser om hur någon sköter sitt arbete',
            showPeople
              ? 'Siffror per person används (report.people: names). Programmets standardinställning är siffror enligt ansvarsområde.'
              : 'Siffrorna visas enligt ansvarsområde. Programmet frågar inte en person som har angetts som frånvarande eller vars adress inte fungerar.',
            measures,
          ],
          [
            'Ett meddelande eller en kopia går till fel person',
            'En felaktig lista tas inte i bruk, och ändringarna kan granskas på förhand. Mottagarna kan begränsas till stadens adresser.',
            measures,
          ],
          [
            'Någon svarar i en annans namn',
            'Korrigeringar och överföringar kräver en verifierad avsändare eller en särskild bekräftelse. Om en annan anställd svarar får uppdateraren veta det.',
            measures,
          ],
          [
            'Ett svar innehåller känsliga uppgifter eller kunders uppgifter',
            'Anvisningen förbjuder det. Meddelandena raderas inom utsatt tid, och en enskild persons meddelanden kan raderas genast.',
            measures,
          ],
          [
            'Uppgifterna lagras för länge',
            'Raderingen är automatisk. En enskild persons uppgifter kan raderas överallt genast.',
            measures,
          ],
          [
            'Obehöriga kommer åt databasen eller postlådan',
            'Lösenorden till e-posten och gränssnittet finns inte i databasen. Loggarna innehåller inga personuppgifter.',
            measures,
          ],
          [
            'Personen känner inte till behandlingen',
            'Det första meddelandet berättar om den. Ersättaren och chefen får veta det först av sitt första meddelande: ge dem informationen på förhand.',
            measures,
          ],
          [
            'Frågorna belastar personalen',
            'Antalet frågor har begränsats, likaså hur ofta de ställs. Svaret kan skjutas upp.',
            measures,
          ],
        ],
      ),
    ],
  }
}

function views() {
  return {
    heading: '6. Samråd',
    blocks: [
      entries(
        ['Dataskyddsombudets råd (artikel 35.2)', [blank('råd, namn, datum')]],
        ['Personalens synpunkter (artikel 35.9)', [blank('vem som hördes och vad de sade, eller varför ingen hördes')]],
      ),
    ],
  }
}

function decision() {
  return {
    heading: '7. Beslut',
    blocks: [
      entries(
        ['Risk som kvarstår', [blank('låg, måttlig eller hög')]],
        [
          'Förhandssamråd (artikel 36)',
          words`Behövs om risken förblir hög trots åtgärderna. ${blank('behövs eller behövs inte')}`,
        ],
        ['Beslut', [blank('tas i bruk, tas i bruk med villkor eller tas inte i bruk')]],
        ['Godkänt av', [blank('namn, uppgift, datum')]],
        ['Nästa granskning', [blank('datum; senast när behandlingen ändras')]],
      ),
    ],
  }
}
