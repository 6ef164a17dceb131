import { printPeriod } from '../../src/domain/period'
import type { Question } from '../../src/domain/question'
import { tell } from '../language/builders/tell'
import type { Asked, Judged } from './asked'
import { groupedBy } from './tally'

/** The sentences that were not understood as expected, by kind: what was said, expected and got. */
export function failuresOf(judged: readonly Judged[]): readonly string[] {
  const failed = judged.filter(({ outcome }) => outcome !== 'right')
  const byKind = groupedBy(failed, ({ asked }) => asked.kind)
  return [...byKind].flatMap(([kind, some]) => ['', `## ${kind} (${some.length})`, ...some.flatMap(failure)])
}

function failure({ asked, got, outcome }: Judged): readonly string[] {
  const { sentence, council, thread, manner, expected } = asked
  const offered = got.kind === 'unclear' && got.why.kind === 'several readings' ? ` (${got.offers.map(({ label }) => label).join(' / ')})` : '' // prettier-ignore
  return [
    `- ${outcome.toUpperCase()} [${council.name}; ${manner}] “${sentence}”${thread ? ` after “${told(thread.question, asked)}”` : ''}`,
    `  - expected: ${expected.kind === 'question' ? expected.oneOf.map((one) => told(one, asked)).join(' OR ') : JSON.stringify(expected)}`,
    `  - got: ${got.kind}: ${tell(got, council.lexicon)}${offered}${got.kind === 'question' && 'filter' in got.question && got.question.filter.asReported ? ' as reported' : ''}`,
  ]
}

const told = (question: Question, { council }: Asked): string =>
  tell({ kind: 'question', question, words: [] }, council.lexicon) +
  ('period' in question && question.period === null ? ` [no period: ${printPeriod(council.latest)}]` : '')
