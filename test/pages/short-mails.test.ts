import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOut } from '../../src/core/mails/layout.ts'
import { composeReceipt } from '../../src/core/mails/receipt.ts'
import type { Block, MailView } from '../../src/core/mails/view.ts'
import { mailLanguages } from '../../src/core/texts/languages.ts'
import { mailTexts } from '../../src/core/texts/mails.ts'
import { aCity, answeredWith, aReceipt, everyOutcome } from '../core/mails/a-reply.ts'
import { hasChromium, theBrowser } from '../support/chromium.ts'
import {
  accessibilityFaults,
  doubleLetters,
  layoutFaults,
  openMailPage,
  screens,
  showMail,
} from '../support/mail-page.ts'

const name = { text: 'Simhallens turer och vattengymnastik för pensionärer', language: 'sv' } as const
const url = 'https://www.suomi.fi/palvelut/uimahallin-vuorot-ja-vesiliikunnanohjaus-elakelaisille-esimerkkilan-kaupunki'

const plainBlocks: readonly Block[] = [
  { kind: 'paragraph', text: 'Kysymme näistä uudelleen, ellei vastausta tule.' },
  { kind: 'instruction', text: 'Vastaa tähän viestiin muutamalla sanalla.' },
  { kind: 'contact', text: 'Kysyttävää? Kirjoita viestintään:', address: `${'viestinta'.repeat(6)}@esimerkkila.fi` },
  {
    kind: 'entries',
    lead: 'Näin ymmärsimme:',
    entries: [{ names: [name, name], quote: 'Uusi numero on 05 617 1234.' }],
  },
  { kind: 'examples', lead: 'Esimerkiksi:', examples: [{ words: 'hyväksyn 2', meaning: 'muutos tehdään' }] },
  { kind: 'facts', facts: [{ label: 'Lähettäjä', value: 'maija.meikalainen@esimerkkila.fi', note: 'Ei listalla.' }] },
  { kind: 'command', command: `ajantasa release --city esimerkkila --by ETUNIMI.SUKUNIMI --why ${'a'.repeat(80)}` },
  { kind: 'quote', lines: ['Hei,', '', `katso ${url}`, 'Terveisin Maija'] },
  { kind: 'link', label: 'Lue Suomi.fi-verkkopalvelussa:', name, url },
]

/** A mail with every kind of block, in sections of both levels. */
const everyBlock: MailView = {
  language: 'fi',
  subject: 'Kuittaus [A7K2-9QX4]',
  marker: mailTexts.fi.marker,
  title: 'Kiitos vastauksestasi',
  blocks: [
    ...plainBlocks,
    {
      kind: 'section',
      level: 2,
      heading: { text: 'Kohteet', language: null },
      blocks: [...plainBlocks, { kind: 'section', level: 3, heading: name, blocks: plainBlocks }],
    },
  ],
}

describe.runIf(hasChromium())('a short mail in a browser', () => {
  let page: Page

  beforeAll(async () => {
    page = await openMailPage(await theBrowser())
  })

  afterAll(() => page.close())

  it.each(screens)('of every block lies well and breaks no rule of axe at $width pixels, $colours', async screen => {
    await showMail(page, layOut(everyBlock).html, screen)
    expect(await layoutFaults(page)).toEqual([])
    expect(await accessibilityFaults(page)).toEqual([])
    await doubleLetters(page)
    expect(await layoutFaults(page)).toEqual([])
  })

  it.each(mailLanguages)('as a receipt in %s lies well and breaks no rule of axe on a phone', async language => {
    const receipt = composeReceipt(aReceipt({ city: aCity(), language, answered: answeredWith(...everyOutcome) }))
    await showMail(page, receipt.html, { width: 320, colours: 'dark' })
    expect(await layoutFaults(page)).toEqual([])
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
