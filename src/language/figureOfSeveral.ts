import type { Choice } from './chooseMeasures'
import { ONLY_QUANTITIES } from './chooseMeasures'
import type { Match } from './findMeasures'
import { isWellNamed } from './plainWords'
import type { Reading } from './reading'

/**
 * "is the 812 homes number confirmed", where several measures count homes: the figure that is said would tell which is
 * meant, so none of them may be answered for and the figure left out. All that hold the words beside it are meant.
 */
export function ofWhichFigure(
  choice: Choice,
  matches: readonly Match[],
  reading: Reading,
  claimed: readonly number[],
): Choice {
  const [only] = choice.kind === 'one' ? choice.matches : []
  const { tokens } = reading
  if (!only || !claimed.some((place) => tokens[place]?.kind === 'number') || isNamedWhole(only, reading)) return choice
  const telling = [...only.used].filter((place) => !ONLY_QUANTITIES.has(tokens[place]?.fold ?? ''))
  const rivals = matches.filter(({ used }) => telling.every((place) => used.has(place)))
  return telling.length > 0 && rivals.length > 1 ? { kind: 'several', matches: rivals } : choice
}

/** By a name as it stands, or by two words that tell. */
const isNamedWhole = (match: Match, reading: Reading): boolean => {
  const telling = [...match.used].filter((place) => !ONLY_QUANTITIES.has(reading.tokens[place]?.fold ?? ''))
  return isWellNamed(reading, { ...match, used: new Set(telling) })
}
