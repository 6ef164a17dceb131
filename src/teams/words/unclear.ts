import type { Holdings } from '../../language/holdings'
import type { Unclear } from '../../language/intention'
import { listed } from './count'
import { sayMeasuresHeld, sayPeriodsHeld, sayServicesHeld } from './holdings'

export function unclearTitle(why: Unclear, offers: number): string {
  switch (why.kind) {
    case 'several readings':
      return offers === 1 ? 'Is this what you mean?' : 'Which do you mean?'
    case 'unknown words':
      return 'I do not understand all of that'
    case 'not held':
      return 'I do not hold that'
    case 'nothing fits':
      return 'I do not understand that'
  }
}

const FORECAST =
  'Outturn does not forecast: that would need the owner’s own view of the periods to come, and a target for each of them.'

/** What was not understood, and what there is instead: never a guess (PRODUCT.md, questions). */
export function unclearLines(why: Unclear, offers: number, held: Holdings): readonly string[] {
  const nearest = offers > 0 ? 'These come nearest:' : 'Try other words, or see what you can ask.'
  switch (why.kind) {
    case 'several readings':
      return [
        offers === 1 ? 'It is the nearest reading, and it may not be yours.' : 'That can be read in more than one way.',
      ]
    case 'unknown words':
      return [
        `I do not know ${listed(why.unknown.map((word) => `'${word}'`))}, and it could change the answer.`,
        sayServicesHeld(held),
        nearest,
      ]
    case 'not held':
      if (why.what === 'forecasts') return [FORECAST, offers > 0 ? 'It can show how the figures have gone:' : nearest]
      return why.of === 'period'
        ? [`Outturn holds nothing about ${why.what}.`, sayPeriodsHeld(held), insteadOf(offers) || nearest]
        : [`Outturn holds nothing about ${why.what}.`, sayMeasuresHeld(held), nearest]
    case 'nothing fits':
      return ['Outturn answers questions about the measures of the service plan.', nearest]
  }
}

const insteadOf = (offers: number): string =>
  offers === 0 ? '' : offers === 1 ? 'You can ask about that:' : 'You can ask about one of these:'
