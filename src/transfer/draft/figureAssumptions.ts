import type { Figure, Reading } from '../../domain/figure'
import { whyUnread } from '../../domain/unreadWords'
import type { AboutFigure, Assumed, Assumption } from './assumption'
import { figureAssumption, fair, unsure } from './proposal'
import type { Proposal } from './proposal'
import type { DraftMeasure } from './planDraft'

const WORDS: Assumed = { kind: 'reading', is: { kind: 'narrative' } }

/** The figures of a measure whose words a person must read: proposed readings, reductions, and words without one. */
export function figureAssumptions(
  key: string,
  { targets, outturns }: Pick<DraftMeasure, 'targets' | 'outturns'>,
): readonly Assumption[] {
  return [
    ...targets.flatMap((target) => readingAssumption(key, target, aboutOf('target', target.startYear, target))),
    ...outturns.flatMap(({ period, outturn }) =>
      period.kind === 'year' ? readingAssumption(key, outturn, aboutOf('outturn', period.startYear, outturn)) : [],
    ),
  ]
}

const aboutOf = (of: AboutFigure['of'], startYear: number, { written }: Figure): AboutFigure => ({
  of,
  startYear,
  written,
})

function readingAssumption(key: string, figure: Figure, about: AboutFigure): readonly Assumption[] {
  const proposal = proposedReading(figure)
  if (proposal === null) return []
  const proposed: Assumed | null = proposal.is === null ? null : { kind: 'reading', is: proposal.is }
  return [figureAssumption(key, about, proposed, proposal, [...extentsOf(figure.reading), WORDS], 'reading')]
}

/** Null where the words say for themselves how they are read, or somebody has said it. */
function proposedReading({ reading, standing, written }: Figure): Proposal<Reading> | null {
  if (standing.kind === 'confirmed') return null
  if (standing.kind === 'proposed') return fair(reading, sentence(standing.because))
  if (reading.kind === 'narrative')
    return unsure<Reading>(null, `"${written}" was kept as words. ${whyUnread(written)}`)
  if (!isUnclear(reading)) return null
  return unsure<Reading>(
    withExtent(reading, 'total since baseline'),
    'A reduction may be all of it since the baseline, or this year’s further part. The words allow both.',
  )
}

type NumberReading = Reading & { readonly kind: 'number' }

const isUnclear = (reading: Reading): reading is NumberReading =>
  reading.kind === 'number' && reading.reduction !== undefined && reading.reduction.extent === null

const EXTENTS = ['total since baseline', 'this year'] as const

const withExtent = (reading: NumberReading, extent: (typeof EXTENTS)[number]): Reading => ({
  ...reading,
  reduction: { baseline: reading.reduction?.baseline ?? '', extent },
})

const extentsOf = (reading: Reading): readonly Assumed[] =>
  isUnclear(reading) ? EXTENTS.map((extent) => ({ kind: 'reading', is: withExtent(reading, extent) })) : []

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
