/** Where a message owed to a person stands. */
export type DeliveryState =
  | 'waiting'
  | 'sending'
  | 'sent'
  /** local use: there is no window of that person's own to send it to */
  | 'held'
  /** proved not to have been sent, and tried again by itself */
  | 'failed for now'
  /** proved not to have been sent, and not tried again until somebody says so */
  | 'failed for good'
  /** may or may not have arrived: never sent again by itself */
  | 'not known'
  /** by the time it was its turn there was nothing left to say */
  | 'not needed'

/** Each lasts until somebody does something about it. */
export const FINAL_REASONS = [
  'blocked by the person',
  'removed by the person',
  'disabled by an administrator',
  'not in the conversation',
  'not installed',
  'conversation gone',
  'message gone',
  'too large',
  'no account',
  'no way in',
  'refused',
  'tried too often',
] as const

/** Each proves that nothing was sent, and passes. */
export const PASSING_REASONS = [
  'busy',
  'unavailable',
  'clash',
  'no connection',
  'sign-in refused',
  'fault of ours',
] as const

/** Each leaves open whether the message arrived. */
export const OPEN_REASONS = ['stopped while sending', 'no answer', 'connection lost', 'answer was a fault'] as const

export type FinalReason = (typeof FINAL_REASONS)[number]
export type PassingReason = (typeof PASSING_REASONS)[number]
export type OpenReason = (typeof OPEN_REASONS)[number]

/** Why a message did not arrive, or why that is not known. A closed list: words/delivery.ts says each in English. */
export type WhyUndelivered = FinalReason | PassingReason | OpenReason

/** Reasons that hold for a person, whatever is sent to them: remembered, so that they are not tried for ever. */
export const OF_THE_PERSON: readonly FinalReason[] = [
  'blocked by the person',
  'removed by the person',
  'disabled by an administrator',
  'not in the conversation',
  'not installed',
  'conversation gone',
]

/** Sent, on its way, or perhaps arrived: the person is not told the same again. */
export const countsAsTold = (state: DeliveryState): boolean => state !== 'failed for good' && state !== 'not needed'
