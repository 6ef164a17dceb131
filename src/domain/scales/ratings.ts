import type { Colour, Scale } from '../rating'

interface RatingWord {
  readonly word: string
  readonly colour: Colour
}

interface Ratings {
  /** best first */
  readonly words: readonly RatingWord[]
  /** what a milestone is that was reached: there is nothing better than done */
  readonly reached: string
  readonly notReached: string
}

const RAG: Ratings = {
  words: [
    { word: 'green', colour: 'good' },
    { word: 'amber', colour: 'warning' },
    { word: 'red', colour: 'attention' },
  ],
  reached: 'green',
  notReached: 'red',
}

/** Every kind of scale with its ratings. No word is a rating of two kinds with two colours. */
const RATINGS: Readonly<Record<Scale['kind'], Ratings>> = {
  'rag with tolerance': RAG,
  'last year decides amber': RAG,
  'three states': {
    words: [
      { word: 'better than target', colour: 'good' },
      { word: 'on target', colour: 'good' },
      { word: 'worse than target', colour: 'attention' },
    ],
    reached: 'on target',
    notReached: 'worse than target',
  },
  'shares of target': {
    words: [
      { word: 'Strong', colour: 'good' },
      { word: 'Good', colour: 'good' },
      { word: 'Review', colour: 'warning' },
      { word: 'Action', colour: 'attention' },
    ],
    reached: 'Strong',
    notReached: 'Action',
  },
}

/** Every kind of scale, the usual one first. */
export const SCALE_KINDS = [
  'rag with tolerance',
  'last year decides amber',
  'three states',
  'shares of target',
] as const

/** What a scale is called where a council gives it no name of its own. */
export const SCALE_NAMES: Readonly<Record<Scale['kind'], string>> = {
  'rag with tolerance': 'RAG with tolerance',
  'last year decides amber': 'Last year decides amber',
  'three states': 'Better than, on or worse than target',
  'shares of target': 'Strong, Good, Review, Action',
}

/** Which ratings are exceptions where a council does not say: those that ask for somebody's attention. */
export const EXCEPTIONS: Readonly<Record<Scale['kind'], readonly string[]>> = {
  'rag with tolerance': ['amber', 'red'],
  'last year decides amber': ['amber', 'red'],
  'three states': ['worse than target'],
  'shares of target': ['Review', 'Action'],
}

const ALL: readonly RatingWord[] = Object.values(RATINGS).flatMap(({ words }) => words)

/** The words of a kind of scale, best first. */
export const ratingWords = (kind: Scale['kind']): readonly string[] => RATINGS[kind].words.map(({ word }) => word)

/** Which rating a milestone has, answered with yes or no. */
export const milestoneRating = ({ kind }: Scale, reached: boolean): string =>
  reached ? RATINGS[kind].reached : RATINGS[kind].notReached

/** The colour of a rating; null for a word of no scale. */
export const ratingColour = (rating: string): Colour | null => ALL.find(({ word }) => word === rating)?.colour ?? null

/** Orders ratings best first, whatever their scales; words of no scale come last. */
export function bestFirst(one: string, other: string): number {
  return ratingPlace(one) - ratingPlace(other)
}

const COLOURS: readonly Colour[] = ['good', 'warning', 'attention']

/** A rating's place among all, best first; Infinity for a word of no scale. */
export function ratingPlace(rating: string): number {
  const index = ALL.findIndex(({ word }) => word === rating)
  const found = ALL[index]
  return found === undefined ? Infinity : COLOURS.indexOf(found.colour) * ALL.length + index
}
