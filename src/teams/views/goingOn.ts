import type { SayButton } from './cardMessage'
import type { ReadingForm } from './readingForm'

/** Questions that go on from an answer, as lines to tap: they wrap where a button would be cut off. */
export interface GoingOn {
  readonly next: readonly SayButton[]
}

/** The boxes that the reading of the question can be changed in: one set of them, or none. */
export interface InItsBoxes {
  readonly change: readonly ReadingForm[]
}

export const goingOn = ({ next = [] }: Partial<GoingOn>): GoingOn => ({ next })

export const inItsBoxes = ({ change = [] }: Partial<InItsBoxes>): InItsBoxes => ({ change })
