import type { Answer } from '../../domain/answer'
import type { Day } from '../../domain/day'
import type { OverTimeAnswer } from '../../domain/overTime/answers'
import { writtenOf } from '../../domain/return'
import type { Person } from '../../domain/person'
import type { ReturnFacts } from '../../domain/return'
import type { TargetReviewAnswer } from '../../domain/targetReviewed'
import type { WordUse } from '../../language/intention'
import { answerBriefing } from './answerBriefing'
import { answerChanges, answerMovers } from './answerChanges'
import { answerCompare } from './answerCompare'
import { answerCourse } from './answerCourse'
import { answerList } from './answerList'
import type { AnswerOptions } from './answerList'
import { answerMeasure } from './answerMeasure'
import { answerOwners } from './answerOwners'
import { answerRank } from './answerRank'
import { answerReasons } from './answerReasons'
import { answerStatus } from './answerStatus'
import { answerTargets } from './answerTargets'
import { answerTrend } from './answerTrend'
import type { CardMessage, SayButton } from './cardMessage'
import type { GoingOn, InItsBoxes } from './goingOn'
import type { Paging } from './pages'
import { nothingOpen, notice } from './notice'
import { progress } from './progress'
import { remindersSent } from './remindersSent'
import { returnCard } from './returnCard'
import type { ReturnRow } from './returnCard'
import { signOffCard } from './signOffCard'
import { signOffs } from './signOffs'
import { whatIMayAmend, whatIOwe } from './whatIOwe'
import { nothingToSign } from '../words/signOffNotices'

/** Who asked, and on what day: with these, what they owe is shown as the card to give it on. */
export interface Asker extends Partial<GoingOn>, Partial<InItsBoxes> {
  readonly person: Person
  readonly today: Day
  /** more that may be done from here, as buttons */
  readonly ways?: readonly SayButton[]
  /** how the pages of a long list are turned; left out: the rest is folded */
  readonly paging?: Paging
}

/** An answer as cards, naming the words that were not understood. */
export function answered(answer: Answer, words: readonly WordUse[], asker?: Asker): readonly CardMessage[] {
  const { ignored, offers, paging, around } = beside(words, asker)
  switch (answer.kind) {
    case 'list':
    case 'count':
      return [answerList(answer, { ignored, offers, ...paging, ...around })]
    case 'status':
      return [answerStatus(answer, { ignored, ...around })]
    case 'measure':
      return [answerMeasure(answer, { ignored, offers, ...around })]
    case 'rank':
      return [answerRank(answer, { ignored, offers, ...paging, ...around })]
    case 'compare':
      return [answerCompare(answer, { ignored, ...around })]
    case 'owners':
      return [answerOwners(answer, { ignored, ...around })]
    case 'trend':
    case 'changes':
    case 'movers':
    case 'course':
    case 'briefing':
    case 'target review':
      return [overTime(answer, { ignored, offers, ...paging, ...around })]
    case 'reasons':
      return [answerReasons(answer, { ignored, offers, ...paging, ...around })]
    case 'reminders':
      return [remindersSent(answer)]
    case 'progress':
      return [progress(answer.progress, { filter: answer.filter, names: answer.names })]
    case 'nothing open':
      return [nothingOpen()]
    case 'sign-offs':
      return [signOffs(answer.progress, { names: answer.names })]
    case 'what I sign off':
      return signOffCards(answer, asker)
    case 'what I owe':
      return owedCards(answer, asker)
  }
}

function overTime(answer: OverTimeAnswer | TargetReviewAnswer, options: AnswerOptions): CardMessage {
  switch (answer.kind) {
    case 'trend':
      return answerTrend(answer, options)
    case 'changes':
      return answerChanges(answer, options)
    case 'movers':
      return answerMovers(answer, options)
    case 'course':
      return answerCourse(answer, options)
    case 'briefing':
      return answerBriefing(answer, options)
    case 'target review':
      return answerTargets(answer, options)
  }
}

/** What an answer is shown with: the words that were not understood, and what may be done from there. */
const beside = (words: readonly WordUse[], asker: Asker | undefined) => ({
  ignored: words.filter((word) => word.use === 'unknown').map((word) => word.text),
  offers: asker?.ways ?? [],
  paging: asker?.paging === undefined ? {} : { paging: asker.paging },
  around: { next: asker?.next ?? [], change: asker?.change ?? [] },
})

function signOffCards(
  { waiting }: Answer & { readonly kind: 'what I sign off' },
  asker?: Asker,
): readonly CardMessage[] {
  if (waiting.length === 0 || !asker) return [notice(nothingToSign(null))]
  return waiting.map(({ state, serviceArea, rows }) =>
    signOffCard({
      ...{ state, serviceArea, today: asker.today, done: '', notDone: [], heldFor: null },
      rows: rows.map((row) => ({ ...row, back: null })),
    }),
  )
}

function owedCards(
  { owed, amending }: Answer & { readonly kind: 'what I owe' },
  asker?: Asker,
): readonly CardMessage[] {
  const owing = owed.filter((one) => one.returns.length > 0)
  const closed = amending.length === 0 ? [] : [whatIMayAmend(amending)]
  if (!asker || owing.length === 0) return [whatIOwe(owing), ...closed]
  const open = owing.map(({ period, dueOn, returns }) =>
    returnCard({
      period: { period, state: 'open', dueOn, openedAt: null, closedAt: null },
      today: asker.today,
      person: asker.person,
      rows: returns.map(boxOf),
      saved: 0,
      heldFor: null,
    }),
  )
  return [...open, ...closed]
}

/** A box is empty, or holds what stands: a figure that was sent back. */
const boxOf = (facts: ReturnFacts): ReturnRow => ({
  facts,
  state: facts.current === null ? { kind: 'asked' } : { kind: 'standing', typed: writtenOf(facts.current.reply) },
})
