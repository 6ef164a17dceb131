import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftMeasure, PlanDraft } from '../../../src/transfer/draft/planDraft'
import type { KnownMeasure } from '../../../src/transfer/draft/knownMeasure'
import type { Rating, Scale } from '../../../src/domain/rating'
import type { ToMatch } from '../../../src/domain/matchMeasures'
import { rate } from '../../../src/domain/rate'
import { samePeriod, year } from '../../../src/domain/period'
import { draftFrom } from '../draft/drafts'

/**
 * The tables of three councils' published plans, with their headings, their footnotes and the tables of other things
 * that stand among them; the prose between is left out.
 */
export const PLANS = {
  'South Derbyshire 2021/22': 'southDerbyshire2021.txt',
  'South Derbyshire 2019/20': 'southDerbyshire2019.txt',
  'Derbyshire 2020/21': 'derbyshire2020.txt',
} as const

export const planText = (name: keyof typeof PLANS): string => readFileSync(join(__dirname, PLANS[name]), 'utf8')

export const draftedPlan = (name: keyof typeof PLANS, known: readonly KnownMeasure[] = []): Promise<PlanDraft> =>
  draftFrom(Buffer.from(planText(name)), PLANS[name], known)

export function measureCalled({ measures }: PlanDraft, title: string): DraftMeasure {
  const found = measures.find(({ measure }) => measure.title === title)
  if (!found) throw new Error(`no measure is called ${title}`)
  return found
}

/** How a drafted measure is rated for a year once it is kept as it stands. */
export function ratingOf({ key, measure, targets, outturns }: DraftMeasure, startYear: number, scale: Scale): Rating {
  const outturnOf = (period: ReturnType<typeof year>) =>
    outturns.find((one) => samePeriod(one.period, period))?.outturn ?? null
  return rate(
    {
      measure: { ...measure, code: measure.code ?? key },
      period: year(startYear),
      target: targets.find((target) => target.startYear === startYear) ?? null,
      outturn: outturnOf(year(startYear)),
      returned: null,
      lastYear: outturnOf(year(startYear - 1)),
    },
    scale,
  )
}

/** A draft's measures as they are matched to those that are held. */
export const toMatch = ({ measures }: PlanDraft): readonly ToMatch[] =>
  measures.map(({ key, measure: { code, title, serviceArea, unit } }) => ({ key, code, title, serviceArea, unit }))
