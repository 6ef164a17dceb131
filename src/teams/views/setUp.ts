import { printPeriod } from '../../domain/period'
import { firstName } from '../../domain/person'
import type { Person } from '../../domain/person'
import { nextStep, unchecked } from '../../domain/setUp'
import type { CouncilPart } from '../../domain/setting/councilSet'
import type { SetUp, SetUpStep } from '../../domain/setUp'
import { CHANGE_PART, checkFirst, stepsOf, WHERE_SET } from '../words/setUp'
import type { CardMessage, Head, SayButton } from './cardMessage'

export interface SetUpData extends Head {
  /** what was just done; '' for nothing */
  readonly said: string
  readonly steps: readonly {
    readonly mark: string
    readonly title: string
    readonly detail: string
    readonly changes: readonly { readonly part: CouncilPart; readonly tooltip: string }[]
  }[]
  readonly where: string
  readonly next: string
  readonly offers: readonly SayButton[]
}

/** An administrator's first run, step by step: what stands, what is missing, and the next thing to do as a button. */
export function setUp(
  state: SetUp,
  person: Person,
  { first, said = '' }: { readonly first: boolean; readonly said?: string },
): CardMessage<'setUp', SetUpData> {
  const title = first ? `Hello ${firstName(person)}, this is Outturn` : 'Set up Outturn'
  const next = nextStep(state)
  return {
    template: 'setUp',
    summary: said === '' ? `${title}: ${nextLine(next, state)}` : said,
    data: {
      eyebrow: state.council.name,
      title,
      said,
      steps: stepsOf(state).map(({ done, title: what, detail, part }, place) => ({
        mark: done ? '✓' : String(place + 1),
        title: `${what}${done ? ': done' : ''}`,
        detail,
        changes: part === undefined ? [] : [{ part, tooltip: CHANGE_PART[part] }],
      })),
      where: WHERE_SET,
      next: nextLine(next, state),
      offers: offersOf(next, state),
    },
  }
}

function nextLine(next: SetUpStep | null, state: SetUp): string {
  const { ended, open } = state
  const parts = unchecked(state)
  switch (next) {
    case 'plan':
      return `Next: ${parts.length === 0 ? '' : `${checkFirst(parts)}, then `}drop the service plan in this chat.`
    case 'people':
      return 'Next: drop the people list in this chat.'
    case 'open':
      return `Next: look at opening ${printPeriod(ended)}. Nobody is asked for anything before you have said so.`
    case null:
      return `${open.map(printPeriod).join(' and ')} ${open.length === 1 ? 'is' : 'are'} open: setting up is done.`
  }
}

function offersOf(next: SetUpStep | null, { measures, ended }: SetUp): readonly SayButton[] {
  const tryIt = { label: 'Try it on me', say: 'try it on me' }
  const how = { label: 'How to import', say: 'import' }
  if (next === 'plan') return [how]
  if (next === 'people') return [how, tryIt]
  if (next === null) return [{ label: 'Progress', say: 'progress' }, tryIt]
  const opening = { label: `Look at opening ${printPeriod(ended)}`, say: `open ${printPeriod(ended)}` }
  return measures === 0 ? [how] : [opening, tryIt]
}
