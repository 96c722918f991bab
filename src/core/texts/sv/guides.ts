import { list, paragraph, table } from '../../guides/guide.ts'
import { named, typed, words } from '../../guides/wording.ts'
import type { CommunicationsWords, GuideTexts, UpdaterWords } from '../guides.ts'
import { counted, listed } from '../plural.ts'
import { alarms } from './alarms.ts'
import { answers } from './answers.ts'
import { mail } from './mail.ts'
import { reminders } from './reminders.ts'

export const guides = {
  blanks: { city: 'stadens namn', communications: 'kommunikationsenhetens e-postadress' },
  replies: {
    head: ['Skriv så här', 'Det betyder'],
    ok: number => `uppgifterna i punkt ${number} stämmer`,
    handOver: number => `den vars adress du anger ansvarar för punkt ${number}`,
    person: 'fornamn.efternamn',
    later: '15.1.',
  },
  mails: {
    atFirst: 'Först',
    after: days => `Efter ${counted('sv', days, 'dag', 'dagar')}`,
    request: items =>
      `Du får en begäran om granskning av högst ${counted('sv', items, 'beskrivning', 'beskrivningar')}.`,
    reminder: 'Du får en påminnelse om du inte har svarat.',
    next: 'Du får en ny begäran. Om du inte har svarat går en kopia till din ersättare och din chef.',
    told: 'Om ingen har svarat meddelar vi kommunikationsenheten.',
  },
  updater: texts => ({
    title: 'Anvisning för uppdaterare',
    lead: 'Vi ber dig per e-post kontrollera uppgifterna om de tjänster som du ansvarar för. Svara med några ord, så sköter kommunikationsenheten resten. Invånarna läser uppgifterna i Suomi.fi-webbtjänsten.',
    sections: {
      answering: answering(texts),
      timing: timing(texts),
      states: states(texts),
      after: after(texts),
      seen: seen(texts),
      leaving: leaving(texts),
    },
  }),
  communications: texts => ({
    title: 'Anvisning för kommunikationsenheten',
    lead: words`Ajantasa läser varje natt vad ${texts.city} berättar om sina tjänster i Servicedatalagret och frågar uppdaterarna om uppgifterna stämmer. Kommunikationsenheten sköter korrigeringarna, listan över uppdaterare och uppföljningen.`,
    sections: {
      month: month(texts),
      tasks: tasks(texts),
      roster: roster(texts),
      report: report(texts),
      leaving: personLeaving(texts),
      never: never(),
    },
  }),
  colophon: date => `Anvisningen har gjorts utifrån inställningarna i Ajantasa den ${date}.`,
} satisfies GuideTexts

function answering({ replies }: UpdaterWords) {
  return {
    heading: mail.answering.heading,
    blocks: [
      paragraph(
        'Svara med vanlig e-post. Du behöver inte logga in någonstans. Punkterna i meddelandet är numrerade: skriv vilken punkt du menar.',
      ),
      replies,
      paragraph(
        `Du kan svara på flera punkter på en gång, var och en på sin rad. ${mail.answering.buttons} Skriv inte in kunders personuppgifter i svaret.`,
      ),
    ],
  }
}

function timing({ mails, everyDays, at, pauses }: UpdaterWords) {
  const pause = pauses.length === 0 ? '' : ` Vi skickar ingen begäran under tiden ${listed('sv', pauses)}.`
  return {
    heading: 'När du får meddelanden',
    blocks: [
      mails,
      paragraph(
        `Vi frågar högst en gång ${everyDays === 1 ? 'om dagen' : `på ${everyDays} dagar`} och bara när det finns något att granska. Meddelandena skickas på arbetsdagar tidigast kl. ${at}.${pause}`,
      ),
    ],
  }
}

function states({ months }: UpdaterWords) {
  const { due, overdue, expired } = mail.item.states
  return {
    heading: 'Vad texterna i meddelandet betyder',
    blocks: [
      table(
        'Texter i meddelandet',
        ['Text', 'När'],
        [
          [due, `${over(months.due)}, eller innehållet har masspublicerats`],
          [overdue, over(months.overdue)],
          [expired, over(months.expired)],
          [mail.item.findings, 'någon uppgift verkar vara fel, till exempel ett datum som har passerat'],
        ],
      ),
      paragraph(
        'Tiden räknas från den dag då uppgifterna senast bekräftades som aktuella eller, om de inte har bekräftats, från publiceringsdagen. En del tjänster kan ha en egen tidsfrist.',
      ),
    ],
  }
}

function after({ undoDays }: UpdaterWords) {
  return {
    heading: 'Vad som händer med ditt svar',
    blocks: [
      list(
        `Ditt svar läses först av ett program. ${mail.answering.receipt}`,
        'Programmet gissar inte. Det som är oklart läser kommunikationsenheten.',
        'Kommunikationsenheten publicerar din korrigering. Om du har korrigerat själv kontrollerar vi de två följande nätterna om ändringen syns i Servicedatalagret.',
        words`Ibland frågar vi för säkerhets skull om svaret är från dig. Svara då ${typed(answers.roundTrip.yes.words)}.`,
        answers.receipt.undo(undoDays),
      ),
    ],
  }
}

function seen({ showPeople, personDays, mailDays }: UpdaterWords) {
  return {
    heading: 'Vem som ser ditt svar',
    blocks: [
      list(
        'Svaren behandlas av kommunikationsenheten och informationsförvaltningen.',
        showPeople
          ? 'I månadsrapporten finns också siffror för varje ansvarig person.'
          : 'Månadsrapporten visar siffror enligt ansvarsområde, inga personnamn.',
        reminders.privacy.kept(personDays, mailDays),
      ),
    ],
  }
}

function leaving({ communications }: UpdaterWords) {
  return {
    heading: 'När du är borta eller byter uppgifter',
    blocks: [
      list(
        'Meddela kommunikationsenheten när du är borta en längre tid. Då går meddelandena till din ersättare.',
        'Om någon annan borde svara, svara på meddelandet som i punkterna 6 och 7 ovan.',
        'Om du får nya arbetsuppgifter, meddela kommunikationsenheten vem som tar över. Meddelandena upphör när du tas bort från listan över uppdaterare.',
      ),
      paragraph(words`${mail.closing.questions} ${communications}`),
    ],
  }
}

function month({ everyDays }: CommunicationsWords) {
  return {
    heading: 'Månaden i korthet',
    blocks: [
      {
        kind: 'steps',
        steps: [
          {
            when: 'Varje natt',
            what: 'Ajantasa läser Servicedatalagret och listan över uppdaterare och letar efter föråldrade uppgifter.',
          },
          {
            when: 'På arbetsdagar',
            what: `Uppdaterarna får frågor, var och en högst en gång på ${counted('sv', everyDays, 'dag', 'dagar')}. Du får de svar som kräver åtgärder.`,
          },
          { when: 'Månadens första arbetsdag', what: 'Du får rapporten om uppgifternas aktualitet.' },
        ],
      } as const,
    ],
  }
}

function tasks({ everyDays, againAfterDays }: CommunicationsWords) {
  const { forward, deadAddress } = answers
  const { toldUnanswered, toldUnowned } = reminders
  return {
    heading: 'Meddelanden som kräver något av dig',
    blocks: [
      table(
        'Meddelanden till kommunikationsenheten',
        ['Meddelandets ämne, till exempel', 'Gör så här'],
        [
          [
            forward.itemsSubject(2),
            'Publicera korrigeringen, arkivera det som har lagts ner eller ta reda på rätt uppdaterare. Meddelandet visar vad varje punkt kräver.',
          ],
          [forward.subjects.unclear, 'Programmet förstod inte allt. Läs svaret och gör de ändringar som behövs.'],
          [
            toldUnanswered.subject(2),
            `Inget svar har kommit på ${everyDays + againAfterDays} dagar. Ring uppdateraren, utse en ersättare eller byt uppdaterare.`,
          ],
          [
            toldUnowned.subject(3),
            'Kommer högst var 28:e dag. Lägg till en rad i listan: en kan räcka för många beskrivningar.',
          ],
          [deadAddress.subject, deadAddress.task],
          [
            alarms.roster.subject,
            'Rätta felen som räknas upp i meddelandet och spara listan på nytt. Till dess används den tidigare listan.',
          ],
        ],
      ),
      paragraph(
        'En ändring som du har publicerat i Servicedatalagret behöver inte kvitteras: Ajantasa ser den följande natt.',
      ),
    ],
  }
}

function roster({ heading, columns }: CommunicationsWords) {
  return {
    heading: 'Listan över uppdaterare',
    blocks: [
      paragraph(
        'Varje rad i tabellen visar vem som ansvarar för vad. Kolumnernas ordning är fri. De som är märkta med en stjärna är obligatoriska.',
      ),
      table(
        'Kolumnerna i listan över uppdaterare',
        ['Kolumner', 'Vad du skriver i dem'],
        [
          [
            columns('area', 'serviceArea', 'updater', 'email', 'language', 'editsPtv'),
            words`Vem som ansvarar och på vilket språk meddelandena skickas. ${named(heading('editsPtv'))}: ja, om personen själv redigerar i Servicedatalagret. ${named(heading('serviceArea'))} är bara för eget bruk.`,
          ],
          [
            columns('organization', 'serviceClass', 'name', 'contentId'),
            words`Vad personen ansvarar för. Raden gäller det innehåll som motsvarar allt du har fyllt i. I namnet ersätter en stjärna (*) vilka tecken som helst.`,
          ],
          [
            columns('alsoAnswers', 'deputy', 'superior', 'away'),
            words`Vilka andra som kan svara och vem som får en kopia om svar uteblir. ${named(heading('away'))}: bara datum, till exempel 1.7–31.7.2027, aldrig orsaken.`,
          ],
        ],
      ),
      list(
        'Om flera rader motsvarar samma innehåll gäller den mest exakta: först SDL-ID, sedan namn, servicegrupp och organisation. Lika exakta rader innebär gemensamt ansvar.',
        reminders.toldUnowned.channels,
        'Spara alltid listan på samma plats under samma namn. Den läses på natten. Listan tas inte i bruk om den innehåller ett enda fel eller om över en tredjedel av raderna saknas.',
        words`En färdig mall får du av informationsförvaltningen: ${typed('people template --lang sv')}.`,
      ),
    ],
  }
}

function report({ showPeople }: CommunicationsWords) {
  return {
    heading: 'Rapporten',
    blocks: [
      list(
        'Rapporten visar hur stor del av innehållet som är aktuellt, vad som brådskar mest, vad som saknar ansvarig person och vad som har ändrats i Servicedatalagret.',
        'Anmärkningar om klassificering, struktur och språkversioner finns bara i rapporten: kommunikationsenheten åtgärdar dem.',
        showPeople
          ? 'Rapporten innehåller också siffror för varje ansvarig person. Dela den inte med fler än vad som har avtalats med tanke på dataskyddet.'
          : 'Siffrorna visas enligt ansvarsområde. Om du själv tar fram siffror per person ska de inte delas utanför kommunikationsenheten.',
      ),
    ],
  }
}

function personLeaving({ personDays }: CommunicationsWords) {
  return {
    heading: 'När någon annan tar över',
    blocks: [
      list(
        'Skriv in den nya uppdateraren på den förras rader. Om ingen har utsetts ännu, ta bort raderna, så visas beskrivningarna utan ansvarig person.',
        `Den förra uppdaterarens uppgifter raderas efter ${counted('sv', personDays, 'dag', 'dagar')}.`,
        words`Om någon vill se sina uppgifter eller få dem raderade genast, vänd dig till informationsförvaltningen: ${typed('people export')} och ${typed('people forget')}.`,
      ),
    ],
  }
}

function never() {
  return {
    heading: 'Det här gör Ajantasa aldrig',
    blocks: [
      list(
        'skriver, publicerar eller arkiverar något i Servicedatalagret',
        'gissar vad ett oklart svar betyder',
        'bekräftar uppgifter för någon annans räkning',
        'ber någon logga in eller uppge ett lösenord',
      ),
    ],
  }
}

function over(count: number): string {
  return `över ${counted('sv', count, 'månad', 'månader')}`
}
