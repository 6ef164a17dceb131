import type { Filter, Part, Question } from '../../domain/question'
import { EVERYTHING } from '../../domain/question'
import { rankedVerdict } from '../../domain/rankOrder'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Lexicon } from '../lexicon'
import { sayMeasure } from '../say'
import { codeOf } from '../sayings'
import type { Proposal, ProposedScope } from './proposal'

/** The typed question that a proposal names; null where any of its names is not in the lexicon. */
export function proposedQuestion(proposal: Proposal, lexicon: Lexicon): Question | null {
  try {
    return questionOf(proposal, lexicon)
  } catch (error) {
    if (error instanceof NotNamed) return null
    throw error
  }
}

/** A name that the lexicon does not hold: whatever it stands in is no question. */
class NotNamed extends Error {}

function questionOf(proposal: Proposal, lexicon: Lexicon): Question {
  const { kind } = proposal
  switch (kind) {
    case 'what I owe':
    case 'what I sign off':
      return { kind }
    case 'measure': {
      const { about } = proposal
      const measure = measureOf(proposal.measure, lexicon)
      return { kind, measure, period: periodOf(proposal, lexicon), ...(about === null ? {} : { about }) }
    }
    case 'compare': {
      const parts = proposal.parts.map((name) => partOf(name, lexicon))
      return { kind, parts, filter: EVERYTHING, period: periodOf(proposal, lexicon) }
    }
    default:
      return { ...scoped(proposal, filterOf(proposal, lexicon)), period: periodOf(proposal, lexicon) }
  }
}

/** Reasons are of misses. */
const MISSED = ['missed'] as const

type Scoped = Extract<Proposal, ProposedScope>

/** A proposal about a part of the council, still without its period. */
function scoped(proposal: Scoped, filter: Filter) {
  const { kind } = proposal
  switch (kind) {
    case 'list':
    case 'count':
    case 'owners': {
      const { verdicts, ratings } = proposal
      return { kind, filter: { ...filter, verdicts, ratings } }
    }
    case 'reasons':
      return { kind, filter: { ...filter, verdicts: MISSED } }
    case 'rank': {
      const { order, limit } = proposal
      return { kind, order, limit, filter: { ...filter, verdicts: [rankedVerdict(order)] } }
    }
    case 'movers':
      return { kind, way: proposal.way, limit: proposal.limit, filter }
    case 'changes':
      return { kind, moves: proposal.moves, filter }
    default:
      return { kind, filter }
  }
}

function filterOf(proposal: Scoped, lexicon: Lexicon): Filter {
  for (const rating of 'ratings' in proposal ? proposal.ratings : []) named([rating], lexicon.ratings)
  return {
    ...EVERYTHING,
    serviceAreas: named(proposal.serviceAreas, lexicon.serviceAreas),
    priorities: named(proposal.priorities, lexicon.priorities),
    keyAims: named(proposal.keyAims, lexicon.keyAims),
    outcomes: named(proposal.outcomes, lexicon.outcomes),
    exceptServiceAreas: named(proposal.exceptServiceAreas, lexicon.serviceAreas),
  }
}

/** Each name as it is held, with every spelling that a plan has of the same code ("P3.1 …"). */
const named = (names: readonly string[], held: readonly string[]): readonly string[] => [
  ...new Set(
    names.flatMap((name) => {
      const [first] = held.filter((one) => isSameName(one, name))
      if (first === undefined) throw new NotNamed(name)
      const code = codeOf(first)
      return code === null ? [first] : held.filter((one) => codeOf(one) === code)
    }),
  ),
]

const isSameName = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase()

function measureOf(name: string, lexicon: Lexicon): string {
  for (const code of lexicon.byCode.keys()) {
    const title = sayMeasure(code, lexicon)
    if (title !== null && isSameName(title, name)) return code
  }
  throw new NotNamed(name)
}

function partOf(name: string, lexicon: Lexicon): Part {
  const places = [
    { kind: 'service area', held: lexicon.serviceAreas },
    { kind: 'priority', held: lexicon.priorities },
    { kind: 'key aim', held: lexicon.keyAims },
    { kind: 'outcome', held: lexicon.outcomes },
  ] as const
  for (const { kind, held } of places) {
    const found = held.find((one) => isSameName(one, name))
    if (found !== undefined) return { kind, name: found }
  }
  throw new NotNamed(name)
}

function periodOf({ period }: { readonly period: string | null }, lexicon: Lexicon): Period | null {
  if (period === null) return null
  const found = lexicon.periods.find((state) => isSameName(printPeriod(state.period), period))
  if (found === undefined) throw new NotNamed(period)
  return found.period
}
