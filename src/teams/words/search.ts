import type { RatedFigure } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { visible } from '../escape'
import { dotted } from './count'
import { outturnCell, shortTarget } from './figure'
import { ratingWord } from './rating'

export const noListAccess = (): string => 'You are not on Outturn’s people list. Ask your performance team to add you.'

export const nothingFound = (typed: string): string =>
  `No measure fits “${visible(typed)}”. Try a word of its title, or a service.`

export const nothingToShow = (): string => 'Type a measure or a service, like council tax.'

/** A row of the list of what was found. Its lines are HTML in some clients. */
export function preview({ measure, outturn, target, rating, period }: RatedFigure): Readonly<Record<string, string>> {
  const figure = outturn === null ? 'No figure' : outturnCell(outturn, measure, target)
  const against = target === null ? '' : `target ${shortTarget(target, measure)}`
  return {
    title: plain(measure.shortName),
    subtitle: plain(dotted(measure.serviceArea, printPeriod(period))),
    text: plain(dotted(figure, against, ratingWord(rating))),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const plain = (text: string): string => visible(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
