import type { Approval, FindingKind, ReturnVersion } from '../../domain/return'
import { sentBackBy, signedBy } from '../../domain/approval'
import type { SignOffOutcome, SignOffRefusal } from '../../domain/signOff'
import { figures, listed } from './count'
import { printMoment } from './period'

/** "Signed off by Ruth Adeyemi, 12 July 2021 at 10:00"; an approver's own figure says that it is. */
export function saySignature({ byName, own, at }: Approval): string {
  return own ? `${byName}, whose own figure it is, ${printMoment(at)}` : `${byName}, ${printMoment(at)}`
}

/** How a version stands with its approvers, as a sentence. */
export function saySignOff(version: ReturnVersion | null, isUnsigned: boolean): string {
  const back = sentBackBy(version)
  if (back !== null) return `Sent back by ${back.byName}, ${printMoment(back.at)}: ${unstopped(back.reason ?? '')}.`
  const signed = signedBy(version)
  if (signed.length === 0) return 'Not signed off.'
  const who = listed(signed.map(saySignature))
  return isUnsigned ? `Signed off by ${who}, and waiting for a second signature.` : `Signed off by ${who}.`
}

/** Beside a box: why a figure came back. */
export const sentBackLine = (version: ReturnVersion | null): string => {
  const back = sentBackBy(version)
  return back === null ? '' : `Sent back by ${back.byName}: ${back.reason ?? ''}`
}

const unstopped = (words: string): string => words.trim().replace(/\.$/, '')

const CONFIRMED: Partial<Readonly<Record<FindingKind, string>>> = {
  'above 100 per cent': 'above 100 %',
  'below zero': 'below zero',
  'fraction for a percentage': 'a percentage below 1 %',
  'whole year too early': 'close to the whole year’s target',
  'below the quarter before': 'lower than the quarter before',
  'tenfold change': 'a tenfold change',
  'not a whole number': 'not a whole number',
}

/** What was asked about a figure, and answered "yes, that is right". */
export function confirmedLine({ confirmed, byName }: ReturnVersion): string {
  const said = confirmed.flatMap((kind) => CONFIRMED[kind] ?? [])
  return said.length === 0 ? '' : `${byName} confirmed: ${listed(said)}.`
}

export const noActionYet = (): string =>
  'It missed its target, and nobody has said what is being done about it. Say it here to sign it off, or send it back.'

export const actionNeeded = (): string =>
  'Not signed off: a missed target needs a word on what is being done about it, like “Two more staff from 1 August”. Or send it back.'

export const reasonNeeded = (): string => 'Not sent back: say why, so that it can be put right.'

export const amendedMeanwhile = (standing: ReturnVersion): string =>
  `Not signed off: ${standing.byName} changed this on ${printMoment(standing.at)}, after your card was drawn. This is what stands now.`

const REFUSED: Readonly<Record<SignOffRefusal, readonly [one: string, many: string]>> = {
  'no return': ['nothing is due for it this period', 'nothing is due for them this period'],
  'not yours': ['it is not yours to sign off', 'they are not yours to sign off'],
  'nothing submitted': ['nothing has been submitted for it', 'nothing has been submitted for them'],
  'own figure': [
    'it is your own figure, and this council asks for another person to sign those',
    'they are your own figures, and this council asks for another person to sign those',
  ],
  closed: [
    'the period is closed, so nobody could give it again',
    'the period is closed, so nobody could give them again',
  ],
  'submitted by the performance team': [
    'the performance team submitted it, and cannot sign off what it submitted',
    'the performance team submitted them, and cannot sign off what it submitted',
  ],
}

/** What a press came to: "✓ 5 figures signed off. 1 figure sent back." */
export function signOffDone(outcomes: readonly SignOffOutcome[]): string {
  const signed = outcomes.filter((one) => one.kind === 'signed off')
  const back = outcomes.filter((one) => one.kind === 'sent back').length
  const second = signed.filter((one) => one.state === 'submitted').length
  const lines = [
    signed.length === 0 ? '' : `✓ ${figures(signed.length)} signed off.`,
    second === 0 ? '' : `${whichWait(second, signed.length)} for a second signature.`,
    back === 0 ? '' : `${figures(back)} sent back.`,
  ]
  return lines.filter((line) => line !== '').join(' ')
}

function whichWait(second: number, signed: number): string {
  if (second === signed) return signed === 1 ? 'It waits' : 'They wait'
  return `${second} of them ${second === 1 ? 'waits' : 'wait'}`
}

/** What a press could not do, and what had been done before. */
export function signOffNotDone(outcomes: readonly SignOffOutcome[]): readonly string[] {
  const refused = outcomes.filter((one) => one.kind === 'refused')
  const reasons = [...new Set(refused.map((one) => one.because))]
  const already = outcomes.filter((one) => one.kind === 'decided already')
  const who = [...new Set(already.map(({ approval }) => `${approval.decision} already by ${approval.byName}`))]
  return [
    ...reasons.map((because) => {
      const number = refused.filter((one) => one.because === because).length
      return `${figures(number)} left as ${number === 1 ? 'it is' : 'they are'}: ${REFUSED[because][number === 1 ? 0 : 1]}.`
    }),
    ...who.map((words) => {
      const number = already.filter(({ approval }) => words === `${approval.decision} already by ${approval.byName}`).length // prettier-ignore
      return `${figures(number)} ${words}.`
    }),
  ]
}
