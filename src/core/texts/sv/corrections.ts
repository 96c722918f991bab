import type { CorrectionTexts } from '../corrections.ts'
import { counted } from '../plural.ts'

export const corrections: CorrectionTexts = {
  marks: 'Det som är märkt [-så här-] tas bort ur texten, och {+så här+} kommer i stället.',
  place: (field, adverb) => (adverb === null ? field : `${field} ${adverb}`),
  now: 'Nu i Servicedatalagret',
  wanted: 'Nytt',
  asGiven: 'Vi hittade inget enskilt fält som korrigeringen gäller. Kommunikationsenheten läser orden som de är.',
  closes: 'Rättar anmärkningen',
  opens: 'Detta skulle ge en ny anmärkning',
  otherVersion: adverb => `Samma fält ${adverb}`,
  limits: 'Servicedatalagret godtar inte detta som det är',
  receipt: {
    heading: 'Korrigeringar som vi förstod',
    next: 'Kommunikationsenheten behandlar korrigeringarna. Vi berättar för dig när de syns i Servicedatalagret eller om de inte kan göras.',
  },
  workList: {
    subject: proposals =>
      `${counted('sv', proposals, 'korrigeringsförslag', 'korrigeringsförslag')} väntar på kommunikationsenheten`,
    lead: toDecide =>
      toDecide === 0
        ? 'De här korrigeringarna är godkända men syns ännu inte i Servicedatalagret.'
        : 'Uppdaterare har föreslagit korrigeringar i Servicedatalagret. Godkänn eller avslå dem genom att svara på det här meddelandet.',
    how: 'Svara till exempel så här, varje beslut på en egen rad:',
    approve: number => ({
      words: `godkänner ${number}`,
      meaning: 'den föreslagna korrigeringen publiceras som den är',
    }),
    reject: number => ({ words: `avslår ${number}: skäl`, meaning: 'den som föreslog får veta skälet' }),
    wording: number => ({
      words: `${number}: slutlig text`,
      meaning: 'dina ord publiceras, exakt i stället för de ord som tas bort',
    }),
    fourEyes: 'Enbart "ok" godkänner ingenting. Ingen kan godkänna sitt eget förslag.',
    toDecide: 'Väntar på beslut',
    toPublish: 'Godkänt, för in i Servicedatalagret',
    askedBy: 'Föreslaget av',
    asker: (person, date) => `${person}, ${date}`,
    theirWords: 'Med deras egna ord:',
    moved: date =>
      `Fältets text har ändrats i Servicedatalagret efter förslaget (${date}). Ändringen är räknad från den nya texten.`,
    approved: (by, date) => `Godkänt ${date} av ${by}. Ändringen syns ännu inte i Servicedatalagret.`,
    partly: date => `Ändringen syntes i Servicedatalagret ${date} bara delvis.`,
    differs: date => `Fältet fick i Servicedatalagret ${date} en annan text än den som godkändes.`,
    notMade: days =>
      `Ändringen har inte gjorts i Servicedatalagret inom ${days} dagar. Om den inte ska göras, avslå förslaget.`,
    found: 'I Servicedatalagret står nu',
    more: proposals =>
      `Dessutom väntar ${counted('sv', proposals, 'förslag', 'förslag')}. Du får resten i nästa meddelande.`,
  },
  asked: {
    received: by =>
      `Vi fick ett svar på listan över korrigeringsförslag. Som avsändare står ${by}. Besluten antecknas först när du har bekräftat dem.`,
    approve: 'Godkänns:',
    reject: 'Avslås:',
    wording: 'Godkänns med dessa ord:',
  },
  decided: {
    subject: 'Beslut om korrigeringsförslag',
    approved: decisions => (decisions === 1 ? 'Godkänd korrigering' : 'Godkända korrigeringar'),
    publish: 'För in texten i Servicedatalagret. Vi följer varje natt när den syns där.',
    others: 'Övriga språkversioner nu',
    withoutPlace: 'Fältet är inte känt. Sök rätt ställe i Servicedatalagret och för in den här texten:',
    rejected: decisions => (decisions === 1 ? 'Avslaget förslag' : 'Avslagna förslag'),
    reason: 'Vi berättade skälet för den som föreslog:',
    notDone: 'Inte antecknat',
    refusals: {
      foreign: 'Förslaget finns inte längre på listan.',
      notVouched: 'Det gick inte att kontrollera vem avsändaren är.',
      notCommunications: 'Från den här adressen kan man inte besluta om korrigeringar.',
      ownProposal: 'Ingen kan avgöra sitt eget förslag. Be någon annan svara.',
      decided: 'Förslaget är redan avgjort.',
      altered: 'Förslaget har ändrats efter att listan skickades. Du får det på nytt i nästa lista.',
      moved: 'Den gamla texten finns inte längre i Servicedatalagret, så förslaget kan inte publiceras.',
      noReason: 'Skriv ett skäl till avslaget, så att den som föreslog får veta varför.',
      noWords: 'Den slutliga texten saknades.',
      notTheirs: 'Bara den som föreslog kan ta tillbaka sitt förslag.',
    },
    unclear: {
      title: 'Vi förstod inte svaret',
      explanation:
        'Svaren läses av ett program. Det förstod inte hela ditt svar, så ingenting antecknades. Svara på nytt på listan över korrigeringsförslag:',
    },
  },
  rejected: {
    subject: proposals =>
      proposals === 1
        ? 'Din korrigering förs inte in i Servicedatalagret'
        : 'Dina korrigeringar förs inte in i Servicedatalagret som de är',
    lead: 'Tack för din korrigering. Kommunikationsenheten läste den, men uppgifterna ändras inte så som du föreslog.',
    reason: 'Skäl:',
    next: 'Om uppgiften enligt dig fortfarande är fel, skriv till kommunikationsenheten:',
  },
  seen: {
    subject: proposals => (proposals === 1 ? 'Din korrigering är publicerad' : 'Dina korrigeringar är publicerade'),
    lead: proposals =>
      proposals === 1
        ? 'Din korrigering syns nu i Servicedatalagret:'
        : 'Dina korrigeringar syns nu i Servicedatalagret:',
    thanks: 'Tack för att du håller uppgifterna aktuella. Du behöver inte göra något.',
    outdated: {
      moved: 'Texten har ändrats på annat sätt i Servicedatalagret, så förslaget passar inte längre.',
      gone: 'Uppgiften finns inte längre i Servicedatalagret.',
      alreadyMade: 'Den föreslagna texten finns redan i Servicedatalagret.',
    },
  },
}
