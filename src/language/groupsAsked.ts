import type { Reading } from './reading'
import { range } from './span'

const ASKS_WHICH = new Set(['which', 'what', 'whose'])

/** "which services have …": what is asked for, and no part of a name that holds the word as well. */
export const groupsAsked = ({ spans, tokens }: Reading): ReadonlySet<number> =>
  new Set(
    spans
      .filter(
        ({ from, tags }) =>
          tags.some(({ kind }) => kind === 'group') &&
          (ASKS_WHICH.has(tokens[from]?.fold ?? '') || ASKS_WHICH.has(tokens[from - 1]?.fold ?? '')),
      )
      .flatMap(({ from, to }) => range(from, to)),
  )
