import { rated } from '../domain/answerQuestion'
import { comparePeriods, samePeriod, year } from '../domain/period'
import type { Period } from '../domain/period'
import type { Question } from '../domain/question'
import { reviewTargets } from '../domain/targetReview'
import type { TargetReviewAnswer } from '../domain/targetReviewed'
import { Refusal } from './errors'
import { figuresFor } from './figuresFor'
import type { Collection, Deps, Reads } from './ports'
import { asksAbout, laterThan, notSignedOff, shownOf } from './shownFigures'
import type { Asking } from './shownFigures'

type Review = Extract<Question, { kind: 'target review' }>

/** The targets of the year after a year that is closed, held against that year's targets and outturns. */
export async function answerTargets(
  deps: Deps,
  tx: Reads,
  asking: Asking & { readonly question: Review },
): Promise<TargetReviewAnswer> {
  const { question } = asking
  const collections = await tx.collections()
  const period = question.period ?? latestYear(collections)
  const wanted = figuresFor(question)
  const { rows, hidden } = shownOf(await tx.figures(period, wanted), asking, collections, deps.council)
  if (hidden.some((row) => asksAbout(question, row))) throw notSignedOff(period, asking)
  const { scale, measureScales } = deps.council
  const state = collections.find((one) => samePeriod(one.period, period)) ?? null
  const { measures } = wanted
  return reviewTargets(question, {
    ...{ period, scale, measureScales },
    rows: rows.map((row) => rated(row, { scale, measureScales, state })),
    next: await tx.figures(year(period.startYear + 1), measures === undefined ? {} : { measures }),
    later: laterThan(period, collections),
  })
}

/** A target for a year is held against a whole year: the latest that is closed. */
function latestYear(collections: readonly Collection[]): Period {
  const years = collections.filter(({ period, state }) => period.kind === 'year' && state === 'closed')
  const latest = years
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1)
  if (latest !== undefined) return latest
  throw new Refusal('No whole year is closed yet, so there is no outturn to hold the next year’s targets against.')
}
