import type { Question } from '../../domain/question'
import type { Head } from '../views/cardMessage'

const DOES: Partial<Readonly<Record<Question['kind'], string>>> = {
  list: 'the measures that fit, with their figures',
  status: 'how many are rated what, and what is off target',
  rank: 'the misses, furthest from target first',
  compare: 'side by side, by what met its target',
  briefing: 'what needs attention, in a few lines',
  'target review': 'next year’s targets against this year’s',
  movers: 'what got better since the period before',
}

/** What an example question brings. */
export function exampleDoes(question: Question): string {
  if (question.kind !== 'measure') return DOES[question.kind] ?? ''
  return question.about === 'owner' ? 'whose it is, and where it stands in the plan' : 'one measure in full'
}

export const questionsHead = (found: number): Head & { readonly intro: string } => ({
  eyebrow: 'From your own measures',
  title: 'Questions you can ask',
  intro:
    found === 0
      ? 'Outturn holds no figures yet that you may see, so there is nothing to ask about.'
      : 'Each of these has an answer now. Ask in your own words: half a sentence will do.',
})
