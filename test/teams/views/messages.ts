import { planOpening } from '../../../src/domain/opening'
import { progressOf } from '../../../src/domain/progress'
import type { Progress } from '../../../src/domain/progress'
import type { RatedFigure, ReminderWave } from '../../../src/domain/answer'
import { EVERYTHING } from '../../../src/domain/question'
import type { Aspect, Part } from '../../../src/domain/question'
import { planReminders } from '../../../src/domain/reminders'
import type { Return } from '../../../src/domain/return'
import { answerList } from '../../../src/teams/views/answerList'
import { actAsChoices, actingAs } from '../../../src/teams/views/actAs'
import { answered } from '../../../src/teams/views/answers'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { help } from '../../../src/teams/views/help'
import { helpQuestions } from '../../../src/teams/views/helpQuestions'
import { holdings } from '../../../src/language/holdings'
import { understand } from '../../../src/language/understand'
import { exampleQuestions } from '../../../src/language/examples'
import { demoLexicon } from '../../language/builders/lexicons'
import { noAccess } from '../../../src/teams/views/noAccess'
import { notice, nothingOpen } from '../../../src/teams/views/notice'
import { closed, closePreview, opened, openingPreview } from '../../../src/teams/views/periods'
import { progress } from '../../../src/teams/views/progress'
import { proposal } from '../../../src/teams/views/proposal'
import { receipt } from '../../../src/teams/views/receipt'
import { reminded, reminderPreview } from '../../../src/teams/views/reminders'
import { sharedFigure } from '../../../src/teams/views/sharedFigure'
import { submittedForYou } from '../../../src/teams/views/submittedForYou'
import { didYouMean } from '../../../src/teams/views/didYouMean'
import { unclear } from '../../../src/teams/views/unclear'
import { fileOffer } from '../../../src/teams/views/fileOffer'
import { planOffered } from '../../../src/teams/words/fileOffers'
import { whatIMayAmend, whatIOwe } from '../../../src/teams/views/whatIOwe'
import { about, asking, called, council, facts, entry, measures, open, owedBy, people, q1, today, typing } from './demo'
import { campaignCards } from './campaignCards'
import { changeCards } from './changeCards'
import { correctionCards } from './correctionCards'
import { CALENDAR_CARDS } from './calendarCards'
import { DUTY_CARDS } from './dutyCards'
import { importCards } from './importCards'
import { forgettingCards } from './forgettingCards'
import { historyCards } from './historyCards'
import { overTimeCards } from './overTimeCards'
import { readingCards } from './readingCards'
import { returnCards } from './returnCards'
import { saidCards } from './saidCards'
import { ownerCards } from './ownerCards'
import { signOffCards } from './signOffCards'
import { firstMinutes } from './firstMinutes'

/** A measure's row as a list holds it. */
function rowOf(code: string): RatedFigure {
  const answer = asking({ kind: 'list', filter: about({ measures: [code] }), period: null })
  const [row] = answer.kind === 'list' ? answer.rows : []
  if (!row) throw new Error(`no row for ${code}`)
  return row
}

/** Every message Outturn sends, on the demo council's own plan, with the edges that a card must stand. */
const reachable = new Set(people.slice(0, 12).map((person) => person.id))
const opening = planOpening({ period: q1, measures, people, reachable }, council)
const nobodyAway = planOpening(
  { period: q1, measures, people, reachable: new Set(people.map((one) => one.id)) },
  council,
)

const returns: readonly Return[] = opening.due.map((measure, index) => ({
  ...facts(measure.code),
  state: index % 3 === 0 ? 'outstanding' : 'submitted',
}))
const midway = progressOf(open, returns, people, today)
const late = progressOf(open, returns, people, '2021-07-20')
const finished = progressOf(
  open,
  returns.map((one) => ({ ...one, state: 'submitted' })),
  people,
  today,
)
const many: Progress = {
  ...midway,
  services: Array.from({ length: 25 }, (_, index) => ({
    serviceArea: `Organisational Development and Performance, team ${index + 1}`,
    returns: 12,
    submitted: 7,
    outstanding: 5,
    overdue: 0,
    owing: [{ name: 'Bartholomew Featherstonehaugh-Cholmondeley', returns: 5 }],
  })),
}

const reminding = { open: [{ state: open, returns }], absences: [], people, today, again: false, key: 'k', only: null }
const everyone = { scope: { kind: 'everyone' } } as const
const toRemind = planReminders({ ...reminding, sent: [] })
const onceMore = planReminders({
  ...reminding,
  sent: people.map((one) => ({ personId: one.id, wave: `reminder ${today}`, state: 'sent' as const })),
})
const nobody = planReminders({ ...reminding, open: [{ state: open, returns: [] }], sent: [] })

const finance = called('Colin Fairbrother')
const debts = [
  entry('SD-027', '61'),
  entry('SD-025', '96.2 provisional'),
  entry('SD-026', 'no data until 20 July'),
  entry('SD-028', 'working day 5'),
]
const manager = people.find((person) => person.email === facts('SD-027').measure.owner) ?? finance
const team = people.find((person) => person.roles.includes('performance team')) ?? finance
const leader = people.find((person) => person.roles.includes('leadership')) ?? finance
const saved = typing(debts, { owed: 3 })
const forOwner = { person: manager, how: 'by e-mail' }
const kept = saved.outcomes.flatMap((one) => (one.kind === 'saved' ? [{ ...one.facts, current: one.version }] : []))
const everyFigure = {
  ...saved,
  outcomes: opening.due.flatMap((measure) => typing([entry(measure.code, '1')]).outcomes),
}

const offTarget = asking({
  kind: 'list',
  filter: about({ serviceAreas: ['Customer Services'], verdicts: ['missed'] }),
  period: null,
})
const ask = (answer: Parameters<typeof answered>[0], ...unknown: string[]): CardMessage => {
  const [first] = answered(
    answer,
    unknown.map((text) => ({ text, use: 'unknown' as const })),
  )
  if (!first) throw new Error('nothing answered')
  return first
}
const everything = asking({ kind: 'list', filter: about({}), period: null })
if (everything.kind !== 'list') throw new Error('no list')
const one = (measure: string) => ask(asking({ kind: 'measure', measure, period: null }))

const ranked = (order: 'worst' | 'narrowest', limit: number) =>
  ({ kind: 'rank', order, limit, filter: about({}), period: null }) as const
const comparing = (kind: Exclude<Part['kind'], 'directorate'>, ...names: readonly string[]) =>
  ({ kind: 'compare', parts: names.map((name) => ({ kind, name })), filter: about({}), period: null }) as const
const wave = (day: string, people: number, more: Partial<ReminderWave> = {}): ReminderWave => ({
  at: `2021-07-0${day}T09:42:00.000Z`,
  people,
  held: 0,
  failed: 0,
  notKnown: 0,
  ...more,
})
const ASPECTS: readonly Aspect[] = [
  'why not rated',
  'why this rating',
  'owner',
  'golden thread',
  'target',
  'next target',
  'footnotes',
  'standing',
]

function notHeld(text: string): CardMessage {
  const understood = understand(text, demoLexicon(), today, null)
  if (understood.kind !== 'unclear') throw new Error('understood')
  return unclear(understood, holdings(demoLexicon()))
}

export const MESSAGES: Readonly<Record<string, CardMessage>> = {
  ...CALENDAR_CARDS,
  ...DUTY_CARDS,
  ...campaignCards,
  ...returnCards,
  ...overTimeCards,
  ...readingCards,
  ...saidCards,
  ...importCards,
  ...changeCards,
  ...correctionCards,
  ...signOffCards,
  ...ownerCards,
  ...historyCards,
  ...forgettingCards,
  receipt: receipt(saved),
  'receipt, everything in': receipt(typing(debts)),
  'receipt, for an owner': receipt(typing(debts, { by: team, onBehalfOf: forOwner, owed: 3 })),
  'receipt, nothing saved': receipt({ ...typing([entry('SD-027', '')], { owed: 7 }) }),
  'receipt, of every measure': receipt(everyFigure),
  proposal: proposal(typing([entry('SD-027', '61')]), { door: 'typed', unread: [] }),
  'proposal, of a pasted column': proposal(typing([...debts, entry('SD-029', 'ninety')]), {
    door: 'pasted',
    unread: ['parking fines 12', '**bold** [click](https://evil.example) <at>all</at> ${secret}'],
  }),
  'proposal, of every measure': proposal(everyFigure, { door: 'pasted', unread: [] }),
  'proposal, not theirs': proposal(typing([entry('SD-027', '61')], { by: leader }), { door: 'typed', unread: [] }),
  submittedForYou: submittedForYou({ by: team.name, how: 'by e-mail', period: q1, returns: kept, heldFor: null }),
  'submittedForYou, of every measure': submittedForYou({
    by: team.name,
    how: 'by e-mail',
    period: q1,
    returns: everyFigure.outcomes.flatMap((one) =>
      one.kind === 'saved' ? [{ ...one.facts, current: one.version }] : [],
    ),
    heldFor: manager.name,
  }),
  openingPreview: openingPreview(opening, { local: false }),
  'openingPreview, local': openingPreview(opening, { local: true }),
  'openingPreview, without owners': openingPreview(
    { ...nobodyAway, ownerless: nobodyAway.due.slice(0, 9) },
    { local: false },
  ),
  opened: opened(nobodyAway, { local: false }),
  'opened, local': opened(opening, { local: true }),
  closePreview: closePreview(late),
  'closePreview, not signed off': closePreview({
    ...finished,
    unsigned: [
      { serviceArea: 'Customer Services', figures: 5 },
      { serviceArea: 'Finance', figures: 1 },
    ],
  }),
  'closePreview, all in': closePreview(finished),
  closed: closed(late),
  reminderPreview: reminderPreview(toRemind, everyone),
  'reminderPreview, some reminded already': reminderPreview(
    {
      ...toRemind,
      already: toRemind.send.slice(0, 2),
      paused: [{ person: manager, until: '2021-07-20', because: 'expected later' }],
    },
    everyone,
  ),
  'reminderPreview, nobody owes': reminderPreview(nobody, everyone),
  reminded: reminded({ ...toRemind, already: toRemind.send.slice(0, 1), send: toRemind.send.slice(1) }, everyone),
  'reminded, already today': reminded(onceMore, everyone),
  'reminded, undelivered': reminded(toRemind, { ...everyone, messages: { sent: 4, held: 0, failed: 2 } }),
  progress: progress(midway, { filter: EVERYTHING, names: true, mayRemind: true }),
  'progress, late': progress(late, { filter: EVERYTHING, names: false }),
  'progress, all in': progress(finished, { filter: EVERYTHING, names: true }),
  'progress, of many services': progress(many, { filter: EVERYTHING, names: true }),
  'progress, of one measure': progress(progressOf(open, returns.slice(0, 1), people, today), {
    filter: { ...EVERYTHING, measures: [returns[0]?.measure.code ?? ''] },
    names: true,
  }),
  notice: notice({
    title: 'Council Tax: which do you mean?',
    lines: ['Two measures are about Council Tax.'],
    offers: [
      { label: 'Council Tax collected', say: 'Council Tax collection rate.' },
      { label: 'Council Tax reduction', say: 'Number of people claiming local Council Tax reduction.' },
    ],
  }),
  'notice, with markdown in it': notice({
    title: 'No **figure** ${title}',
    lines: ['> 1. *x* _y_ [a](https://b.example)'],
  }),
  'notice, nothing open': nothingOpen(),
  'notice, no access': noAccess('Alex Morgan', { local: false }),
  'notice, no access here': noAccess('', { local: true }),
  'notice, acting': actingAs(manager, 1),
  didYouMean: didYouMean('Which measures are off target in Customer Services?', {
    kind: 'unclear',
    why: { kind: 'unknown words', unknown: ['rubbish'] },
    offers: [
      { label: 'How are we doing?', say: 'How are we doing?' },
      { label: 'Help', say: 'help' },
    ],
    words: [],
  }),
  'notice, of long names': notice({
    title: 'Which do you mean?',
    lines: ['That can be read in more than one way.'],
    offers: [
      {
        label: 'New benefit claims processing time, Customer Services',
        say: 'new benefit claims',
        title: 'Average time to process new Benefit claims.',
      },
      { label: 'New benefit claims, Finance', say: 'new benefit claims in Finance' },
    ],
  }),
  'didYouMean, of a long name': didYouMean('Compare E2, P2, P3 for Q1 2021/22?', {
    kind: 'unclear',
    why: { kind: 'nothing fits' },
    offers: [],
    words: [],
  }),
  'notice, unclear': unclear(
    {
      kind: 'unclear',
      why: { kind: 'unknown words', unknown: ['potholes'] },
      offers: [{ label: 'What is off target?', say: 'which measures are off target?' }],
      words: [],
    },
    holdings(demoLexicon()),
  ),
  'notice, a period that is not held': notHeld('which measures are off target in Finance in 2017/18?'),
  'notice, a topic that is not held': notHeld('how much budget has Finance left?'),
  help: help(manager),
  'help, performance team': help(team),
  ...firstMinutes,
  actAs: actAsChoices(people.slice(0, 8)),
  'actAs, everyone': actAsChoices(people),
  answerList: ask(offTarget),
  'answerList, across the council': ask(
    asking({ kind: 'list', filter: about({ verdicts: ['missed'] }), period: null }),
  ),
  'answerList, not rated': ask(
    asking({ kind: 'list', filter: about({ verdicts: ['not rated'] }), period: null }),
    'fnord',
  ),
  'answerList, everything': ask(asking({ kind: 'list', filter: about({}), period: null })),
  'help, questions': helpQuestions(exampleQuestions(demoLexicon(), today)),
  'help, questions without an answer': helpQuestions([]),
  'answerList, the second page': answerList(everything, {
    paging: { page: 2, carries: { question: {}, ignored: [] } },
    offers: [{ label: 'Ask an owner', say: 'ask the owner' }],
  }),
  'answerList, nothing fits': ask(
    asking({
      kind: 'list',
      filter: about({ serviceAreas: ['Corporate Property'], verdicts: ['missed'] }),
      period: null,
    }),
  ),
  'answerList, count': ask(
    asking({ kind: 'count', filter: about({ serviceAreas: ['Finance'], ratings: ['red'] }), period: null }),
  ),
  answerStatus: ask(asking({ kind: 'status', filter: about({ serviceAreas: ['Customer Services'] }), period: null })),
  'answerStatus, the whole council': ask(asking({ kind: 'status', filter: about({}), period: null })),
  'answerStatus, no exceptions': ask(
    asking({ kind: 'status', filter: about({ serviceAreas: ['Corporate Property'] }), period: null }),
  ),
  answerMeasure: one('SD-008'),
  'answerMeasure, footnotes': one('SD-001'),
  'answerMeasure, in words': one('SD-041'),
  'answerMeasure, not rated': one('SD-020'),
  'answerList, a threshold': ask(
    asking({ kind: 'list', filter: about({ missedBy: { over: '10', under: '30' } }), period: null }),
  ),
  'answerList, what met its target': ask(
    asking({ kind: 'count', filter: about({ serviceAreas: ['Finance'], verdicts: ['met'] }), period: null }),
  ),
  'answerList, the worst': ask(asking(ranked('worst', 4))),
  'answerList, the narrowest': ask(asking(ranked('narrowest', 1))),
  'answerList, the worst of many': ask(asking(ranked('worst', 50))),
  answerCompare: ask(asking(comparing('service area', 'Finance', 'Business Change and ICT'))),
  'answerCompare, priorities': ask(asking(comparing('priority', 'Our Future', 'Our People', 'Our Environment'))),
  'answerCompare, most red': ask(
    asking({
      ...comparing('service area', 'Finance', 'Business Change and ICT', 'Customer Services', 'Corporate Property'),
      by: { order: 'most', of: { kind: 'rating', rating: 'red' } },
    }),
  ),
  'answerCompare, of many': ask(
    asking(comparing('service area', ...Array.from({ length: 30 }, (_, index) => `Parks, team ${index + 1}`))),
  ),
  answerOwners: ask(asking({ kind: 'owners', filter: about({ ratings: ['amber'] }), period: null })),
  'answerOwners, everything': ask(asking({ kind: 'owners', filter: about({}), period: null })),
  ...Object.fromEntries(
    ASPECTS.flatMap((aspect) =>
      ['SD-008', 'SD-041', 'SD-020', 'SD-004'].map((measure) => [
        `answerMeasure, ${aspect} of ${measure}`,
        ask(asking({ kind: 'measure', measure, period: null, about: aspect })),
      ]),
    ),
  ),
  'notice, reminders sent': ask({ kind: 'reminders', period: q1, waves: [wave('6', 6, { failed: 2 }), wave('5', 11)] }),
  'notice, reminders held': ask({ kind: 'reminders', period: q1, waves: [wave('5', 3, { held: 1, notKnown: 1 })] }),
  'notice, no reminders sent': ask({ kind: 'reminders', period: q1, waves: [] }),
  sharedFigure: sharedFigure(rowOf('SD-008'), council.name),
  'sharedFigure, not rated': sharedFigure(rowOf('SD-020'), council.name),
  'sharedFigure, in words': sharedFigure(rowOf('SD-041'), council.name),
  whatIOwe: whatIOwe([{ period: q1, dueOn: '2021-07-14', returns: owedBy(manager) }]),
  fileOffer: fileOffer(planOffered(49), [
    { label: 'Excel workbook', url: 'http://127.0.0.1:3978/files/token/Plan%202021-22.xlsx' },
    { label: 'CSV', url: 'http://127.0.0.1:3978/files/token/Plan%202021-22.csv' },
  ]),
  'whatIOwe, nothing': whatIOwe([]),
  'whatIOwe, what may be amended in a closed period': whatIMayAmend([
    { period: q1, until: '2021-07-23', reason: 'The ledger was late.', returns: owedBy(manager) },
  ]),
}
