import type { ReturnVersion } from '../../domain/return'

/** The commentary as it stands: as published, where somebody edited it. */
export const commentaryOf = (version: ReturnVersion | null): string =>
  (version?.published?.words ?? version?.commentary ?? '').trim()

/** What is being done about a miss, in the words it was given in. */
export const actionOf = (version: ReturnVersion | null): string => (version?.action?.words ?? '').trim()

/** What was given as the reason for a figure, and what is being done; none where nothing was said. */
export const sayBecause = (version: ReturnVersion | null): readonly string[] => [
  ...(commentaryOf(version) === '' ? [] : [`Commentary: ${commentaryOf(version)}`]),
  ...(actionOf(version) === '' ? [] : [`Being done: ${actionOf(version)}`]),
]
