import type { Role } from './person'
import type { FigureRow, PeriodState, Return } from './return'

/** How a council signs its figures off, from its council.json. */
export interface SignOffRule {
  /** 0: no sign-off, and figures are final when their period closes */
  readonly steps: 0 | 1 | 2
  /** who signs after the head of service; null unless there are two steps */
  readonly second: SecondStep | null
  /** whether what an approver submits needs another person's signature */
  readonly ownFigures: 'count as signed off' | 'need another person'
}

/** One person by e-mail address, or anyone in a role. */
export type SecondStep =
  { readonly kind: 'person'; readonly email: string } | { readonly kind: 'role'; readonly role: Role }

/** A council that says nothing of sign-off: the head of service signs, and their own figures count as signed off. */
export const USUAL_SIGN_OFF: SignOffRule = { steps: 1, second: null, ownFigures: 'count as signed off' }

export const signOffRuleOf = ({ signOff }: { readonly signOff?: SignOffRule }): SignOffRule => signOff ?? USUAL_SIGN_OFF

/**
 * True when everyone may read what a return says. What came with a plan stands approved; without a sign-off the close of
 * the period is what makes figures final.
 */
export function isSignedOff(one: Return, period: Pick<PeriodState, 'state'> | null, rule: SignOffRule): boolean {
  if (one.state === 'approved') return true
  return rule.steps === 0 && period?.state === 'closed'
}

/** True for what has been submitted and waits for a signature, in a council that asks for one. */
export const isUnsigned = ({ returned }: Pick<FigureRow, 'returned'>, rule: SignOffRule): boolean =>
  rule.steps > 0 && (returned?.state === 'submitted' || returned?.state === 'sent back')
