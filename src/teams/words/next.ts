import type { Next } from '../../domain/next/next'
import { printPeriod, printYear } from '../../domain/period'
import type { Aspect, Filter, Question, TargetMove } from '../../domain/question'
import { listed, printCount } from './count'
import { about, isOrAre } from './question'

/** A suggestion as a person would put it, in the shortest words that leave no doubt. */
export function sayNext(next: Next): string {
  switch (next.as) {
    case 'aspect':
      return sayAside(next)
    case 'owners':
      return 'Who owns these?'
    case 'reasons':
      return 'What reasons were given?'
    case 'list':
      return sayList(next.question)
    case 'rank':
      return `What are the ${printCount(next.question.limit)} worst misses${within(next.question.filter)}?`
    case 'compare':
      return 'How do the services compare?'
    case 'changes':
      return `What is newly off target${within(next.question.filter)}?`
    case 'movers':
      return `What ${next.question.way === 'better' ? 'improved' : 'got worse'}${within(next.question.filter)}?`
    case 'target review':
      return `Which targets ${next.question.only === null ? 'changed' : TARGETS[next.question.only]}?`
    case 'status':
      return `How ${whole(next.question.filter)} doing?`
    case 'the period before':
      return `And in ${next.question.period === null ? '' : printPeriod(next.question.period)}?`
  }
}

const TARGETS: Readonly<Record<TargetMove, string>> = {
  unchanged: 'are unchanged',
  eased: 'were eased',
  tightened: 'were tightened',
  'already beaten': 'are already beaten',
  'not carried forward': 'are not carried forward',
}

function sayAside({ row: { measure, rating, period }, question }: Next & { readonly as: 'aspect' }): string {
  const { shortName } = measure
  const sides: Readonly<Record<Aspect, string>> = {
    figure: `How is ${shortName} doing?`,
    'why not rated': `Why is ${shortName} not rated?`,
    'why this rating': `Why is ${shortName} ${rating.kind === 'rated' ? rating.rating : 'not rated'}?`,
    owner: `Who owns ${shortName}?`,
    'golden thread': `What does ${shortName} serve?`,
    target: `What is the target of ${shortName}?`,
    'next target': `What is the ${printYear(period.startYear + 1)} target of ${shortName}?`,
    footnotes: `What are the notes to ${shortName}?`,
    standing: `Is ${shortName} final?`,
    trend: `How has ${shortName} gone over time?`,
  }
  return sides[question.about]
}

function sayList({ filter }: Question & { readonly kind: 'list' }): string {
  const [verdict] = filter.verdicts
  if (filter.ratings.length > 0) return `Which are ${listed(filter.ratings)}?`
  if (verdict === 'not rated') return `What is not rated${within(filter)}, and why?`
  return verdict === 'met' ? `What met its target${within(filter)}?` : `What is off target${within(filter)}?`
}

const isWhole = (filter: Filter): boolean => about(filter) === 'All services'

const within = (filter: Filter): string => (isWhole(filter) ? '' : ` in ${about(filter)}`)

/** "is Finance", "are we" */
function whole(filter: Filter): string {
  if (isWhole(filter)) return 'are we'
  return `${isOrAre(filter)} ${about(filter)}`
}
