import { ASPECTS } from '../../domain/change/change'
import type { ChangeAspect, Subject } from '../../domain/change/change'
import { BASES, FREQUENCIES, GROWTHS, LIVES, NOBODY, POLARITIES } from '../../domain/change/readChange'
import { periodKey, printPeriod } from '../../domain/period'
import type { Person } from '../../domain/person'
import { UNITS } from '../../domain/unit'
import type { ChangeOutcome, Changeable } from '../../domain/change/outcome'
import {
  ASPECT_NAMES,
  aspectValue,
  changeEyebrow,
  consequences,
  hintOf,
  nameFor,
  unreadWords,
  valueName,
} from '../words/change'
import { ratingInShort, ratingWord } from '../words/rating'
import type { CardMessage, Head } from './cardMessage'
import { notice } from './notice'
import type { Fact } from './opening'

export interface Choice {
  readonly title: string
  readonly value: string
}

export interface ChangeMeasureData extends Head {
  readonly subtitle: string
  readonly facts: readonly Fact[]
  readonly aspects: readonly Choice[]
  readonly measure: string
}

/** How a measure stands, and what of it may be changed. */
export function changeMeasureCard({
  subject,
  from,
  people,
}: Changeable): CardMessage<'changeMeasure', ChangeMeasureData> {
  const { measure } = subject
  const offered = ASPECTS.filter((aspect) => isChangeable(aspect, subject))
  const period = printPeriod(from)
  return {
    template: 'changeMeasure',
    summary: `Change ${measure.shortName}`,
    data: {
      eyebrow: changeEyebrow(subject, `as it applies to ${period}`),
      title: `Change ${measure.shortName}`,
      subtitle: measure.title.trim() === measure.shortName ? '' : measure.title.trim(),
      facts: offered.map((aspect) => ({
        title: nameFor(aspect, from.startYear),
        value: aspectValue(aspect, subject, people),
      })),
      aspects: offered.map((aspect) => ({ title: ASPECT_NAMES[aspect], value: aspect })),
      measure: measure.code,
    },
  }
}

function isChangeable(aspect: ChangeAspect, { measure, target }: Subject): boolean {
  if (aspect === 'profile') return measure.growth?.is !== 'level' && target?.reading.kind === 'number'
  return aspect !== 'condition' || target?.condition != null
}

export interface ChangeFormData extends Head {
  readonly now: string
  readonly label: string
  readonly hint: string
  readonly typed: boolean
  readonly choices: readonly Choice[]
  readonly value: string
  readonly periods: readonly Choice[]
  readonly from: string
  readonly reason: string
  readonly valueError: string
  readonly fromError: string
  readonly reasonError: string
  readonly measure: string
  readonly aspect: string
}

/** What somebody has put into the form so far. */
export interface Filled {
  readonly value: string
  readonly from: string
  readonly reason: string
  readonly errors: { readonly value: string; readonly from: string; readonly reason: string }
}

const EMPTY: Filled = { value: '', from: '', reason: '', errors: { value: '', from: '', reason: '' } }

/** The small form for one thing, with what was typed still in it. */
export function changeForm(
  { subject, from, periods, people }: Changeable,
  aspect: ChangeAspect,
  filled: Filled = EMPTY,
): CardMessage<'changeForm', ChangeFormData> {
  const { measure } = subject
  const choices = choicesOf(aspect, people)
  const title = `Change ${measure.shortName}: ${ASPECT_NAMES[aspect].toLowerCase()}`
  return {
    template: 'changeForm',
    summary: title,
    data: {
      eyebrow: changeEyebrow(subject),
      title,
      now: `In ${printPeriod(from)}: ${aspectValue(aspect, subject, people)}`,
      label: `New ${ASPECT_NAMES[aspect].toLowerCase()}`,
      hint: hintOf(aspect, subject),
      typed: choices.length === 0,
      choices,
      value: filled.value,
      periods: periods.map((period) => ({ title: printPeriod(period), value: periodKey(period) })),
      from: filled.from === '' ? periodKey(from) : filled.from,
      reason: filled.reason,
      ...{ valueError: filled.errors.value, fromError: filled.errors.from, reasonError: filled.errors.reason },
      measure: measure.code,
      aspect,
    },
  }
}

function choicesOf(aspect: ChangeAspect, people: readonly Person[]): readonly Choice[] {
  if (aspect === 'owner') {
    const named = people.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
    return [...named.map(({ id, name }) => ({ title: name, value: String(id) })), { title: 'Nobody', value: NOBODY }]
  }
  return (VALUES[aspect] ?? []).map((value) => ({ title: valueName(aspect, value), value }))
}

const VALUES: Readonly<Partial<Record<ChangeAspect, readonly string[]>>> = {
  condition: ['met', 'not met'],
  polarity: POLARITIES,
  basis: BASES,
  growth: GROWTHS,
  frequency: FREQUENCIES,
  unit: UNITS,
  life: LIVES,
}

/** The form again, with what was wrong at its box. */
export function changeUnread(outcome: ChangeOutcome & { readonly kind: 'unread' }) {
  const { why, request, standing } = outcome
  const words = unreadWords(why, request.typed, standing.subject)
  const errors = { value: '', from: '', reason: '', [why.at]: words }
  const { typed: value, reason } = request
  return changeForm(standing, request.aspect, { value, from: periodKey(request.from), reason, errors })
}

export interface ChangePreviewData extends Head {
  readonly facts: readonly Fact[]
  readonly affects: string
  readonly lines: readonly { readonly text: string }[]
  readonly notes: readonly { readonly text: string }[]
  readonly measure: string
  readonly aspect: string
  readonly value: string
  readonly from: string
  readonly reason: string
}

type Changed = ChangeOutcome & { readonly kind: 'changed' }

/** Before and after, from when, and what becomes of the returns it touches. Nothing is kept yet. */
export function changePreview(changed: Changed): CardMessage<'changePreview', ChangePreviewData> {
  const { request, before, after } = changed.decided
  const { aspect, from } = request
  const lines = affectedLines(changed)
  const title = `${before.measure.shortName}: ${ASPECT_NAMES[aspect].toLowerCase()}`
  return {
    template: 'changePreview',
    summary: `Change ${title}?`,
    data: {
      eyebrow: changeEyebrow(before, 'nothing is changed yet'),
      title: `Change ${title}?`,
      facts: [
        { title: 'Now', value: aspectValue(aspect, before, changed.people) },
        { title: 'Then', value: aspectValue(aspect, after, changed.people) },
        { title: 'From', value: `${printPeriod(from)} on. Earlier periods keep what they had.` },
        { title: 'Reason', value: request.reason.trim() },
      ],
      affects: lines.length === 0 ? 'No return that has been asked for is touched.' : 'What it does to open periods:',
      lines: lines.map((text) => ({ text })),
      notes: consequences(aspect, before, after).map((text) => ({ text })),
      ...{ measure: request.measure, aspect, value: request.typed, from: periodKey(from), reason: request.reason },
    },
  }
}

function affectedLines({ affected, decided }: Changed): readonly string[] {
  const { measure } = decided.after
  return affected.map(({ period, written, before, after }) => {
    if (written === null) return `${printPeriod(period)}: no figure has been given yet.`
    const [was, is] = [ratingWord(before), ratingWord(after)]
    const stays = `${is}, as before (${ratingInShort(after, measure)})`
    return `${printPeriod(period)}, ${written}: ${was === is ? stays : `${was} becomes ${is} (${ratingInShort(after, measure)})`}`
  })
}

export function changeDone(changed: Changed) {
  const { request, before, after } = changed.decided
  const value = (subject: Subject) => aspectValue(request.aspect, subject, changed.people)
  return notice({
    title: `✓ ${after.measure.shortName} is changed`,
    lines: [
      `${ASPECT_NAMES[request.aspect]}: ${value(after)}, from ${printPeriod(request.from)} on. Before: ${value(before)}.`,
      ...affectedLines(changed),
      ...consequences(request.aspect, before, after),
    ],
    offers: [{ label: 'Change something else', say: `change ${after.measure.title.trim()}` }],
  })
}
