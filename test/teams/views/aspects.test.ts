import type { Aspect } from '../../../src/domain/question'
import { year } from '../../../src/domain/period'
import type { AnswerMeasureData } from '../../../src/teams/views/answerMeasure'
import { answerMeasure } from '../../../src/teams/views/answerMeasure'
import { sayAspect } from '../../../src/teams/words/aspect'
import { asking, measures } from './demo'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

/** The measure whose title begins so, asked about. */
function about(title: string, aspect: Aspect) {
  const measure = measures.find((one) => one.title.startsWith(title))
  if (!measure) throw new Error(`no measure ${title}`)
  const answer = asking({ kind: 'measure', measure: measure.code, period: null, about: aspect })
  if (answer.kind !== 'measure') throw new Error('no measure')
  return answer
}
const said = (title: string, aspect: Aspect): string => plain(sayAspect(about(title, aspect)).join(' '))

describe('what was asked of a measure is said first', () => {
  test.each<[string, Aspect, string]>([
    [
      'Business rates',
      'why this rating',
      '96.98 % against 98 %: missed by 1.02 points, 1.04 % of target; amber is a miss of no more than 5 % of the target, from 93.1 % to 98 %.',
    ],
    [
      'Debtor days',
      'why this rating',
      '72 days against 50 days: missed by 22 days, 44 % of target; red is a miss of more than 5 % of the target (amber is from 50 days to 52.5 days).',
    ],
    [
      'Monthly monitoring',
      'why this rating',
      'Working day 12 against by working day 12: the target as written is met, and that is green.',
    ],
    [
      'Reduced % of staff days',
      'why this rating',
      '13.67 % against <10.65%: missed by 3.02 points, 28.36 % of target; red is a miss of more than 5 % of the target (amber is from 10.65 % to 11.1825 %).',
    ],
    ['Number of businesses claiming', 'why not rated', 'It is not rated. It has no target, by design.'],
    ['Average wait time', 'why not rated', 'It is not rated. Its outturn is suspended: “N/A due to COVID”.'],
    [
      'Council Tax collection',
      'why not rated',
      'It is rated amber. 97.1 % against 98 %: missed by 0.9 points, 0.92 % of target; amber is a miss of no more than 5 % of the target, from 93.1 % to 98 %.',
    ],
    ['The Council to transfer', 'owner', 'owns it. Its service area is Finance.'],
    [
      'Call abandonment',
      'golden thread',
      'It serves outcome P3.3 Ensuring technology enables us to effectively connect with our communities, under key aim P3. Deliver Excellent Services, in the priority Our People.',
    ],
    ['Council Tax collection', 'target', 'Its 2020/21 target is 98%.'],
    ['Number of emails', 'target', 'Its 2020/21 target is suspended: the plan says “N/A due to COVID”.'],
    ['Debtor days', 'next target', 'Its 2021/22 target is 50 days. That is unchanged from 2020/21.'],
    ['Reduced % of staff days', 'next target', 'Its 2021/22 target is <10.65%. That is unchanged from 2020/21.'],
    [
      'Review and improve the energy',
      'next target',
      'Its 2021/22 target is 75% compliant. It was 50% compliant in 2020/21, so it is changed.',
    ],
    [
      'Number of telephone enquiries',
      'next target',
      'Its 2021/22 target is 70,000 (if CRM implemented). It counts only if CRM implemented, and nobody has said that this is met. In 2020/21 the plan said “N/A due to COVID”.',
    ],
    [
      'Number of emails',
      'next target',
      'Its 2021/22 target is 10,000 (in line with pre-COVID figures). In 2020/21 the plan said “N/A due to COVID”.',
    ],
    [
      'Develop an action plan to reduce diesel',
      'next target',
      'In 2021/22 it is moved elsewhere, which is not the same as dropped: the plan says “Action Plan will be managed through the Transformation Project”.',
    ],
    ['Council Tax collection', 'footnotes', 'Its outturn and target carry no footnotes.'],
    [
      'Reduction in the quantity of fleet diesel',
      'footnotes',
      'Its outturn and target carry no footnotes. 2021/22 target ***: 2020/21 missed target by 0.81%',
    ],
    ['Percentage of employees to complete GDPR', 'footnotes', 'quarter three data has been provided'],
    [
      'Percentage of employees to complete GDPR',
      'standing',
      'Its figure is provisional, not final: quarter three data',
    ],
    [
      'Council Tax collection',
      'standing',
      'Its figure is final: nothing marks it as provisional. 2020/21 was closed on 28 June 2021. It came with the service plan, imported on 28 June 2021 at 10:00; no sign-off by a person is recorded.',
    ],
    ['Council Tax collection', 'figure', ''],
  ])('%s: %s', (title, aspect, expected) => {
    if (expected === '') expect(said(title, aspect)).toBe('')
    else expect(said(title, aspect)).toContain(expected)
  })

  test('a measure that nobody owns still has its service area', () => {
    expect(sayAspect({ ...about('Council Tax', 'owner'), owner: null })).toEqual([
      'Nobody is named as its owner. Its service area is Customer Services.',
    ])
  })

  test('a figure of an open period is not final', () => {
    const state = { period: year(2020), state: 'open', dueOn: null, openedAt: null, closedAt: null } as const
    const answer = about('Council Tax', 'standing')
    expect(sayAspect({ ...answer, row: { ...answer.row, unsigned: true }, state })[0]).toContain(
      'Its figure is not signed off yet: nothing marks it as provisional. 2020/21 is open.',
    )
  })

  test('a year whose target is not held says so, and a blank one is no other reason', () => {
    const answer = about('Council Tax', 'next target')
    expect(sayAspect({ ...answer, nextTarget: null })).toEqual(['No 2021/22 target is held for it.'])
  })
})

describe('the card of a measure', () => {
  const card = (title: string, aspect: Aspect): AnswerMeasureData => answerMeasure(about(title, aspect)).data

  test('says at the top what was asked, and the reason only once', () => {
    const data = card('Business rates', 'why this rating')
    expect(data.understood).toBe('Why it has this rating · Customer Services · 2020/21')
    expect(data.said).toHaveLength(1)
    expect(data.reason).toBe('')
  })

  test('holds the notes to the target of the year to come, which its figures do not carry', () => {
    const notes = card('Reduction in the quantity of fleet diesel', 'next target').notes.map(({ text }) => text)
    expect(notes).toEqual([expect.stringContaining('2021/22 target ***: 2020/21 missed target by 0.81%')])
    expect(card('Reduction in the quantity of fleet diesel', 'footnotes').notes).toEqual([])
  })

  test('takes a wrong belief about the rating for the question it is', () => {
    expect(card('Council Tax', 'why not rated').understood).toContain('Why it has this rating')
    expect(card('Number of emails', 'why this rating').understood).toContain('Why it is not rated')
  })

  test('says footnotes first and not again below', () => {
    const data = card('Percentage of employees to complete GDPR', 'footnotes')
    expect([data.said.length, data.notes.length]).toEqual([1, 0])
  })

  test('is as it always was when its figure was asked', () => {
    const data = card('Council Tax', 'figure')
    expect([data.understood, data.said, data.reason === '']).toEqual(['Customer Services · 2020/21', [], false])
  })
})

test('in a channel a measure’s owner is not named', () => {
  const answer = asking({ kind: 'measure', measure: 'SD-008', period: null, about: 'owner' })
  if (answer.kind !== 'measure') throw new Error('one measure was asked for')
  const shown = (names: boolean) => JSON.stringify(answerMeasure({ ...answer, names }).data)
  expect(shown(true)).toContain('Joanne Pickering')
  expect(shown(false)).not.toContain('Joanne Pickering')
  expect(shown(false)).toContain('Its service area is Customer Services.')
})
