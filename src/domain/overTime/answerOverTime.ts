import type { Question } from '../question'
import { answerBriefing } from './briefing'
import type { OverTimeAnswer } from './answers'
import { answerCourse } from './course'
import { answerChanges } from './changes'
import type { OverTimeFacts } from './facts'
import { answerMovers } from './movers'
import { answerTrend } from './trend'

export type OverTimeQuestion = Extract<Question, { kind: 'changes' | 'movers' | 'briefing' | 'measure' | 'course' }>

/** Answers a question that holds one period against others, purely. Null when there is nothing of it to be seen. */
export function answerOverTime(question: OverTimeQuestion, facts: OverTimeFacts): OverTimeAnswer | null {
  switch (question.kind) {
    case 'measure':
      return answerTrend(question, facts)
    case 'changes':
      return answerChanges(question, facts)
    case 'movers':
      return answerMovers(question, facts)
    case 'course':
      return answerCourse(question, facts)
    case 'briefing':
      return answerBriefing(question, facts)
  }
}
