import { dotted, listed } from '../words/count'
import type { ExceptionScope } from '../../domain/lockException'
import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { ExceptionFault } from '../../domain/readException'
import type { ExceptionChoices, ExceptionPlan, ListedException, ReopeningPlan } from '../../domain/correction'
import {
  exceptionFault,
  exceptionsIntro,
  fullDay,
  reopenLines,
  RESTATEMENT,
  sayHolding,
  whoIsTold,
} from '../words/corrections'
import { printMoment } from '../words/period'
import type { CardMessage, Head, SayButton } from './cardMessage'
import type { Choice } from './changeMeasure'
import type { Fact } from './opening'

/** What the cards carry: a scope and a period each as one value, and what was typed. */
export interface ExceptionCarried {
  readonly scope: string
  /** '' while none is chosen */
  readonly period: PeriodKey
  readonly until: string
  readonly reason: string
}

export interface ExceptionFormData extends Head, ExceptionCarried {
  readonly intro: string
  readonly scopes: readonly Choice[]
  readonly periods: readonly Choice[]
  readonly scopeError: string
  readonly periodError: string
  readonly untilError: string
  readonly reasonError: string
}

/** The form: with what was said already in it, and what is wrong at its box. */
export function exceptionForm(
  choices: ExceptionChoices,
  carried: ExceptionCarried & { readonly named: ExceptionScope | null },
  faults: readonly ExceptionFault[],
): CardMessage<'exceptionForm', ExceptionFormData> {
  const { scope, period, until, reason, named } = carried
  const title = 'Allow a closed period to be amended'
  const error = (at: ExceptionFault['at']) =>
    faults.flatMap((fault) => (fault.at === at ? [exceptionFault(fault, until)] : [])).join(' ')
  const services = [...new Set(choices.measures.map(({ serviceArea }) => serviceArea))]
  const one = named !== null && named.kind !== 'service area' ? [{ title: nameOf(named, choices), value: scope }] : []
  return {
    template: 'exceptionForm',
    summary: title,
    data: {
      eyebrow: 'Correction',
      title,
      intro: 'Its figures stay locked but for those you allow here, for a reason and until a day.',
      scopes: [...one, ...services.map((name) => ({ title: name, value: `service area:${name}` }))],
      scope,
      periods: choices.periods.map((each) => ({ title: printPeriod(each.period), value: periodKey(each.period) })),
      period,
      until,
      reason,
      scopeError: error('scope'),
      periodError: error('period'),
      untilError: error('until'),
      reasonError: error('reason'),
    },
  }
}

/** The service, the measure's short name or the person's. */
export function nameOf(scope: ExceptionScope, { measures, people }: Pick<ExceptionChoices, 'measures' | 'people'>) {
  if (scope.kind === 'service area') return scope.serviceArea
  if (scope.kind === 'measure') return measures.find(({ code }) => code === scope.measure)?.shortName ?? ''
  const name = people.find(({ id }) => id === scope.personId)?.name
  return name === undefined ? '' : `${name}’s figures`
}

type Submitted<Verb extends string> = ExceptionCarried & { readonly verb: Verb }

export interface ExceptionPreviewData extends Head {
  readonly facts: readonly Fact[]
  readonly told: string
  readonly note: string
  readonly allow: ExceptionCarried
  readonly submitAllow: Submitted<'allowException'>
  readonly submitBack: Submitted<'fillException'>
}

/** What an exception would allow, whom it tells and until when. Nothing is kept yet. */
export function exceptionPreview(
  plan: ExceptionPlan,
  whose: string,
  carried: ExceptionCarried,
): CardMessage<'exceptionPreview', ExceptionPreviewData> {
  const period = printPeriod(plan.period)
  const title = `Allow ${period} to be amended?`
  const names = listed(plan.returns.map(({ measure }) => measure.shortName))
  return {
    template: 'exceptionPreview',
    summary: `${title} ${whose}`,
    data: {
      eyebrow: dotted(period, 'nothing is allowed yet'),
      title,
      facts: [
        ...(whose === names ? [] : [{ title: 'Whose', value: whose }]),
        { title: plan.returns.length === 1 ? 'Figure' : `${plan.returns.length} figures`, value: names },
        { title: 'Until', value: `the end of ${fullDay(plan.until)}` },
        { title: 'Reason', value: plan.reason },
      ],
      told: whoIsTold(plan, false),
      note: RESTATEMENT,
      allow: carried,
      submitAllow: { verb: 'allowException', ...carried },
      submitBack: { verb: 'fillException', ...carried },
    },
  }
}

export interface ExceptionsData extends Head {
  readonly intro: string
  readonly exceptions: readonly {
    readonly whose: string
    readonly holds: string
    readonly because: string
    readonly granted: string
    readonly canEnd: boolean
    readonly exception: number
  }[]
  readonly more: string
  readonly offers: readonly SayButton[]
}

const MOST_SHOWN = 12

/** Every exception, live and past. `mayEnd`: those that are live have a button to end them. */
export function exceptions(
  all: readonly ListedException[],
  options: { readonly mayEnd: boolean; readonly offers: readonly SayButton[] },
): CardMessage<'exceptions', ExceptionsData> {
  const title = 'Exceptions to closed periods'
  const intro = exceptionsIntro(all.filter(({ holds }) => holds).length, all.length)
  const more = all.length - MOST_SHOWN
  return {
    template: 'exceptions',
    summary: `${title}: ${intro}`,
    data: {
      eyebrow: 'Correction',
      title,
      intro,
      exceptions: all.slice(0, MOST_SHOWN).map((one) => ({
        whose: dotted(one.whose, printPeriod(one.exception.period)),
        holds: sayHolding(one),
        because: `Because: ${one.exception.reason}`,
        granted: `Allowed by ${one.exception.byName}, ${printMoment(one.exception.at)}`,
        canEnd: options.mayEnd && one.holds,
        exception: one.exception.id,
      })),
      more: more > 0 ? `And ${more} older.` : '',
      offers: options.offers,
    },
  }
}

export interface ReopenFormData extends Head {
  readonly lines: readonly { readonly text: string }[]
  readonly error: string
  readonly reason: string
  readonly reopen: string
  readonly period: PeriodKey
}

/** What opening a closed period again will do; the reason is asked for here, and kept when it was said already. */
export function reopenForm(
  plan: ReopeningPlan,
  filled: { readonly reason: string; readonly error: string },
): CardMessage<'reopenForm', ReopenFormData> {
  const period = printPeriod(plan.state.period)
  return {
    template: 'reopenForm',
    summary: `Reopen ${period}?`,
    data: {
      eyebrow: dotted(period, 'closed'),
      title: `Reopen ${period}?`,
      lines: reopenLines(plan).map((text) => ({ text })),
      ...filled,
      reopen: `Reopen ${period}`,
      period: periodKey(plan.state.period),
    },
  }
}
