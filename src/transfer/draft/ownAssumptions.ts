import type { Known } from '../../domain/measure'
import type { PlannedMeasure } from '../plannedMeasure'
import type { Assumption } from './assumption'
import { figureAssumptions } from './figureAssumptions'
import type { MeasureFacts } from './measureFacts'
import { ask } from './proposal'
import type { Proposal } from './proposal'
import { proposeBasis, proposeGrowth } from './proposeBasis'
import { needsPolarity, proposePolarity } from './proposePolarity'

/** What a row of our own form leaves open: what nobody has confirmed, and what it does not say. */
export function ownAssumptions(key: string, { measure, targets, outturns }: PlannedMeasure): readonly Assumption[] {
  if (measure.life.kind !== 'live') return []
  const figures = outturns.map(({ outturn }) => outturn)
  const facts: MeasureFacts = { title: measure.title, unit: measure.unit, targets, outturns: figures, known: null }
  const { polarity, basis, growth } = measure
  const open = (
    kind: 'polarity' | 'basis' | 'growth',
    said: Known<unknown> | null,
    propose: () => Proposal<unknown>,
  ): readonly Assumption[] => {
    if (said?.confirmed) return []
    return [ask(key, kind, said ? { is: said.is, evidence: said.evidence, confidence: 'fair' } : propose())]
  }
  const directed = polarity !== null || needsPolarity(facts)
  return [
    ...(directed ? open('polarity', polarity, () => proposePolarity(facts)) : []),
    ...open('basis', basis, () => proposeBasis(facts)),
    ...open('growth', growth, () => proposeGrowth(facts, basis?.is ?? null)),
    ...figureAssumptions(key, { targets, outturns }),
  ]
}
