import type { Tally } from '../../domain/answer'
import type { Counted } from '../../domain/progress'
import { ratingColour, ratingPlace } from '../../domain/scales/ratings'
import { sentence } from '../words/count'

/** A part of a bar: its word, how many, and Teams' own name of its colour, which it fits to its theme. */
export interface BarPart {
  readonly legend: string
  readonly value: number
  readonly color: BarColour
  /** where it stands in a bar, from the left */
  readonly place: number
}

type BarColour = 'good' | 'warning' | 'attention' | 'neutral' | 'categoricalLightBlue' | 'categoricalLime'

/** A bar of `Chart.HorizontalBar.Stacked`: a group, and what it consists of. */
export interface StackedBar {
  readonly name: string
  readonly parts: readonly BarPart[]
}

/** A chart of bars with its title, which is read out and not shown. */
export interface BarChart {
  readonly title: string
  readonly bars: readonly StackedBar[]
}

/** More bars than this are a wall, and their words are read sooner. */
const MOST_BARS = 12

/**
 * None or one chart, so that a template draws it with `"$data": "${charts}"`. The card says the same in words or as a
 * table, always: charts are newer than version 1.5, and not everybody sees them.
 */
export function barChart(title: string, bars: readonly StackedBar[]): readonly BarChart[] {
  const filled = bars.filter(({ parts }) => parts.length > 0)
  const worthALook = filled.some(({ parts }) => parts.length > 1) && filled.length <= MOST_BARS
  return worthALook
    ? [
        {
          title,
          bars: filled.map((bar, place) => ({ ...bar, parts: place === 0 ? ofAll(filled, bar) : inOrder(bar.parts) })),
        },
      ]
    : []
}

/**
 * The first bar has each part that any has, in the bars' order, or the legend would name them as they happen to be met.
 * The others have their own alone: a part of nothing leaves a gap.
 */
function ofAll(bars: readonly StackedBar[], { parts }: StackedBar): readonly BarPart[] {
  const named = new Map(bars.flatMap((bar) => bar.parts).map((part) => [part.legend, part]))
  return inOrder([...named.values()]).map(
    (part) => parts.find(({ legend }) => legend === part.legend) ?? { ...part, value: 0 },
  )
}

const inOrder = (parts: readonly BarPart[]): readonly BarPart[] =>
  parts.toSorted((one, other) => one.place - other.place)

/** A group's ratings in the scale's order, those not rated last: all of its measures, so that bars compare as shares. */
export const ratingsBar = (name: string, tally: Tally): StackedBar => ({
  name,
  parts: shown([...ratedParts(tally), { legend: 'Not rated', value: tally.notRated, color: 'neutral', place: LAST }]),
})

const LAST = 1_000

/** Two ratings of one colour lie side by side in two tones: the better is Teams' own, and the next a lighter one. */
const ratedParts = ({ byRating }: Tally): readonly BarPart[] =>
  byRating.map(({ rating, count }) => ({
    legend: sentence(rating),
    value: count,
    color: isSecondGood(rating) ? 'categoricalLime' : (ratingColour(rating) ?? 'neutral'),
    place: ratingPlace(rating),
  }))

/** "Good" of Derbyshire's scale and "on target" of three states: target met, and something better could be. */
const isSecondGood = (rating: string): boolean => rating === 'Good' || rating === 'on target'

/** How far collection has come: signed off, in, overdue, and to come. */
export function progressBar(name: string, { submitted, outstanding, overdue, signedOff = 0 }: Counted): StackedBar {
  return {
    name,
    parts: shown([
      { legend: 'Signed off', value: signedOff, color: 'good', place: 1 },
      { legend: 'In', value: submitted - signedOff, color: 'categoricalLightBlue', place: 2 },
      { legend: 'Overdue', value: overdue, color: 'attention', place: 3 },
      { legend: 'To come', value: outstanding - overdue, color: 'neutral', place: 4 },
    ]),
  }
}

const shown = (parts: readonly BarPart[]): readonly BarPart[] => parts.filter(({ value }) => value > 0)
