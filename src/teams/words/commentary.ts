import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { PublishedCommentary } from '../../domain/return'
import type { CommentaryFound } from '../../domain/commentary'
import type { NoticeWords } from './notices'
import { printMoment } from './period'

/** "Edited for publication by Imogen Castle, 12 July 2021 at 10:00." */
export const publishedLine = (published: PublishedCommentary | undefined): string =>
  published === undefined ? '' : `Edited for publication by ${published.byName}, ${printMoment(published.at)}.`

export const commentarySaved = ({ period, facts }: CommentaryFound, owner: string | null): NoticeWords => ({
  title: '✓ Published commentary saved',
  lines: [
    `${facts.measure.shortName}, ${printPeriod(period)}.`,
    facts.current?.published?.words ?? facts.current?.commentary ?? '',
    owner === null
      ? 'The words as given are kept beside it.'
      : `The words as given are kept beside it, and ${owner} is told.`,
  ],
  offers: [],
})

/** For the manager: what is published in place of their words. */
export const commentaryEdited = (
  told: { readonly by: string; readonly measure: string; readonly was: string | null; readonly now: string },
  period: Period,
  heldFor: string | null,
): NoticeWords => ({
  title: `${told.by} edited the commentary on ${told.measure} for publication`,
  lines: [
    ...(heldFor === null ? [] : [`Held message for ${heldFor}.`]),
    `${printPeriod(period)}. Your words are kept beside it. If it is not right, tell the performance team.`,
    `Published: ${told.now}`,
    told.was === null ? 'You had written none.' : `Your words: ${told.was}`,
  ],
  offers: [],
})
