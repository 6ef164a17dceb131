import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { SignOffOutcome } from '../../domain/signOff'
import type { SignOffRequest } from '../../domain/signOffsDue'
import { figures, listed } from './count'
import type { NoticeWords } from './notices'
import { signOffDone, signOffNotDone } from './signOff'

const says = (title: string, lines: readonly string[], offers: NoticeWords['offers'] = []): NoticeWords => ({
  title,
  lines,
  offers,
})

const WHAT_IS_LEFT = { label: 'Show what is left', say: 'sign off' }

export const nothingToSign = (serviceArea: string | null): NoticeWords =>
  serviceArea === null
    ? says('You have nothing to sign off', [
        'No figure is waiting for you. You get a card when a service’s figures are in.',
      ])
    : says(`Nothing in ${serviceArea} is waiting for you to sign off`, [
        'Its head of service signs its figures off. They get a card when the service’s last figure is in, or on the due date.',
      ])

export function signOffsAsked(
  period: Period,
  serviceArea: string | null,
  requests: readonly SignOffRequest[],
): NoticeWords {
  const where = serviceArea === null ? printPeriod(period) : `${serviceArea}, ${printPeriod(period)}`
  if (requests.length === 0)
    return says(`Nobody was asked to sign off ${where}`, [
      'No figure is in that its approver has not signed off or been asked about already.',
    ])
  return says(
    `${figures(requests.reduce((sum, one) => sum + one.returns.length, 0))} to be signed off`,
    requests.map((one) => `${one.person.name} is asked for ${figures(one.returns.length)} of ${one.serviceArea}.`),
  )
}

/** What one press did, figure by figure. */
export function signedOff(
  period: Period,
  serviceArea: string,
  outcomes: readonly SignOffOutcome[],
  left: number,
): NoticeWords {
  const named = (kind: SignOffOutcome['kind']) =>
    outcomes.flatMap((one) => (one.kind === kind && 'facts' in one ? [one.facts.measure.shortName] : []))
  const [signed, back] = [named('signed off'), named('sent back')]
  const title = signOffDone(outcomes) || 'Nothing more to sign off'
  return says(
    title,
    [
      `${printPeriod(period)}, ${serviceArea}.`,
      signed.length === 0 ? '' : `Signed off: ${listed(signed, 60)}.`,
      back.length === 0 ? '' : `Sent back, with your reason: ${listed(back, 60)}.`,
      ...signOffNotDone(outcomes),
      left === 0 ? '' : `Left for later: ${figures(left)}.`,
    ],
    left === 0 ? [] : [WHAT_IS_LEFT],
  )
}

export const nothingDecided = (left: number): NoticeWords =>
  says(
    'Nothing was signed off',
    [`Nothing was ticked, and nothing sent back. ${figures(left)} left for later.`],
    [WHAT_IS_LEFT],
  )

export const signOffLeft = (period: Period, serviceArea: string, waiting: number): NoticeWords =>
  says(
    'Left for later',
    [
      `${figures(waiting)} of ${serviceArea} ${waiting === 1 ? 'waits' : 'wait'} for you to sign off for ${printPeriod(period)}.`,
    ],
    [WHAT_IS_LEFT],
  )

/** An approver hears of exceptions as they are submitted, before anybody else asks. */
export const exceptionsTold = (
  by: string,
  period: Period,
  serviceArea: string,
  lines: readonly string[],
  heldFor: string | null,
): NoticeWords =>
  says(`${by} submitted ${lines.length === 1 ? 'an exception' : `${lines.length} exceptions`}`, [
    ...(heldFor === null ? [] : [`Held message for ${heldFor}.`]),
    `${printPeriod(period)}, ${serviceArea}. You sign ${lines.length === 1 ? 'it' : 'them'} off later; this is so that you hear of ${lines.length === 1 ? 'it' : 'them'} first.`,
    ...lines,
  ])

/** Heads the card of someone whose figures were sent back. */
export const sentBackHeading = (by: string, number: number): string =>
  `${by} sent ${number === 1 ? 'a figure' : figures(number)} back to you. Give ${number === 1 ? 'it' : 'them'} again; the reason stands at the box.`
