import type { Filter, Question } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import type { Command } from '../../src/language/intention'
import type { MeasureCode } from '../../src/domain/measure'
import type { Filled } from './fill'

/** What a careful performance officer would expect a sentence to be taken for. */
export type Expected =
  /** one of these, and nothing else: more than one where the same answer can be asked for in two ways */
  | { readonly kind: 'question'; readonly oneOf: readonly Question[] }
  /** to be asked back, or told that it is not held; of a choice among measures, all of them shown is right too */
  | { readonly kind: 'unsure'; readonly orAll: readonly MeasureCode[] }
  | { readonly kind: 'command'; readonly command: Command['kind']; readonly has: Readonly<Record<string, unknown>> }
  /** a question that holds a command's word: whatever it is taken for, it runs nothing */
  | { readonly kind: 'no command' }

/** A kind of thing that people say: what is expected of it, and what was asked before where it follows on. */
export interface Said {
  readonly expect: (filled: Filled) => Expected
  readonly after?: (filled: Filled) => LastAsked
  /** typed with care, as commands are: no typos, no courtesies */
  readonly careful?: true
}

export const question = (...oneOf: readonly Question[]): Expected => ({ kind: 'question', oneOf })

export const UNSURE: Expected = { kind: 'unsure', orAll: [] }

export const NO_COMMAND: Expected = { kind: 'no command' }

export const command = (kind: Command['kind'], has: Readonly<Record<string, unknown>> = {}): Expected => ({
  ...{ kind: 'command', command: kind, has },
})

/** Everything that the sentence names, and what else is asked of it. */
export const within = (filled: Filled, over: Partial<Filter> = {}): Filter => ({
  ...EVERYTHING,
  ...filled.places,
  ...over,
})

export const MISSED = { verdicts: ['missed'] } as const
export const MET = { verdicts: ['met'] } as const
export const NOT_RATED = { verdicts: ['not rated'] } as const
