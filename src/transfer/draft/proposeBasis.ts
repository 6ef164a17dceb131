import type { Growth } from '../../domain/measure'
import type { Basis } from '../../domain/span'
import type { MeasureFacts } from './measureFacts'
import { fair, unsure } from './proposal'
import type { Proposal } from './proposal'
import { evidenceOf, wellKnown } from './wellKnown/wellKnown'

interface Phrase {
  readonly words: RegExp
  readonly basis: Basis
  readonly because: string
}

const PHRASES: readonly Phrase[] = [
  {
    words: /\b(?:12|twelve)[ -]months?\b|\brolling\b/i,
    basis: 'rolling year',
    because: 'The title speaks of the last 12 months.',
  },
  {
    words:
      /\bat (?:the )?(?:month|quarter|year)[ -]?end\b|\bat (?:the )?end of\b|\bat 3[01] \w+|\b(?:open|outstanding|unresolved|current|caseload|occupan\w+|vacan\w+|followers|fans|arrears|debtor days)\b|\b(?:customers|people|households|residents|businesses) (?:claiming|receiving|with|on|in)\b/i,
    basis: 'snapshot',
    because: 'What the title counts is a state, as it is on a day.',
  },
  {
    words:
      /\bsurvey\b|\bannual(?:ly)?\b(?! personal)|\b(?:staff|employees|residents|customers|tenants) (?:that|who) (?:feel|agree|are satisfied)\b|\bresidents agreeing\b/i,
    basis: 'annual',
    because: 'What the title counts is asked or done once a year.',
  },
]

/** How a measure's figures are reckoned. A plan hardly ever says; its title and its unit may. */
export function proposeBasis({ title, unit, known }: MeasureFacts): Proposal<Basis> {
  if (known?.measure.basis?.confirmed) return fair(known.measure.basis.is, known.measure.basis.evidence)
  const usual = wellKnown(title)
  if (usual?.basis) return fair(usual.basis, evidenceOf(usual))
  const phrase = PHRASES.find(({ words }) => words.test(title))
  if (phrase) return fair(phrase.basis, phrase.because)
  switch (unit) {
    case 'milestone':
      return fair('snapshot', 'A task: done or not on the day.')
    case 'working day':
      return fair('quarter', 'Each quarter has deadlines of its own.')
    case 'number':
    case 'pounds':
      return unsure(
        'quarter',
        'The document does not say over what time it counts: each quarter alone, or since 1 April.',
      )
    default:
      return unsure(
        'year to date',
        'The document does not say over what time it is reckoned: since 1 April, or each quarter alone.',
      )
  }
}

/** How figures follow one another within the year. */
export function proposeGrowth({ title, unit, known }: MeasureFacts, basis: Basis | null): Proposal<Growth> {
  if (known?.measure.growth?.confirmed) return fair(known.measure.growth.is, known.measure.growth.evidence)
  const usual = wellKnown(title)
  if (usual?.growth) return fair(usual.growth, evidenceOf(usual))
  if (basis === 'snapshot') return fair('level', 'Counted afresh on each day.')
  if (basis === 'annual' || basis === 'rolling year') return fair('level', 'A whole year every time.')
  if (unit === 'milestone' || unit === 'working day')
    return fair('level', 'Done or not, in time or not: nothing mounts up.')
  if (unit === 'number' || unit === 'pounds')
    return unsure('adds up', 'Each quarter’s number may be a part of the year’s, or may stand for itself.')
  return unsure('level', 'A share or an average usually has one target for every quarter; some mount up to it.')
}
