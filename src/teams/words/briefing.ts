import type { BriefingAnswer } from '../../domain/overTime/answers'
import type { RatedFigure } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { figures, isAre, listed, measures, printCount, sentence } from './count'
import { about, askAgain } from './question'
import { ratingInShort } from './rating'
import { metOf } from './tally'

/** One thing of a briefing: what, which measures, and the question that shows more of it. */
export interface BriefingPoint {
  readonly head: string
  readonly lines: readonly { readonly text: string }[]
  readonly say: string
}

/** What should be worried about, in six points; what there is none of is said in few words. */
export function briefingPoints(answer: BriefingAnswer): readonly BriefingPoint[] {
  const { period, filter } = answer
  const again = (words: string) => `${words}${placeOf(answer)} in ${printPeriod(period)}`
  return [
    {
      head: metOf(answer.tally),
      lines: [],
      say: askAgain({ ...filter, verdicts: [], ratings: [], missedBy: null }, period),
    },
    { ...newlyOff(answer), say: again('what is newly off target') },
    {
      head: worstHead(answer),
      lines: answer.worst.map((row) => ({ text: `${titleOf(row)}: ${ratingInShort(row.rating, row.measure)}` })),
      say: again('the 5 worst misses'),
    },
    point(
      answer.missing,
      ['No figure is missing', 'figure missing', 'figures missing'],
      again('which returns are outstanding'),
    ),
    point(
      answer.unsigned,
      ['Nothing waits to be signed off', 'figure not signed off', 'figures not signed off'],
      again('what is signed off'),
    ),
    point(
      answer.provisional,
      ['No figure is provisional', 'provisional figure', 'provisional figures'],
      again('which figures are provisional'),
    ),
  ]
}

/** As published: a short name alone does not tell one measure of many from the next. */
const titleOf = ({ measure }: RatedFigure): string => measure.title.replace(/\.$/, '')

const placeOf = ({ filter }: BriefingAnswer): string => {
  const place = about(filter)
  return place === 'All services' ? '' : ` in ${place.replaceAll(' · ', ' ')}`
}

function newlyOff({ newlyOff: rows, before }: BriefingAnswer): Omit<BriefingPoint, 'say'> {
  if (rows === null)
    return { head: 'What is new cannot be told', lines: [{ text: `No figure of ${printPeriod(before)} is held.` }] }
  const since = `since ${printPeriod(before)}`
  if (rows.length === 0) return { head: `Nothing is newly off target ${since}`, lines: [] }
  return { head: `${measures(rows.length)} ${isAre(rows.length)} newly off target ${since}`, lines: namesOf(rows) }
}

/** In words for none, one and several. */
type Words = readonly [none: string, one: string, many: string]

function point(rows: readonly RatedFigure[], [none, one, many]: Words, say: string): BriefingPoint {
  const head = rows.length === 0 ? none : `${printCount(rows.length)} ${rows.length === 1 ? one : many}`
  return { head, lines: namesOf(rows), say }
}

function namesOf(rows: readonly RatedFigure[]): BriefingPoint['lines'] {
  const text = listed(
    rows.map((row) => row.measure.shortName),
    6,
  )
  return text === '' ? [] : [{ text }]
}

/** "12 figures need a look." */
export function briefingHeadline({ worst, missing, unsigned, tally, period }: BriefingAnswer): string {
  if (tally.measures === 0) return 'No measures fit.'
  const worries = [
    worst.length === 0 ? '' : `${printCount(tally.missed)} off target`,
    missing.length === 0 ? '' : `${figures(missing.length)} missing`,
    unsigned.length === 0 ? '' : `${printCount(unsigned.length)} not signed off`,
  ].filter((part) => part !== '')
  return worries.length === 0 ? `Nothing stands out in ${printPeriod(period)}.` : `${sentence(listed(worries))}.`
}

function worstHead({ worst, tally }: BriefingAnswer): string {
  if (worst.length === 0) return 'Nothing missed its target'
  if (worst.length < tally.missed) return 'The worst misses'
  return worst.length === 1 ? 'The one miss' : 'All that missed, the worst first'
}
