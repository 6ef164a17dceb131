import type { Filter } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Directorate } from '../domain/directorate'
import type { Asked } from './asked'
import { withPeriod } from './asked'
import { hasNoun, isJudged } from './askedFor'
import type { Understanding } from './intention'
import type { Span } from './reading'
import { chosen, liveTags } from './sentence'
import type { TreeKind } from './tag'

const ASKS = new Set(['which', 'what', 'whose', 'list', 'name'])

/**
 * "which services are in Resources", "which directorate is Finance in": how the directorate is doing, which names it and
 * tells each of its services. Null where anything more is asked.
 */
export function askWhatBelongs(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  if (lexicon.directorates.length === 0 || chosen(sentence).length > 0 || !isKnown(sentence)) return null
  const sides = liveTags(sentence.live, 'aspect').filter(
    (tag) => tag.of !== 'golden thread' && (tag.of !== 'owner' || !saysBelongs(asked)),
  )
  const more = [...sides, ...liveTags(sentence.live, 'rank'), ...liveTags(sentence.live, 'beyond')].length > 0
  if (more || isJudged(limits) || hasNoun(sentence) || limits.dangling || limits.people.length > 0) return null
  const of = directorateMeant(asked)
  if (!of) return null
  const filter: Filter = { ...EVERYTHING, serviceAreas: of.serviceAreas, directorates: [of] }
  return withPeriod({ ...asked, sentence: { ...sentence, unknown: [] } }, false, (period) => ({
    kind: 'status',
    filter,
    period,
  }))
}

/** "which directorate covers Finance" */
const isKnown = ({ unknown, reading: { tokens } }: Asked['sentence']): boolean =>
  unknown.every((place) => /^(?:cover|includ|contain)/.test(tokens[place]?.fold ?? '')) // prettier-ignore

const BELONGS = new Set('belong belongs own owns hold holds run runs have has'.split(' '))

/** "which directorate owns Finance": whose it is, and nobody's name. */
const saysBelongs = ({ sentence }: Asked): boolean => sentence.reading.tokens.some(({ fold }) => BELONGS.has(fold))

/** The directorate whose services are asked for, or the one that a service is asked to be in. */
function directorateMeant({ sentence, lexicon }: Asked): Directorate | null {
  const named = [...new Set(liveTags(sentence.live, 'directorate').map(({ label }) => label))]
  const services = [...new Set(liveTags(sentence.live, 'service area').flatMap(({ names }) => names))]
  const [directorate] = named
  const [service] = services
  if (named.length === 1 && services.length === 0 && asksWhich(sentence, 'service area'))
    return lexicon.directorates.find(({ name }) => name === directorate) ?? null
  if (named.length > 0 || services.length !== 1 || service === undefined || !asksWhich(sentence, 'directorate')) return null // prettier-ignore
  const holding = lexicon.directorates.filter(({ serviceAreas }) => serviceAreas.includes(service))
  return holding.length === 1 ? (holding[0] ?? null) : null
}

/** "which services", "what directorate", "list the services": parts of a tree, and not one that is named so. */
const asksWhich = ({ live, reading: { tokens } }: Asked['sentence'], of: TreeKind): boolean =>
  live.some(
    (span: Span) =>
      span.tags.some((tag) => tag.kind === 'group' && tag.of === of) &&
      [span.from, span.from - 1, span.from - 2].some((place) => ASKS.has(tokens[place]?.fold ?? '')),
  )
