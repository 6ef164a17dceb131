import type { Reading } from './figure'

const DONE = /^(?:yes|complete|completed|done|achieved|attained|delivered|fully (?:complete|achieved|delivered))\.?$/i
const NOT_DONE =
  /^(?:no|not yet|incomplete|(?:not|not yet) (?:complete|completed|done|achieved|attained|delivered|started)|in progress|on ?going)\.?$/i

/** "Complete", "Yes" → done; "No", "Not yet" → not done; anything else null. */
export function milestoneFrom(text: string): Reading | null {
  if (DONE.test(text)) return { kind: 'done' }
  return NOT_DONE.test(text) ? { kind: 'not done' } : null
}

const WHEN =
  /^(?:spring|summer|autumn|winter|(?:early|mid|late)[ -]\w+|january|february|march|april|may|june|july|august|september|october|november|december) \d{4}$/i

/** "Expected summer 2021", "March 2022": a time, and no day that could be missed. */
export function expectedFrom(text: string): Reading | null {
  const when = /^(?:expected|anticipated)(?: in| by| during| for)?:? (.+?)\.?$/i.exec(text)?.[1]
  if (when !== undefined) return { kind: 'expected', when }
  return WHEN.test(text) ? { kind: 'expected', when: text } : null
}
