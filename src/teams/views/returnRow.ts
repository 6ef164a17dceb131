import type { Finding, FindingKind, ReturnFacts, ReturnVersion } from '../../domain/return'
import type { Rating } from '../../domain/rating'
import { writtenOf } from '../../domain/return'
import type { Entry } from '../../domain/submission'
import { dotted } from '../words/count'
import { confirmLabel, findingLine } from '../words/finding'
import { replyCell, shortReading, targetCell, underFigure } from '../words/figure'
import { earlierPeriod, printMoment } from '../words/period'
import { colourOf, ratingWord } from '../words/rating'
import type { ShownColour } from '../words/rating'
import { sentBackLine } from '../words/signOff'
import { targetOnBox } from '../words/target'
import { boxLabel, placeholder } from '../words/unit'

/** A return on the manager's card, and what the card asks of it. */
export interface ReturnRow {
  readonly facts: ReturnFacts
  readonly state: RowState
}

export type RowState =
  | { readonly kind: 'asked' }
  | { readonly kind: 'standing'; readonly typed: string }
  | { readonly kind: 'needs a word'; readonly entry: Entry; readonly findings: readonly Finding[] }
  | { readonly kind: 'overtaken'; readonly entry: Entry; readonly standing: ReturnVersion }
  | { readonly kind: 'asks for action'; readonly version: ReturnVersion; readonly rating: Rating }

/** A row's boxes and lines as its template shows them. Either the figure is asked for, or the action, or both. */
export interface ReturnRowData {
  readonly code: string
  readonly asksFigure: boolean
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly findings: readonly { readonly text: string; readonly colour: ShownColour }[]
  readonly confirm: string
  readonly hint: string
  /** for a miss: the measure's name, its figure against its target, and its rating */
  readonly name: string
  readonly figure: string
  readonly rating: string
  readonly colour: ShownColour
  readonly asksAction: boolean
  readonly actionLabel: string
  readonly action: string
}

/** What a button carries back for a row, so that the same words can be checked against what they were typed over. */
export interface RowPayload {
  readonly measure: string
  readonly version: number
  readonly queries: readonly FindingKind[]
  /** the words that the tick box confirms; other words in the box are not confirmed by it */
  readonly typed?: string
}

export function returnRow({ facts, state }: ReturnRow): ReturnRowData {
  return state.kind === 'asks for action' ? actionRow(facts, state) : figureRow(facts, state)
}

function figureRow(facts: ReturnFacts, state: Exclude<RowState, { kind: 'asks for action' }>): ReturnRowData {
  const action = actionOf(facts, state)
  return {
    code: facts.measure.code,
    asksFigure: true,
    label: boxLabel(facts.measure, facts.period),
    placeholder: placeholder(facts.measure),
    value: typedOf(state),
    findings: linesOf(facts, state),
    confirm: confirmOf(state),
    hint: hint(facts),
    name: '',
    figure: '',
    rating: '',
    colour: 'default',
    asksAction: action !== null,
    actionLabel: 'What are you doing about it?',
    action: action ?? '',
  }
}

function actionRow(facts: ReturnFacts, state: RowState & { kind: 'asks for action' }): ReturnRowData {
  const { measure, target } = facts
  const against = target === null ? '' : ` against ${targetCell(target)}`
  return {
    code: measure.code,
    asksFigure: false,
    label: '',
    placeholder: '',
    value: '',
    findings: [],
    confirm: '',
    hint: '',
    name: measure.shortName,
    figure: `${replyCell(state.version.reply, measure, target)}${spanWords(state.version)}${against}: `,
    rating: ratingWord(state.rating),
    colour: colourOf(state.rating),
    asksAction: true,
    actionLabel: `What are you doing about it?`,
    action: state.version.action?.words ?? '',
  }
}

function spanWords({ reply }: ReturnVersion): string {
  const under = reply.kind === 'figure' ? underFigure(reply.outturn) : ''
  return under === '' ? '' : `, ${under},`
}

const typedOf = (state: RowState): string =>
  state.kind === 'standing' ? state.typed : 'entry' in state ? state.entry.typed : ''

function actionOf(facts: ReturnFacts, state: RowState): string | null {
  if ('entry' in state) return state.entry.action
  return state.kind === 'standing' ? (facts.current?.action?.words ?? null) : null
}

/** Queries wait until no error is left: a figure that cannot be read cannot be confirmed either. */
function findingsToShow(findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter((finding) => finding.severity === 'error')
  return errors.length > 0 ? errors : findings
}

function linesOf(facts: ReturnFacts, state: RowState): ReturnRowData['findings'] {
  const back = facts.state === 'sent back' ? sentBackLine(facts.current) : ''
  if (state.kind === 'standing' && back !== '') return [{ text: back, colour: 'attention' }]
  if (state.kind === 'overtaken') return [{ text: overtaken(facts, state.standing), colour: 'accent' }]
  if (state.kind !== 'needs a word') return []
  return findingsToShow(state.findings).map((finding) => ({
    text: findingLine(finding),
    colour: finding.severity === 'error' ? 'attention' : 'accent',
  }))
}

function overtaken({ measure, target }: ReturnFacts, standing: ReturnVersion): string {
  const figure = replyCell(standing.reply, measure, target)
  const action = figure === 'No figure' ? `'${writtenOf(standing.reply)}'` : figure
  return `Please check: ${standing.byName} changed this to ${action} on ${printMoment(standing.at)}, after your card was sent. Your words are still in the box. Save to put them in its place.`
}

function confirmOf(state: RowState): string {
  if (state.kind !== 'needs a word') return ''
  const [first] = findingsToShow(state.findings)
  return first?.severity === 'query' ? confirmLabel(first) : ''
}

/** "Last year 97.1 % · Target 98 %" */
function hint(facts: ReturnFacts): string {
  return dotted(comparable(facts), targetOnBox(facts.target, facts.measure, facts.period))
}

function comparable({ comparable: earlier, measure, period }: ReturnFacts): string {
  if (earlier === null) return 'Nothing earlier to compare'
  const provisional = earlier.outturn.provisional === null ? '' : ' (provisional)'
  return `${earlierPeriod(earlier.period, period)} ${shortReading(earlier.outturn.reading, measure)}${provisional}`
}

export function rowPayload({ facts, state }: ReturnRow): RowPayload {
  const queries = queriesOf(state)
  const asked = { measure: facts.measure.code, version: versionOf(facts, state), queries }
  return queries.length === 0 ? asked : { ...asked, typed: typedOf(state) }
}

/** The version the person is looking at: 0 while nothing stands. After being overtaken, the one that overtook. */
function versionOf(facts: ReturnFacts, state: RowState): number {
  if (state.kind === 'overtaken') return state.standing.version
  if (state.kind === 'asks for action') return state.version.version
  return facts.current?.version ?? 0
}

/** What the one tick box confirms: the queries shown, and those that had been confirmed before. */
function queriesOf(state: RowState): readonly FindingKind[] {
  if (state.kind !== 'needs a word') return []
  const shown = findingsToShow(state.findings).filter((finding) => finding.severity === 'query')
  return shown.length === 0 ? [] : [...new Set([...state.entry.confirmed, ...shown.map((finding) => finding.kind)])]
}
