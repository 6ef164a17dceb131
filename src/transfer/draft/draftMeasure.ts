import { exact } from '../../domain/decimal'
import type { Target } from '../../domain/figure'
import type { Direction, Frequency, Growth, Known, Life } from '../../domain/measure'
import { periodKey } from '../../domain/period'
import { spanOf } from '../../domain/span'
import type { Basis } from '../../domain/span'
import type { Unit } from '../../domain/unit'
import { splitMarkers } from '../../domain/footnoteMarkers'
import type { PlanColumn, PlanRow } from '../tables/planRows'
import type { Assumption } from './assumption'
import { draftOutturn, draftTarget, periodOf } from './draftFigures'
import { figureAssumptions } from './figureAssumptions'
import type { KnownMeasure } from './knownMeasure'
import { latestTarget } from './measureFacts'
import type { MeasureFacts } from './measureFacts'
import type { DraftMeasure, DraftedMeasure } from './planDraft'
import { proposeBasis, proposeGrowth } from './proposeBasis'
import { proposeFrequency } from './proposeFrequency'
import { proposeLife } from './proposeLife'
import { needsPolarity, proposePolarity } from './proposePolarity'
import { proposeUnit } from './proposeUnit'
import { ask, reliable } from './proposal'
import type { Proposal } from './proposal'
import { profileAssumptions } from './proposeProfile'

/** What a row is drafted with: where it stands in the plan, what it is called, and what is known of it. */
export interface RowContext {
  readonly key: string
  readonly position: number
  readonly shortName: string
  readonly directorate: string
  readonly known: KnownMeasure | null
}

/** All that a row says of its measure, and all that is proposed for what it does not say. */
interface Proposals {
  readonly targets: readonly Target[]
  readonly outturns: DraftMeasure['outturns']
  readonly unit: Proposal<Unit>
  /** null: nothing about the measure asks which way is better */
  readonly polarity: Proposal<Direction> | null
  readonly basis: Proposal<Basis>
  readonly growth: Proposal<Growth>
  readonly frequency: Proposal<Frequency> | null
  readonly life: Proposal<Life['kind']> | null
}

/** A measure from a row of a document that is no export of ours. */
export function draftMeasure(row: PlanRow, context: RowContext): DraftMeasure {
  const proposals = proposalsFor(row, context)
  const { targets, outturns } = proposals
  const measure = measureFrom(row, context, proposals)
  return {
    key: context.key,
    measure,
    targets,
    outturns,
    source: { table: row.table, place: row.place },
    columns: row.columns,
    assumptions: stillAsked(measure.life, assumptionsFrom(context.key, proposals)),
  }
}

function proposalsFor(row: PlanRow, context: RowContext): Proposals {
  const title = splitMarkers(row.title).text
  const unit = proposeUnit({ title, targets: writtenIn(row, 'target'), outturns: writtenIn(row, 'outturn') })
  const inUnit = unit.is ?? 'number'
  // A measure in another unit is another measure, however like its title.
  const known = context.known?.measure.unit === inUnit ? context.known : null
  const targets = firstOfEach(
    columnsOf(row, 'target').flatMap((column) => draftTarget(column, inUnit) ?? []),
    ({ startYear }) => String(startYear),
  )
  const unplaced = draftOutturns(row, inUnit)
  const facts: MeasureFacts = { title, unit: inUnit, targets, outturns: unplaced.map(({ outturn }) => outturn), known }
  const polarity = proposePolarity(facts)
  const basis = proposeBasis(facts)
  return {
    targets,
    outturns: onBasis(unplaced, reliable(basis)),
    unit,
    polarity: polarity.is !== null || needsPolarity(facts) ? polarity : null,
    basis,
    growth: proposeGrowth(facts, basis.is),
    frequency: proposeFrequency(title),
    life: proposeLife(facts),
  }
}

const measureFrom = (row: PlanRow, context: RowContext, proposals: Proposals): DraftedMeasure => ({
  code: null,
  title: row.title,
  shortName: context.shortName,
  aliases: [],
  serviceArea: row.serviceArea,
  directorate: context.directorate,
  thread: { priority: row.priority, keyAim: row.keyAim, outcome: row.outcome },
  unit: proposals.unit.is ?? 'number',
  noun: null,
  decimals: decimalsOf(proposals.targets, proposals.outturns),
  polarity: knownFrom(proposals.polarity),
  basis: knownFrom(proposals.basis),
  growth: knownFrom(proposals.growth),
  frequency: (proposals.frequency && reliable(proposals.frequency)) ?? 'quarterly',
  quarterRule: null,
  tolerance: null,
  owner: null,
  life: lifeFrom(proposals.life),
  position: context.position,
})

const assumptionsFrom = (key: string, proposals: Proposals): readonly Assumption[] => [
  ...MEASURE_KINDS.flatMap((kind) => {
    const proposal = proposals[kind]
    return proposal === null ? [] : [ask(key, kind, proposal)]
  }),
  ...figureAssumptions(key, proposals),
  ...profileAssumptions(key, latestTarget(proposals.targets), proposals.growth.is),
]

const MEASURE_KINDS = ['unit', 'polarity', 'basis', 'growth', 'frequency', 'life'] as const

const columnsOf = (row: PlanRow, of: PlanColumn['of']): readonly PlanColumn[] =>
  row.columns.filter((column) => column.of === of && column.year !== null)

const writtenIn = (row: PlanRow, of: PlanColumn['of']): readonly string[] =>
  columnsOf(row, of).map(({ written }) => written)

function draftOutturns(row: PlanRow, unit: Unit): DraftMeasure['outturns'] {
  const read = columnsOf(row, 'outturn').flatMap((column) => {
    const period = periodOf(column)
    return period === null ? [] : [{ period, outturn: draftOutturn(column, period, unit) }]
  })
  return markProjected(
    row.title,
    firstOfEach(read, ({ period }) => periodKey(period)),
  )
}

/** The time that each outturn covers, where its own words name none. */
const onBasis = (outturns: DraftMeasure['outturns'], basis: Basis | null): DraftMeasure['outturns'] =>
  outturns.map(({ period, outturn }) => ({
    period,
    outturn: { ...outturn, span: outturn.span ?? spanOf(basis, period) },
  }))

/** A title that says "(projected)" speaks of the figure that is newest: those of the years before have come true. */
function markProjected(title: string, outturns: DraftMeasure['outturns']): DraftMeasure['outturns'] {
  if (!/\bproject(?:ed|ion)\b/i.test(title)) return outturns
  const newest = Math.max(...outturns.map(({ period }) => period.startYear))
  return outturns.map(({ period, outturn }) => {
    const projected = period.startYear === newest && outturn.reading.kind !== 'none'
    const because = 'the title says that it is projected'
    return { period, outturn: projected ? { ...outturn, provisional: outturn.provisional ?? { because } } : outturn }
  })
}

/** A year that has two columns keeps the first. */
function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const keys = all.map(keyOf)
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

const knownFrom = <T>(proposal: Proposal<T> | null): Known<T> | null => {
  const is = proposal && reliable(proposal)
  return proposal === null || is === null ? null : { is, confirmed: null, evidence: proposal.evidence }
}

function lifeFrom(proposal: Proposal<Life['kind']> | null): Life {
  const kind = proposal?.is ?? 'live'
  return kind === 'live' ? { kind } : { kind, because: proposal?.evidence ?? '' }
}

/** As many decimal places as its figures are written with. */
function decimalsOf(targets: readonly Target[], outturns: DraftMeasure['outturns']): number {
  const figures = [...targets, ...outturns.map(({ outturn }) => outturn)]
  const places = figures.flatMap(({ reading }) =>
    reading.kind === 'number' && reading.counts === undefined ? [exact(reading.value).decimalPlaces()] : [],
  )
  return Math.min(6, Math.max(0, ...places))
}

/** Of a measure that is no longer collected only that is asked. */
const stillAsked = (life: Life, assumptions: readonly Assumption[]): readonly Assumption[] =>
  life.kind === 'live' ? assumptions : assumptions.filter(({ kind }) => kind === 'life')
