import type { Approval, Return, ReturnVersion, Step } from './return'

const decided = (version: ReturnVersion | null, decision: Approval['decision']): readonly Approval[] =>
  (version?.approvals ?? []).filter((one) => one.decision === decision)

/** Who signed a version off, the first step first. */
export const signedBy = (version: ReturnVersion | null): readonly Approval[] => decided(version, 'signed off')

/** Who sent a version back, and why; null when nobody did. */
export const sentBackBy = (version: ReturnVersion | null): Approval | null =>
  decided(version, 'sent back').at(-1) ?? null

/** The step that a submitted return waits for. */
export const stepDue = ({ current }: Pick<Return, 'current'>): Step => (signedBy(current).length === 0 ? 1 : 2)
