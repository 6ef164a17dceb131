import type { PlanQuestion } from '../../../transfer/imports/planQuestions'
import type { Choice } from '../../../transfer/draft/assumption'
import { count, dotted } from '../../words/count'
import { askOf, GONE_CHOICES, NEAR_CHOICES, TYPED } from '../../words/imports/plan'
import type { CardMessage, Head } from '../cardMessage'
import { cut } from './importCard'

/** Questions a page: a card has 28 KB, and a person a minute. */
export const QUESTIONS_A_PAGE = 6

export interface QuestionRow {
  readonly place: string
  readonly measure: string
  readonly detail: string
  readonly label: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
  readonly value: string
  readonly evidence: string
  /** '' where only the choices will do */
  readonly typedLabel: string
  readonly typed: string
  readonly fault: string
}

export interface ImportQuestionsData extends Head {
  readonly intro: string
  readonly rows: readonly QuestionRow[]
  readonly save: Readonly<Record<string, unknown>>
  readonly submitSave: Readonly<Record<string, unknown>>
  readonly later: Readonly<Record<string, unknown>>
  readonly submitLater: Readonly<Record<string, unknown>>
}

/** What was typed for a question and could not be taken. */
export interface AnswerFault {
  readonly asked: string
  readonly typed: string
  readonly says: string
}

export interface QuestionsShown {
  readonly draft: number
  readonly document: string
  readonly questions: readonly PlanQuestion[]
  /** how many were left for later */
  readonly from: number
  readonly faults: readonly AnswerFault[]
}

/** "1 to 6 of 10. ", "7 of 7. "; '' where the page holds them all. */
function which(from: number, shown: number, all: number): string {
  if (shown === all) return ''
  return `${shown === 1 ? from + 1 : `${from + 1} to ${from + shown}`} of ${all}. `
}

/** A page of what is still to be confirmed. Answered ones fall away; those left for later come again. */
export function importQuestions(shown: QuestionsShown): CardMessage<'importQuestions', ImportQuestionsData> {
  const { draft, document, questions, from, faults } = shown
  const page = questions.slice(from, from + QUESTIONS_A_PAGE)
  const title = `${count(questions.length, 'thing')} to confirm`
  const save = { draft, from, asked: page.map(({ id }) => id) }
  const later = { draft, from: from + page.length }
  return {
    template: 'importQuestions',
    summary: `${title} in ${document}`,
    data: {
      eyebrow: document,
      title,
      intro: `${which(from, page.length, questions.length)}What you save is kept with the draft; nothing counts before the plan is kept.`,
      rows: page.map((question, index) => row(question, index, faults)),
      save,
      submitSave: { verb: 'answerImport', ...save },
      later,
      submitLater: { verb: 'reviewImport', ...later },
    },
  }
}

function row(question: PlanQuestion, index: number, faults: readonly AnswerFault[]): QuestionRow {
  const fault = faults.find(({ asked }) => asked === question.id)
  const same = { place: String(index), typed: fault?.typed ?? '', fault: fault?.says ?? '' }
  if (question.kind === 'assumption') return { ...same, ...assumptionRow(question) }
  const noTyping = { typedLabel: '', value: '' }
  if (question.kind === 'gone') {
    const { shortName, serviceArea } = question.held
    const evidence = 'It is held, and not in this plan. What was reported of it stays either way.'
    return { ...same, ...noTyping, measure: shortName, detail: serviceArea, label: 'Is it still collected?', choices: choices(GONE_CHOICES), evidence } // prettier-ignore
  }
  const { drafted, held } = question
  return {
    ...same,
    ...noTyping,
    measure: cut(drafted.measure.title.trim()),
    detail: drafted.measure.serviceArea,
    label: 'Is it a measure that is held already?',
    choices: choices(NEAR_CHOICES),
    evidence: `Held: ${cut(held.title.trim())}`,
  }
}

function assumptionRow({ drafted, assumption }: PlanQuestion & { readonly kind: 'assumption' }) {
  const { proposal, alternatives, confidence, evidence, kind } = assumption
  const answers: readonly Choice[] = proposal === null ? alternatives : [proposal, ...alternatives]
  return {
    measure: cut(drafted.measure.title.trim()),
    detail: dotted(drafted.measure.serviceArea, confidence === 'unsure' ? 'unsure' : 'proposed'),
    label: cut(askOf(assumption), 300),
    choices: choices(answers),
    value: confidence === 'unsure' ? '' : (proposal?.id ?? ''),
    evidence: cut(evidence, 300),
    typedLabel: kind === 'reading' || kind === 'profile' ? TYPED[kind] : '',
  }
}

const choices = (all: readonly { readonly id: string; readonly says: string }[]): QuestionRow['choices'] =>
  all.slice(0, 12).map(({ id, says }) => ({ title: cut(says, 120), value: id }))
