import { describe, expect, it } from 'vitest'
import { breaches, judge, type Accepted, type OutboxMail } from './send-judge.ts'

describe('the verdict on a mail', () => {
  it.each<[string, OutboxMail['state'], number, readonly string[]]>([
    ['sent and taken', 'sent', 1, []],
    ['in doubt and taken', 'inDoubt', 1, []],
    ['in doubt and not taken', 'inDoubt', 0, []],
    ['sent and taken twice', 'sent', 2, ['1 mails taken more than once, such as <a@x>']],
    ['in doubt and taken twice', 'inDoubt', 2, ['1 mails taken more than once, such as <a@x>']],
    ['sent and not taken', 'sent', 0, ['1 mails called sent, though the server has none of them, such as <a@x>']],
    ['planned in the end', 'planned', 0, ['1 mails neither sent nor in doubt, such as <a@x>']],
    ['being sent in the end', 'sending', 1, ['1 mails neither sent nor in doubt, such as <a@x>']],
    ['lapsed', 'lapsed', 0, ['1 mails neither sent nor in doubt, such as <a@x>']],
    [
      'planned again and taken twice',
      'planned',
      2,
      ['1 mails taken more than once, such as <a@x>', '1 mails neither sent nor in doubt, such as <a@x>'],
    ],
  ])('that is %s', (_name, state, times, wrong) => {
    const mail = { messageId: '<a@x>', recipient: 'a@x.fi' }
    const book = Array.from({ length: times }, () => mail)
    expect(breaches(judge([{ ...mail, state }], book))).toEqual(wrong)
  })

  it.each<[string, Accepted]>([
    ['that nobody planned', { messageId: '<b@x>', recipient: 'a@x.fi' }],
    ['for somebody else', { messageId: '<a@x>', recipient: 'b@x.fi' }],
  ])('%s calls it strange', (_name, taken) => {
    const mail = { messageId: '<a@x>', recipient: 'a@x.fi', state: 'inDoubt' }
    expect(judge([mail], [taken]).strange).toEqual([taken.messageId])
  })

  it('counts what was sent, and what the server has of the mails in doubt', () => {
    const mails = ['sent', 'inDoubt', 'inDoubt'].map((state, place) => ({
      messageId: `<${place}@x>`,
      recipient: 'a@x.fi',
      state,
    }))
    expect(judge(mails, mails.slice(0, 2))).toMatchObject({ sent: 1, inDoubt: 2, inDoubtTaken: 1 })
  })
})
