import type { RatedFigure } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { dotted } from '../words/count'
import { outturnCell, shortTarget, underFigure } from '../words/figure'
import { footnotesOf } from '../words/footnote'
import { colourOf, ratingInFull, ratingWord } from '../words/rating'
import type { ShownColour } from '../words/rating'
import { sayRestated } from '../words/restated'
import { sharedFrom } from '../words/shared'
import type { CardMessage } from './cardMessage'

export interface SharedFigureData {
  readonly eyebrow: string
  readonly title: string
  readonly outturn: string
  readonly under: string
  readonly target: string
  readonly rating: string
  readonly colour: ShownColour
  readonly reason: string
  /** what was reported and what it was restated to; '' for a figure that stands as it was reported */
  readonly restated: string
  readonly notes: readonly { readonly text: string }[]
  readonly from: string
}

/** A figure dropped into a conversation. It has no buttons: whoever reads it there need not be on the people list. */
export function sharedFigure(row: RatedFigure, council: string): CardMessage<'sharedFigure', SharedFigureData> {
  const { measure, outturn, target, rating, period } = row
  const figure = outturn === null ? 'No figure' : outturnCell(outturn, measure, target)
  return {
    template: 'sharedFigure',
    summary: dotted(measure.shortName, printPeriod(period), `${figure} ${ratingWord(rating)}`),
    data: {
      eyebrow: dotted(measure.serviceArea, printPeriod(period)),
      title: measure.title,
      outturn: figure,
      under: outturn === null ? '' : underFigure(outturn),
      target: shortTarget(target, measure),
      rating: ratingWord(rating),
      colour: colourOf(rating),
      reason: ratingInFull(rating, measure),
      restated: sayRestated(row),
      notes: footnotesOf(row).map((text) => ({ text })),
      from: sharedFrom(council),
    },
  }
}
