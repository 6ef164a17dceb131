import type { Instant } from './day'
import type { CorrectiveAction, Door, Return, ReturnVersion } from './return'

/** The head of service's, or the second that a council may ask for. */
export type Step = 1 | 2

/** What an approver decided of one version of a return. Only ever added. */
export interface Approval {
  readonly step: Step
  readonly decision: 'signed off' | 'sent back'
  readonly byId: number
  readonly byName: string
  /** why it was sent back; null when it was signed off */
  readonly reason: string | null
  /** what is being done about a miss, where the approver gave it because nobody had */
  readonly action: CorrectiveAction | null
  /** the approver's own figure, which counts as signed off unless the council asks for another person */
  readonly own: boolean
  readonly door: Door
  readonly at: Instant
}

const decided = (version: ReturnVersion | null, decision: Approval['decision']): readonly Approval[] =>
  (version?.approvals ?? []).filter((one) => one.decision === decision)

/** Who signed a version off, the first step first. */
export const signedBy = (version: ReturnVersion | null): readonly Approval[] => decided(version, 'signed off')

/** Who sent a version back, and why; null when nobody did. */
export const sentBackBy = (version: ReturnVersion | null): Approval | null =>
  decided(version, 'sent back').at(-1) ?? null

/** The step that a submitted return waits for. */
export const stepDue = ({ current }: Pick<Return, 'current'>): Step => (signedBy(current).length === 0 ? 1 : 2)
