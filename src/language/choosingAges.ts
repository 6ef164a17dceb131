import type { Measure } from '../domain/measure'
import { measureSaid } from './offeredMeasure'
import type { Offer } from './intention'
import type { Lexicon } from './lexicon'
import type { Sentence } from './sentence'
import { saidIn } from './thread/marking'

const LEAD = '(?:(?:and|so|ok|oh|no|sorry|well|just|i mean|i meant|its|it|is|was|for|of|show me|give me|lets have|let me have|the|those|that|our|one|for the) )*' // prettier-ignore

const OF_AGE = '(?: (?:people|person|adult|resident|folk|one|group|lot|age group|age|age band|band|population|cohort|figure|measure|then|please|of the two|of them|client|service user))*' // prettier-ignore

const OLDER = new RegExp(
  `^${LEAD}(?:older|oldest|old|elderly|elder|senior|pensioner|pensionable|retired|old folk|oap)${OF_AGE}$`,
)

const YOUNGER = new RegExp(`^${LEAD}(?:younger|youngest|young|working age|non elderly)${OF_AGE}$`)

/** "the older people", of two that differ by the ages they count: that of the greater ages, whatever else has the word. */
export function offerOfAge(sentence: Sentence, offers: readonly Offer[], lexicon: Lexicon): Offer | undefined {
  const said = saidIn(sentence)
  const older = OLDER.test(said)
  if (!older && !YOUNGER.test(said)) return undefined
  const aged = offers.flatMap((offer) => {
    const measure = measureSaid(offer, lexicon)
    const age = measure && leastAge(measure)
    return age === undefined ? [] : [{ offer, age }]
  })
  const ages = aged.map(({ age }) => age)
  const end = older ? Math.max(...ages) : Math.min(...ages)
  const [meant, ...others] = aged.filter(({ age }) => age === end)
  return aged.length > 1 && aged.length === offers.length && others.length === 0 ? meant?.offer : undefined
}

/** The age from which a title counts people; none where it says none. */
function leastAge({ title }: Measure): number | undefined {
  if (/\bunder[- ]\d{1,2}s?\b/i.test(title)) return 0
  const [, aged, over, plus] = /\baged? (?:between |over |from )?(\d{1,3})\b|\bover[- ](\d{2,3})s?\b|\b(\d{1,3}) (?:and|or) (?:over|above|older)\b/i.exec(title) ?? [] // prettier-ignore
  const age = aged ?? over ?? plus
  return age === undefined ? undefined : Number(age)
}
