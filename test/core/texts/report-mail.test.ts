import { describe, expect, it } from 'vitest'
import { reportMailTexts } from '../../../src/core/mails/texts.ts'
import { toDoKinds } from '../../../src/core/report/to-do.ts'
import { mailLanguages, type MailLanguage } from '../../../src/core/texts/languages.ts'

/** Every sentence of the monthly mails in one language. */
function sentences(language: MailLanguage): readonly string[] {
  const { areas, figuresTitle, lead, nothingToDo, page, subject, tasks, toDo, workbook, ...most } =
    reportMailTexts[language]
  return [
    ...toDoKinds.flatMap(kind => [tasks[kind](1), tasks[kind](1234)]),
    ...[most.mostInArea, most.mostInOrganization].map(sentence => sentence('X', 3)),
    ...[areas.subject, subject].map(sentence => sentence('x 2026')),
    ...[areas.lead, lead].map(sentence => sentence('X', '1.12.2026')),
    areas.more(1),
    areas.more(2),
    areas.first,
    areas.help,
    areas.askToAnswer,
    areas.nameOwner,
    areas.giveTime,
    areas.why,
    figuresTitle,
    nothingToDo,
    page.attached,
    page.linked,
    page.tooLarge('x.html'),
    toDo,
    workbook,
  ]
}

describe.each(mailLanguages)('the words of the monthly mails in %s', language => {
  const { areas, lead, page, tasks, toDo } = reportMailTexts[language]

  it('leave nothing unsaid', () => {
    expect(sentences(language).filter(text => text.trim() === '' || /undefined|NaN|\[object|=>/.test(text))).toEqual([])
  })

  it('are in no other language as well', () => {
    const others = new Set(mailLanguages.filter(each => each !== language).flatMap(sentences))
    expect(sentences(language).filter(text => others.has(text))).toEqual([])
  })

  it('end with a colon where a list or an address follows', () =>
    expect(
      [areas.first, areas.help, lead('X', '1.12.2026'), page.linked, toDo].filter(text => !text.endsWith(':')),
    ).toEqual([]))

  it('count one thing otherwise than many, but for a list of updaters, of which there is one', () => {
    const same = toDoKinds.filter(kind => tasks[kind](1).replace('1', '') === tasks[kind](2).replace('2', ''))
    expect(same.filter(kind => kind !== 'roster')).toEqual(language === 'sv' ? ['decide', 'owners', 'expired'] : [])
  })
})

it.each(['sv', 'en'] as const)('PTV is never called so in %s', language =>
  expect(sentences(language).filter(text => /PTV|Palvelutietovaranto|FSC|SDL/.test(text))).toEqual([]),
)
