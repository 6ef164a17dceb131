import type { Figure } from '../../domain/figure'
import { signedBy } from '../../domain/approval'
import { printPeriod } from '../../domain/period'
import type { Aspect } from '../../domain/question'
import { askedFacts } from '../words/askOwner'
import { aspectName, sayAspect } from '../words/aspect'
import type { OneMeasure } from '../words/aspect'
import { dotted, listed } from '../words/count'
import { saySource } from '../words/door'
import { isLong, outturnCell, shortTarget, targetCell, underFigure, writtenWhereDifferent } from '../words/figure'
import { footnotesOf, footnotesOfTarget } from '../words/footnote'
import { colourOf, ratingInFull, ratingWord } from '../words/rating'
import type { ShownColour } from '../words/rating'
import { periodAsked, sayEdition, sayRestated } from '../words/restated'
import { saySignature } from '../words/signOff'
import { targetOfYear } from '../words/target'
import type { AnswerOptions } from './answerList'
import { ignoredLine } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { goingOn } from './goingOn'
import type { GoingOn } from './goingOn'
import { laterLine } from './later'
import type { Fact } from './opening'

export interface AnswerMeasureData extends GoingOn {
  readonly understood: string
  readonly title: string
  readonly ignored: string
  /** the answer to what was asked of the measure, before its card; empty for its figure */
  readonly said: readonly { readonly text: string }[]
  readonly outturn: string
  readonly under: string
  readonly target: string
  readonly underTarget: string
  readonly rating: string
  readonly colour: ShownColour
  readonly reason: string
  /** what was reported and what it was restated to; '' for a figure that stands as it was reported */
  readonly restated: string
  readonly facts: readonly Fact[]
  readonly notes: readonly { readonly text: string }[]
  readonly later: string
  readonly offers: readonly SayButton[]
}

/** One measure in full: its figure and rating with all they rest on, its place in the plan, and where the figure came from. */
export function answerMeasure(
  answer: OneMeasure,
  options: AnswerOptions = {},
): CardMessage<'answerMeasure', AnswerMeasureData> {
  const { row, period, later, about } = answer
  const { measure, target, outturn, rating } = row
  const figure = figureOf(answer)
  const said = sayAspect(answer)
  return {
    template: 'answerMeasure',
    summary: dotted(measure.shortName, printPeriod(period), said[0] ?? `${figure} ${ratingWord(rating)}`),
    data: {
      understood: dotted(aspectName(answer), measure.serviceArea, periodAsked(period, answer.asReported)),
      title: measure.title,
      ignored: ignoredLine(options.ignored ?? []),
      said: said.map((text) => ({ text })),
      outturn: figure,
      under: [outturn === null ? '' : underFigure(outturn), answer.row.unsigned ? 'not signed off' : '']
        .filter((part) => part !== '')
        .join(', '),
      target: shortTarget(target, measure),
      underTarget: target === null ? 'none set' : '',
      rating: ratingWord(rating),
      colour: colourOf(rating),
      reason: SAY_THE_REASON.includes(about) ? '' : ratingInFull(rating, measure),
      restated: about === 'standing' ? '' : sayRestated(row),
      facts: factsOf(answer, figure),
      notes: notesOf(answer).map((text) => ({ text })),
      later: laterLine(later),
      offers: [
        ...(later === null
          ? []
          : [{ label: printPeriod(later.period), say: `${measure.title} in ${printPeriod(later.period)}` }]),
        ...(options.offers ?? []),
      ].slice(0, 6),
      ...goingOn(options),
    },
  }
}

/** Said first where they are what was asked for. */
const notesOf = ({ about, row, nextTarget }: OneMeasure): readonly string[] =>
  about === 'footnotes' ? [] : [...footnotesOf(row), ...footnotesOfTarget(nextTarget)]

/** What is said first for these is the reason itself. */
const SAY_THE_REASON: readonly Aspect[] = ['why not rated', 'why this rating']

const figureOf = ({ row: { outturn, measure, target } }: OneMeasure): string =>
  outturn === null ? 'No figure' : outturnCell(outturn, measure, target)

function factsOf(
  { row, names, nextTarget, owner, source, asReported, asked = [] }: OneMeasure,
  figure: string,
): readonly Fact[] {
  const { measure, outturn, target, reported } = row
  const facts: readonly Fact[] = [
    { title: 'As written', value: outturn === null ? '' : writtenWhereDifferent(outturn, figure) },
    { title: 'Read as', value: outturn === null ? '' : howRead(outturn) },
    { title: 'Provisional', value: outturn?.provisional?.because ?? '' },
    { title: 'Target', value: isLong(targetCell(target)) ? targetCell(target) : '' },
    { title: 'Target read', value: target === null ? '' : howRead(target) },
    { title: 'Next year', value: nextTarget === null ? '' : targetOfYear(nextTarget) },
    { title: 'Owner', value: names ? (owner?.name ?? `nobody named, ${measure.serviceArea}`) : measure.serviceArea },
    { title: 'Priority', value: measure.thread.priority },
    { title: 'Key aim', value: measure.thread.keyAim },
    { title: 'Outcome', value: measure.thread.outcome },
    { title: 'Commentary', value: source?.published?.words ?? source?.commentary ?? '' },
    { title: 'As given', value: source?.published ? (source.commentary ?? 'none was given') : '' },
    { title: 'Being done', value: source?.action?.words ?? '' },
    ...askedFacts(asked, names),
    { title: 'Source', value: source === null ? '' : saySource(source) },
    { title: 'Signed off', value: signatures(source) },
    { title: 'Reported', value: asReported !== undefined && reported ? sayEdition(reported) : '' },
  ]
  return facts.filter((fact) => fact.value.trim() !== '')
}

const signatures = (source: OneMeasure['source']): string => listed(signedBy(source).map(saySignature))

/** Only a reading that is not plain from the words needs telling. */
function howRead({ standing }: Figure): string {
  if (standing.kind === 'proposed') return `Not confirmed yet: ${standing.because}`
  return standing.kind === 'confirmed' ? `${standing.evidence.replace(/\.$/, '')} (confirmed by ${standing.by})` : ''
}
