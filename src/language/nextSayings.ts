import type { Next } from '../domain/next/next'
import type { Period } from '../domain/period'
import type { Question } from '../domain/question'
import type { Lexicon } from './lexicon'
import { say } from './say'

/** A question that goes on from an answer, with a sentence that is understood as just that. */
export interface NextSaying {
  readonly next: Next
  readonly say: string
}

/** What was asked, and the period that was answered. */
export interface Asked {
  readonly question: Question
  readonly period: Period | null
}

const inItsPeriod = ({ question, period }: Asked): Question =>
  'period' in question && period !== null ? { ...question, period } : question

/** The first of these that a plain sentence can say, that differ, and that are not what has just been asked. */
export function nextSayings(
  following: readonly Next[],
  asked: Asked,
  lexicon: Lexicon,
  most: number,
): readonly NextSaying[] {
  const said = new Set([say(asked.question, lexicon), say(inItsPeriod(asked), lexicon)])
  const found: NextSaying[] = []
  for (const next of following) {
    const sentence = found.length === most ? null : say(next.question, lexicon)
    if (sentence === null || said.has(sentence)) continue
    said.add(sentence)
    found.push({ next, say: sentence })
  }
  return found
}
