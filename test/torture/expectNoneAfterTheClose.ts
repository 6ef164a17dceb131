import type { Round } from './closeRounds'

/** Every submission was either in time, and is in the record before the close, or refused in words. */
export function expectNoneAfterTheClose(rounds: readonly Round[]): void {
  for (const { told, counted, versions, late } of rounds) {
    const saved = told.filter((one) => one === 'saved').length
    expect({ counted, versions, late }).toEqual({ counted: saved, versions: [saved, saved], late: [] })
    for (const one of told.filter((each) => each !== 'saved')) expect(one).toMatch(REFUSED)
  }
  // A race that only ever ends one way shows nothing.
  const all = rounds.flatMap((round) => round.told)
  expect(all).toContain('saved')
  expect(all).toContainEqual(expect.stringMatching(REFUSED))
}

const REFUSED = /^Refusal: Q\d 20\d\d\/\d\d was closed on .+, so this was not saved\./
