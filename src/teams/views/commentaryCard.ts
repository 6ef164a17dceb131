import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { CommentaryFound } from '../../domain/commentary'
import { dotted } from '../words/count'
import { publishedLine } from '../words/commentary'
import type { CardMessage, Head } from './cardMessage'

export interface CommentaryCardData extends Head {
  readonly whose: string
  readonly theirs: string
  readonly published: string
  readonly value: string
  readonly save: Edited
  readonly submitSave: Edited & { readonly verb: 'saveCommentary' }
}

interface Edited {
  readonly period: PeriodKey
  readonly measure: string
  readonly version: number
}

/** The manager's words, and a box with those that are to be published. */
export function commentaryCard({ period, facts }: CommentaryFound): CardMessage<'commentaryCard', CommentaryCardData> {
  const { measure, current } = facts
  const theirs = current?.commentary ?? ''
  const save: Edited = { period: periodKey(period), measure: measure.code, version: current?.version ?? 0 }
  const eyebrow = dotted(printPeriod(period), measure.serviceArea)
  const title = `Commentary on ${measure.shortName}`
  return {
    template: 'commentaryCard',
    summary: dotted(eyebrow, title),
    data: {
      eyebrow,
      title,
      whose: theirs === '' ? `${current?.byName ?? 'Nobody'} wrote no commentary.` : `${current?.byName ?? ''} wrote:`,
      theirs,
      published: publishedLine(current?.published),
      value: current?.published?.words ?? theirs,
      save,
      submitSave: { verb: 'saveCommentary', ...save },
    },
  }
}
