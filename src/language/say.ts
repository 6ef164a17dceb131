import { printPeriod } from '../domain/period'
import type { Filter, Question } from '../domain/question'
import type { MeasureCode } from '../domain/measure'
import type { Lexicon } from './lexicon'
import { codeOf } from './sayings'
import { VERDICT_WORDS } from './tag'

/**
 * A sentence that is understood as exactly this question; null for the few that no plain sentence can say. Every
 * button's words come from here, so pressing it and typing it are the same.
 */
export function say(question: Question, lexicon: Lexicon): string | null {
  switch (question.kind) {
    case 'what I owe':
      return 'What do I owe?'
    case 'measure':
      return withPeriod(sayMeasure(question.measure, lexicon), question)
    case 'list':
      return asked(inScope(`Which measures${judged(question.filter)}`, question.filter), question)
    case 'count':
      return asked(inScope(`How many measures${judged(question.filter)}`, question.filter), question)
    case 'status':
      return asked(inScope(`How are we doing${judged(question.filter)}`, question.filter), question)
    case 'progress':
      return asked(inScope('Which returns are outstanding', question.filter), question)
  }
}

const withPeriod = (words: string | null, question: Exclude<Question, { kind: 'what I owe' }>): string | null =>
  words === null || question.period === null ? words : `${words} for ${printPeriod(question.period)}`

const asked = (words: string | null, question: Exclude<Question, { kind: 'what I owe' }>): string | null => {
  const whole = withPeriod(words, question)
  return whole === null ? null : `${whole}?`
}

/** A measure's title; with its service, or by its code, where others have the same title. */
export function sayMeasure(code: MeasureCode, lexicon: Lexicon): string | null {
  const measure = lexicon.byCode.get(code)
  if (!measure) return null
  const title = measure.title.replace(/\.$/, '')
  const alike = lexicon.byTitle.get(measure.title) ?? []
  if (alike.length === 1) return title
  const sameService = alike.filter((other) => other.serviceArea === measure.serviceArea)
  return sameService.length === 1 ? `${title} in ${measure.serviceArea}` : code
}

function judged({ verdicts, ratings, provisional }: Filter): string {
  const parts = [
    verdicts.length === 2 && !verdicts.includes('not rated')
      ? 'rated'
      : verdicts.map((verdict) => VERDICT_WORDS[verdict]).join(' or '),
    ratings.join(' or '),
    provisional === null ? '' : provisional ? 'provisional' : 'not provisional',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` are ${parts.join(' and ')}`
}

function inScope(words: string, filter: Filter): string | null {
  if (filter.measures.length > 0) return null
  const places = [
    any(filter.serviceAreas),
    any(filter.priorities),
    any(filter.keyAims.map((name) => codeOf(name) ?? name)),
    any(filter.outcomes.map((name) => codeOf(name) ?? name)),
  ].filter((place) => place !== '')
  const except = filter.exceptServiceAreas.length === 0 ? '' : ` except ${filter.exceptServiceAreas.join(' and ')}`
  return `${words}${places.map((place) => ` in ${place}`).join('')}${except}`
}

const any = (names: readonly string[]): string => [...new Set(names)].join(' or ')
