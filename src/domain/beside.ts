import { exact } from './decimal'
import { shareMissed } from './fits'
import type { Lead } from './question'
import type { RatedFigure } from './ratedFigure'

const isRated = ({ rating }: RatedFigure): boolean => rating.kind === 'rated'

const isMet = ({ rating }: RatedFigure): boolean => rating.kind === 'rated' && rating.met

/**
 * Of a few measures side by side, the one that did best or worst against its target; several where none of them leads.
 * A target that was met is better than any miss; misses are held against one another by their share of the target, the
 * one scale on which days and percentages can be.
 */
export function leading(rows: readonly RatedFigure[], lead: Lead): readonly RatedFigure[] {
  const rated = rows.filter(isRated)
  const met = rated.filter(isMet)
  const missed = rated.filter((row) => !isMet(row))
  if (rated.length === 0) return rows
  if (lead === 'best') return met.length > 0 ? met : ended(missed, 1)
  return missed.length > 0 ? ended(missed, -1) : met
}

/** The misses at one end; all of them where one has no share to tell it by. */
function ended(missed: readonly RatedFigure[], sign: 1 | -1): readonly RatedFigure[] {
  const shares = missed.map((row) => shareMissed(row))
  if (shares.includes(null)) return missed
  const share = (row: RatedFigure) => exact(shareMissed(row) ?? 0).times(sign)
  const [end] = [...missed].sort((one, other) => share(one).comparedTo(share(other)))
  return missed.filter((row) => end !== undefined && share(row).eq(share(end)))
}
