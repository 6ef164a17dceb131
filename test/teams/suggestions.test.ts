import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../../src/domain/answer'
import type { FigureQuestion } from '../../src/domain/answerQuestion'
import { isAnswered } from '../../src/domain/isAnswered'
import type { Next } from '../../src/domain/next/next'
import { nextQuestions } from '../../src/domain/next/nextQuestions'
import type { OverTimeQuestion } from '../../src/domain/overTime/answerOverTime'
import { year } from '../../src/domain/period'
import type { Aspect, Filter, Question } from '../../src/domain/question'
import type { PeriodState } from '../../src/domain/return'
import { reviewTargets } from '../../src/domain/targetReview'
import { nextSayings } from '../../src/language/nextSayings'
import { understand } from '../../src/language/understand'
import { sayNext } from '../../src/teams/words/next'
import { demoLexicon, held } from '../language/builders/lexicons'
import { about, asking, called, council, lastYear, measures, today } from './views/demo'
import { over, targets } from './views/overTimeCards'

/** The demo council with a year before: what its figures are held against. */
const demo = demoLexicon()
const withHistory = { ...demo, periods: [held(year(2019), 'closed'), ...demo.periods] }
const by = called('Chief Executive')

const isOver = (question: Question): question is OverTimeQuestion =>
  ['changes', 'movers', 'briefing'].includes(question.kind) ||
  (question.kind === 'measure' && question.about === 'trend')

const answers = new Map<string, Answer>()

function answerOf(question: Question): Answer {
  const key = JSON.stringify(question)
  const answer = answers.get(key) ?? answerAnew(question)
  answers.set(key, answer)
  return answer
}

function answerAnew(question: Question): Answer {
  if (isOver(question)) return over(question)
  if (question.kind !== 'target review') return asking(question as FigureQuestion)
  const { scale } = council
  const now = asking({ kind: 'list', filter: about({}), period: null })
  const rows = now.kind === 'list' ? now.rows : []
  return reviewTargets(question, { period: lastYear, rows, next: targets, scale, later: null })
}

const services = [...new Set(measures.map((measure) => measure.serviceArea))]
const FILTERS: readonly Partial<Filter>[] = [
  {},
  ...services.slice(0, 4).map((name) => ({ serviceAreas: [name] })),
  { priorities: ['Our People'] },
  { keyAims: [measures[0]?.thread.keyAim ?? ''] },
  { exceptServiceAreas: ['Finance'] },
  { serviceAreas: ['Finance', 'Customer Services'] },
]
const JUDGED: readonly Partial<Filter>[] = [
  { verdicts: ['missed'] },
  { verdicts: ['met'] },
  { verdicts: ['not rated'] },
  { ratings: ['red'] },
  { ratings: ['amber'], provisional: false },
  { verdicts: ['missed'], missedBy: { over: '10', under: null } },
  { provisional: true },
  { lacking: 'target' },
  {},
]
const ASPECTS: readonly (Aspect | undefined)[] = [undefined, 'why this rating', 'why not rated', 'owner', 'next target', 'golden thread', 'trend'] // prettier-ignore
const period = null
const parts = (...names: readonly string[]) => names.map((name) => ({ kind: 'service area', name }) as const)

const QUESTIONS: readonly Question[] = [
  ...FILTERS.flatMap((place): readonly Question[] => [
    ...JUDGED.flatMap((judged): readonly Question[] => {
      const filter = about({ ...place, ...judged })
      return [{ kind: 'list', filter, period }, { kind: 'count', filter, period }, { kind: 'owners', filter, period }] // prettier-ignore
    }),
    { kind: 'status', filter: about(place), period },
    { kind: 'reasons', filter: about({ ...place, verdicts: ['missed'] }), period },
    { kind: 'rank', order: 'worst', limit: 3, filter: about(place), period },
    { kind: 'rank', order: 'narrowest', limit: 1, filter: about(place), period },
    { kind: 'changes', moves: ['newly off target'], filter: about(place), period },
    { kind: 'changes', moves: ['newly off target', 'recovered'], filter: about(place), period },
    { kind: 'movers', way: 'better', limit: 5, filter: about(place), period },
    { kind: 'movers', way: 'worse', limit: null, filter: about(place), period },
    { kind: 'briefing', filter: about(place), period },
    { kind: 'target review', only: null, filter: about(place), period },
    { kind: 'target review', only: 'unchanged', filter: about(place), period },
  ]),
  { kind: 'compare', parts: parts('Finance', 'Business Change and ICT'), filter: about({}), period },
  { kind: 'compare', parts: parts(...services), filter: about({}), period },
  ...measures.flatMap(
    (measure) =>
    ASPECTS.map((side): Question => ({ kind: 'measure', measure: measure.code, period, ...(side ? { about: side } : {}) })), // prettier-ignore
  ),
]

const after = (question: Question, lexicon = demo) =>
  nextSayings(
    nextQuestions(answerOf(question), { question, by, periods: lexicon.periods }),
    { question, period: lastYear },
    lexicon,
    3,
  )

describe('what is suggested after an answer', () => {
  test('is three questions at most, all different, and never the one just asked', () => {
    for (const question of QUESTIONS) {
      const said = after(question).map(({ next }) => JSON.stringify(next.question))
      expect(said.length).toBeLessThanOrEqual(3)
      expect(new Set([...said, JSON.stringify({ ...question, period: lastYear })]).size).toBe(said.length + 1)
    }
  })

  test('is there after every answer that tells anything', () => {
    const without = QUESTIONS.filter((question) => isAnswered(answerOf(question)) && after(question).length === 0)
    expect(without.map((question) => JSON.stringify(question))).toEqual([])
  })

  test('is understood as just the question intended, alone and after the answer it stands beneath', () => {
    const wrong: string[] = []
    const heard = new Set<string>()
    for (const [lexicon, question] of QUESTIONS.flatMap((one) => [[demo, one] as const, [withHistory, one] as const])) {
      for (const { next, say } of after(question, lexicon)) {
        const key = `${question.kind} ${say}`
        if (heard.has(key)) continue
        heard.add(key)
        for (const thread of [null, { question, shown: shownIn(answerOf(question)) }]) {
          const understood = understand(say, lexicon, today, thread)
          const read = understood.kind === 'question' ? understood.question : understood.kind
          if (!isDeepStrictEqual(read, next.question)) wrong.push(`${say} => ${JSON.stringify(read)}`)
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('has an answer', () => {
    const hollow = QUESTIONS.flatMap(
      (question) =>
      after(question).filter(({ next }) => !tells(next)).map(({ next, say }) => ({ after: question, as: next.as, say })), // prettier-ignore
    )
    expect(hollow.slice(0, 5)).toEqual([])
  })

  test('is said in words without a code', () => {
    const words = QUESTIONS.flatMap((question) => after(question, withHistory).map(({ next }) => sayNext(next)))
    expect(words.filter((line) => /SD-\d|undefined|null|\s\?|\s{2}/.test(line))).toEqual([])
    expect(new Set(words).size).toBeGreaterThan(50)
  })

  test('speaks of an earlier period only where one is held', () => {
    const question: Question = { kind: 'list', filter: about({ verdicts: ['missed'] }), period }
    const all = (periods: readonly PeriodState[]) =>
      nextQuestions(answerOf(question), { question, by, periods }).map(({ as }) => as)
    expect(all(withHistory.periods)).toContain('the period before')
    expect(all(demo.periods)).not.toContain('the period before')
  })

  test('names nobody where others read', () => {
    const said = QUESTIONS.flatMap((question) => nextQuestions(answerOf(question), { question, by: null, periods: [] }))
    expect(said.some(({ as }) => as === 'owners')).toBe(false)
    expect(said.some((next) => next.as === 'aspect' && next.question.about === 'owner')).toBe(false)
  })
})

/** What is known of the year before is only in the test's own rows; a measure's sides are told of whatever they say. */
const tells = (next: Next): boolean =>
  next.as === 'the period before' || next.as === 'aspect' || isAnswered(answerOf(next.question))

const shownIn = (answer: Answer): readonly string[] =>
  answer.kind === 'list' ? answer.rows.map((row) => row.measure.code) : []
