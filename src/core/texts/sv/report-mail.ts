import { formatNumber } from '../format.ts'
import { counted } from '../plural.ts'
import type { ReportMailTexts } from '../report-mail.ts'

export const reportMail = {
  subject: month => `Rapport om uppgifternas aktualitet i Servicedatalagret, ${month}`,
  lead: (city, date) => `${city}, läget i Servicedatalagret den ${date}:`,
  toDo: 'Gör det här först:',
  tasks: {
    roster: () => 'Rätta listan över uppdaterare. Den nya listan har inte tagits i bruk, så den tidigare gäller.',
    removals: count =>
      `Kontrollera om ${counted('sv', count, 'uppgift', 'uppgifter')} har tagits bort från Servicedatalagret med avsikt. Om så är fallet, be informationsförvaltningen godkänna ${count === 1 ? 'borttagningen' : 'borttagningarna'}.`,
    mailInDoubt: count =>
      `Utred tillsammans med informationsförvaltningen om ${count === 1 ? 'ett meddelande' : `${number(count)} meddelanden`} har kommit fram.`,
    quarantine: count =>
      `Be informationsförvaltningen utreda varför ${count === 1 ? 'en post' : `${number(count)} poster`} inte kunde läsas från Servicedatalagret.`,
    decide: count =>
      `Avgör vad som ska göras med ${number(count)} innehåll. Uppdateraren har inte svarat eller har inte kunnat bekräfta uppgifterna.`,
    brokenLink: count => `Korrigera ${count === 1 ? 'en trasig länk' : `${number(count)} trasiga länkar`}.`,
    passed: count =>
      `Ta bort eller uppdatera ${count === 1 ? 'en föråldrad uppgift' : `${number(count)} föråldrade uppgifter`}, så att invånarna inte litar på ${count === 1 ? 'den' : 'dem'}.`,
    owners: count => `Utse en ansvarig person för ${number(count)} innehåll.`,
    silent: count =>
      count === 1
        ? 'Kontakta uppdateraren som har lämnat minst två förfrågningar obesvarade.'
        : `Kontakta ${number(count)} uppdaterare som har lämnat minst två förfrågningar obesvarade.`,
    expired: count => `Se till att ${number(count)} innehåll granskas. Innehållet har inte granskats på länge.`,
    askAgain: count =>
      `Kontrollera ${counted('sv', count, 'bekräftelse', 'bekräftelser')}. Orsakerna finns i rapporten.`,
  },
  mostInArea: (area, count) => `Flest inom ansvarsområdet ${area}: ${number(count)}.`,
  mostInOrganization: (organization, count) => `Flest inom organisationen ${organization}: ${number(count)}.`,
  nothingToDo: 'Just nu behöver du inte göra någonting.',
  workbook: 'Allt innehåll, alla anmärkningar och alla ansvariga personer finns i den bifogade Excel-filen.',
  page: {
    attached: 'Rapporten är också bifogad som webbsida. Spara sidan och öppna den i webbläsaren.',
    linked: 'Läs rapporten i webbläsaren:',
    tooLarge: file =>
      `Rapportens webbsida är för stor för att bifogas. Den finns i mappen för rapporter under namnet ${file}.`,
  },
  areas: {
    subject: month => `Uppgifterna om tjänsterna inom ditt ansvarsområde, ${month}`,
    lead: (city, date) =>
      `${city}: så aktuella var uppgifterna inom ditt ansvarsområde i Servicedatalagret den ${date}. Invånarna ser uppgifterna i Suomi.fi-webbtjänsten.`,
    first: 'Ska granskas först:',
    more: items => `och ${number(items)} till`,
    help: 'Så här kan du hjälpa:',
    askToAnswer: 'Be uppdaterarna svara på de meddelanden där de ombeds granska uppgifter. Ett kort svar räcker.',
    nameOwner: 'Utse en ansvarig person för det innehåll som saknar en, och meddela namnet till kommunikationsenheten.',
    giveTime: 'Se till att uppdaterarna har tid att granska sitt innehåll.',
    why: 'Du får det här meddelandet högst en gång i månaden, eftersom du anges som chef i listan över uppdaterare. Siffrorna gäller ansvarsområdet, inte enskilda personer.',
  },
  figuresTitle: 'Så aktuella är uppgifterna om våra tjänster',
} satisfies ReportMailTexts

function number(value: number): string {
  return formatNumber(value, 'sv')
}
