import { makeTurnRate } from './turnRate'

/** How many sentences a minute are put to a model: one person's, and the whole council's. Each is waited for, and paid. */
const A_PERSON = 10
const THE_COUNCIL = 60

/** After so many failures in a row nobody waits for it, for a while. */
const FAILURES = 3
const REST = 60_000

export interface ModelPatience {
  /** whether a sentence of this account may be put to the model now, in milliseconds */
  admit(account: string, at: number): boolean
  /** what came of it */
  ended(failed: boolean, at: number): void
}

/** A model that is away or overcharged must not cost everyone who mistypes a word some seconds. */
export function makeModelPatience(): ModelPatience {
  const person = makeTurnRate(A_PERSON)
  const council = makeTurnRate(THE_COUNCIL)
  let failures = 0
  let restsUntil = Number.NEGATIVE_INFINITY
  return {
    admit: (account, at) =>
      at >= restsUntil && person.admit(account, at) === 'taken' && council.admit('council', at) === 'taken',
    ended(failed, at) {
      failures = failed ? failures + 1 : 0
      if (failures >= FAILURES) restsUntil = at + REST
    },
  }
}
