import type { RatedFigure } from '../../domain/answer'
import type { Outturn, Target } from '../../domain/figure'
import type { Measure } from '../../domain/measure'
import { printSpan } from '../../domain/span'
import type { Rating } from '../../domain/rating'
import type { Reply, ReturnFacts } from '../../domain/return'
import { dotted } from '../words/count'
import {
  isLong,
  outturnCell,
  replyCell,
  shortTarget,
  targetCell,
  underFigure,
  writtenWhereDifferent,
} from '../words/figure'
import { sayNil } from '../words/nil'
import { sayRestated } from '../words/restated'
import { colourOf, ratingInShort, ratingWord } from '../words/rating'
import type { ShownColour } from '../words/rating'

/** One row of the table that every list of figures is shown in: Measure (with its rating beneath), Outturn, Target. */
export interface FigureLine {
  readonly name: string
  readonly rating: string
  readonly colour: ShownColour
  /** begins with its own joint: ", missed by 9.7 % of target" */
  readonly reason: string
  /** words as written that the figures do not say, in small */
  readonly note: string
  /** what was reported, where it was restated: said again where a row is folded into one line */
  readonly restated?: string
  readonly outturn: string
  readonly under: string
  readonly target: string
  /** what tapping the row says */
  readonly say: string
}

/** A row of an answer: the measure's title exactly as written. */
export function answerLine(row: RatedFigure, options: { readonly span: boolean }): FigureLine {
  const { measure, target, outturn } = row
  const parts = figureParts(outturn, measure, target)
  return {
    name: measure.title,
    ...ratingParts(row.rating, measure),
    ...parts,
    note: dotted(parts.note, sayRestated(row)),
    restated: sayRestated(row),
    under: underWords(row, options),
    say: measure.title,
  }
}

function underWords({ outturn, unsigned }: RatedFigure, { span }: { readonly span: boolean }): string {
  const under = outturn === null ? '' : underFigure(span ? outturn : { ...outturn, span: null })
  return [under, unsigned ? 'not signed off' : ''].filter((part) => part !== '').join(', ')
}

/** A row of a receipt: the short name, and what was saved. */
export function replyLine(measure: Measure, target: Target | null, reply: Reply, rating: Rating): FigureLine {
  const figure =
    reply.kind === 'figure' ? figureParts(reply.outturn, measure, target) : figureParts(null, measure, target)
  return {
    name: measure.shortName,
    ...ratingParts(rating, measure),
    ...figure,
    outturn: replyCell(reply, measure, target),
    under: reply.kind === 'figure' ? underFigure(reply.outturn) : '',
    ...(reply.kind === 'nil' ? { reason: `: ${sayNil(reply)}` } : {}),
    say: measure.title,
  }
}

/** A row of what stands, where no rating is shown. */
export function unratedLine({ measure, target, current }: ReturnFacts): readonly FigureLine[] {
  if (current === null) return []
  const rated = { kind: 'not rated', why: { kind: 'nothing submitted' }, provisional: false } as const
  const line = replyLine(measure, target, current.reply, rated)
  return [{ ...line, rating: '', reason: '', note: current.reply.kind === 'nil' ? sayNil(current.reply) : line.note }]
}

function ratingParts(rating: Rating, measure: Measure): Pick<FigureLine, 'rating' | 'colour' | 'reason'> {
  const joint = rating.kind === 'rated' ? ', ' : ': '
  return { rating: ratingWord(rating), colour: colourOf(rating), reason: `${joint}${ratingInShort(rating, measure)}` }
}

/** Narrow columns hold short words only: longer ones go beneath the measure's name, whole and as written. */
function figureParts(
  outturn: Outturn | null,
  measure: Measure,
  target: Target | null,
): Pick<FigureLine, 'outturn' | 'target' | 'note'> {
  const full = outturn === null ? '–' : outturnCell(outturn, measure, target)
  const wanted = targetCell(target)
  const written = outturn === null ? '' : isLong(full) ? full : writtenWhereDifferent(outturn, full)
  return {
    outturn: isLong(full) ? 'In words' : full,
    target: shortTarget(target, measure),
    note: dotted(
      written === '' ? '' : `Outturn as written: ${written}`,
      isLong(wanted) ? `Target as written: ${wanted}` : '',
    ),
  }
}

/** "Outturn 2020/21", when every row covers the same time; else each row says its own. */
export function outturnHead(rows: readonly RatedFigure[]): { readonly head: string; readonly same: boolean } {
  const spans = new Set(rows.flatMap((row) => (row.outturn?.span ? [printSpan(row.outturn.span)] : [])))
  const only = [...spans][0]
  return spans.size === 1 && only !== undefined
    ? { head: `Outturn ${only}`, same: true }
    : { head: 'Outturn', same: false }
}

/** A row as a single line of text, for what a list keeps folded away. */
export function inOneLine(line: FigureLine): string {
  const isTarget = line.target !== '–' && !line.target.startsWith('No target')
  const end = /[.?!]$/.test(line.name) ? '' : ':'
  const figure = `${line.name}${end} ${line.outturn}${isTarget ? `, target ${line.target}` : ''}`
  const rating = line.rating === '' ? '' : `. ${line.rating.slice(2)}${line.reason}`
  const restated = line.restated === undefined || line.restated === '' ? '' : `. ${line.restated}`
  return `${figure}${rating}${line.under === '' ? '' : ` (${line.under})`}${restated}`
}

/** Reds first, then ambers, then what met its target; those not rated last. Equals keep their order. */
export function worstFirst<T>(items: readonly T[], ratingOf: (item: T) => Rating): readonly T[] {
  const place = (item: T): number => {
    const rating = ratingOf(item)
    return rating.kind === 'rated' ? PLACES[rating.colour] : 3
  }
  return [...items].sort((one, other) => place(one) - place(other))
}

const PLACES = { attention: 0, warning: 1, good: 2 } as const
