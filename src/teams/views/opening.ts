import { printWeekday } from '../../domain/day'
import type { OpeningPlan } from '../../domain/opening'
import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import { count, dotted, figures, isAre, listed, measures, people } from '../words/count'
import { sayNoReturn } from '../words/noReturn'
import { workingDayAfter } from '../words/period'
import type { CardMessage, Head } from './cardMessage'
import { firstOf } from './outcomes'

export interface OpeningPreviewData extends Head {
  readonly facts: readonly Fact[]
  readonly cards: readonly { readonly name: string; readonly note: string; readonly figures: string }[]
  readonly moreCards: string
  readonly warnings: readonly Warning[]
  readonly notDue: string
  readonly notDueLines: readonly { readonly names: string; readonly why: string }[]
  readonly open: string
  readonly period: PeriodKey
}

export interface Warning {
  readonly text: string
  readonly colour: 'warning' | 'default'
}

export interface Fact {
  readonly title: string
  readonly value: string
}

const MOST_PEOPLE = 20

/** What opening a period will do, before it is done. Locally, people without a window have their card held. */
export function openingPreview(
  plan: OpeningPlan,
  options: { readonly local: boolean },
): CardMessage<'openingPreview', OpeningPreviewData> {
  const period = printPeriod(plan.period)
  const { shown, more } = firstOf(plan.cards, MOST_PEOPLE)
  const unreachable = new Set(plan.unreachable.map((person) => person.id))
  return {
    template: 'openingPreview',
    summary: `Open ${period}: ${figures(plan.due.length)} from ${people(plan.cards.length)}. Nothing has been sent yet.`,
    data: {
      eyebrow: period,
      title: `Open ${period}?`,
      facts: factsOf(plan),
      cards: shown.map(({ person, measures: own }) => ({
        name: person.name,
        note: dotted(
          listed(areasOf(own)),
          unreachable.has(person.id) ? (options.local ? 'card held' : 'cannot be reached') : '',
        ),
        figures: String(own.length),
      })),
      moreCards: more,
      warnings: warningsOf(plan, options.local),
      notDue: notDueHead(plan),
      notDueLines: notDueLines(plan),
      open: `Open and send ${count(plan.cards.length + (plan.withYear?.cards.length ?? 0), 'card')}`,
      period: periodKey(plan.period),
    },
  }
}

const areasOf = (own: OpeningPlan['due']): readonly string[] => [...new Set(own.map((measure) => measure.serviceArea))]

const factsOf = (plan: OpeningPlan): readonly Fact[] => [
  { title: 'Figures asked for', value: String(plan.due.length) },
  { title: 'People asked', value: String(plan.cards.length) },
  { title: 'Due', value: `${printWeekday(plan.dueOn)}, ${workingDayAfter(plan.dueOnWorkingDay)}` },
  ...ofTheYear(plan),
]

/** The year's own return, opened with its fourth quarter: a card of its own for each. */
const ofTheYear = ({ withYear }: OpeningPlan): readonly Fact[] =>
  withYear === undefined
    ? []
    : [
        {
          title: `The year ${printPeriod(withYear.period)}`,
          value: `opens with it: ${figures(withYear.due.length)} from ${people(withYear.cards.length)}`,
        },
      ]

function warningsOf(plan: OpeningPlan, local: boolean): readonly Warning[] {
  const owners = plan.ownerless.length === 0 ? [] : [{ text: ownerless(plan), colour: 'warning' as const }]
  const away = plan.unreachable.length
  if (away === 0) return owners
  return [...owners, local ? { text: heldHere(away), colour: 'default' } : { text: unreached(plan), colour: 'warning' }]
}

const ownerless = ({ ownerless: measuresWithout }: OpeningPlan): string =>
  `Nobody will be asked for ${measures(measuresWithout.length)}, because no owner is on the people list: ${listed(measuresWithout.map((measure) => measure.shortName))}.`

const heldHere = (away: number): string =>
  `${count(away, 'card')} held on this machine, where those people have no Teams window. Say 'act as' and a name to see one.`

const unreached = ({ unreachable }: OpeningPlan): string =>
  `${people(unreachable.length)} cannot be reached in Teams, because they have not met Outturn yet: ${listed(unreachable.map((person) => person.name))}.`

const notDueHead = (plan: OpeningPlan): string =>
  plan.notDue.length === 0 ? '' : `${measures(plan.notDue.length)} ${isAre(plan.notDue.length)} not asked for`

/** One line a reason, with the measures it holds for. */
function notDueLines(plan: OpeningPlan): OpeningPreviewData['notDueLines'] {
  const byReason = new Map<string, string[]>()
  for (const { measure, why } of plan.notDue) {
    const reason = sayNoReturn(why)
    byReason.set(reason, [...(byReason.get(reason) ?? []), measure.shortName])
  }
  return [...byReason].map(([why, names]) => ({ names: listed(names, 30), why }))
}

export interface OpenedData extends Head {
  readonly facts: readonly Fact[]
  readonly notes: readonly Warning[]
}

/** What opening a period did. Cards go out after the answer, so it says what is on its way. */
export function opened(plan: OpeningPlan, options: { readonly local: boolean }): CardMessage<'opened', OpenedData> {
  const period = printPeriod(plan.period)
  const away = plan.unreachable.length
  return {
    template: 'opened',
    summary: `${period} is open: ${figures(plan.due.length)} due ${printWeekday(plan.dueOn)}.`,
    data: {
      eyebrow: period,
      title: `✓ ${period} is open`,
      facts: [
        { title: 'Figures asked for', value: String(plan.due.length) },
        { title: 'Cards sent', value: String(plan.cards.length - away) },
        ...(away > 0 ? [{ title: options.local ? 'Cards held' : 'Not reached', value: String(away) }] : []),
        { title: 'Due', value: printWeekday(plan.dueOn) },
        ...ofTheYear(plan),
      ],
      notes: warningsOf(plan, options.local),
    },
  }
}
