import type { Council } from '../../domain/council'
import type { CouncilPart, RatedAnew } from '../../domain/setting/councilSet'
import { FIELDS } from '../../domain/setting/fields'
import type { Field, Typed } from '../../domain/setting/fields'
import type { SettingFault } from '../../domain/setting/fault'
import { BOXES, PART_WORDS, ratesAnew, SCALE_CHOICES, SCALE_QUESTION, settingFault } from '../words/councilForm'
import type { CardMessage, Head } from './cardMessage'
import { confirmDuty } from './duty/confirmDuty'
import type { ConfirmDutyData } from './duty/confirmDuty'

interface BoxData {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly like: string
  readonly error: string
}

export interface CouncilFormData extends Head {
  readonly intro: string
  readonly part: CouncilPart
  /** none, or the one that asks for the kind of scale */
  readonly scales: readonly {
    readonly label: string
    readonly value: string
    readonly error: string
    readonly choices: readonly { readonly title: string; readonly value: string }[]
  }[]
  readonly boxes: readonly BoxData[]
}

/** One part of what a council sets for itself: what holds, or what was typed, with what is wrong at its box. */
export function councilForm(
  part: CouncilPart,
  typed: Typed,
  { council, faults }: { readonly council: Council; readonly faults: readonly SettingFault[] },
): CardMessage<'councilForm', CouncilFormData> {
  const { title, intro } = PART_WORDS[part]
  const valueOf = (field: Field): string => typed[field] ?? ''
  const errorAt = (field: Field): string =>
    faults.flatMap((fault) => (fault.at === field ? [settingFault(fault, valueOf(field), council)] : [])).join(' ')
  return {
    template: 'councilForm',
    summary: faults.length === 0 ? title : `${title}: something is still to be put right`,
    data: {
      eyebrow: `Set up Outturn · ${council.name}`,
      ...{ title, intro, part },
      scales:
        part === 'scale'
          ? [{ label: SCALE_QUESTION, value: valueOf('scale'), error: errorAt('scale'), choices: SCALE_CHOICES }]
          : [],
      boxes: FIELDS[part].flatMap((field) =>
        field === 'scale' ? [] : [{ id: field, ...BOXES[field], value: valueOf(field), error: errorAt(field) }],
      ),
    },
  }
}

/** A scale that would rate open figures anew: said before it is set. */
export function scalePreview(
  typed: Typed,
  periods: readonly RatedAnew[],
  { name }: Council,
): CardMessage<'confirmDuty', ConfirmDutyData> {
  return confirmDuty({
    eyebrow: `Set up Outturn · ${name}`,
    title: 'Set this rating scale?',
    lines: ratesAnew(periods),
    button: 'Set the scale',
    verb: 'setCouncil',
    act: { part: 'scale', seen: true, ...typed },
  })
}
