/**
 * A way of speaking: its parts in order, each with the words that may stand there. '' leaves a part out. One frame stands
 * for all the sentences that its parts make together, and none of them is written out.
 */
export type Frame = readonly (readonly string[])[]

export const frame = (...parts: Frame): Frame => parts

/** Sayings that have no parts to be exchanged. */
export const sayings = (list: string): Frame => [list.split(',').map((saying) => saying.trim())]
